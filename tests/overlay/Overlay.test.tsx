import "./browser-gaps";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { Overlay } from "../../src/overlay/Overlay";
import type { LoadPart } from "../../src/overlay/parts";
import { createUiLanguage } from "../../src/overlay/ui-language";
import type { OverlayView } from "../../src/overlay/view";
import { DEFAULT_SETTINGS, type Settings } from "../../src/shared/settings";
import { adoptInHead, loadPart, testActions } from "./actions";
import { translator } from "./messages";
import { evidence, NO_SOURCES, sampleArticle, verdict } from "./sample";

afterEach(cleanup);

const ui = createUiLanguage(translator(), ["en-GB"]);

const never: LoadPart = () => new Promise<never>(() => {});

function show(view: OverlayView, settings = DEFAULT_SETTINGS, loading = never) {
  const scroller = document.body;
  const load = vi.fn(loading);
  const actions = testActions({ load: load as LoadPart });
  const drawn = (given: Settings, seen = view) => (
    <Overlay
      view={seen}
      settings={given}
      actions={actions}
      ui={ui}
      scroller={scroller}
      adopt={adoptInHead}
    />
  );
  const { rerender } = render(drawn(settings));
  return {
    ...actions,
    load,
    rerender: (given: Settings) => rerender(drawn(given)),
    turnTo: (next: OverlayView) => rerender(drawn(settings, next)),
  };
}

const article = (rest: Parameters<typeof sampleArticle>[0] = {}): OverlayView => ({
  state: "article",
  article: sampleArticle(rest),
  verdict: verdict("news"),
});

/** The same before its sources are gathered. */
function withoutSources(): OverlayView {
  const { sources: _sources, removals: _removals, ...text } = sampleArticle();
  return { state: "article", article: text, verdict: verdict("news") };
}

const group = (name: string | RegExp) => within(screen.getByRole("region", { name }));

test("the text is there before its sources, and stays as it is when they come", async () => {
  const { turnTo, load } = show(withoutSources());
  const sources = () => screen.getByRole("region", { name: "Sources" });
  expect(sources().textContent).toContain("Gathering the sources");
  expect(sources().getAttribute("aria-busy")).toBe("true");
  expect(screen.queryByText(/^Not stated/)).toBeNull();
  expect(document.querySelector("details.left-out")).toBeNull();
  expect(load).not.toHaveBeenCalled();
  const paragraph = document.querySelector(".text p");
  expect(paragraph?.textContent).not.toBe("");

  turnTo(article());
  expect(sources().getAttribute("aria-busy")).toBe("false");
  expect(sources().textContent).not.toContain("Gathering");
  expect(document.querySelector(".text p")).toBe(paragraph);
  expect(document.querySelector(".based-on")?.textContent).toBe("Based on dpa, Reuters");
  expect(document.querySelector("details.left-out")).not.toBeNull();
  await waitFor(() => expect(load).toHaveBeenCalledWith("way"));
});

test("sources that could not be gathered are told, and the text is kept", () => {
  const { turnTo } = show(withoutSources());
  const text = document.querySelector(".text")?.textContent;
  const lacking = sampleArticle({ sources: NO_SOURCES, removals: [] });
  turnTo({ state: "article", article: lacking, verdict: verdict("news"), lacksSources: true });
  const sources = screen.getByRole("region", { name: "Sources" });
  expect(sources.textContent).toContain("The sources of this page could not be gathered.");
  expect(screen.queryByText(/^Not stated/)).toBeNull();
  expect(document.querySelector(".text")?.textContent).toBe(text);
});

test.each([
  ["Harbour Courier", "Organization", false],
  ["harbour courier", "Organization", false],
  ["Harbour Desk", "Organization", true],
  ["Harbour Courier", "Person", true],
] as const)("no publisher is told as the author: %s, %s", (name, type, isTold) => {
  const [author] = sampleArticle().authors;
  show(article({ authors: author ? [{ ...author, name, type }] : [] }));
  expect(document.querySelector(".byline") !== null).toBe(isTold);
});

