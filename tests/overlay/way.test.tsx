import "./browser-gaps";
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import fr from "../../src/_locales/fr/messages.json";
import type { Article } from "../../src/core/article";
import { Overlay } from "../../src/overlay/Overlay";
import type { LoadPart, Parts } from "../../src/overlay/parts";
import { createUiLanguage, type UiLanguage } from "../../src/overlay/ui-language";
import type { OverlayActions, OverlayView } from "../../src/overlay/view";
import { DEFAULT_SETTINGS, type Settings } from "../../src/shared/settings";
import { adoptInHead, loadPart, type Typing, testActions, typing } from "./actions";
import { translator } from "./messages";
import { sampleArticle, verdict } from "./sample";

// What is first asked for loads, which takes a busy machine more than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });

let ui: UiLanguage;
let keyboard: Typing;
let actions: OverlayActions;

beforeEach(() => {
  ui = createUiLanguage(translator(), ["en-GB"]);
  keyboard = typing();
  actions = testActions(keyboard);
});
afterEach(cleanup);

/** Draws an overlay, right in the dialog as in the browsers. @returns draws it anew */
function draw(first: OverlayView, settings: Settings = DEFAULT_SETTINGS) {
  const overlay = (view: OverlayView, with_: Settings) => (
    <Overlay
      view={view}
      settings={with_}
      actions={actions}
      ui={ui}
      scroller={document.body}
      adopt={adoptInHead}
    />
  );
  const { rerender } = render(overlay(first, settings), { container: document.body });
  return (view: OverlayView, next = settings) => rerender(overlay(view, next));
}

const read = (rest: Partial<Article>): OverlayView => ({
  state: "article",
  article: sampleArticle(rest),
  verdict: verdict("news"),
});

async function show(settings: Settings = DEFAULT_SETTINGS, rest: Partial<Article> = {}) {
  const view = read(rest);
  const redraw = draw(view, settings);
  await waitFor(() => expect(document.querySelector("[data-part=way] > *")).not.toBeNull());
  return { apply: (next: Settings) => redraw(view, next) };
}

/** Presses a key, and lets what follows be drawn. */
async function press(key: string, rest: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  let event: KeyboardEvent | null = null;
  await act(() => {
    event = keyboard.press(key, rest);
  });
  if (!event) throw new Error("No key was pressed");
  return event;
}

test("the sheet of keys opens by ? and closes by Escape, which closes nothing else", async () => {
  await show();
  const button = screen.getByRole("button", { name: "Close" });
  button.focus();
  const opener = screen.getByRole("button", { name: "Keys" });
  expect(opener.getAttribute("aria-expanded")).toBe("false");
  await press("?", { shiftKey: true });
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  const sheet = await screen.findByRole("region", { name: "Keys" });
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Keys"));
  expect(sheet.textContent).toContain("Next paragraphJ");
  expect(sheet.textContent).toContain("Next picture→Previous picture←");
  await waitFor(() => expect(sheet.textContent).toContain("Alt+R"));
  expect((await press("Escape")).defaultPrevented).toBe(true);
  expect(screen.queryByRole("region", { name: "Keys" })).toBeNull();
  expect(document.activeElement).toBe(button);
  expect((await press("Escape")).defaultPrevented).toBe(false);
});

test("keys are named as the keyboards of the reader's language name them", async () => {
  ui = createUiLanguage(translator(fr), ["fr-FR"]);
  await show();
  const close = screen.getByRole("button", { name: /^Fermer/ });
  expect(close.querySelector(".key")?.textContent).toBe("Échap");
  await press("?");
  await waitFor(() => expect(document.querySelector(".keys-sheet")).not.toBeNull());
  const named = [...document.querySelectorAll(".keys-sheet kbd")].map((key) => key.textContent);
  expect(named).toEqual(expect.arrayContaining(["Échap", "Espace", "Page préc.", "Page suiv."]));
  expect(named).not.toContain("Space");
});

test("the sheet of keys leads to the options and to the browser's shortcuts", async () => {
  await show();
  await press("?");
  fireEvent.click(await screen.findByRole("button", { name: "Change keys" }));
  expect(actions.openOptions).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole("button", { name: "Shortcut in the browser" }));
  expect(actions.openShortcutSettings).toHaveBeenCalledOnce();
});

