import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../build";
import { HOSTILE_PAGES, type readHostile } from "../pages/hostile";
import { openBrowser, type TestBrowser } from "./harness/browser";

/** Milliseconds that reading may take: 10 seconds for a reader, twice that on a busy machine. */
const LIMIT = 20_000;

/** The pages and the reader: as a script that puts them among a page's globals. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../pages/hostile.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "hostile",
    target: ["chrome120", "firefox128"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe.each(BROWSERS)("in %s", (name) => {
  let browser: TestBrowser;
  let page: Awaited<ReturnType<TestBrowser["newPage"]>>;

  beforeAll(async () => {
    browser = await openBrowser(name, { extension: null });
    page = await browser.newPage();
    await page.addScriptTag({ content: await script() });
  });
  afterAll(() => browser?.close());

  it.each(HOSTILE_PAGES.map((each, index) => ({ name: each.name, index })))(
    "a page of $name gets an answer",
    async ({ index }) => {
      const { time, faults } = await page.evaluate((at) => {
        const { hostile } = globalThis as unknown as {
          hostile: { HOSTILE_PAGES: typeof HOSTILE_PAGES; readHostile: typeof readHostile };
        };
        const hostilePage = hostile.HOSTILE_PAGES[at];
        if (!hostilePage) throw new Error(`there is no page ${at}`);
        return hostile.readHostile(hostilePage, 1);
      }, index);
      expect(faults).toEqual([]);
      expect(time).toBeLessThan(LIMIT);
    },
  );
});