test("the masthead says who, when and on what it is based", () => {
  show(article());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
    "Island ferry returns to service",
  );
  expect(document.querySelector(".byline")?.textContent).toBe(
    "By Ida Morgenroth and Piet Valk (Photography)",
  );
  const times = [...document.querySelectorAll<HTMLTimeElement>(".facts time")];
  expect(times.map((time) => time.dateTime)).toEqual([
    "2024-06-07T18:30:00+02:00",
    "2024-06-08T09:05:00+02:00",
  ]);
  const facts = [...document.querySelectorAll(".facts > .fact")].map((fact) => fact.textContent);
  expect(facts).toEqual([
    "By Ida Morgenroth and Piet Valk (Photography)",
    "Based on dpa, Reuters",
    expect.stringMatching(/^Published 7 June /),
    expect.stringMatching(/^Updated 8 June /),
    "Correction",
  ]);
  expect(document.querySelector(".facts")?.localName).toBe("p");
  expect(document.querySelector(".based-on")?.textContent).toBe("Based on dpa, Reuters");
  expect(document.querySelector(".notice")?.getAttribute("aria-description")).toBe(
    "Correction: the year was wrong.",
  );
});

test("an update at the time of publication is not told twice", () => {
  show(article({ dateModified: "2024-06-07T16:30:00Z" }));
  expect(document.querySelectorAll(".facts time")).toHaveLength(1);
});

test("a story without agencies counts what there is", () => {
  show(article({ sources: { ...sampleArticle().sources, agencies: [] } }));
  const link = screen.getByRole("link", { name: /cited outlet/ });
  const sources = screen.getByRole("heading", { name: "Sources" });
  // With a modifier, the browser would open the page once more, which has no such place.
  for (const ctrlKey of [false, true]) {
    link.focus();
    expect(fireEvent.click(link, { ctrlKey })).toBe(false);
    expect(document.activeElement).toBe(sources);
  }
  fireEvent.click(screen.getByRole("button", { name: "Back to the text" }));
  expect(document.activeElement).toBe(link);
});

test("the dialog wears what the settings say, for the article's own script", () => {
  const { rerender } = show(article({ lang: "ar", dir: "rtl" }), {
    ...DEFAULT_SETTINGS,
    theme: "sepia",
    letterSpacing: 10,
  });
  const dialog = document.body;
  expect(dialog.dataset.theme).toBe("sepia");
  expect(dialog.style.getPropertyValue("--letter-spacing")).toBe("0em");
  expect(dialog.style.getPropertyValue("--reading")).toContain("Noto Naskh Arabic");
  rerender({ ...DEFAULT_SETTINGS, theme: "dark", font: "sans" });
  expect(dialog.dataset.theme).toBe("dark");
  expect(dialog.style.getPropertyValue("--reading")).toContain("Noto Sans Arabic");
});

test("the article has its own language and direction", () => {
  show(article({ lang: "ar", dir: "rtl" }));
  const element = screen.getByRole("article");
  expect(element.lang).toBe("ar");
  expect(element.dir).toBe("rtl");
  expect(document.querySelector<HTMLElement>(".about")?.dir).toBe("ltr");
  expect(document.querySelector<HTMLElement>(".sources")?.lang).toBe("en");
});

test("sources show the words that say so, and what the page does not state", () => {
  show(article());
  const agencies = group(/^Agencies/);
  agencies.getByText("Deutsche Presse-Agentur, Germany");
  expect(document.querySelector(".agencies q")?.textContent).toBe("im/pv (dpa, Reuters)");
  agencies.getByText("Sign-off under the text");
  const notStated = group("Not stated on this page").getByText(/\bLinks\b/).textContent;
  expect(notStated).not.toContain("Agencies");
});