test("the bar that reads aloud opens by R and by its button, and stays beside a panel", async () => {
  await show();
  const opener = screen.getByRole("button", { name: /^Listen/ });
  expect(opener.getAttribute("aria-keyshortcuts")).toBe("R");
  expect(opener.getAttribute("aria-expanded")).toBe("false");
  await press("r");
  const bar = await screen.findByRole("region", { name: "Read aloud" });
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  // jsdom has no speech.
  expect(bar.textContent).toContain("This browser cannot read aloud.");
  // Pressed again it asks the player, and leaves it open.
  await press("r");
  await press("?");
  await screen.findByRole("region", { name: "Keys" });
  expect(screen.queryByRole("region", { name: "Read aloud" })).toBe(bar);
  await press("Escape");
  expect(screen.queryByRole("region", { name: "Keys" })).toBeNull();
  fireEvent.click(document.querySelector("h1") as HTMLElement);
  expect(screen.queryByRole("region", { name: "Read aloud" })).toBe(bar);
  expect((await press("Escape")).defaultPrevented).toBe(true);
  expect(screen.queryByRole("region", { name: "Read aloud" })).toBeNull();
  fireEvent.click(opener);
  await screen.findByRole("region", { name: "Read aloud" });
  fireEvent.click(opener);
  expect(screen.queryByRole("region", { name: "Read aloud" })).toBeNull();
});

