import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expectation } from "./expectation";

const FOLDER = import.meta.dirname;

/** A page of an invented outlet, and what a reader of it must and must not see. */
export interface Fixture {
  slug: string;
  html: string;
  expected: Expectation;
}

/**
 * Every folder here is a fixture: `page.html` and `expected.json`.
 * @throws where a folder lacks one of them, or where nothing is expected to be shown of a text that
 *   is not cut off
 */
export function readFixtures(): Fixture[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFixture(name));
}

function readFixture(slug: string): Fixture {
  const read = (file: string) => readFileSync(join(FOLDER, slug, file), "utf8");
  const expected = JSON.parse(read("expected.json")) as Expectation;
  for (const field of ["url", "headline", "shown", "notShown", "removals"] as const) {
    if (expected[field] === undefined) throw new Error(`${slug} says nothing of "${field}"`);
  }
  if (expected.shown.length === 0 && !expected.completeness?.truncated)
    throw new Error(`${slug} expects no words to be shown`);
  return { slug, html: read("page.html"), expected };
}
