import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from "puppeteer-core";
import type { ActionState, ExtensionPage, OpenOptions, TestBrowser } from "./browser";
import { callAsText } from "./call-as-text";
import { type Launch, prepareLaunch } from "./profile";
import { until } from "./until";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--mute-audio",
  "--window-size=1200,800",
  // A page asked for by http must come by http.
  "--disable-features=HttpsUpgrades",
];

/**
 * The menu on a selection has no "Copy link to highlight", which comes a while after the menu and
 * loses the item that a key has reached by then.
 */
const PREFERENCES = { scroll_to_text_fragment_enabled: false };

declare global {
  /** In the service worker: the smallest icon that was last set for each tab. */
  var bylineIcons: Map<number, string> | undefined;
}

/** What Chromium's own page for extensions works with. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: Record<string, unknown>): Promise<void>;
  updateExtensionConfiguration(change: Record<string, unknown>): Promise<void>;
}

/** Notes in the service worker what it gives to `setIcon`. */
function noteIcons(): void {
  const api = globalThis.chrome;
  if (!api || globalThis.bylineIcons) return;
  const icons = new Map<number, string>();
  globalThis.bylineIcons = icons;
  const { action } = api;
  const setIcon = action.setIcon.bind(action);
  action.setIcon = (...args: Parameters<typeof setIcon>) => {
    const [details] = args;
    const path = "path" in details ? details.path : undefined;
    const first = typeof path === "object" ? Object.values(path)[0] : path;
    if (details.tabId !== undefined && first) icons.set(details.tabId, first);
    return setIcon(...args);
  };
}

/** Writes what a new profile prefers. */
async function writePreferences(profile: string): Promise<void> {
  const directory = join(profile, "Default");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "Preferences"), JSON.stringify(PREFERENCES));
}

/** Opens Chromium, Chrome or Edge. */
export async function openChromium(options: OpenOptions): Promise<TestBrowser> {
  const launch = await prepareLaunch("chrome", options);
  const { sites } = options;
  if (!launch.isUsed) await writePreferences(launch.profile);
  const browser = await puppeteer.launch({
    executablePath: launch.executablePath,
    headless: launch.headless,
    userDataDir: launch.profile,
    env: launch.env,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      ...FLAGS,
      // Chromium's sandbox does not run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(sites
        ? [
            `--host-resolver-rules=MAP *:80 127.0.0.1:${sites.httpPort}, MAP *:443 127.0.0.1:${sites.httpsPort}, MAP * ~NOTFOUND`,
          ]
        : []),
    ],
  });
  const chromium = new ChromiumBrowser(browser, launch, options.keepFirstRun ?? false);
  if (options.extension) await chromium.installExtension(options.extension);
  return chromium;
}

class ChromiumBrowser implements TestBrowser {
  readonly name = "chrome";
  readonly #launch: Launch;
  readonly #errors: string[] = [];
  /** The page of the extension that was clicked last. */
  #clicked: Page | null = null;
  #installed: { extension: Extension; id: string } | null = null;

  constructor(
    readonly browser: Browser,
    launch: Launch,
    readonly keepFirstRun: boolean,
  ) {
    this.#launch = launch;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.browser.newPage();
    page.on("pageerror", (error) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (text.includes("chrome-extension://")) this.#errors.push(text);
    });
    page.on("console", (message) => {
      const fromExtension = message.location().url?.startsWith("chrome-extension://");
      if (message.type() === "error" && fromExtension) this.#errors.push(message.text());
    });
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async installExtension(directory: string): Promise<void> {
    const isUpdate = this.#installed !== null;
    // Those of the version before stand here for a while, and answer no more.
    const old = this.browser.targets();
    const id = await this.browser.installExtension(directory);
    // `extensions()` does not know the extension before its service worker runs.
    await this.#attach(id, await this.#worker(id, old));
    if (!isUpdate && !this.#launch.isUsed && !this.keepFirstRun) await this.#closeFirstRun(id);
  }

  /** Waits until the extension with this service worker is there, and notes its errors. */
  async #attach(id: string, worker: WebWorker): Promise<void> {
    const extension = (await this.browser.extensions()).get(id);
    if (!extension) throw new Error("Chromium did not install the extension");
    this.#installed = { extension, id };
    // A worker that runs has not yet read its script: a click before that would be lost.
    await until("the background listens", () =>
      worker.evaluate("globalThis.chrome?.action?.onClicked.hasListeners()"),
    );
    await worker.evaluate(callAsText(noteIcons, []));
    worker.on("console", (message) => {
      if (message.type() === "error") this.#errors.push(message.text());
    });
    worker.client.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
      this.#errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
  }