test("evidence leads to the words in the text, and back", () => {
  show(article());
  const button = group(/^Cited outlets/).getByRole("button");
  fireEvent.click(button);
  const marks = [...document.querySelectorAll("mark")];
  expect(marks.map((mark) => mark.textContent).join("")).toBe(
    "The harbour master told the news agency dpa",
  );
  expect(document.activeElement).toBe(marks[0]);
  fireEvent.click(screen.getByRole("button", { name: "Back to sources" }));
  expect(document.querySelector("mark")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("the credit of the lead picture is marked under it", () => {
  show(article());
  fireEvent.click(group(/^Image credits/).getByRole("button"));
  expect(document.querySelector("figure mark")?.textContent).toBe("Marta Lind/dpa");
});

test("names in the masthead lead to their entry, and back", () => {
  show(article());
  const name = screen.getByRole("link", { name: "Reuters" });
  fireEvent.click(name);
  expect(document.activeElement?.id).toBe("byline-agencies-1");
  expect(document.activeElement?.className).toBe("cited");
  fireEvent.click(screen.getByRole("button", { name: "Back to the text" }));
  expect(document.activeElement).toBe(name);
  expect(document.querySelector(".cited")).toBeNull();
});

/** Gives the dialog a height, and has it scroll. */
function scrolling() {
  const dialog = document.body;
  Object.defineProperty(dialog, "clientHeight", { value: 800, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(dialog, "clientHeight");
    dialog.scrollTop = 0;
  });
  return (top: number) => {
    dialog.scrollTop = top;
    fireEvent(dialog, new Event("scrollend"));
  };
}

test("the way back to the text goes once the sources below it are out of sight", () => {
  show(article());
  const scrollTo = scrolling();
  const sources = screen.getByRole("region", { name: "Sources" });
  sources.getBoundingClientRect = () => new DOMRect(0, 2000 - document.body.scrollTop);
  fireEvent.click(screen.getByRole("link", { name: "Reuters" }));
  for (const top of [2000, 9000, 1300]) scrollTo(top);
  const back = screen.getByRole("button", { name: "Back to the text" });
  back.focus();
  scrollTo(1100);
  expect(back.isConnected).toBe(true);
  back.blur();
  scrollTo(1100);
  expect(back.isConnected).toBe(false);
  expect(document.querySelector(".cited")?.id).toBe("byline-agencies-1");
});

test("the way back to the sources goes once the reader reads on, more than a screen away", () => {
  show(article());
  const scrollTo = scrolling();
  fireEvent.click(group(/^Cited outlets/).getByRole("button"));
  for (const top of [2000, 2700]) scrollTo(top);
  const back = screen.getByRole("button", { name: "Back to sources" });
  scrollTo(2900);
  expect(back.isConnected).toBe(false);
  expect(document.querySelector("article mark")).not.toBeNull();
});

test("the button that leads to the sources leads back, and so does the way back", () => {
  show(article());
  const button = screen.getByRole("button", { name: /^Sources/ });
  const heading = screen.getByRole("heading", { name: "Sources" });
  const back = () => screen.queryByRole("button", { name: "Back to the text" });
  const paragraph = document.getElementById("b1");
  if (!paragraph) throw new Error("There is no text");
  paragraph.tabIndex = -1;
  for (const lead of [() => button, back]) {
    // Pressing a button by key or mouse gives it the focus, and a key for the sources leaves it.
    paragraph.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(heading);
    const way = lead();
    if (way) fireEvent.click(way);
    expect(document.activeElement).toBe(paragraph);
    expect(back()).toBeNull();
  }
});

test("words of a source stay marked while the reader looks at the sources again", () => {
  show(article());
  fireEvent.click(group(/^Cited outlets/).getByRole("button"));
  const mark = document.activeElement;
  const button = screen.getByRole("button", { name: /^Sources/ });
  fireEvent.click(button);
  expect(screen.queryByRole("button", { name: "Back to sources" })).toBeNull();
  fireEvent.click(button);
  expect(mark?.localName).toBe("mark");
  expect(document.activeElement).toBe(mark);
});

test("a notice in the masthead leads to its words", () => {
  show(article());
  fireEvent.click(screen.getByRole("link", { name: "Correction" }));
  expect(document.activeElement?.id).toBe("byline-notices-0");
});

test("a cited outlet is a link in the text, which keeps its words", () => {
  show(article());
  const block = document.getElementById("b1");
  expect(block?.textContent).toBe(
    "The harbour master told the news agency dpa that nobody had counted.",
  );
  const name = block?.querySelector<HTMLElement>(".name-link");
  expect(name?.textContent).toBe("dpa");
  if (name) fireEvent.click(name);
  expect(document.activeElement?.id).toBe("byline-citedOutlets-0");
});

test("a name tells of itself while it has the focus", () => {
  show(article());
  const tip = document.querySelector<HTMLElement>(".tip");
  const name = screen.getByRole("link", { name: "Reuters" });
  expect(name.getAttribute("aria-description")).toBe("News agency: Reuters, United Kingdom");
  name.focus();
  expect(tip?.hidden).toBe(false);
  expect(tip?.textContent).toBe("News agency: Reuters, United Kingdom");
  name.blur();
  expect(tip?.hidden).toBe(true);
});

test("agency material without a name is told as just that", () => {
  const notices = [{ kind: "agency-material" as const, evidence: evidence("With agencies") }];
  show(article({ sources: { ...NO_SOURCES, notices } }));
  screen.getByRole("link", { name: "Agency material, agency not named" });
});

test("sources are copied, and a failure is told", async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  const loading: LoadPart = (name) => (name === "copy-sources" ? loadPart(name) : never(name));
  show(article(), DEFAULT_SETTINGS, loading);
  fireEvent.click(screen.getByRole("button", { name: "Copy sources" }));
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Copied"));
  expect(writeText.mock.calls[0]?.[0]).toContain("- dpa (Deutsche Presse-Agentur, Germany)\n");
  writeText.mockRejectedValue(new Error("Forbidden"));
  document.execCommand = () => false;
  fireEvent.click(screen.getByRole("button", { name: "As Markdown" }));
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe(ui.t("overlayCopyFailed")),
  );
  expect(document.querySelector("textarea")).toBeNull();
  vi.unstubAllGlobals();
});

test("what copies the sources may be out of reach, which is told", async () => {
  show(article(), DEFAULT_SETTINGS, () => Promise.reject(new Error("gone")));
  fireEvent.click(screen.getByRole("button", { name: "Copy sources" }));
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe(ui.t("overlayCopyFailed")),
  );
});

