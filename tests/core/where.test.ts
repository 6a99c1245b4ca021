import { describe, expect, test } from "vitest";
import {
  attributeHas,
  closestWhere,
  elementsWhere,
  firstWhere,
  hasToken,
} from "../../src/core/where";

const doc = new DOMParser().parseFromString(
  `<main id="a"><section id="b"><p id="c" class="lead Story-Text"></p><i id="d"></i></section>
  <p id="e" rel="Author next"></p></main><p id="f"></p>`,
  "text/html",
);

function byId(id: string): Element {
  const found = doc.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

const isParagraph = (element: Element) => element.localName === "p";
const idsOf = (elements: readonly Element[]) => elements.map(({ id }) => id).join("");

describe("elementsWhere", () => {
  test("lists what passes below the root, in the page's order", () => {
    expect(idsOf(elementsWhere(doc, isParagraph))).toBe("cef");
    expect(idsOf(elementsWhere(byId("c"), isParagraph))).toBe("");
  });
});

describe("firstWhere", () => {
  test("asks in the page's order, and nothing outside the root", () => {
    const asked: Element[] = [];
    const last = firstWhere(byId("a"), (element) => {
      asked.push(element);
      return element.id === "f";
    });
    expect(last).toBeNull();
    expect(idsOf(asked)).toBe("bcde");
  });

  test("looks no further than the first that passes", () => {
    expect(firstWhere(byId("a"), isParagraph)?.id).toBe("c");
    expect(firstWhere(byId("b"), ({ id }) => id === "d")?.id).toBe("d");
    expect(firstWhere(byId("c"), () => true)).toBeNull();
  });
});

describe("closestWhere", () => {
  test("begins with the element itself and goes on outwards", () => {
    expect(closestWhere(byId("c"), isParagraph)?.id).toBe("c");
    expect(closestWhere(byId("d"), ({ id }) => id === "a")?.id).toBe("a");
    expect(closestWhere(byId("d"), isParagraph)).toBeNull();
    expect(closestWhere(null, isParagraph)).toBeNull();
  });
});

describe("attributes", () => {
  test("a pattern finds something in a value, and nothing in one that is not there", () => {
    expect(attributeHas(byId("c"), "class", /story/i)).toBe(true);
    expect(attributeHas(byId("c"), "class", /tale/i)).toBe(false);
    expect(attributeHas(byId("d"), "class", /^/)).toBe(false);
  });

  test("a token is a whole word, in whatever case", () => {
    expect(hasToken(byId("e"), "rel", "author")).toBe(true);
    expect(hasToken(byId("e"), "rel", "next")).toBe(true);
    expect(hasToken(byId("c"), "class", "story")).toBe(false);
    expect(hasToken(byId("d"), "rel", "next")).toBe(false);
  });
});
