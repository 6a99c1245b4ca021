import { build } from "esbuild";
import { expect, test } from "vitest";
import { CASES } from "../core/sanitize-cases";
import { openBrowser } from "./harness/browser";
import { serveSites } from "./harness/sites";
import { page } from "./pages";

/** What makes a script of the sanitizer alone, as a page runs it. */
async function sanitizerScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { sanitizeHtml } from "./src/core/sanitize"; globalThis.sanitize = sanitizeHtml;`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: "iife",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

test.each(["chrome", "firefox"] as const)("%s sanitizes as it should", async (name) => {
  const sites = await serveSites({ "www.courier.example/": page({ body: "<p>A</p>" }) });
  const browser = await openBrowser(name, { sites });
  try {
    const tab = await browser.newPage("https://www.courier.example/");
    await tab.evaluate(await sanitizerScript());
    const found = await tab.evaluate(
      (pieces) => {
        const { sanitize } = globalThis as unknown as { sanitize(html: string): string };
        return pieces.map((html) => sanitize(html));
      },
      CASES.map(([, html]) => html),
    );
    const named = (values: readonly string[]) =>
      CASES.map(([what], index) => [what, values[index]]);
    expect(named(found)).toEqual(named(CASES.map(([, , clean]) => clean)));
  } finally {
    await browser.close();
    sites.close();
  }
});