test("words that are not shown have no jump", () => {
  show(article());
  expect(group(/^Agencies/).queryByRole("button")).toBeNull();
});

test("what was left out is counted by step, and can be put back", async () => {
  show(article());
  const details = document.querySelector<HTMLDetailsElement>(".left-out");
  expect(details?.open).toBe(false);
  expect(details?.querySelector("summary")?.textContent).toBe(
    "3 items left out related (2), skip links (1)",
  );
  if (details) details.open = true;
  const putBack = await screen.findByRole("button", { name: "Put back: Why the tug sank" });
  putBack.focus();
  fireEvent.click(putBack);
  const box = document.querySelector("#b3 + .byline-put-back");
  expect(box?.textContent).toBe("Why the tug sank");
  // Where the eye is led, the next key is pressed.
  expect(document.activeElement).toBe(box);
  const leaveOut = screen.getByRole("button", { name: "Leave out again: Why the tug sank" });
  fireEvent.click(screen.getByRole("button", { name: "Back to what was left out" }));
  expect(document.activeElement).toBe(leaveOut);
  expect(screen.queryByRole("button", { name: "Back to what was left out" })).toBeNull();
  fireEvent.click(leaveOut);
  expect(document.querySelector(".byline-put-back")).toBeNull();
});

test("the name of what can be put back is cut between characters", async () => {
  const [removal] = sampleArticle().removals;
  if (!removal) throw new Error("Nothing was left out");
  show(article({ removals: [{ ...removal, text: `${"a".repeat(59)}🚢 sails` }] }));
  const details = document.querySelector<HTMLDetailsElement>(".left-out");
  if (details) details.open = true;
  const putBack = await screen.findByRole("button", { name: /^Put back/ });
  expect(putBack.getAttribute("aria-label")).toBe(`Put back: ${"a".repeat(59)}🚢`);
});

