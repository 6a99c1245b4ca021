/**
 * Sets up what the other commands need. Plain Node, since it runs before there are dependencies.
 * By hand: `node tests/tools/setup.mjs`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { getuid, platform } from "node:process";
import { fileURLToPath } from "node:url";
import { findBrowser, findCommand } from "./find-browser.mjs";
import { npm, run } from "./run-step.mjs";

/**
 * A program that is no npm package.
 * @typedef {object} Program
 * @property {string} name
 * @property {string} debianPackage
 * @property {string} elsewhere where to get it on other systems
 * @property {() => boolean} isThere
 */

/** @type {Record<"chrome" | "firefox" | "xvfb" | "xdotool" | "font", Program>} */
const PROGRAMS = {
  chrome: {
    name: "Chromium, Chrome or Edge",
    debianPackage: "chromium",
    elsewhere: "https://www.google.com/chrome/",
    isThere: () => findBrowser("chrome") !== null,
  },
  firefox: {
    name: "Firefox",
    debianPackage: "firefox-esr",
    elsewhere: "https://www.mozilla.org/firefox/",
    isThere: () => findBrowser("firefox") !== null,
  },
  xvfb: {
    name: "Xvfb",
    debianPackage: "xvfb",
    elsewhere: "your system's package manager",
    isThere: () => findCommand("Xvfb") !== null,
  },
  xdotool: {
    name: "xdotool",
    debianPackage: "xdotool",
    elsewhere: "your system's package manager",
    isThere: () => findCommand("xdotool") !== null,
  },
  // Text that no font has is not in what a browser prints.
  font: {
    name: "a font with Japanese letters",
    debianPackage: "fonts-ipafont-gothic",
    elsewhere: "https://fonts.google.com/noto",
    isThere: () =>
      platform !== "linux" ||
      Boolean(spawnSync("fc-list", [":lang=ja"], { encoding: "utf8" }).stdout?.trim()),
  },
};

/** All that the tests need. */
export const FOR_TESTS = /** @type {const} */ (["chrome", "firefox", "xvfb", "xdotool", "font"]);

/**
 * @param {string} path from the repository's root
 * @returns {Record<string, { version?: string, optional?: boolean }>} packages by directory
 */
function lockedPackages(path) {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  return JSON.parse(text).packages;
}

/** Whether `node_modules` holds just the versions of `package-lock.json`. */
function hasDependencies() {
  const installedList = "node_modules/.package-lock.json";
  if (!existsSync(new URL(`../../${installedList}`, import.meta.url))) return false;
  const installed = lockedPackages(installedList);
  return Object.entries(lockedPackages("package-lock.json")).every(
    ([directory, { version, optional }]) =>
      directory === "" ||
      installed[directory]?.version === version ||
      // An optional package may be for another system.
      (optional && installed[directory] === undefined),
  );
}

/**
 * Installs the npm dependencies if they differ from the lockfile, and on Debian as root the
 * programs that are missing; elsewhere says what is missing.
 * @param {readonly (keyof typeof PROGRAMS)[]} needed
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function setUp(needed) {
  if (!hasDependencies() && !(await npm("ci", "--no-audit", "--no-fund"))) return false;

  let missing = needed.map((key) => PROGRAMS[key]).filter(({ isThere }) => !isThere());
  if (missing.length > 0 && existsSync("/etc/debian_version") && getuid?.() === 0) {
    const packages = missing.map(({ debianPackage }) => debianPackage);
    console.log(`Installing ${packages.join(", ")}`);
    await run("apt-get", ["update", "-q"]);
    await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages]);
    missing = missing.filter(({ isThere }) => !isThere());
  }
  if (missing.length === 0) return true;
  console.error("These programs are missing:");
  for (const { name, debianPackage, elsewhere } of missing) {
    const source = platform === "linux" ? `apt-get install ${debianPackage}` : elsewhere;
    console.error(`  ${name}: ${source}`);
  }
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await setUp(FOR_TESTS)) ? 0 : 1;
}
