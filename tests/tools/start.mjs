/**
 * `npm start`: sets up what is missing, builds the extensions and opens a browser with Byline on a
 * news article. With no display it does so headless and prints what the reader would see.
 */
import { env, platform } from "node:process";
import { parseArgs } from "node:util";
import { findBrowser } from "./find-browser.mjs";
import { run } from "./run-step.mjs";
import { setUp } from "./setup.mjs";

const USAGE = `npm start -- [PAGE] [--browser chrome|firefox]

PAGE is an address or an HTML file; without it, the demo article is opened.`;

/** @returns {Promise<boolean>} whether all went well */
async function start() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(USAGE);
    return true;
  }
  const browser = values.browser ?? (findBrowser("chrome") ? "chrome" : "firefox");
  if ((browser !== "chrome" && browser !== "firefox") || positionals.length > 1) {
    console.error(USAGE);
    return false;
  }
  const hasDisplay = platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (!(await setUp([browser]))) return false;

  const page = positionals[0] ?? "tests/pages/demo/page.html";
  const program = ["node_modules/tsx/dist/cli.mjs", "tests/tools/open-article.ts"];
  return run(process.execPath, [...program, page, browser, hasDisplay ? "desktop" : "none"]);
}

process.exitCode = (await start().catch((error) => console.error(error.message))) ? 0 : 1;
