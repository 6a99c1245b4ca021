import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../build";
import { readFixtures } from "../pages/fixtures";
import type { Observation, observe } from "../pages/observe";
import { openBrowser, type TestBrowser } from "./harness/browser";

const FIXTURES = readFixtures();

/** The reader for a page: as a script that puts `observe` among its globals. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL("../pages/observe.ts", import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { observe } from ${JSON.stringify(entry)};`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    format: "iife",
    globalName: "reader",
    target: ["chrome120", "firefox128"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe.each(BROWSERS)("the pages in %s", (name) => {
  let browser: TestBrowser;
  let observations: Observation[];

  beforeAll(async () => {
    browser = await openBrowser(name, { extension: null });
    const page = await browser.newPage();
    await page.addScriptTag({ content: await script() });
    observations = await page.evaluate((fixtures) => {
      const { reader } = globalThis as unknown as { reader: { observe: typeof observe } };
      return fixtures.map(({ html, expected }) => reader.observe(html, expected));
    }, FIXTURES);
  });
  afterAll(() => browser?.close());

  it.each(FIXTURES.map(({ slug, expected }, index) => ({ slug, expected, index })))(
    "$slug is read as expected",
    ({ expected, index }) => {
      expect(observations[index]).toEqual({ seen: expected, violations: [] });
    },
  );
});