test("the way back to what was left out opens it again", async () => {
  show(article());
  const details = document.querySelector<HTMLDetailsElement>(".left-out");
  if (!details) throw new Error("Nothing was left out");
  details.open = true;
  const [putBack] = await screen.findAllByRole("button", { name: /^Put back/ });
  if (putBack) fireEvent.click(putBack);
  const closed = new Promise((resolve) => details.addEventListener("toggle", resolve));
  details.open = false;
  await closed;
  await new Promise((drawn) => setTimeout(drawn));
  fireEvent.click(screen.getByRole("button", { name: "Back to what was left out" }));
  expect(details.open).toBe(true);
  expect(document.activeElement?.textContent).toBe("Leave out again");
});

test("a text that ends too soon says so where it ends, with the reasons", () => {
  show(article({ completeness: { truncated: true, reasons: ["57 % remain"] } }));
  const note = screen.getByRole("note");
  within(note).getByText("57 % remain");
  expect(note.previousElementSibling?.contains(document.getElementById("b5"))).toBe(true);
});

test("its note is named, quotes the page in the page's language and leads back to the page", () => {
  const reasons = ["The page says “Noch 57 % des Artikels”."];
  const actions = show(article({ lang: "de", completeness: { truncated: true, reasons } }));
  const note = screen.getByRole("note", { name: ui.t("overlayTruncated") });
  const quoted = within(note).getByText("Noch 57 % des Artikels");
  expect(quoted.lang).toBe("de");
  expect(quoted.closest("li")?.textContent).toBe(reasons[0]);
  fireEvent.click(within(note).getByRole("button", { name: "See the page itself" }));
  expect(actions.close).toHaveBeenCalledOnce();
});

test("the note quotes the same words of the page once", () => {
  const reasons = [
    "The page says “Read on with a subscription”.",
    "After the text the page says “Read on with a subscription”.",
    "A button after the text reads “Subscribe”.",
  ];
  show(article({ completeness: { truncated: true, reasons } }));
  const told = within(screen.getByRole("note")).getAllByRole("listitem");
  expect(told.map((item) => item.textContent)).toEqual([reasons[0], reasons[2]]);
});

test("above a text that is cut off a link says so, and leads to what the end says and back", () => {
  show(article({ completeness: { truncated: true, reasons: ["57 % remain"] } }));
  const link = screen.getByRole("link", { name: "Not the whole article" });
  link.focus();
  fireEvent.click(link);
  expect(document.activeElement).toBe(screen.getByRole("note"));
  fireEvent.click(screen.getByRole("button", { name: "Back to the text" }));
  expect(document.activeElement).toBe(link);
});

test("what the end says has a way back until it is out of sight, and sources below do not count", () => {
  show(article({ completeness: { truncated: true, reasons: ["57 % remain"] } }));
  const scrollTo = scrolling();
  const topOf = (element: HTMLElement, top: number) => {
    element.getBoundingClientRect = () => new DOMRect(0, top - document.body.scrollTop);
  };
  topOf(screen.getByRole("note"), 2000);
  topOf(screen.getByRole("region", { name: "Sources" }), 4000);
  fireEvent.click(screen.getByRole("link", { name: "Not the whole article" }));
  const back = screen.getByRole("button", { name: "Back to the text" });
  for (const top of [1900, 1300]) scrollTo(top);
  expect(back.isConnected).toBe(true);
  scrollTo(1100);
  expect(back.isConnected).toBe(false);
});

test("from what the end says, the button of the sources leads to them and back", () => {
  show(article({ completeness: { truncated: true, reasons: ["57 % remain"] } }));
  const button = screen.getByRole("button", { name: /^Sources/ });
  fireEvent.click(screen.getByRole("link", { name: "Not the whole article" }));
  const note = document.activeElement;
  fireEvent.click(button);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Sources" }));
  fireEvent.click(button);
  expect(document.activeElement).toBe(note);
});

