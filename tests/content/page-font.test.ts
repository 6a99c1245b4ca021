import { afterEach, expect, test, vi } from "vitest";
import { pageFont } from "../../src/content/page-font";
import { cpuTime } from "../cpu-time";
import { sampleArticle } from "../overlay/sample";

const TEXT = "The ferry will be back in service on Monday, the harbour master said on Friday.";

function page(html: string) {
  document.body.innerHTML = html;
  return pageFont(document, {
    ...sampleArticle(),
    textContent: `Norrvik. ${TEXT} More of it.`,
  })();
}

afterEach(() => document.body.replaceChildren());

test("the font of the article's text, and not that of what stands around it", () => {
  expect(
    page(`<nav style="font-family: Arial"><a>${"Sections of the paper ".repeat(5)}</a></nav>
      <p style="font-family: 'Harbour Text', Georgia, serif">${TEXT}</p>`),
  ).toBe('"Harbour Text", "Georgia", serif');
});

test("the same where the page says where its words may be parted", () => {
  const parted = TEXT.replaceAll("er", "\u00ader");
  expect(page(`<p style="font-family: serif">${parted}</p>`)).toBe("serif");
});

test("none where the text is not on the page", () => {
  expect(
    page("<p>Something else, and long enough to be looked at and then left alone.</p>"),
  ).toBeNull();
});

test("nothing but plain names comes through", () => {
  expect(page(`<p style="font-family: 'x; } * { color: red', serif">${TEXT}</p>`)).toBe("serif");
});

test("code that holds the words too is none of the text", () => {
  expect(
    page(`<script type="application/ld+json" style="font-family: Arial">${TEXT}</script>
      <p style="font-family: serif">${TEXT}</p>`),
  ).toBe("serif");
});

test("the page is searched once, and only when it is asked for", () => {
  const made = vi.spyOn(document, "createTreeWalker");
  document.body.innerHTML = `<p style="font-family: serif">${TEXT}</p>`;
  const font = pageFont(document, { ...sampleArticle(), textContent: TEXT });
  expect(made).not.toHaveBeenCalled();
  expect([font(), font()]).toEqual(["serif", "serif"]);
  expect(made).toHaveBeenCalledOnce();
  made.mockRestore();
});

test("a long page and a long article are no product of each other", () => {
  const textContent = "The wind turns, and turns again, over the harbour. ".repeat(20_000);
  document.body.innerHTML =
    "<p>The wind turns, and turns back, which is nowhere in the text of the article.</p>";
  const [line] = document.body.children;
  document.body.append(...Array.from({ length: 4_999 }, () => line?.cloneNode(true) ?? ""));
  const begin = cpuTime();
  expect(pageFont(document, { ...sampleArticle(), textContent })()).toBeNull();
  expect(cpuTime() - begin).toBeLessThan(1000);
});

test("no more of an endless page is looked at than its beginning", () => {
  expect(
    page(`${"<p>short</p>".repeat(5_001)}<p style="font-family: serif">${TEXT}</p>`),
  ).toBeNull();
});
