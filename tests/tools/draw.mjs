/** `npm run draw`: makes PNGs of our own SVGs, in a headless Chromium. */
import { readFile, writeFile } from "node:fs/promises";
import { getuid } from "node:process";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./find-browser.mjs";

const ROOT = new URL("../../", import.meta.url);

/**
 * Icons by their side in pixels: 16, 32 and 48 for the toolbar and menus, the others for stores.
 * The demo article's pictures at the size that its markup names.
 * @type {{ svg: string, png: string, width: number, height: number }[]}
 */
const DRAWINGS = [
  ...[16, 32, 48, 96, 128].map((side) => icon("news", side)),
  ...[16, 32, 48].map((side) => icon("quiet", side)),
  ...["ferry", "route"].map((name) => {
    const path = `tests/pages/demo/${name}`;
    return { svg: `${path}.svg`, png: `${path}.png`, width: 1200, height: 675 };
  }),
];

/**
 * @param {string} name
 * @param {number} side
 */
function icon(name, side) {
  return { svg: `icons/${name}.svg`, png: `icons/${name}-${side}.png`, width: side, height: side };
}

const executablePath = findBrowser("chrome");
if (!executablePath) throw new Error("no Chromium found");
const browser = await puppeteer.launch({
  executablePath,
  args: getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  for (const { svg, png, width, height } of DRAWINGS) {
    await page.setViewport({ width, height });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style>` +
        (await readFile(new URL(svg, ROOT), "utf8")),
    );
    await writeFile(new URL(png, ROOT), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