test("a lead picture that fails is told in its place, and another one is shown all the same", () => {
  const leadImage = (src: string) => ({
    src,
    srcset: null,
    alt: "",
    caption: "Pier",
    credit: null,
  });
  const { turnTo } = show(article({ leadImage: leadImage("https://a.example/1.jpg") }));
  const lead = () => document.querySelector(".lead-picture");
  const image = lead()?.querySelector("img");
  if (image) fireEvent.error(image);
  expect(lead()?.textContent).toMatch(/^Picture could not be loaded\s*Pier/);
  expect(lead()?.querySelector("button")).toBeNull();
  turnTo(article({ leadImage: leadImage("https://a.example/2.jpg") }));
  expect(lead()?.querySelector("button img")?.getAttribute("src")).toBe("https://a.example/2.jpg");
});

test("a doubtful text says that there may be more", () => {
  show(article({ completeness: { truncated: false, reasons: ["No running text was found."] } }));
  screen.getByRole("note", { name: ui.t("overlayDoubtful") });
});

test("an article without its text says so in place of the text", () => {
  const reasons = ["A consent notice stands in place of the article: “We use cookies”."];
  show(article({ content: "", completeness: { truncated: true, reasons } }));
  const note = screen.getByRole("note", { name: ui.t("overlayTextMissing") });
  within(note).getByText("We use cookies");
  screen.getByRole("heading", { level: 1, name: "Island ferry returns to service" });
});

test("an article without its text says so even where no reason is known", () => {
  show(article({ content: "" }));
  screen.getByRole("note", { name: ui.t("overlayTextMissing") });
});

test("pictures alone are no missing text", () => {
  show(article({ content: '<figure id="b1"><img src="https://harbour.example/a.jpg"></figure>' }));
  expect(screen.queryByRole("note")).toBeNull();
});

test("a whole text says nothing of the kind", () => {
  show(article());
  expect(screen.queryByRole("note")).toBeNull();
  expect(screen.queryByRole("link", { name: "Not the whole article" })).toBeNull();
});

