import { describe, expect, it } from "vitest";
import { imageSource, pageBehind } from "../../src/core/images";
import { boxOf } from "./markup";

const BASE = "https://www.courier.example/a/b";

function sourceOf(markup: string) {
  return imageSource(boxOf(markup).querySelector("img") as Element, BASE)?.src ?? null;
}

describe("the best source of a picture", () => {
  it.each([
    ["plain", '<img src="/a.jpg">', "https://www.courier.example/a.jpg"],
    [
      "lazy",
      '<img src="data:image/gif;base64,x" data-src="a.jpg">',
      "https://www.courier.example/a/a.jpg",
    ],
    [
      "lazy before a placeholder",
      '<img src="/empty.gif" data-original="/a.jpg">',
      "https://www.courier.example/a.jpg",
    ],
    [
      "not an identifier",
      '<img data-image="ferry12" data-src="ferry12" src="/a.jpg">',
      "https://www.courier.example/a.jpg",
    ],
    [
      "lazy by a name that nobody knows",
      '<img src="data:image/svg+xml;base64,x" swift-lazy-src="/a.jpg">',
      "https://www.courier.example/a.jpg",
    ],
    [
      "lazy by a name that nobody knows, to choose from",
      '<img src="data:image/svg+xml;base64,x" swift-lazy-srcset="/a.jpg 400w, /b.jpg 900w">',
      "https://www.courier.example/b.jpg",
    ],
    [
      "lazy before an empty picture",
      '<img src="/img/vuoto.gif" data-retina-src="/a.jpg">',
      "https://www.courier.example/a.jpg",
    ],
    [
      "lazy in whatever attribute holds an address",
      '<img alt="/z.jpg is new" data-src-big="/a.jpg" data-src-small="/b.jpg">',
      "https://www.courier.example/a.jpg",
    ],
    [
      "lazy in an object of addresses",
      `<img src="data:image/svg+xml,x" data-srcs='{"https:\\/\\/img.example\\/a1":{"type":"image/png"}}'>`,
      "https://img.example/a1",
    ],
    ["none of code", `<img onerror="this.src='/x.jpg'" data-caption="/y.jpg">`, null],
    [
      "lazy before a set that holds its place",
      '<picture><source srcset="/grey_0.jpg" data-srcset="/a.jpg"><img src="/grey_0.jpg"></picture>',
      "https://www.courier.example/a.jpg",
    ],
    [
      "plain, not of a name that nobody knows",
      '<img src="/a.jpg" data-share-url="/share-a.jpg">',
      "https://www.courier.example/a.jpg",
    ],
    [
      "none of a link",
      '<img src="/moving.gif" data-url="/story/a">',
      "https://www.courier.example/moving.gif",
    ],
    [
      "sharp on a dense screen, no poster",
      '<img srcset="/s.jpg 400w, /m.jpg 1600w, /l.jpg 4000w">',
      "https://www.courier.example/m.jpg",
    ],
    [
      "the widest of small ones",
      '<img srcset="/s.jpg 200w, /m.jpg 400w" src="/s.jpg">',
      "https://www.courier.example/m.jpg",
    ],
    [
      "an address with commas",
      '<img srcset="https://i.example/w_400,h_300/a.jpg 400w, https://i.example/w_800,h_600/a.jpg 800w">',
      "https://i.example/w_800,h_600/a.jpg",
    ],
    [
      "from a set without spaces",
      '<img srcset="/a.jpg 400w,/b.jpg 800w" src="/t.jpg">',
      "https://www.courier.example/b.jpg",
    ],
    [
      "from a set that says no size of the first",
      '<img srcset="/s,1.jpg, /b,1.jpg 2x,/c,1.jpg 3x" src="/t.jpg">',
      "https://www.courier.example/b,1.jpg",
    ],
    [
      "of a picture element",
      '<picture><source srcset="/a.avif 900w" type="image/avif"><source srcset="/a.webp 900w"><img src="/a.jpg"></picture>',
      "https://www.courier.example/a.webp",
    ],
    [
      "a background",
      `<img style="background-image: url('/a.jpg')">`,
      "https://www.courier.example/a.jpg",
    ],
    [
      "the sharper of two densities",
      '<img srcset="/a.jpg 1x, /b.jpg 2x, /c.jpg 4x" src="/a.jpg">',
      "https://www.courier.example/b.jpg",
    ],
    [
      "not that of narrow screens",
      '<picture><source media="(max-width: 480px)" srcset="/s.jpg"><source srcset="/a.jpg, /b.jpg 2x"><img src="/t.jpg"></picture>',
      "https://www.courier.example/b.jpg",
    ],
    ["none of data", '<img src="data:image/gif;base64,x">', null],
    ["none of a template", '<img src="{{ image }}">', null],
    ["none of code", '<img src="javascript:alert(1)">', null],
  ])("%s", (_name, markup, src) => expect(sourceOf(markup)).toBe(src));

  it("keeps the widths to choose from, absolute", () => {
    const img = boxOf('<img srcset="/s.jpg 400w, /m.jpg 800w">').querySelector("img") as Element;
    expect(imageSource(img, BASE)?.srcset).toBe(
      "https://www.courier.example/s.jpg 400w, https://www.courier.example/m.jpg 800w",
    );
  });
});

describe("the page that a picture leads to", () => {
  const behind = (href: string) =>
    pageBehind(boxOf(`<a href="${href}"><img src="/a.jpg"></a>`).querySelector("img") as Element);

  it("is told as it is written", () => expect(behind("/world/ferry")).toBe("/world/ferry"));

  it.each(["", "#text", "javascript:enlarge()", "/a-large.jpg", "/show?file=a.webp"])(
    "%j leads to none",
    (href) => expect(behind(href)).toBeNull(),
  );

  it("is none without a link", () => {
    expect(pageBehind(boxOf('<img src="/a.jpg">').querySelector("img") as Element)).toBeNull();
  });
});
