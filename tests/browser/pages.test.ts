import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, NATIVE } from "../../build";
import { minifyFurther } from "../../packaging/minify";
import { trimmedLibraries } from "../../packaging/third-party";
import type { LeanReadability } from "../../src/core/lean-readability";
import { readFixtures } from "../pages/fixtures";
import type { Observation, observe } from "../pages/observe";
import { openBrowser, type TestBrowser } from "./harness/browser";

const FIXTURES = readFixtures();

/**
 * The reader for a page, without what the build leaves out of libraries, and minified as it is there: as a
 * script that puts `observe` among the page's globals.
 */
async function script(): Promise<string> {
  const pathOf = (file: string) =>
    JSON.stringify(fileURLToPath(new URL(`../../${file}`, import.meta.url)));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { observe } from ${pathOf("tests/pages/observe.ts")};
        import { LeanReadability } from ${pathOf("src/core/lean-readability.ts")};
        globalThis.reader = { observe, LeanReadability };`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    charset: "utf8",
    supported: NATIVE,
    plugins: [trimmedLibraries],
    format: "esm",
    write: false,
  });
  return `(() => {${await minifyFurther(outputFiles[0]?.text ?? "", 1)}})()`;
}

interface Globals {
  reader: { observe: typeof observe; LeanReadability: typeof LeanReadability };
}

describe.each(BROWSERS)("the pages in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  let observations: Observation[];

  beforeAll(async () => {
    browser = await openBrowser(name, { extension: null });
    page = await browser.newPage();
    await page.evaluate(await script());
    observations = await page.evaluate((fixtures) => {
      const { reader } = globalThis as unknown as Globals;
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

  it("Readability tries again where it found too little, as built as well", async () => {
    const sentence = "The ferry sails again. ";
    const text = await page.evaluate((words) => {
      const { reader } = globalThis as unknown as Globals;
      const html = `<div class="sidebar"><p>${words.repeat(9)}</p></div><p>${words}</p>`;
      const doc = new DOMParser().parseFromString(html, "text/html");
      return new reader.LeanReadability(doc).find()?.textContent ?? "";
    }, sentence);
    expect(text.split(sentence.trim())).toHaveLength(11);
  });
});
