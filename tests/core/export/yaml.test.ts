import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { oneLine } from "../../../src/core/export/one-line";
import { frontMatter } from "../../../src/core/export/yaml";

/** The front matter as a reader of YAML takes it: between the first line and the next one like it. */
function read(text: string): unknown {
  const [, yaml, rest] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  expect(rest).toBe("");
  return parse(yaml ?? "");
}

test("texts stand in quotes, dates do not, and what is not there is left out", () => {
  const text = frontMatter({
    title: 'He said: "no" # really',
    author: ["Ada Roe", "山田太郎"],
    section: null,
    agencies: [],
    publisher: " ",
    date: { date: "2024-09-12T08:15:00+02:00" },
    modified: { date: null },
  });
  expect(text).toBe(`---
title: "He said: \\"no\\" # really"
author:
  - "Ada Roe"
  - "山田太郎"
date: 2024-09-12T08:15:00+02:00
---
`);
  expect(read(text)).toEqual({
    title: 'He said: "no" # really',
    author: ["Ada Roe", "山田太郎"],
    date: "2024-09-12T08:15:00+02:00",
  });
});

test.each(["a\n---\nevil: yes", "2024-09-12\nx: y", "x\u2028- y", "\u0085a: b", "!!js/function x"])(
  "%j ends nothing and opens nothing",
  (title) => {
    expect(read(frontMatter({ title, list: [title] }))).toEqual({
      title: oneLine(title),
      list: [oneLine(title)],
    });
  },
);

test("whatever a page says is read back as it stands on one line", () => {
  const words = fc.string({ unit: "binary", maxLength: 80 });
  fc.assert(
    fc.property(words, words, (title, author) => {
      const parsed = read(frontMatter({ title: `x${title}`, author: [`x${author}`] }));
      const expected = (value: string) => oneLine(`x${value}`).replace(/[\ufeff\ufffe\uffff]/g, "");
      expect(parsed).toEqual({ title: expected(title), author: [expected(author)] });
    }),
    { numRuns: 300 },
  );
}, 60_000);

test.each(["2024-13-45", "2024-02-31", "2024-02-30T10:00:00Z", "2024-09-12T25:00:00Z", "soon"])(
  "%s, which is no date, is a text in the place of one",
  (date) => expect(frontMatter({ date: { date } })).toContain(`date: "${date}"`),
);

test("a date in the place of a text is a text", () => {
  expect(frontMatter({ title: "2024-09-12" })).toContain('title: "2024-09-12"');
});
