import "./browser-gaps";
import { expect, test } from "vitest";
import { createBody } from "../../src/overlay/body";
import { translator } from "./messages";
import { sampleArticle } from "./sample";

const body = () => createBody(sampleArticle().content, document, translator());
const texts = (element: HTMLElement) =>
  [...element.children].map((child) => child.textContent?.trim());

test("markup is sanitised at the door", () => {
  const { element } = createBody(
    '<p id="b1" onclick="x()">Text<img src="x" onerror="x()"></p><script>x()</script>',
    document,
    translator(),
  );
  expect(element.innerHTML).not.toMatch(/onclick|onerror|script/);
  expect(element.textContent).toBe("Text");
});

test("a table gets a box that keys can scroll, named by its caption", () => {
  const box = body().element.querySelector(".scroll-box");
  expect(box?.getAttribute("aria-label")).toBe("Costs");
  expect(box?.getAttribute("tabindex")).toBe("0");
  expect(box?.querySelector("table")?.id).toBe("b4");
});

test("what is put back stands where it stood, in the order in which it was left out", () => {
  const { removals } = sampleArticle();
  const { element, putBack, takeOut } = body();
  const [first, second, third] = removals;
  if (!first || !second || !third) throw new Error("Three removals are needed");
  const before = element.innerHTML;
  putBack(third, 2);
  putBack(first, 0);
  putBack(second, 1);
  const shown = texts(element);
  expect(shown[0]).toBe("Skip next section");
  expect(shown.slice(3, 6)).toEqual([
    "The engine, see note 1 and the report.",
    "Why the tug sank",
    "More on islands",
  ]);
  for (const place of [0, 1, 2]) takeOut(place);
  expect(element.innerHTML).toBe(before);
});

test("a rule that parted it from the text goes, and others stay", () => {
  const { element, putBack } = body();
  const html = "<hr><div><hr><h2>More</h2><hr></div>";
  putBack({ step: "related", reasons: [], text: "More", html, anchor: "b3" }, 0);
  const box = element.querySelector("#b3 + .byline-put-back");
  expect(box?.innerHTML).toBe("<div><h2>More</h2><hr></div>");
});

test("nothing is put between the rows of a table", () => {
  const { element, putBack } = createBody(
    '<table><tbody><tr id="b1"><td>1</td></tr><tr><td>2</td></tr></tbody></table><p>End</p>',
    document,
    translator(),
  );
  putBack({ step: "ads", reasons: [], text: "Ad", html: "<p>Ad</p>", anchor: "b1" }, 0);
  expect(texts(element)).toEqual(["12", "Ad", "End"]);
});

test("a card says what it is, and its link opens beside the article", () => {
  const { element } = createBody(
    '<figure class="byline-embed byline-embed-map"><figcaption><a class="byline-embed-title" href="https://maps.example/1">The quay</a></figcaption></figure>',
    document,
    translator(),
  );
  const label = element.querySelector(".embed-kind");
  expect(label?.textContent).toBe("Map");
  expect(label?.getAttribute("lang")).toBe("en");
  const link = element.querySelector("a");
  expect(link?.target).toBe("_blank");
  expect(link?.rel).toBe("noopener noreferrer");
  expect(element.querySelector("[src]")).toBeNull();
});

test("a picture that fails is told in its place, without a button", () => {
  const { element } = createBody(
    '<figure><img src="a" alt="The quay"></figure><p><a href="/b"><img src="b" alt=""></a></p>' +
      '<p>Small: <img src="c" width="16" alt=":)"></p><figure><img src="d" alt="Stays"></figure>',
    document,
    translator(),
  );
  const images = element.querySelectorAll('img:not([alt="Stays"])');
  expect(images.length).toBe(3);
  for (const image of images) image.dispatchEvent(new Event("error"));
  expect(texts(element)).toEqual([
    "Picture could not be loaded · The quay",
    "Picture could not be loaded",
    "Small: :)",
    "",
  ]);
  expect(element.querySelector(".picture-failed [lang]")?.getAttribute("lang")).toBe("en");
  expect(element.querySelectorAll("button").length).toBe(1);
});

test("what tells that a picture has failed takes the focus of its button, and of no other", () => {
  const markup = '<p><img src="/1.jpg" alt="Pier"></p><p><img src="/2.jpg" alt="Quay"></p>';
  const { element } = createBody(markup, document, translator());
  document.body.append(element);
  const [pier, quay] = element.querySelectorAll("img");
  const button = pier?.closest("button");
  button?.focus();
  quay?.dispatchEvent(new Event("error"));
  expect(document.activeElement).toBe(button);
  pier?.dispatchEvent(new Event("error"));
  expect(document.activeElement?.textContent).toBe("Picture could not be loaded · Pier");
  element.remove();
});
