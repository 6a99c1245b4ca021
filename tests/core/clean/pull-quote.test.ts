import { expect, it } from "vitest";
import { textBlocks } from "../../../src/core/blocks";
import { RepeatedWords } from "../../../src/core/clean/pull-quote";
import { documentOf } from "../markup";

function isPullQuote(body: string, selector: string): boolean {
  const root = documentOf(body).body;
  const element = root.querySelector(selector);
  return element !== null && new RepeatedWords(textBlocks(root)).isPullQuote(element);
}

const TEXT =
  '<p>"Nobody asked the seals, and they would have said no," says the warden, and laughs.</p>';

it("tells a quotation whose words stand in the text", () => {
  const quote =
    "<blockquote><p>“Nobody asked the seals, and they would have said no”</p></blockquote>";
  expect(isPullQuote(TEXT + quote, "blockquote")).toBe(true);
});

it.each([
  [
    "a quotation that stands once",
    "<blockquote>The sea keeps no diary, and we keep it for her.</blockquote>",
  ],
  ["a few words", "<blockquote>Nobody asked</blockquote>"],
])("leaves %s", (_name, quote) => expect(isPullQuote(TEXT + quote, "blockquote")).toBe(false));

it("leaves a paragraph that is printed twice", () => {
  expect(isPullQuote(TEXT + TEXT, "p:last-child")).toBe(false);
});
