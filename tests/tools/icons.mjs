/** `npm run icons`: makes the icons' PNGs from their SVGs, in a headless Chromium. */
import { readFile, writeFile } from "node:fs/promises";
import { getuid } from "node:process";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./find-browser.mjs";

const ICONS = new URL("../../icons/", import.meta.url);
/** Sides in pixels: 16, 32 and 48 for the toolbar and its menus, the others for stores. */
const SIZES = { news: [16, 32, 48, 96, 128], quiet: [16, 32, 48] };

const executablePath = findBrowser("chrome");
if (!executablePath) throw new Error("no Chromium found");
const browser = await puppeteer.launch({
  executablePath,
  args: getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = await readFile(new URL(`${name}.svg`, ICONS), "utf8");
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${name}-${size}.png`, ICONS), png);
    }
  }
} finally {
  await browser.close();
}
