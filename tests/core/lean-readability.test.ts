import { Readability } from "@mozilla/readability";
import { describe, expect, it } from "vitest";
import { LeanReadability } from "../../src/core/lean-readability";
import { readFixtures } from "../pages/fixtures";
import { documentOf } from "./markup";

it.each(
  Object.getOwnPropertyNames(LeanReadability.prototype).filter((name) => name !== "constructor"),
)("%s stands for a member of Readability's", (name) => {
  expect(Reflect.has(Readability.prototype, name)).toBe(true);
});

/** The page without what its outermost element says of it, which Readability takes for a name. */
function withoutFlags(doc: Document): Document {
  doc.documentElement.removeAttribute("class");
  return doc;
}

/** The text that Readability shows, without white space. */
function textOf(reader: Readability<unknown>): string {
  return (reader.parse()?.textContent ?? "").replace(/\s+/g, "");
}

describe.each(readFixtures())("$slug", ({ html }) => {
  it("shows what Readability shows, and leaves the page", () => {
    const doc = documentOf(html);
    const before = doc.documentElement.outerHTML;
    const stock = new Readability(withoutFlags(documentOf(html)), { disableJSONLD: true });
    expect(textOf(new LeanReadability(doc))).toBe(textOf(stock));
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

it("tries again as Readability does where it found too little", () => {
  const html = `<body><div class="sidebar"><p>${"The ferry sails again. ".repeat(9)}</p>One<br><br>Two</div></body>`;
  const text = textOf(new LeanReadability(documentOf(html)));
  expect(text).toContain("Theferrysails");
  expect(text).toBe(textOf(new Readability(documentOf(html))));
});

it.each(["html", "body"])("shows a page whose %s is said to be a menu, or hidden", (tag) => {
  const text = "The ferry sails again, and the island is glad. ".repeat(20);
  const doc = documentOf(`<body><p>${text}</p></body>`);
  const flagged = doc.querySelector(tag);
  flagged?.setAttribute("class", "menu-open sidebar-left");
  flagged?.setAttribute("style", "visibility: hidden");
  expect(textOf(new LeanReadability(doc))).toBe(text.replace(/\s+/g, ""));
  expect(flagged?.getAttribute("class")).toBe("menu-open sidebar-left");
});

it("leaves a line that is named for the author out, but no long text", () => {
  const story = `<p>${"The ferry sails again, and the island is glad. ".repeat(20)}</p>`;
  const byline = textOf(
    new LeanReadability(documentOf(`<body><p class="byline">Ida Roth</p>${story}</body>`)),
  );
  expect(byline).not.toContain("Ida");
  const long = `<p class="author-note">${"Ida Roth sails, and writes. ".repeat(20)}</p>`;
  expect(textOf(new LeanReadability(documentOf(`<body>${long}${story}</body>`)))).toContain("Ida");
});