test("a page without an article says why, and shows what was found only when asked", () => {
  show({
    state: "no-article",
    verdict: verdict("none", ["front 41", "unknown", "brief"]),
    article: sampleArticle(),
    isText: false,
  });
  screen.getByRole("heading", { level: 1, name: "No article found on this page" });
  const told = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(told).toEqual(["a front page: 41 teasers", "little text"]);
  expect(screen.queryByRole("article")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Show what was found anyway" }));
  screen.getByRole("article");
  screen.getByText(/does not look like an article/);
});

test("a text to read is shown at once, with what the page looks like", () => {
  show({
    state: "no-article",
    verdict: verdict("none"),
    article: sampleArticle(),
    isText: true,
  });
  screen.getByRole("article");
  screen.getByText(/does not look like an article/);
});

test("a selection is told as one, and one press leads to the whole article", () => {
  const whole = article();
  show({
    state: "selection",
    article: sampleArticle({ content: "<p>Only this.</p>" }),
    isPlain: false,
    whole,
  });
  screen.getByText("This is only what you selected on the page.");
  expect(document.querySelector(".text")?.textContent).toBe("Only this.");
  fireEvent.click(screen.getByRole("button", { name: "Show the whole article" }));
  expect(document.querySelector(".text")?.textContent).not.toBe("Only this.");
  expect(screen.queryByText("This is only what you selected on the page.")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("main"));
  screen.getByText("The whole article is shown.");
});

test("a selection of bare words says so; the whole of what is no article is shown as found", () => {
  show({
    state: "selection",
    article: sampleArticle({ content: "<p>Only this.</p>" }),
    isPlain: true,
    whole: {
      state: "no-article",
      verdict: verdict("none"),
      article: sampleArticle(),
      isText: false,
    },
  });
  screen.getByText(/as plain text: where it stands/);
  fireEvent.click(screen.getByRole("button", { name: "Show the whole article" }));
  screen.getByRole("article");
  screen.getByText(/does not look like an article/);
});

test("a page without any text offers nothing to show", () => {
  const actions = show({ state: "no-article", verdict: verdict("none"), article: null });
  expect(screen.queryByRole("button", { name: "Show what was found anyway" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Back to the page" }));
  expect(actions.close).toHaveBeenCalledOnce();
});

test("a page that is marked as news and has no text is not told so as the reason", () => {
  show({ state: "no-article", verdict: verdict("news", ["type"]), article: null });
  screen.getByRole("heading", { level: 1, name: "No article found on this page" });
  expect(screen.queryByRole("listitem")).toBeNull();
});

test("a failure is told in words", () => {
  show({ state: "failed", reason: "failedRead" });
  screen.getByText(ui.t("failedRead"));
});

test("the page is asked for its font once the reader chooses it or sees the choice", () => {
  const pageFont = vi.fn(() => '"Harbour Text"');
  const view = { state: "article", article: sampleArticle(), verdict: verdict("news"), pageFont };
  const { rerender } = show(view as OverlayView);
  const reading = () => document.body.style.getPropertyValue("--reading");
  expect(reading()).not.toContain("Harbour Text");
  expect(pageFont).not.toHaveBeenCalled();
  rerender({ ...DEFAULT_SETTINGS, font: "page" });
  expect(reading()).toMatch(/^"Harbour Text", /);
  rerender(DEFAULT_SETTINGS);
  pageFont.mockClear();
  fireEvent.click(screen.getByRole("button", { name: "Settings" }));
  expect(pageFont).toHaveBeenCalled();
});

test("the toolbar opens the settings and closes the overlay", () => {
  const actions = show({ state: "loading", heading: null });
  fireEvent.click(screen.getByRole("button", { name: "Settings" }));
  expect(actions.load).toHaveBeenCalledWith("settings-panel");
  fireEvent.click(screen.getByRole("button", { name: /^Close/ }));
  expect(actions.close).toHaveBeenCalledOnce();
});

test("the headline stands there before the text, and nothing of the page is asked for meanwhile", () => {
  const heading = sampleArticle({ section: "Region", lang: "fr" });
  const { turnTo, load } = show({ state: "loading", heading });
  const headline = screen.getByRole("heading", { level: 1, name: heading.headline });
  expect(headline.closest("article")?.lang).toBe("fr");
  expect(screen.getByText("Region").className).toBe("kicker");
  expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true");
  expect(screen.getByRole("status").textContent).toBe(heading.headline);
  expect(document.body.getAttribute("aria-label")).toBe(heading.headline);
  for (const name of [/^Find/, /^Listen/, /^Save/]) screen.getByRole("button", { name });
  expect(load).not.toHaveBeenCalled();

  // What is asked for before it is there comes with the text.
  fireEvent.click(screen.getByRole("button", { name: /^Sources/ }));
  turnTo(withoutSources());
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Sources" }));
  // The same element: whoever reads or selects it is not thrown out.
  expect(screen.getByRole("heading", { level: 1 })).toBe(headline);
});

test("a kicker that comes with the text does not push the headline down", () => {
  const { turnTo } = show({ state: "loading", heading: sampleArticle({ section: null }) });
  const kicker = document.querySelector(".kicker");
  expect(kicker?.textContent).toBe("");
  turnTo(article({ section: "Region" }));
  expect(document.querySelector(".kicker")).toBe(kicker);
  expect(kicker?.textContent).toBe("Region");
});

const states: Record<string, OverlayView> = {
  article: article({ completeness: { truncated: true, reasons: ["57 % remain"] } }),
  "article without its text": article({
    content: "",
    completeness: { truncated: true, reasons: ["A consent notice stands there: “Cookies”."] },
  }),
  loading: { state: "loading", heading: null },
  "loading, with its headline": { state: "loading", heading: sampleArticle() },
  "no article": { state: "no-article", verdict: verdict("none", ["list"]), article: null },
  failed: { state: "failed", reason: "failedRead" },
  selection: {
    state: "selection",
    article: sampleArticle({ content: "<p>Only this.</p>" }),
    isPlain: false,
    whole: { state: "failed", reason: "failedRead" },
  },
};

test.each(Object.keys(states))("axe finds nothing wrong: %s", async (name) => {
  const view = states[name];
  if (!view) throw new Error(`No state ${name}`);
  show(view);
  const { violations } = await axe.run(document.body, {
    // jsdom lays nothing out, so it knows no colours and no sizes.
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