test("what reads aloud goes with the article, and where there is none it can't be asked for", async () => {
  const redraw = draw(read({}));
  await waitFor(() => expect(document.querySelector("[data-part=way] > *")).not.toBeNull());
  await press("r");
  await screen.findByRole("region", { name: "Read aloud" });
  redraw(read({ headline: "Another one" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Read aloud" })).toBeNull());
  redraw({ state: "no-article", article: null, verdict: verdict("none") });
  expect(screen.queryByRole("button", { name: /^Listen/ })).toBeNull();
  await press("r");
  expect(screen.queryByRole("region", { name: "Read aloud" })).toBeNull();
});

test("a part that can't be loaded is told, and can be asked for again", async () => {
  const load = (name: keyof Parts) =>
    name === "way" ? loadPart(name) : Promise.reject(new Error("gone"));
  actions = testActions({ ...keyboard, load: load as LoadPart });
  await show();
  await press("?");
  await waitFor(() =>
    expect(screen.getByRole("alert").textContent).toBe(ui.t("overlayPartFailed")),
  );
  expect(document.querySelector("[data-part=way] [data-part]")).toBeNull();
});

test("the toolbar shows the keys as they are now", async () => {
  const { apply } = await show();
  const sources = () => screen.getByRole("button", { name: /^Sources/ });
  expect(sources().getAttribute("aria-keyshortcuts")).toBe("S");
  apply({ ...DEFAULT_SETTINGS, keys: { ...DEFAULT_SETTINGS.keys, sources: "q" } });
  expect(sources().getAttribute("aria-keyshortcuts")).toBe("Q");
  expect(sources().querySelector(".key")?.textContent).toBe("Q");
  apply({ ...DEFAULT_SETTINGS, keys: { ...DEFAULT_SETTINGS.keys, sources: "" } });
  expect(sources().hasAttribute("aria-keyshortcuts")).toBe(false);
  expect(sources().querySelector(".key")).toBeNull();
});

test("keys change the size of text by a step, as often as they are pressed, within the range", async () => {
  const { apply } = await show();
  await press("+");
  await press("+");
  expect(actions.changeSettings).toHaveBeenLastCalledWith({ textSize: 120 });
  apply({ ...DEFAULT_SETTINGS, textSize: 250 });
  await press("+");
  expect(actions.changeSettings).toHaveBeenCalledTimes(2);
  await press("-");
  expect(actions.changeSettings).toHaveBeenLastCalledWith({ textSize: 240 });
  expect(screen.getByRole("status").textContent).toBe("Text size 240 %");
});

test("a key goes through the themes, and round", async () => {
  await show({ ...DEFAULT_SETTINGS, theme: "black" });
  await press("t");
  expect(actions.changeSettings).toHaveBeenLastCalledWith({ theme: "contrast" });
  expect(screen.getByRole("status").textContent).toBe("High contrast");
  await press("t");
  expect(actions.changeSettings).toHaveBeenLastCalledWith({ theme: "auto" });
});

test("a change by a key that can't be kept is told", async () => {
  actions = testActions({ ...keyboard, changeSettings: async () => "quota" });
  await show();
  await press("t");
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("quota"));
});

test("a key of the reader's own does it, and the old one no more", async () => {
  await show({ ...DEFAULT_SETTINGS, keys: { ...DEFAULT_SETTINGS.keys, help: "h" } });
  await press("?");
  expect(document.querySelector("[data-part=way] [data-part]")).toBeNull();
  await press("h");
  await screen.findByRole("region", { name: "Keys" });
});

test("keys that scroll are the browser's", async () => {
  await show();
  for (const key of [" ", "PageDown", "ArrowDown", "Home", "End"]) {
    expect((await press(key)).defaultPrevented).toBe(false);
  }
});

const SECTIONS =
  '<p id="b1">Before it.</p><h2 id="b2">First part</h2><p id="b3">One.</p><h2 id="b4">Second part</h2><p id="b5">Two.</p>';

test("the contents open by their key, lead to a section, and close", async () => {
  await show(DEFAULT_SETTINGS, { content: SECTIONS });
  const button = screen.getByRole("button", { name: "Contents" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await press("c");
  const contents = await screen.findByRole("navigation", { name: "Contents" });
  expect(button.getAttribute("aria-expanded")).toBe("true");
  await waitFor(() => expect(contents.contains(document.activeElement)).toBe(true));
  const entries = within(contents).getAllByRole("listitem");
  expect(entries.map((entry) => entry.textContent)).toEqual([
    "Island ferry returns to service",
    "First part",
    "Second part",
    "Sources",
    "3 items left out",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Second part" }));
  expect(screen.queryByRole("navigation")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Second part");
  for (const [place, focused] of [
    [0, screen.getByRole("main")],
    [3, screen.getByRole("heading", { name: "Sources" })],
    [4, document.querySelector(".left-out summary")],
  ] as const) {
    await press("c");
    const shown = await screen.findByRole("navigation", { name: "Contents" });
    const entry = within(shown).getAllByRole("listitem")[place]?.querySelector("button");
    if (entry) fireEvent.click(entry);
    expect(document.activeElement).toBe(focused);
  }
});

test("a click beside a panel closes it, and takes no focus away", async () => {
  await show(DEFAULT_SETTINGS, { content: SECTIONS });
  await press("c");
  await screen.findByRole("navigation", { name: "Contents" });
  fireEvent.click(screen.getByText("One."));
  await waitFor(() => expect(screen.queryByRole("navigation")).toBeNull());
});

test("a text with fewer than two subheads has no contents", async () => {
  await show();
  expect(screen.queryByRole("button", { name: "Contents" })).toBeNull();
  expect((await press("c")).defaultPrevented).toBe(false);
  expect(document.querySelector("[data-part=way] [data-part]")).toBeNull();
});

test("an article that is read late has its contents, and opens where its reader stopped", async () => {
  const view = read({ content: SECTIONS });
  let ways = 0;
  const load = async (name: keyof Parts) => {
    const part = await loadPart(name);
    if (name === "way") ways += 1;
    return part;
  };
  actions = testActions({ ...keyboard, load: load as LoadPart });
  const redraw = draw({ state: "loading", heading: null });
  // The switch beside the site's name comes with them.
  await waitFor(() => expect(ways).toBe(2));
  redraw(view);
  await screen.findByRole("button", { name: "Contents" });
  // The second part is at the top of the screen.
  const rects = vi.spyOn(Element.prototype, "getBoundingClientRect");
  rects.mockImplementation(function rect(this: Element) {
    return new DOMRect(0, 0, 100, this.textContent === "Two." ? 20 : 0);
  });
  const scrollTo = vi.spyOn(document.body, "scrollTo");
  document.body.scrollTop = 300;
  fireEvent(document.body, new Event("scrollend"));
  redraw({ state: "loading", heading: null });
  document.body.scrollTop = 0;
  redraw(view);
  await waitFor(() => expect(scrollTo).toHaveBeenCalledOnce());
  vi.restoreAllMocks();
});

test("keys lead on from a block that is not in sight yet, and from what is once the reader has turned away", async () => {
  await show(DEFAULT_SETTINGS, { content: SECTIONS });
  const rects = vi.spyOn(Element.prototype, "getBoundingClientRect");
  rects.mockImplementation(function rect(this: Element) {
    return new DOMRect(0, this.matches(".text *") ? 5000 : 0, 100, 20);
  });
  const here = () => document.querySelector(".here")?.textContent?.slice(0, 10);
  await press("j");
  await waitFor(() => expect(here()).toBe("Before it."));
  // The glide before has come to its end.
  fireEvent(document.body, new Event("scrollend"));
  await press("j");
  await waitFor(() => expect(here()).not.toBe("Before it."));
  fireEvent.wheel(document.body);
  await press("j");
  await waitFor(() => expect(here()).toBe("Before it."));
  vi.restoreAllMocks();
});

test("the reading time stands above the text, and what is left of it where it is asked for", async () => {
  await show(DEFAULT_SETTINGS, { textContent: "x".repeat(2961), wordCount: 500 });
  expect(document.querySelector(".reading-time")?.textContent).toBe("3 min read");
  const meter = screen.getByLabelText("Read so far", { selector: "meter" });
  await waitFor(() => expect(meter.getAttribute("aria-valuetext")).toBe("0 min left"));
  expect(meter.closest("[aria-live], [role=status]")).toBeNull();
});

/** Types into the field to find with, as the browser tells of it. */
async function find(words: string): Promise<HTMLInputElement> {
  const field = await screen.findByRole<HTMLInputElement>("textbox", {
    name: "Find in the article",
  });
  await waitFor(() => expect(document.activeElement).toBe(field));
  field.value = words;
  await act(() => keyboard.input());
  return field;
}

const found = () => document.querySelector(".found")?.textContent;
const marked = () => [...document.querySelectorAll("mark.present")].map((mark) => mark.textContent);

test("words are found, counted and gone through, and the text is as before", async () => {
  await show(DEFAULT_SETTINGS, {
    headline: "An engine",
    content: "<p>The ENG<b>INE</b> is an éngine.</p><p>eng</p><p>ine</p>",
  });
  const before = document.querySelector("article")?.innerHTML;
  await press("/");
  await find("engine");
  expect(found()).toBe("1 of 3");
  expect(marked()).toEqual(["engine"]);
  expect((await press("Enter")).defaultPrevented).toBe(true);
  expect(marked()).toEqual(["ENG", "INE"]);
  await press("Enter", { shiftKey: true });
  await press("Enter", { shiftKey: true });
  expect(found()).toBe("3 of 3");
  expect(marked()).toEqual(["éngine"]);
  await find("engines");
  expect(found()).toBe("No matches");
  expect(document.querySelector("mark")).toBeNull();
  await find("engine");
  await press("Escape");
  expect(document.querySelector("article")?.innerHTML).toBe(before);
  expect(actions.close).not.toHaveBeenCalled();
});

test("letters typed into the field do nothing else, and the key asks for the field again", async () => {
  await show();
  await press("/");
  const field = await find("engine");
  await press("s");
  await press("?");
  expect(document.activeElement).toBe(field);
  screen.getByRole("button", { name: "Sources" }).focus();
  await press("/");
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]);
});

test("the key that leads to the sources leads back to the link that led there", async () => {
  await show(DEFAULT_SETTINGS, { sources: { ...sampleArticle().sources, agencies: [] } });
  const link = screen.getByRole("link", { name: /cited outlet/ });
  link.focus();
  await act(() => link.click());
  expect(document.activeElement?.textContent).toBe("Sources");
  await press("s");
  expect(document.activeElement).toBe(link);
});

test("a match in something folded opens it", async () => {
  await show(DEFAULT_SETTINGS, {
    content: "<p>Text.</p><details><summary>More</summary><p>The hidden engine.</p></details>",
  });
  await press("/");
  await find("hidden");
  expect(document.querySelector<HTMLDetailsElement>(".text details")?.open).toBe(true);
});

const here = () => document.querySelector(".here")?.textContent;

test("keys lead from paragraph to paragraph and from heading to heading", async () => {
  await show(DEFAULT_SETTINGS, { content: SECTIONS, standfirst: null });
  await press("j");
  await waitFor(() => expect(here()).toBe("Before it."));
  expect(document.activeElement?.textContent).toBe("Before it.");
  await press("j");
  expect(here()).toBe("First part");
  await press("n");
  expect(here()).toBe("Second part");
  await press("k");
  expect(here()).toBe("One.");
  await press("p");
  expect(here()).toBe("First part");
  await press("p");
  expect(here()).toBe("Island ferry returns to service");
  await press("p");
  expect(document.querySelectorAll(".here")).toHaveLength(1);
});

test("the mark of a paragraph copies a link to its words", async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  await show(DEFAULT_SETTINGS, { content: SECTIONS, standfirst: null });
  await press("j");
  const button = await screen.findByRole("button", { name: "Copy a link to this paragraph" });
  expect(button.closest("p")?.textContent).toBe("Before it.");
  fireEvent.click(button);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Link copied"));
  expect(writeText).toHaveBeenCalledExactlyOnceWith(
    "https://harbour.example/world/ferry#:~:text=Before%20it.",
  );
  vi.unstubAllGlobals();
});

test("the mark comes to the paragraph under the pointer, and goes with it", async () => {
  await show(DEFAULT_SETTINGS, { content: SECTIONS });
  // The first time over a paragraph loads what puts the mark.
  await waitFor(() => {
    fireEvent.pointerOver(screen.getByText("One."));
    expect(document.querySelector(".paragraph-mark")?.parentElement?.textContent).toBe("One.");
  });
  fireEvent.pointerOver(screen.getByText("Two."));
  expect(document.querySelector(".paragraph-mark")?.parentElement?.textContent).toBe("Two.");
  fireEvent.pointerOver(screen.getByRole("heading", { level: 1 }));
  expect(document.querySelector(".paragraph-mark")).toBeNull();
});

const PICTURES =
  '<p>Text.</p><figure><img src="https://a.example/1.jpg" alt="A wheel" width="600">' +
  "<figcaption>The wheel. <cite>Jette Aalund</cite></figcaption></figure>" +
  '<p><img src="https://a.example/dot.gif" alt="" width="12"></p>' +
  '<p><a href="https://b.example/"><img src="https://a.example/2.jpg" alt="Leads away"></a></p>';

test("pictures are shown large, one after the other, and the focus comes back", async () => {
  await show(DEFAULT_SETTINGS, { content: PICTURES });
  const button = screen.getByRole("button", { name: "A wheel" });
  button.focus();
  fireEvent.click(button);
  const viewer = await screen.findByRole("dialog", { name: "Picture" });
  expect(viewer.querySelector("img")?.getAttribute("src")).toBe("https://a.example/1.jpg");
  expect(viewer.querySelector(".viewer-caption")?.textContent).toBe("The wheel. Jette Aalund");
  expect(viewer.querySelector(".viewer-count")?.textContent).toBe("2 of 2");
  expect(viewer.contains(document.activeElement)).toBe(true);
  await press("ArrowRight");
  await waitFor(() =>
    expect(viewer.querySelector("img")?.getAttribute("src")).toBe(
      "https://harbour.example/ferry.jpg",
    ),
  );
  expect(button.closest("main")?.hasAttribute("inert")).toBe(true);
  // Keys of the text are none here.
  await press("s");
  await press("?");
  expect(document.querySelector("[data-part=keys-sheet]")).toBeNull();
  await press("Escape");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("a picture that fails is told, large and in the text, which gets the focus back there", async () => {
  await show(DEFAULT_SETTINGS, { content: PICTURES });
  const button = screen.getByRole("button", { name: "A wheel" });
  button.focus();
  fireEvent.click(button);
  const viewer = await screen.findByRole("dialog", { name: "Picture" });
  for (const image of document.querySelectorAll('[alt="A wheel"]')) fireEvent.error(image);
  await waitFor(() =>
    expect(viewer.querySelector(".viewer-stage")?.textContent).toBe(
      "Picture could not be loaded · A wheel",
    ),
  );
  await press("ArrowRight");
  await waitFor(() => expect(viewer.querySelector(".viewer-stage img")).not.toBeNull());
  await press("Escape");
  expect(document.activeElement?.textContent).toMatch(/^Picture could not be loaded · A wheel/);
});

test("what was inert before a picture was shown is inert after it", async () => {
  await show(DEFAULT_SETTINGS, { content: PICTURES });
  const own = document.createElement("div");
  own.setAttribute("inert", "");
  document.querySelector(".text")?.append(own);
  const toolbar = document.querySelector(".toolbar");
  toolbar?.setAttribute("inert", "");
  const button = screen.getByRole("button", { name: "A wheel" });
  button.focus();
  fireEvent.click(button);
  const viewer = await screen.findByRole("dialog", { name: "Picture" });
  await waitFor(() => expect(viewer.contains(document.activeElement)).toBe(true));
  await press("Escape");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect([...document.querySelectorAll("[inert]")]).toEqual([toolbar, own]);
});

test("a picture is enlarged by buttons, keys and a double click, and not beyond the bounds", async () => {
  await show(DEFAULT_SETTINGS, { content: PICTURES });
  fireEvent.click(screen.getByRole("button", { name: "A wheel" }));
  const viewer = await screen.findByRole("dialog", { name: "Picture" });
  const stage = viewer.querySelector(".viewer-stage") as HTMLElement;
  const image = () => viewer.querySelector("img") as HTMLImageElement;
  image().getBoundingClientRect = () => new DOMRect(0, 0, 400, 300);
  const width = () => image().style.inlineSize;
  fireEvent.click(screen.getByRole("button", { name: "Zoom out" }));
  expect(width()).toBe("");
  fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
  await waitFor(() => expect(width()).toBe("600px"));
  await press("+");
  await waitFor(() => expect(width()).toBe("900px"));
  await press("0");
  await waitFor(() => expect(width()).toBe(""));
  fireEvent.dblClick(stage);
  await waitFor(() => expect(width()).toBe("1000px"));
  for (let count = 0; count < 9; count += 1) await press("+");
  await waitFor(() => expect(width()).toBe("3200px"));
  const wheel = new WheelEvent("wheel", {
    deltaY: 5000,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  });
  stage.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(true);
  await waitFor(() => expect(width()).toBe(""));
});

const NOTES =
  '<p>First.<sup><a href="#b8">1</a></sup> Second.<sup><a href="#b9">2</a></sup></p>' +
  '<ol><li id="b8">Note one. <a href="#b1">Back</a></li><li id="b9">Note two.</li></ol>';

test("a footnote is shown at its reference, and closes by a second click, another or Escape", async () => {
  await show(DEFAULT_SETTINGS, { content: NOTES });
  const [one, two] = ["1", "2"].map((name) => screen.getByRole("link", { name }));
  if (!one || !two) throw new Error("No references");
  const note = (name: string) => screen.queryByRole("complementary", { name });
  one.focus();
  fireEvent.click(one);
  await waitFor(() => expect(note("Note 1")?.textContent).toContain("Note one."));
  expect(note("Note 1")?.querySelector(".footnote-words a")).toBeNull();
  fireEvent.click(two);
  await waitFor(() => expect(note("Note 2")?.textContent).toContain("Note two."));
  fireEvent.click(two);
  await waitFor(() => expect(note("Note 2")).toBeNull());
  one.focus();
  fireEvent.click(one);
  await waitFor(() => expect(document.activeElement).toBe(note("Note 1")));
  await press("Escape");
  expect(note("Note 1")).toBeNull();
  expect(document.activeElement).toBe(one);
});

test("a footnote leads to where it stands", async () => {
  await show(DEFAULT_SETTINGS, { content: NOTES });
  fireEvent.click(screen.getByRole("link", { name: "2" }));
  fireEvent.click(await screen.findByRole("button", { name: "Go to the note" }));
  expect(document.activeElement?.textContent).toBe("Note two.");
  expect(screen.queryByRole("complementary", { name: "Note 2" })).toBeNull();
});

test("the line focus is switched by its key, told, and in nobody's way", async () => {
  await show();
  await press("l");
  await waitFor(() => expect(document.querySelector(".line-focus")).not.toBeNull());
  expect(document.querySelector(".line-focus")?.getAttribute("aria-hidden")).toBe("true");
  expect(screen.getByRole("status").textContent).toBe("Line focus on");
  await press("l");
  expect(document.querySelector(".line-focus")).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("Line focus off");
});

test.each([
  ["?", "region", "Keys"],
  ["c", "navigation", "Contents"],
])("%s, pressed before anything can act on it, is not lost", async (key, role, name) => {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  const load = async (name: keyof Parts) => {
    await arrived;
    return loadPart(name);
  };
  actions = testActions({ ...keyboard, load: load as LoadPart });
  const opening = show(DEFAULT_SETTINGS, { content: SECTIONS });
  expect((await press(key)).defaultPrevented).toBe(true);
  expect((await press("x")).defaultPrevented).toBe(false);
  arrive();
  await opening;
  await screen.findByRole(role, { name });
});

test("Escape is the browser's while the settings are over a panel", async () => {
  await show(DEFAULT_SETTINGS, { content: SECTIONS });
  await press("c");
  await screen.findByRole("navigation", { name: "Contents" });
  await press(",");
  await waitFor(() =>
    expect(document.querySelector("[data-part=settings-panel] > *")).not.toBeNull(),
  );
  expect((await press("Escape")).defaultPrevented).toBe(false);
  screen.getByRole("navigation", { name: "Contents" });
  await act(() => document.querySelector<HTMLElement>("[popover]")?.hidePopover());
  expect((await press("Escape")).defaultPrevented).toBe(true);
  expect(screen.queryByRole("navigation", { name: "Contents" })).toBeNull();
});

test("closed settings give the focus to their button where nothing had it", async () => {
  const host = document.body.appendChild(document.createElement("div"));
  // Of a document the body has it then.
  const root = host.attachShadow({ mode: "open" });
  const scroller = root.appendChild(document.createElement("div"));
  render(
    <Overlay
      view={read({})}
      settings={DEFAULT_SETTINGS}
      actions={actions}
      ui={ui}
      scroller={scroller}
      adopt={adoptInHead}
    />,
    { container: scroller },
  );
  const popover = scroller.querySelector<HTMLElement>("[popover]");
  await act(() => popover?.showPopover());
  await waitFor(() => expect(popover?.contains(root.activeElement)).toBe(true));
  await act(() => popover?.hidePopover());
  expect(root.activeElement?.getAttribute("title")).toBe("Settings");
  cleanup();
  host.remove();
});

const opened: Record<string, [keys: string, selector: string]> = {
  "sheet of keys": ["?", ".keys-sheet dd"],
  contents: ["c", ".contents li"],
  find: ["/", ".find input"],
  "line focus": ["l", ".line-focus"],
  paragraph: ["j", ".paragraph-mark button"],
};

test.each(Object.keys(opened))("axe finds nothing wrong: %s", async (name) => {
  const [key = "", selector = ""] = opened[name] ?? [];
  await show(DEFAULT_SETTINGS, { content: SECTIONS });
  await press(key);
  await waitFor(() => expect(document.querySelector(selector)).not.toBeNull());
  await expectAccessible();
});

test.each([
  ["footnote", NOTES, "link", "1", ".footnote-words"],
  ["picture", PICTURES, "button", "A wheel", ".viewer img"],
])("axe finds nothing wrong: %s", async (_name, content, role, name, selector) => {
  await show(DEFAULT_SETTINGS, { content });
  fireEvent.click(screen.getByRole(role, { name }));
  await waitFor(() => expect(document.querySelector(selector)).not.toBeNull());
  await expectAccessible();
});

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    // jsdom lays nothing out, so it knows no colours and no sizes.
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("without the part that follows the keys, they are the browser's, and it is told", async () => {
  actions = testActions({ ...keyboard, load: () => Promise.reject(new Error("gone")) });
  const opening = show();
  await waitFor(() =>
    expect(screen.getByRole("alert").textContent).toBe(ui.t("overlayPartFailed")),
  );
  expect((await press("?")).defaultPrevented).toBe(false);
  await expect(opening).rejects.toThrow();
});
