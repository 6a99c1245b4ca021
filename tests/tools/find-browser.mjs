import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env, platform } from "node:process";

/** Commands on PATH, the one to prefer first. */
const COMMANDS = {
  chrome: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "chrome",
    "msedge",
  ],
  firefox: ["firefox-esr", "firefox"],
};

/** Usual places of programs that are not on PATH. */
const PLACES = {
  chrome: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...onWindows("Google\\Chrome\\Application\\chrome.exe"),
    ...onWindows("Chromium\\Application\\chrome.exe"),
    ...onWindows("Microsoft\\Edge\\Application\\msedge.exe"),
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...onWindows("Mozilla Firefox\\firefox.exe"),
  ],
};

/** @param {string} path below one of Windows' directories for programs */
function onWindows(path) {
  return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter((directory) => directory !== undefined)
    .map((directory) => join(directory, path));
}

/**
 * Finds a program on PATH.
 * @param {string} command its name without an extension
 * @returns {string | null} its path
 */
export function findCommand(command) {
  const suffix = platform === "win32" ? ".exe" : "";
  const paths = (env.PATH ?? "").split(delimiter).map((path) => join(path, command + suffix));
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds an installed browser: a Chromium (Chromium, Chrome or Edge) or Firefox.
 * @param {"chrome" | "firefox"} name
 * @returns {string | null} path of the program
 */
export function findBrowser(name) {
  for (const command of COMMANDS[name]) {
    const path = findCommand(command);
    if (path) return path;
  }
  return PLACES[name].find((path) => existsSync(path)) ?? null;
}
