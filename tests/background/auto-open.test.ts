import { describe, expect, test, vi } from "vitest";
import {
  changeAutoOpen,
  openableSite,
  opensSince,
  readAutoOpen,
  type SendingPage,
} from "../../src/background/auto-open";
import type { PageVerdict } from "../../src/core/article";
import { MOST_SITES } from "../../src/shared/auto-open-sites";
import "../shared/locks";
import { memoryArea } from "../shared/memory-area";

const verdict = (kind: PageVerdict["kind"]): PageVerdict => ({ kind, score: 1, reasons: [] });
const NEWS = verdict("news");

const page = (rest: Partial<SendingPage> = {}): SendingPage => ({
  address: "https://www.courier.example/world/ferry",
  frameId: 0,
  lifecycle: "active",
  isPrivate: false,
  ...rest,
});

function stores(sites: unknown = [], settings: Record<string, unknown> = {}) {
  return {
    local: memoryArea({ autoOpenSites: sites }),
    session: memoryArea(),
    sync: memoryArea(settings),
  };
}

const yes = async () => true;

describe("openableSite", () => {
  test("news on the tab's own page, by the site", () => {
    expect(openableSite(NEWS, page())).toBe("courier.example");
    expect(openableSite(NEWS, page({ lifecycle: undefined }))).toBe("courier.example");
  });

  test.each([
    ["an article that is no news", verdict("article"), {}],
    ["no article", verdict("none"), {}],
    ["a frame", NEWS, { frameId: 3 }],
    ["a page rendered ahead", NEWS, { lifecycle: "prerender" }],
    ["a page in the cache", NEWS, { lifecycle: "cached" }],
    ["a front page", NEWS, { address: "https://www.courier.example/" }],
    ["a front page of a language", NEWS, { address: "https://www.courier.example/en/" }],
    ["a file", NEWS, { address: "file:///home/ferry.html" }],
    ["an unknown page", NEWS, { address: undefined }],
  ])("not %s", (_, given, rest) => {
    expect(openableSite(given, page(rest))).toBeNull();
  });
});

describe("opensSince", () => {
  test("a listed site opens, another does not", async () => {
    expect(await opensSince(NEWS, page(), stores(["courier.example"]))).toBe(0);
    expect(await opensSince(NEWS, page(), stores(["other.example"]))).toBeNull();
    expect(await opensSince(NEWS, page(), stores(["sport.courier.example"]))).toBeNull();
  });

  test("a list that can't be read opens nothing", async () => {
    const broken = stores(["courier.example"]);
    broken.local.get.mockRejectedValue(new Error("gone"));
    expect(await opensSince(NEWS, page(), broken)).toBeNull();
  });

  test("the time counts at which it was switched on", async () => {
    const all = stores();
    await changeAutoOpen(page(), true, all, yes, 4_711);
    expect(await opensSince(NEWS, page(), all)).toBe(4_711);
    all.session.get.mockRejectedValue(new Error("gone"));
    expect(await opensSince(NEWS, page(), all)).toBe(0);
  });
});

describe("changeAutoOpen", () => {
  test("switches on and off, and keeps the other sites", async () => {
    const all = stores(["other.example"]);
    expect(await changeAutoOpen(page(), true, all, yes, 1)).toEqual({ isOn: true, problem: null });
    expect(all.local.items.autoOpenSites).toEqual(["other.example", "courier.example"]);
    expect(await readAutoOpen(page(), all)).toEqual({ isOn: true, problem: null });
    expect(await changeAutoOpen(page(), false, all, yes, 2)).toEqual({
      isOn: false,
      problem: null,
    });
    expect(all.local.items.autoOpenSites).toEqual(["other.example"]);
  });

  test("nothing is added from a private window, on disk or in the session", async () => {
    const all = stores();
    const secret = page({ isPrivate: true });
    expect(await changeAutoOpen(secret, true, all, yes, 1)).toEqual({
      isOn: false,
      problem: "private",
    });
    expect(all.local.set).not.toHaveBeenCalled();
    expect(all.session.set).not.toHaveBeenCalled();
  });

  test("what is listed can be taken out in a private window", async () => {
    const all = stores(["courier.example"]);
    const secret = page({ isPrivate: true });
    expect(await changeAutoOpen(secret, false, all, yes, 1)).toEqual({
      isOn: false,
      problem: null,
    });
    expect(all.local.items.autoOpenSites).toEqual([]);
  });

  test("a full list takes no further site", async () => {
    const all = stores(Array.from({ length: MOST_SITES }, (_, index) => `site-${index}.example`));
    expect(await changeAutoOpen(page(), true, all, yes, 1)).toEqual({
      isOn: false,
      problem: "full",
    });
  });

  test("storage that fails is told in the browser's words, and changes nothing", async () => {
    const all = stores(["courier.example"]);
    all.local.set.mockRejectedValue(new Error("disk full"));
    expect(await changeAutoOpen(page(), false, all, yes, 1)).toEqual({
      isOn: true,
      problem: { storage: "disk full" },
    });
  });

  test("sites that are switched on at once are all kept, with their times", async () => {
    const all = stores();
    const sites = ["a", "b", "c"].map((name) => page({ address: `https://${name}.example/story` }));
    await Promise.all(sites.map((each) => changeAutoOpen(each, true, all, yes, 7)));
    expect(all.local.items.autoOpenSites).toEqual(["a.example", "b.example", "c.example"]);
    expect(all.session.items.autoOpenSince).toEqual({
      "a.example": 7,
      "b.example": 7,
      "c.example": 7,
    });
  });

  test("the name of a site that is not listed is kept nowhere", async () => {
    const all = stores();
    await changeAutoOpen(page(), true, all, yes, 1);
    expect(all.session.items.autoOpenSince).toEqual({ "courier.example": 1 });
    await changeAutoOpen(page(), false, all, yes, 2);
    expect(all.session.items.autoOpenSince).toEqual({});
    all.local.set.mockRejectedValue(new Error("disk full"));
    await changeAutoOpen(page(), true, all, yes, 3);
    expect(all.session.items.autoOpenSince).toEqual({});
  });

  test("what keeps it from working is told", async () => {
    expect(await changeAutoOpen(page(), true, stores([], { detection: false }), yes, 1)).toEqual({
      isOn: true,
      problem: "blind",
    });
    const hasAccess = vi.fn(async () => false);
    expect(await changeAutoOpen(page(), true, stores(), hasAccess, 1)).toEqual({
      isOn: true,
      problem: "access",
    });
    expect(hasAccess).toHaveBeenCalledWith(["courier.example"]);
  });

  test("a page without a site changes nothing", async () => {
    const all = stores();
    await changeAutoOpen(page({ address: "about:blank" }), true, all, yes, 1);
    expect(all.local.set).not.toHaveBeenCalled();
  });
});
