/** `npm run screenshots`: the picture in the README, taken of the demo article in Chromium. */
import { fileURLToPath } from "node:url";
import { buildExtension, distDir } from "../../build";
import { openBrowser } from "../browser/harness/browser";
import { until } from "../browser/harness/until";
import { serveDirectory } from "./serve-directory";

const DEMO = fileURLToPath(new URL("../pages/demo/", import.meta.url));
const SCREENSHOT = fileURLToPath(new URL("../../docs/screenshot.png", import.meta.url));

const extension = distDir("chrome", true);
await buildExtension({ browser: "chrome", outDir: extension, test: true });
const server = await serveDirectory(DEMO);
const browser = await openBrowser("chrome", { extension });
try {
  const page = await browser.newPage(`${server.origin}page.html`);
  await page.setViewport({ width: 1280, height: 960 });
  await browser.clickAction(page);
  await until("the reader and its picture are there", () =>
    page.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      return root?.querySelector("dialog")?.open && root.querySelector("img")?.complete;
    }),
  );
  await page.screenshot({ path: SCREENSHOT as `${string}.png` });
} finally {
  await browser.close();
  server.close();
}
