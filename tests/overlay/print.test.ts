import "./browser-gaps";
import { act } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Article } from "../../src/core/article";
import { HOST_NAME } from "../../src/overlay/host";
import { mount, type OverlayHandle, type OverlayView } from "../../src/overlay/mount";
import { DEFAULT_SETTINGS } from "../../src/shared/settings";
import { testActions } from "./actions";
import { resetTopLayer } from "./browser-gaps";
import { evidence, NO_SOURCES, sampleArticle, verdict } from "./sample";

let handle: OverlayHandle | null = null;
let root: ShadowRoot;

beforeEach(() => {
  document.body.innerHTML = "<p>The page</p>";
});

afterEach(() => {
  handle?.destroy();
  handle = null;
  resetTopLayer();
});

/** The overlay's view of an article. */
const viewOf = (rest: Partial<Article> = {}) =>
  ({ state: "article", article: sampleArticle(rest), verdict: verdict("news") }) as const;

/** Opens the overlay, and waits until it hears the browser's command. */
async function open(rest: Partial<Article> = {}, view: OverlayView = viewOf(rest)): Promise<void> {
  await act(() => {
    handle = mount(document, view, DEFAULT_SETTINGS, testActions());
  });
  root = document.querySelector(HOST_NAME)?.shadowRoot as ShadowRoot;
  await vi.waitFor(() => {
    tell("beforeprint");
    expect(paper()).not.toBeNull();
  });
  tell("afterprint");
}

const tell = (type: "beforeprint" | "afterprint") => window.dispatchEvent(new Event(type));
const paper = () => root.querySelector<HTMLElement>(".paper");
const texts = (selector: string) =>
  [...(paper()?.querySelectorAll(selector) ?? [])].map((element) => element.textContent);

test("a copy for paper and a style for the page are there while the browser prints", async () => {
  await open();
  const page = document.documentElement.outerHTML;
  const screen = root.innerHTML;
  tell("beforeprint");
  const style = document.documentElement.firstElementChild;
  expect(style?.localName).toBe("style");
  expect(style?.getAttribute("media")).toBe("print");
  expect(root.querySelectorAll(".paper")).toHaveLength(1);
  expect(root.querySelector("dialog:not(.paper)")?.outerHTML).toBe(
    screen.slice(0, screen.indexOf("</dialog>") + "</dialog>".length),
  );
  tell("afterprint");
  expect(document.documentElement.outerHTML).toBe(page);
  expect(root.innerHTML).toBe(screen);
});

test("an end that is kept from us does not make two copies", async () => {
  await open();
  tell("beforeprint");
  tell("beforeprint");
  expect(root.querySelectorAll(".paper")).toHaveLength(1);
  expect(document.querySelectorAll("html > style")).toHaveLength(1);
});

test("closing while the browser prints takes it all away, and nothing listens", async () => {
  const page = document.documentElement.outerHTML;
  await open();
  tell("beforeprint");
  handle?.destroy();
  expect(document.documentElement.outerHTML).toBe(page);
  tell("beforeprint");
  expect(document.documentElement.outerHTML).toBe(page);
});

test("nothing to press and nothing that explains the reader is printed", async () => {
  await open();
  tell("beforeprint");
  expect(paper()?.querySelector("button, input, [data-part], .left-out, .toolbar")).toBeNull();
  expect(paper()?.querySelector(".sources summary, .promise, .reading-time")).toBeNull();
  expect(paper()?.querySelector(".lead-picture img")).not.toBeNull();
  // jsdom knows no lazy loading; a copy has what was set on it.
  for (const image of paper()?.querySelectorAll("img") ?? []) expect(image.loading).toBe("eager");
});

test("the article's own details are printed unfolded, under their summary", async () => {
  await open({ content: "<details><summary>In short</summary><p>It sails.</p></details>" });
  tell("beforeprint");
  expect(paper()?.querySelector("details")?.open).toBe(true);
  expect(texts(".text summary")).toEqual(["In short"]);
});

test("whose article it is and where it stands come first, and the addresses last", async () => {
  await open();
  tell("beforeprint");
  expect(texts(".letterhead strong")).toEqual(["Harbour Courier"]);
  expect(texts(".letterhead .address")).toEqual(["https://harbour.example/world/ferry"]);
  expect(texts(".notes li")).toEqual([
    "[1]https://harbour.example/ida",
    "[2]https://council.example/r.pdf",
    "[3]https://harbour.example/",
  ]);
  expect(texts(".byline .note-mark")).toEqual(["\u2060[1]"]);
  expect(texts(".text .note-mark")).toEqual(["\u2060[2]"]);
  expect(texts(".sources .note-mark")).toEqual(["\u2060[1]", "\u2060[3]"]);
});

test("the canonical address is told where there is one", async () => {
  await open({ canonicalUrl: "https://harbour.example/ferry" });
  tell("beforeprint");
  expect(texts(".letterhead .address")).toEqual(["https://harbour.example/ferry"]);
});

test("headings are kept with what follows them", async () => {
  await open({
    content:
      "<h2>One</h2><h3>Two</h3><p>First.</p><h2>Three</h2><table><tr><td>1</td></tr></table><h2>Four</h2>",
    sources: {
      ...NO_SOURCES,
      citedOutlets: ["Echo", "Bote"].map((name) => ({
        name,
        isOwn: false,
        evidence: evidence(`${name} says`),
      })),
    },
  });
  tell("beforeprint");
  expect(texts(".text > .kept")).toEqual(["OneTwoFirst."]);
  expect(paper()?.querySelector(".text > .scroll-box")?.previousElementSibling?.textContent).toBe(
    "Three",
  );
  expect(texts(".citedOutlets > .kept .name")).toEqual(["Echo"]);
  expect(texts(".citedOutlets > .blocks .name")).toEqual(["Bote"]);
  expect(texts(".authors > .kept > h2")).toEqual(["Sources"]);
  expect(texts(".notes > .kept li").length + texts(".notes > ol > li").length).toBe(2);
});

test("what was put back is printed where it stands", async () => {
  await open();
  root.querySelector<HTMLElement>(".left-out summary")?.click();
  const putBack = await vi.waitFor(() => {
    const button = root.querySelector<HTMLElement>(".step button");
    if (!button) throw new Error("Nothing can be put back");
    return button;
  });
  await act(() => putBack.click());
  tell("beforeprint");
  expect(texts(".text .byline-put-back")).toHaveLength(1);
});

test("a selection is printed as one, and what was found anyway without our words", async () => {
  const whole = viewOf();
  await open({}, { state: "selection", article: sampleArticle({}), isPlain: false, whole });
  tell("beforeprint");
  expect(texts(".banner")).toEqual(["This is only what you selected on the page. "]);
  handle?.destroy();
  const found = { state: "no-article", article: sampleArticle({}), verdict: verdict("none") };
  await act(() => {
    handle = mount(document, found as OverlayView, DEFAULT_SETTINGS, testActions());
  });
  root = document.querySelector(HOST_NAME)?.shadowRoot as ShadowRoot;
  await act(() => root.querySelector<HTMLElement>(".main-choice")?.click());
  expect(root.querySelector("dialog .banner")).not.toBeNull();
  await vi.waitFor(() => {
    tell("beforeprint");
    expect(paper()).not.toBeNull();
  });
  expect(texts(".banner")).toEqual([]);
});
