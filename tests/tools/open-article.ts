/** The second half of `npm start`, once all that it needs is there: builds and opens a browser. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { BROWSERS, buildExtension, distDir } from "../../build";
import { openBrowser, type TestBrowser } from "../browser/harness/browser";
import { until } from "../browser/harness/until";
import { serveDirectory } from "./serve-directory";

const ARTIFACTS = fileURLToPath(new URL("../../artifacts/", import.meta.url));

/** The overlay's text as a reader sees it, or null while it is not all there. */
async function overlayText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const dialog = document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog");
    return dialog?.open && !dialog.querySelector("[aria-busy=true]")
      ? dialog.innerText.trim()
      : null;
  });
}

/** Clicks the toolbar button, prints the overlay's text and writes a screenshot. */
async function show(browser: TestBrowser, url: string): Promise<void> {
  const page = await browser.newPage(url);
  await browser.clickAction(page);
  const text = await until("the reader shows the article", () => overlayText(page), 20_000);
  await mkdir(ARTIFACTS, { recursive: true });
  const path = join(ARTIFACTS, `start-${browser.name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(`\n${text}\n\nScreenshot: ${path}`);
}

async function main([target, name, window]: string[]): Promise<void> {
  if (target === undefined || (name !== "chrome" && name !== "firefox")) {
    throw new Error("usage: open-article.ts PAGE chrome|firefox none|desktop");
  }
  const isFile = existsSync(target);
  if (!isFile && !/^https?:/.test(target)) throw new Error(`${target}: no such file or address`);
  const server = isFile ? await serveDirectory(dirname(target)) : null;
  const url = server ? server.origin + encodeURIComponent(basename(target)) : target;
  const isDesktop = window === "desktop";
  for (const each of BROWSERS) await buildExtension({ browser: each, outDir: distDir(each) });
  // Only the test build lets its text be read from outside.
  const extension = distDir(name, !isDesktop);
  if (!isDesktop) await buildExtension({ browser: name, outDir: extension, test: true });
  const browser = await openBrowser(name, {
    extension,
    window: isDesktop ? "desktop" : "none",
  });
  try {
    if (isDesktop) {
      const closed = new Promise((done) => browser.browser.once("disconnected", done));
      await browser.newPage(url);
      console.log("Press Alt+R, or click the Byline button. Close the browser to end.");
      await closed;
    } else {
      await show(browser, url);
    }
  } finally {
    await browser.close();
    server?.close();
  }
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