  async clickAction(page: Page): Promise<void> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.#extension.extension);
  }

  async pressShortcut(page: Page, letter = "r"): Promise<void> {
    await page.bringToFront();
    // Puppeteer's keyboard reaches the page, never the browser's own shortcuts.
    await this.#xdotool("key", `alt+${letter.toLowerCase()}`);
  }

  async chooseContextMenuItem(
    page: Page,
    at: { x: number; y: number },
    on: "page" | "link" | "selection" = "page",
  ): Promise<void> {
    await page.bringToFront();
    const before = await until("the windows are counted", () => this.#countWindows());
    await page.mouse.click(at.x, at.y, { button: "right" });
    await until("the context menu is open", async () => {
      const now = await this.#countWindows();
      return now !== null && now > before;
    });
    // From below: "Inspect", on plain page "View page source", and the extension's item.
    const steps = on === "page" ? 3 : 2;
    await this.#xdotool("key", ...Array<string>(steps).fill("Up"), "Return");
  }

  async actionState(page: Page): Promise<ActionState> {
    await page.bringToFront();
    const state = await this.evaluateInBackground(async () => {
      const api = globalThis.chrome;
      if (!api) throw new Error("no extension API");
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id;
      if (tabId === undefined) throw new Error("no active tab");
      const title = await api.action.getTitle({ tabId });
      // The browser drops title and icon together, when the tab loads another page.
      const isUntouched = title === (await api.action.getTitle({}));
      return {
        title,
        badgeText: await api.action.getBadgeText({ tabId }),
        icon: isUntouched ? null : (globalThis.bylineIcons?.get(tabId) ?? null),
      };
    });
    return { ...state, icon: state.icon?.replace(/^\//, "") ?? null };
  }

  async evaluateInBackground<A extends unknown[], R>(
    code: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const worker = await this.#worker(this.#extension.id);
    return worker.evaluate(callAsText(code, args)) as Promise<Awaited<R>>;
  }

  async stopBackground(): Promise<void> {
    const worker = await this.#worker(this.#extension.id);
    const targets = this.browser.targets();
    await worker.close();
    await until("the service worker is gone", () =>
      targets
        .filter((target) => target.type() === "service_worker")
        .every((target) => !this.browser.targets().includes(target)),
    );
  }

  async openExtensionPage(path: string): Promise<ExtensionPage> {
    const page = await this.newPage(`chrome-extension://${this.#extension.id}/${path}`);
    return {
      evaluate: <A extends unknown[], R>(code: (...args: A) => R, ...args: A) =>
        page.evaluate(callAsText(code, args)) as Promise<Awaited<R>>,
      click: async (selector) => {
        await page.bringToFront();
        this.#clicked = page;
        await page.click(selector);
      },
      runScript: async (source) => {
        await page.evaluate(source);
      },
      close: () => page.close(),
    };
  }

  async allowPrivate(): Promise<void> {
    const { id } = this.#extension;
    const old = this.browser.targets();
    // The extension is loaded anew by this, which Chromium does with ours in this mode alone.
    await this.#onExtensionsPage(async () => {
      const api = globalThis.chrome as unknown as { developerPrivate: DeveloperPrivate };
      await api.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    await this.#configure({ incognitoAccess: true });
    await this.#attach(id, await this.#worker(id, old));
  }

  async openPrivate(url: string): Promise<Page> {
    const old = this.browser.targets();
    await this.evaluateInBackground(async (wanted) => {
      await globalThis.chrome?.windows.create({ incognito: true, url: wanted });
    }, url);
    const target = await until("the private page is there", () =>
      this.browser.targets().find((each) => each.url() === url && !old.includes(each)),
    );
    const page = await target.page();
    if (!page) throw new Error("Chromium has no page in the private window");
    return page;
  }

  async withdrawAccess(): Promise<void> {
    await this.#configure({ hostAccess: "ON_CLICK" });
  }

  async answerPermission(isAllowed: boolean): Promise<void> {
    // The question is no window of its own, but takes the focus from the page.
    const hasFocus = () => this.#clicked?.evaluate(() => document.hasFocus());
    await until("the browser asks", async () => (await hasFocus()) === false);
    // "Deny" has the focus, and "Allow" is before it.
    // By the browser's own clock: it takes no answer that comes before the question can be read.
    const asked = Date.now();
    await until("the browser takes an answer", () => Date.now() - asked > 1_000);
    await this.#xdotool("key", ...(isAllowed ? ["shift+Tab", "Return"] : ["Return"]));
    await until("the question is gone", hasFocus);
  }

  async preferColorScheme(scheme: "light" | "dark"): Promise<void> {
    for (const page of await this.browser.pages()) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    }
  }

  async saveDownloadsTo(directory: string): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    const behavior = { behavior: "allow", downloadPath: directory } as const;
    await session.send("Browser.setDownloadBehavior", behavior);
  }

  async extensionErrors(): Promise<string[]> {
    return [...this.#errors];
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#launch.cleanUp();
  }

  get #extension(): { extension: Extension; id: string } {
    if (!this.#installed) throw new Error("no extension is installed");
    return this.#installed;
  }

  /**
   * Runs xdotool on this browser's display.
   * @throws if the browser is headless
   */
  async #xdotool(...args: string[]): Promise<string> {
    if (this.#launch.headless) {
      throw new Error('Chromium does this only in a window: open it with window: "virtual"');
    }
    const { stdout } = await promisify(execFile)("xdotool", args, { env: this.#launch.env });
    return stdout;
  }

  /** The windows that are to be seen, menus and dialogs among them; null if one has just gone. */
  async #countWindows(): Promise<number | null> {
    try {
      const windows = await this.#xdotool("search", "--onlyvisible", "--name", ".*");
      return windows.trim().split("\n").length;
    } catch (error) {
      // It went between being listed and being looked at.
      if (/BadWindow/.test(String(error))) return null;
      throw error;
    }
  }

  /** Sets what the reader sets on the browser's own page for the extension. */
  async #configure(change: Record<string, unknown>): Promise<void> {
    await this.#onExtensionsPage(
      async (wanted) => {
        const api = globalThis.chrome as unknown as { developerPrivate: DeveloperPrivate };
        await api.developerPrivate.updateExtensionConfiguration(wanted);
      },
      { extensionId: this.#extension.id, ...change },
    );
  }

  async #onExtensionsPage<A extends unknown[]>(
    code: (...args: A) => Promise<void>,
    ...args: A
  ): Promise<void> {
    const page = await this.newPage("chrome://extensions");
    await page.evaluate(callAsText(code, args));
    await page.close();
  }

  /** It would come to the front at some moment, and take what is clicked and pressed. */
  async #closeFirstRun(id: string): Promise<void> {
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.url() === `chrome-extension://${id}/first-run.html`,
    );
    await (await target.page())?.close();
    await until("the first-run page is gone", () => !this.browser.targets().includes(target));
  }

  /** The extension's service worker, once it runs: the newest, and none of `old`. */
  async #worker(id: string, old: readonly Target[] = []): Promise<WebWorker> {
    return until("the service worker runs", () =>
      this.browser
        .targets()
        .filter((target) => target.type() === "service_worker" && !old.includes(target))
        .findLast((target) => target.url().startsWith(`chrome-extension://${id}/`))
        ?.worker(),
    );
  }
}
