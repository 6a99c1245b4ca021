import { afterEach, describe, expect, test } from "vitest";
import { byItself } from "../../src/content/by-itself";
import type { Article } from "../../src/core/article";

afterEach(() => document.body.replaceChildren());

const FERRY = "https://www.courier.example/world/ferry";
const MILL = "https://www.courier.example/world/mill";
const auto = (address = FERRY, since = 0) => ({ trigger: "auto", address, since }) as const;
const LINK = { trigger: "link" } as const;

/** When the pages began, and the clock's time then. */
const BEGIN = 1_000;

/**
 * A page that goes where the test says, by a press of the reader or on its own.
 * @param before what it was loaded as, and whether the reader had pressed something on it since
 */
function page(address = FERRY, before: { loaded?: string; isUsed?: boolean } = {}) {
  const { loaded = address, isUsed: hasBeenActive = false } = before;
  let now = 10;
  let onClick: (event: object) => void = () => {};
  const ended = new AbortController();
  const window = {
    document,
    location: { href: address } as Location,
    origin: "https://www.courier.example",
    performance: { now: () => now } as Performance,
    addEventListener: (_type: string, listener: unknown, options: AddEventListenerOptions) => {
      onClick = listener as typeof onClick;
      options.signal?.addEventListener("abort", () => {
        onClick = () => {};
      });
    },
    navigation: Object.assign(new EventTarget(), { activation: { entry: { url: loaded } } }),
    navigator: { userActivation: { hasBeenActive } },
  };
  const go = (to: string, how: { click?: object | null; navigationType?: string } = {}) => {
    const { click = {}, navigationType = "push" } = how;
    now += 10_000;
    if (click) {
      onClick({ isTrusted: true, target: document.body, timeStamp: now, ...click });
      now += 1_000;
    }
    window.location = Object.assign(window.location, { href: to });
    window.navigation.dispatchEvent(
      Object.assign(new Event("currententrychange"), { navigationType }),
    );
  };
  return { own: byItself(window, () => BEGIN + now, ended.signal), go, window, ended };
}

