import type { Browser, Page } from "puppeteer-core";
import type { BrowserName } from "../../../packaging/manifest";
import { openChromium } from "./chromium";
import { openFirefox } from "./firefox";
import type { Sites } from "./sites";
import { testBuild } from "./test-build";

/** How to open a browser. */
export interface OpenOptions {
  /** Directory of the unpacked extension, or null to open without one. Default: the test build. */
  extension?: string | null;
  /** Where every host name leads; without it the browser reaches the network. */
  sites?: Sites;
  /**
   * "none" runs headless; "virtual" has a window on an Xvfb of its own, which `pressShortcut` and
   * `chooseContextMenuItem` need in Chromium; "desktop" has one on the user's screen.
   * Default: "none".
   */
  window?: "none" | "virtual" | "desktop";
  /** Preferences for Firefox, beside those that the harness sets. */
  firefoxPreferences?: Record<string, string | number | boolean>;
  /** Profile directory to use and to keep. Default: a new one that `close` deletes. */
  profile?: string;
  /**
   * Installs the extension as a reader has it: it is there again when the browser is started anew
   * on the same profile. Else Firefox forgets it, with all that it has stored; Chromium keeps both.
   */
  permanent?: boolean;
  /** Leaves the page open that the extension opens when it is installed. Default: it is closed. */
  keepFirstRun?: boolean;
  /** Program to start. Default: the first one that `findBrowser` finds. */
  executable?: string;
}

/** What the toolbar button shows for a tab. */
export interface ActionState {
  title: string;
  badgeText: string;
  /**
   * Path of the icon in the extension: in Firefox the one that the button shows. Chromium does not
   * tell, so there it is the one that the background has set, and null on a tab with the first title.
   */
  icon: string | null;
}

/** A page of the extension itself. Puppeteer cannot see those of Firefox; this works in both. */
export interface ExtensionPage {
  /** Runs a self-contained function in the page; arguments and result pass as JSON. */
  evaluate<A extends unknown[], R>(code: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Clicks, for real, on the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** Runs a script in the page, whatever the page's own rules for scripts are. */
  runScript(source: string): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the extension in it; the same for Chromium and Firefox. */
export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  /** Opens a tab and, if there is an address, waits until it has loaded. */
  newPage(url?: string): Promise<Page>;
  /** Installs the unpacked extension, for a browser that was opened without one. */
  installExtension(directory: string): Promise<void>;
  /** Lets the extension into private windows, as the reader does in the browser's own settings. */
  allowPrivate(): Promise<void>;
  /**
   * Opens an address in a private window, and waits until its page is there. What is clicked and
   * pressed from then on is meant for that window.
   */
  openPrivate(url: string): Promise<Page>;
  /** Clicks the toolbar button for real, with `page` in front. */
  clickAction(page: Page): Promise<void>;
  /** Presses Alt and a letter for real, with `page` in front. Default: R. */
  pressShortcut(page: Page, letter?: string): Promise<void>;
  /**
   * Chooses the extension's item in the context menu, at a point of `page` in CSS pixels.
   * @param on what stands at that point, by which Chromium's menu differs. Default: plain page
   */
  chooseContextMenuItem(
    page: Page,
    at: { x: number; y: number },
    on?: "page" | "link" | "selection",
  ): Promise<void>;
  /** What the toolbar button shows while `page` is in front. */
  actionState(page: Page): Promise<ActionState>;
  /** Runs a self-contained function in the background; arguments and result pass as JSON. */
  evaluateInBackground<A extends unknown[], R>(
    code: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Stops the background, as the browser does when it has been idle; the next event starts it anew. */
  stopBackground(): Promise<void>;
  /** Opens a page of the extension, such as "options.html", in a tab. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Takes the extension's access to pages back, as the reader does in the browser's own settings. */
  withdrawAccess(): Promise<void>;
  /** Answers the browser's question whether the extension may have more. Chromium needs a window. */
  answerPermission(isAllowed: boolean): Promise<void>;
  /** Makes the system prefer light or dark, for every page that is open. */
  preferColorScheme(scheme: "light" | "dark"): Promise<void>;
  /** Saves what is downloaded in a directory from now on, and asks nobody. */
  saveDownloadsTo(directory: string): Promise<void>;
  /** Errors that the extension has caused so far, in the background and in pages of `newPage`. */
  extensionErrors(): Promise<string[]>;
  /** Ends the browser and deletes its profile, unless the profile was given. */
  close(): Promise<void>;
}

/** Opens a browser; Chromium takes about one second, Firefox about six. */
export function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<TestBrowser> {
  const { extension = testBuild(name) } = options;
  const open = name === "chrome" ? openChromium : openFirefox;
  return open({ ...options, extension });
}
