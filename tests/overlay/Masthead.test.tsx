import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Article } from "../../src/core/article";
import { Masthead } from "../../src/overlay/Masthead";
import { createUiLanguage, UiLanguageProvider } from "../../src/overlay/ui-language";
import { translator } from "./messages";
import { NO_SOURCES, sampleArticle } from "./sample";

afterEach(cleanup);

const ui = createUiLanguage(translator(), ["en-GB"]);

function masthead(rest: Partial<Article>, isPending: boolean) {
  const article = sampleArticle(rest);
  return (
    <UiLanguageProvider value={ui}>
      <Masthead
        heading={article}
        article={article}
        whole={isPending ? null : article}
        isPending={isPending}
      />
    </UiLanguageProvider>
  );
}

function show(rest: Partial<Article>, isPending = false) {
  return render(masthead(rest, isPending));
}

const facts = () =>
  [...document.querySelectorAll(".facts > .fact")].map((fact) => fact.textContent);

/** What the masthead says of who wrote a text by these authors, before its sources come and then. */
function bylines(named: [string, "Person" | "Organization", role?: string][], printed: string[]) {
  const [author] = sampleArticle().authors;
  if (!author) throw new Error("The sample has no author");
  const authors = named.map(([name, type, role = null]) => ({ ...author, name, type, role }));
  const [dpa] = sampleArticle().sources.agencies;
  const agencies = printed.map((name) => ({ ...dpa, id: name.toLowerCase(), name, printed: name }));
  const sources = { ...NO_SOURCES, agencies } as typeof NO_SOURCES;
  return [true, false].map((isPending) => {
    cleanup();
    show({ authors, sources }, isPending);
    return document.querySelector(".byline")?.textContent ?? "";
  });
}

test.each([
  [[["dpa", "Organization"]], ["dpa"], ""],
  [[["Agence France-Presse", "Organization"]], ["AFP"], ""],
  [
    [
      ["Reuters", "Person"],
      ["Thorsten Kramer", "Person"],
    ],
    ["Reuters"],
    "By Thorsten Kramer",
  ],
  [[["dpa-infocom", "Organization"]], ["dpa"], ""],
  [[["dpa", "Organization", "Video"]], ["dpa"], "By dpa (Video)"],
  [
    [
      ["harbour-courier", "Organization"],
      ["Ada Lund", "Person"],
    ],
    [],
    "By Ada Lund",
  ],
  [[["HarbourCourier.example", "Organization"]], [], "By HarbourCourier.example"],
  [[["Harbour Courier.de", "Organization"]], [], ""],
  [
    [
      ["Harbour Courier", "Person"],
      ["Ada Lund", "Person"],
    ],
    [],
    "By Harbour Courier and Ada Lund",
  ],
] as const)("an author told beside the byline is not in it: %j, %j", (named, printed, told) => {
  expect(bylines(named.map(([...author]) => author) as never, [...printed])).toEqual([told, told]);
});

test("what an agency's name alone tells is taken back where the page credits none", () => {
  expect(bylines([["Reuters", "Organization"]], [])).toEqual(["", "By Reuters"]);
});

test("nothing is told of agencies where none is credited", () => {
  show({ sources: NO_SOURCES, dateModified: null, wordCount: 400 });
  expect(facts()).toEqual([
    expect.stringMatching(/^By Ida/),
    expect.stringMatching(/^Published/),
    expect.stringMatching(/min/),
  ]);
});

test("that an agency is not named is told where the page says as much", () => {
  const notice = {
    kind: "agency-material",
    evidence: sampleArticle().sources.notices[0]?.evidence,
  };
  const sources = { ...NO_SOURCES, notices: [notice] } as typeof NO_SOURCES;
  show({ sources, dateModified: null, wordCount: 0 });
  expect(facts().at(-1)).toBe("Agency material, agency not named");
});

test("of two dates on one day the update is told where it has an hour", () => {
  const updated = (datePublished: string, dateModified: string) => {
    cleanup();
    show({ datePublished, dateModified });
    return document.querySelectorAll<HTMLTimeElement>(".facts time")[1]?.textContent;
  };
  const noon = "2026-02-06T12:00:00";
  expect(updated("2026-02-06T00:00:00Z", noon)).toMatch(/^6 February 2026 at 12:00/);
  expect(updated(noon, "2026-02-06T00:00:00Z")).toBeUndefined();
  expect(updated("2026-02-06T00:00:00+01:00", "2026-02-06")).toBeUndefined();
});

test("room that is held for facts is given up where they break elsewhere", () => {
  const size = { width: 600 };
  const measured = vi
    .spyOn(Element.prototype, "getBoundingClientRect")
    .mockImplementation(function (this: Element) {
      const height = this.querySelector(".pending") ? 60 : 36;
      return { ...size, height } as DOMRect;
    });
  const { rerender, unmount } = show({}, true);
  rerender(masthead({}, false));
  const room = () => document.querySelector<HTMLElement>(".about")?.style.paddingBlockEnd;
  expect(room()).toBe("24px");
  // As where a bar of the browser goes away.
  window.dispatchEvent(new Event("resize"));
  expect(room()).toBe("24px");
  size.width = 320;
  window.dispatchEvent(new Event("resize"));
  expect(room()).toBe("");
  const removed = vi.spyOn(window, "removeEventListener");
  unmount();
  expect(removed).toHaveBeenCalledWith("resize", expect.any(Function));
  removed.mockRestore();
  measured.mockRestore();
});
