import { afterEach, expect, test } from "vitest";
import { pageFont } from "../../src/content/page-font";
import { sampleArticle } from "../overlay/sample";

const TEXT = "The ferry will be back in service on Monday, the harbour master said on Friday.";

function page(html: string) {
  document.body.innerHTML = html;
  return pageFont(document, { ...sampleArticle(), textContent: `Norrvik. ${TEXT} More of it.` });
}

afterEach(() => document.body.replaceChildren());

test("the font of the article's text, and not that of what stands around it", () => {
  expect(
    page(`<nav style="font-family: Arial"><a>${"Sections of the paper ".repeat(5)}</a></nav>
      <p style="font-family: 'Harbour Text', Georgia, serif">${TEXT}</p>`),
  ).toBe('"Harbour Text", "Georgia", serif');
});

test("none where the text is not on the page", () => {
  expect(
    page("<p>Something else, and long enough to be looked at and then left alone.</p>"),
  ).toBeNull();
});

test("nothing but plain names comes through", () => {
  expect(page(`<p style="font-family: 'x; } * { color: red', serif">${TEXT}</p>`)).toBe("serif");
});

test("no more of an endless page is looked at than its beginning", () => {
  expect(
    page(`${"<p>short</p>".repeat(5_001)}<p style="font-family: serif">${TEXT}</p>`),
  ).toBeNull();
});
