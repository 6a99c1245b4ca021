import { expect, it } from "vitest";
import { authorLineReasons, isHeadedByAuthor } from "../../../src/core/clean/author-box";
import { boxOf } from "../markup";

const TEXT = "<p>Ada Roe writes about ships and harbours.</p>";

it.each([
  ["a heading", `<h3>Ada Roe</h3>${TEXT}`],
  ["a link", `<div><a href="/authors/ada">Ada  Roe</a></div>${TEXT}`],
])("knows a box about the author by %s that is the name", (_name, markup) => {
  expect(isHeadedByAuthor(boxOf(markup), ["Bo Lind", "Ada Roe"])).toBe(true);
});

it.each([
  ["text alone", TEXT],
  ["another heading", `<h3>How Ada Roe sailed</h3>${TEXT}`],
  ["a later name", `<h3>The crew</h3><a href="/ada">Ada Roe</a>${TEXT}`],
])("knows none by %s", (_name, markup) => {
  expect(isHeadedByAuthor(boxOf(markup), ["Ada Roe"])).toBe(false);
});

it.each([
  ["says what they do", "<p>Ada Roe is a reporter who covers the harbours of the north.</p>"],
  ["is set in italics", "<p><em>Ada Roe, for the Courier in Lindhaven and beyond.</em></p>"],
])("a line at the end that begins with the author’s name and %s is about them", (_name, markup) => {
  const line = boxOf(markup).firstElementChild as Element;
  const reasons = authorLineReasons(line, line.textContent ?? "", ["Ada Roe"]);
  expect(reasons.length).toBe(3);
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(2.3);
});

it.each([
  "<p>Ada Roe sailed with the first boat, and so did half of the island.</p>",
  "<p>Ada Roe has no shares in any of the yards that this text names.</p>",
  "<p>Bo Lind is a reporter who covers the harbours of the north.</p>",
])("but not %s", (markup) => {
  const line = boxOf(markup).firstElementChild as Element;
  expect(authorLineReasons(line, line.textContent ?? "", ["Ada Roe"])).toEqual([]);
});
