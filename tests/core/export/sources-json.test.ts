import { expect, test } from "vitest";
import { sourcesJson } from "../../../src/core/export/sources-json";
import { ARTICLES, HOSTILE, HOSTILE_WORDS } from "./samples";

test.each(Object.entries({ ...ARTICLES, HOSTILE }))(
  "the sources of %s are read back",
  (_, article) => {
    const told = JSON.parse(sourcesJson(article));
    expect(told.headline).toBe(article.headline);
    expect(told.authors.map(({ name }: { name: string }) => name)).toEqual(
      article.authors.map(({ name }) => name),
    );
    expect(told.sources.agencies).toHaveLength(article.sources.agencies.length);
  },
);

test("no anchor of the reader is in it, and nothing that turns text around", () => {
  const text = sourcesJson(HOSTILE);
  expect(text).not.toContain('"anchor"');
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(JSON.parse(text).sources.agencies[0].printed).toBe(HOSTILE_WORDS);
});
