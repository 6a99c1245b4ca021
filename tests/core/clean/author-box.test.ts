import { expect, it } from "vitest";
import { isHeadedByAuthor } from "../../../src/core/clean/author-box";
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
