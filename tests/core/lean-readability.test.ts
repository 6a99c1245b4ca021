import { Readability } from "@mozilla/readability";
import { describe, expect, it } from "vitest";
import { LeanReadability } from "../../src/core/lean-readability";
import { readFixtures } from "../pages/fixtures";
import { documentOf } from "./markup";

it.each(
  Object.getOwnPropertyNames(LeanReadability.prototype).filter((name) => name.startsWith("_")),
)("%s stands for a member of Readability's", (name) => {
  expect(Reflect.has(Readability.prototype, name)).toBe(true);
});

/**
 * The page without what its outermost element says of it, which Readability takes for a name, and as it
 * is prepared, which leaves it no other title.
 */
function withoutFlags(doc: Document): Document {
  doc.documentElement.removeAttribute("class");
  for (const meta of doc.querySelectorAll("meta")) meta.remove();
  return doc;
}

/** The text that Readability shows, without white space. */
function stockText(doc: Document): string {
  const stock = new Readability(doc, { disableJSONLD: true });
  return (stock.parse()?.textContent ?? "").replace(/\s+/g, "");
}

/** The text that ours finds, without white space. */
function leanText(doc: Document): string {
  return (new LeanReadability(doc).find()?.textContent ?? "").replace(/\s+/g, "");
}

describe.each(readFixtures())("$slug", ({ html }) => {
  it("shows what Readability shows, and leaves the page", () => {
    const doc = documentOf(html);
    const before = doc.documentElement.outerHTML;
    expect(leanText(doc)).toBe(stockText(withoutFlags(documentOf(html))));
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

it("tries again as Readability does where it found too little", () => {
  const html = `<body><div class="sidebar"><p>${"The ferry sails again. ".repeat(9)}</p>One<br><br>Two</div></body>`;
  const text = leanText(documentOf(html));
  expect(text).toContain("Theferrysails");
  expect(text).toBe(stockText(documentOf(html)));
});

it.each(["html", "body"])("shows a page whose %s is said to be a menu, or hidden", (tag) => {
  const text = "The ferry sails again, and the island is glad. ".repeat(20);
  const doc = documentOf(`<body><p>${text}</p></body>`);
  const flagged = doc.querySelector(tag);
  flagged?.setAttribute("class", "menu-open sidebar-left");
  flagged?.setAttribute("style", "visibility: hidden");
  expect(leanText(doc)).toBe(text.replace(/\s+/g, ""));
  expect(flagged?.getAttribute("class")).toBe("menu-open sidebar-left");
});

it("leaves a line that is named for the author out, but no long text", () => {
  const story = `<p>${"The ferry sails again, and the island is glad. ".repeat(20)}</p>`;
  const byline = leanText(documentOf(`<body><p class="byline">Ida Roth</p>${story}</body>`));
  expect(byline).not.toContain("Ida");
  const long = `<p class="author-note">${"Ida Roth sails, and writes. ".repeat(20)}</p>`;
  expect(leanText(documentOf(`<body>${long}${story}</body>`))).toContain("Ida");
});
