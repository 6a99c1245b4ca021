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
  '<aside class="pullquote"><p>Nobody asked the seals, and they would have said no</p><p class="attribution">Ida Roth, warden</p></aside>',
  "<blockquote><p>Nobody asked the seals, and they would have said no</p><footer>Ida Roth</footer></blockquote>",
])("tells one with who said it: %s", (quote) =>
  expect(isPullQuote(TEXT + quote, "aside, blockquote")).toBe(true),
);

it.each([
  [
    "one that is said of it",
    "<blockquote><p>The sea keeps no diary</p><cite>Nobody asked the seals, and they would have said no</cite></blockquote>",
  ],
  [
    "a post that an answer quotes",
    "<blockquote><div><cite>Ida Roth wrote:</cite> Nobody asked the seals, and they would have said no</div></blockquote>",
  ],
  [
    "a quotation that stands once",
    "<blockquote>The sea keeps no diary, and we keep it for her.</blockquote>",
  ],
  ["a few words", "<blockquote>Nobody asked</blockquote>"],
])("leaves %s", (_name, quote) => expect(isPullQuote(TEXT + quote, "blockquote")).toBe(false));

it("leaves a paragraph that is printed twice", () => {
  expect(isPullQuote(TEXT + TEXT, "p:last-child")).toBe(false);
});

it.each([
  ["of a forum", (post: string) => `<blockquote class="post">${post}</blockquote>`],
  ["that can be quoted", (post: string) => `<article class="select-to-quote">${post}</article>`],
])("leaves a post %s, which a later post quotes", (_name, box) => {
  const post = "<div>Nobody asked the seals, and they would have said no.</div>";
  const answer = `<blockquote>${post}</blockquote><div>They would not, Ada, and I know them.</div>`;
  expect(isPullQuote(box(post) + box(answer), "body > *")).toBe(false);
});

it("leaves a quotation within its own paragraph", () => {
  const words = "Nobody asked the seals, and they would have said no";
  expect(isPullQuote(`<p>The warden laughs: <q>${words}</q>, she says.</p>`, "q")).toBe(false);
});

it("leaves a list that somebody repeats in a line", () => {
  const lines = ["Name: Ada Roe of Marl", "Boat: The old Sandpiper", "Sails: on Mondays"];
  const list = `<blockquote>${lines.map((line) => `<p>${line}</p>`).join("")}</blockquote>`;
  expect(isPullQuote(`${list}<p>${lines.join(" ")}</p>`, "blockquote")).toBe(false);
});