describe("byItself", () => {
  test("a page may open until it has", () => {
    const { own } = page();
    expect(own.mayOpen(auto())).toBe(true);
    expect(own.mayOpen(LINK)).toBe(true);
    own.note();
    expect(own.mayOpen(auto())).toBe(false);
    expect(own.mayOpen(LINK)).toBe(false);
  });

  test("each address of a page may open once", () => {
    const { own, go } = page();
    own.note();
    go(MILL);
    expect(own.mayOpen(auto(MILL))).toBe(true);
    own.note();
    go(FERRY);
    expect(own.mayOpen(auto())).toBe(false);
    go(`${MILL}#comments`);
    expect(own.mayOpen(auto(MILL))).toBe(false);
  });

  test("paths of an application in the hash are addresses", () => {
    const { own, go } = page("https://www.courier.example/#/a");
    own.note();
    go("https://www.courier.example/#/b");
    expect(own.mayOpen(auto("https://www.courier.example/#/b"))).toBe(true);
  });

  test("a page that has gone on meanwhile is left alone", () => {
    const { own, go } = page();
    go("https://www.courier.example/");
    expect(own.mayOpen(auto())).toBe(false);
  });

  test("a page that goes on to the next story by itself is left alone there", () => {
    const { own, go } = page();
    go(MILL, { click: null });
    expect(own.mayOpen(auto(MILL))).toBe(false);
    go(FERRY, { click: null, navigationType: "traverse" });
    expect(own.mayOpen(auto())).toBe(true);
  });

  test.each([
    ["made by a script", { isTrusted: false }],
    ["on our own overlay", { target: document.createElement("byline-reader") }],
    ["long ago", { timeStamp: 0 }],
  ])("a click %s asks for no story", (_, click) => {
    const { own, go } = page();
    go(MILL, { click });
    expect(own.mayOpen(auto(MILL))).toBe(false);
  });

  test("a page that has gone on before anybody listened is left alone", () => {
    const front = "https://www.courier.example/";
    expect(page(FERRY, { loaded: front }).own.mayOpen(auto())).toBe(false);
    expect(page(FERRY, { loaded: front, isUsed: true }).own.mayOpen(auto())).toBe(true);
    expect(page(FERRY, { loaded: `${FERRY}?utm_source=mail#top` }).own.mayOpen(auto())).toBe(true);
    const [one, other] = [`${front}#/a`, `${front}#/b`];
    expect(page(other, { loaded: one }).own.mayOpen(auto(other))).toBe(false);
  });

  test("nothing is listened to once the extension is gone", () => {
    const { own, go, ended } = page();
    ended.abort();
    go(MILL, { click: null });
    expect(own.mayOpen(auto(MILL))).toBe(true);
  });

  test("a page that only writes to its entry of the history has gone nowhere", () => {
    const { own, go } = page();
    go(FERRY, { click: null, navigationType: "replace" });
    expect(own.mayOpen(auto())).toBe(true);
  });

  test("a page that was there before its site was switched on is left alone, its next one not", () => {
    const { own, go } = page();
    expect(own.mayOpen(auto(FERRY, BEGIN + 5))).toBe(false);
    expect(own.mayOpen(auto(FERRY, BEGIN - 500))).toBe(true);
    go(MILL);
    expect(own.mayOpen(auto(MILL, BEGIN + 5))).toBe(true);
  });

  test("a page that was loaded after a switch is new, whenever the browser says that it began", () => {
    const { own, window } = page();
    Object.assign(window.performance, { timeOrigin: BEGIN - 3_600_000 });
    expect(own.mayOpen(auto(FERRY, BEGIN - 500))).toBe(true);
  });

  test.each([
    ['<input value="">', "fer", false],
    ['<input type="search" value="">', "f", false],
    ["<textarea></textarea>", "Dear", false],
    ['<input value="as it came">', "as it came", true],
    ['<input value="">', "", true],
    ['<input type="checkbox">', "on", true],
  ])("in %s with “%s” it may open: %s", (markup, value, may) => {
    document.body.innerHTML = markup;
    const field = document.querySelector<HTMLInputElement>("input, textarea");
    field?.focus();
    if (field) field.value = value;
    const { own } = page();
    expect(own.mayOpen(auto())).toBe(may);
    field?.blur();
    expect(own.mayOpen(auto())).toBe(true);
  });

  test("a field that the reader has chosen counts before anything is typed", () => {
    const field = document.body.appendChild(document.createElement("input"));
    field.focus();
    expect(page(FERRY, { isUsed: true }).own.mayOpen(auto())).toBe(false);
    expect(page(FERRY, { isUsed: false }).own.mayOpen(auto())).toBe(true);
    field.blur();
    expect(page(FERRY, { isUsed: true }).own.mayOpen(auto())).toBe(true);
  });

  test("what has the focus in a shadow root counts, and a frame does", () => {
    const host = document.body.appendChild(document.createElement("div"));
    const field = document.createElement("input");
    host.attachShadow({ mode: "open" }).append(field);
    field.focus();
    field.value = "ferry";
    const { own } = page();
    expect(own.mayOpen(auto())).toBe(false);
    field.value = "";
    expect(own.mayOpen(auto())).toBe(true);
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.focus();
    expect(document.activeElement).toBe(frame);
    expect(own.mayOpen(auto())).toBe(false);
  });

  test("the same text is old, whatever the address says", () => {
    const { own } = page();
    const ferry = { headline: "Ferry", textContent: "It sails." } as Article;
    const mill = { headline: "Mill", textContent: "It grinds." } as Article;
    expect([ferry, mill].map(own.isOld)).toEqual([false, false]);
    own.note(ferry);
    expect([ferry, mill].map(own.isOld)).toEqual([true, false]);
    own.note();
    expect(own.isOld(ferry)).toBe(true);
    own.note(mill);
    expect([ferry, mill].map(own.isOld)).toEqual([false, true]);
  });
});
