import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { ActionState, ExtensionPage, OpenOptions, TestBrowser } from "./browser";
import { callAsText } from "./call-as-text";
import { type Launch, prepareLaunch } from "./profile";
import { until } from "./until";

/** Opens Firefox. */
export async function openFirefox(options: OpenOptions): Promise<TestBrowser> {
  const launch = await prepareLaunch("firefox", options);
  const { sites } = options;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: launch.executablePath,
    headless: launch.headless,
    userDataDir: launch.profile,
    // Firefox writes below HOME whatever its profile is.
    env: { ...launch.env, HOME: launch.profile },
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ["--width=1200", "--height=800", "-remote-allow-system-access"],
    extraPrefsFirefox: {
      ...(sites && {
        "network.dns.forceResolve": "127.0.0.1",
        "network.socket.forcePort": `80=${sites.httpPort};443=${sites.httpsPort}`,
      }),
      // A page that is left while its icon loads is not kept in the back/forward cache.
      "browser.chrome.site_icons": false,
      // What we pack is not signed.
      ...(options.permanent && { "xpinstall.signatures.required": false }),
      ...options.firefoxPreferences,
    },
  });
  const firefox = new FirefoxBrowser(browser, launch, options.keepFirstRun ?? false);
  if (options.extension && options.permanent) await firefox.installForGood(options.extension);
  else if (options.extension) await firefox.installExtension(options.extension);
  return firefox;
}

const WEB_EXT = fileURLToPath(new URL("../../../node_modules/.bin/web-ext", import.meta.url));

/** Packs an unpacked extension as a store would hand it out. @returns the file, in a new directory */
async function pack(directory: string): Promise<{ file: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "byline-packed-"));
  const name = "byline.zip";
  await promisify(execFile)(WEB_EXT, [
    "build",
    "--no-config-discovery",
    `--source-dir=${directory}`,
    `--artifacts-dir=${folder}`,
    `--filename=${name}`,
  ]);
  return { file: join(folder, name), folder };
}

/** What is used of Puppeteer's connection, which has no public type: WebDriver BiDi as it stands. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type CallResult =
  | { type: "success"; result: { value: string } }
  | { type: "exception"; exceptionDetails: { text: string } };

class FirefoxBrowser implements TestBrowser {
  readonly name = "firefox";
  readonly #launch: Launch;
  #id: string | null = null;
  /** Whether a private window is meant, which is the newest then. */
  #isPrivate = false;

  constructor(
    readonly browser: Browser,
    launch: Launch,
    readonly keepFirstRun: boolean,
  ) {
    this.#launch = launch;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async installExtension(directory: string): Promise<void> {
    const isUpdate = this.#id !== null;
    this.#id = await this.browser.installExtension(directory);
    await this.#showButton();
    if (!isUpdate && !this.keepFirstRun) await this.#closeFirstRun();
  }

  /** Installs a packed copy, unless the profile has it from an earlier run. */
  async installForGood(directory: string): Promise<void> {
    const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
    const { id } = manifest.browser_specific_settings.gecko;
    const isThere = await this.#inChromeWindow<boolean>(
      "async (id) => (await AddonManager.getAddonByID(id)) !== null",
      id,
    );
    if (!isThere) {
      const { file, folder } = await pack(directory);
      const { connection } = this.browser as unknown as { connection: BidiConnection };
      const extensionData = { type: "archivePath", path: file };
      await connection.send("webExtension.install", { extensionData, "moz:permanent": true });
      await rm(folder, { recursive: true });
    }
    this.#id = id;
    await this.#showButton();
    if (!isThere && !this.keepFirstRun) await this.#closeFirstRun();
  }

  /** It would come to the front at some moment, and take what is clicked and pressed. */
  async #closeFirstRun(): Promise<void> {
    await until("the first page is there", () =>
      this.#inChromeWindow<boolean>(
        `(id) => {
          const page = "moz-extension://" + WebExtensionPolicy.getByID(id).mozExtensionHostname + "/first-run.html";
          const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === page);
          if (!tab || tab.hasAttribute("busy")) return false;
          gBrowser.removeTab(tab);
          return true;
        }`,
        this.#extensionId,
      ),
    );
  }

  async #showButton(): Promise<void> {
    // New buttons start in the extensions panel.
    await until("the toolbar button is there", () =>
      this.#inChromeWindow<boolean>(
        `(widget) => {
          if (CustomizableUI.getWidget(widget)?.provider !== CustomizableUI.PROVIDER_API) return false;
          CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
          return true;
        }`,
        this.#widget,
      ),
    );
  }

  async clickAction(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#inChromeWindow(
      `async (widget) => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const button = document.querySelector(
          "#" + CSS.escape(widget) + " .unified-extensions-item-action-button",
        );
        const { left, top, width, height } = button.getBoundingClientRect();
        for (const type of ["mousemove", "mousedown", "mouseup"]) {
          const how = { button: 0, clickCount: 1 };
          window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, how, {});
        }
      }`,
      this.#widget,
    );
  }

  async pressShortcut(page: Page, letter = "r"): Promise<void> {
    await page.bringToFront();
    await this.#inChromeWindow(
      `(letter) => {
        const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(
          Ci.nsITextInputProcessor,
        );
        processor.beginInputTransactionForTests(window);
        const alt = new KeyboardEvent("", { key: "Alt", code: "AltLeft", keyCode: 18 });
        const upper = letter.toUpperCase();
        const key = new KeyboardEvent("", {
          key: letter.toLowerCase(),
          code: "Key" + upper,
          keyCode: upper.charCodeAt(0),
        });
        processor.keydown(alt);
        processor.keydown(key);
        processor.keyup(key);
        processor.keyup(alt);
      }`,
      letter,
    );
  }

  async chooseContextMenuItem(page: Page, at: { x: number; y: number }): Promise<void> {
    await page.bringToFront();
    await page.mouse.click(at.x, at.y, { button: "right" });
    await until("the context menu has the extension's item", () =>
      this.#inChromeWindow<boolean>(
        `(prefix) => {
          const menu = document.getElementById("contentAreaContextMenu");
          const item = menu.querySelector("[id^=" + CSS.escape(prefix) + "]");
          if (menu.state !== "open" || !item) return false;
          menu.activateItem(item);
          return true;
        }`,
        `${this.#widgetPrefix}-menuitem-`,
      ),
    );
  }

  async actionState(page: Page): Promise<ActionState> {
    await page.bringToFront();
    return this.#inChromeWindow<ActionState>(
      `async (widget) => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const button = document.querySelector(
          "#" + CSS.escape(widget) + " .unified-extensions-item-action-button",
        );
        const image = button.style.getPropertyValue("--webextension-toolbar-image");
        return {
          title: button.getAttribute("label"),
          badgeText: button.getAttribute("badge") ?? "",
          icon: image.match(/moz-extension:\\/\\/[^/]+\\/([^")]+)/)?.[1] ?? null,
        };
      }`,
      this.#widget,
    );
  }

  async evaluateInBackground<A extends unknown[], R>(
    code: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const view = `WebExtensionPolicy.getByID(${JSON.stringify(this.#extensionId)}).extension`;
    return this.#inExtension<Awaited<R>>(
      `[...${view}.views].find((view) => view.viewType === "background").xulBrowser`,
      callAsText(code, args),
    );
  }

  async stopBackground(): Promise<void> {
    await this.#inChromeWindow(
      `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      this.#extensionId,
    );
  }

  async openExtensionPage(path: string): Promise<ExtensionPage> {
    const outerId = await this.#inChromeWindow<number>(
      `async (id, path) => {
        const url = "moz-extension://" + WebExtensionPolicy.getByID(id).mozExtensionHostname + "/" + path;
        const tab = gBrowser.addTab(url, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
        gBrowser.selectedTab = tab;
        const { linkedBrowser } = tab;
        await new Promise((done) => {
          const check = setInterval(() => {
            if (linkedBrowser.currentURI.spec !== url || tab.hasAttribute("busy")) return;
            clearInterval(check);
            done();
          }, 20);
        });
        return linkedBrowser.browserId;
      }`,
      this.#extensionId,
      path,
    );
    const tab = `gBrowser.tabs.find((tab) => tab.linkedBrowser.browserId === ${outerId})`;
    return {
      evaluate: <A extends unknown[], R>(code: (...args: A) => R, ...args: A) =>
        this.#inExtension(`${tab}.linkedBrowser`, callAsText(code, args)),
      click: async (selector) => {
        await this.#inChromeWindow(`() => { gBrowser.selectedTab = ${tab}; }`);
        const at = await this.#inExtension<{ x: number; y: number }>(
          `${tab}.linkedBrowser`,
          callAsText(
            async (wanted: string) => {
              // What has not been drawn yet can't be hit.
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              const element = document.querySelector(wanted);
              if (!element) throw new Error(`there is no ${wanted}`);
              element.scrollIntoView({ block: "center" });
              const { left, top, width, height } = element.getBoundingClientRect();
              return { x: left + width / 2, y: top + height / 2 };
            },
            [selector],
          ),
        );
        await this.#inChromeWindow(
          `({ x, y }) => {
            const { left, top } = ${tab}.linkedBrowser.getBoundingClientRect();
            for (const type of ["mousemove", "mousedown", "mouseup"]) {
              const how = { button: 0, clickCount: 1 };
              window.synthesizeMouseEvent(type, left + x, top + y, how, {});
            }
          }`,
          at,
        );
      },
      runScript: (source) => this.#inExtension(`${tab}.linkedBrowser`, `(() => {${source}})()`),
      close: async () => {
        await this.#inChromeWindow(`() => gBrowser.removeTab(${tab})`);
      },
    };
  }

  async allowPrivate(): Promise<void> {
    await this.#inChromeWindow(
      `async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          "resource://gre/modules/ExtensionPermissions.sys.mjs",
        );
        const permissions = ["internal:privateBrowsingAllowed"];
        await ExtensionPermissions.add(id, { permissions, origins: [] });
        await (await AddonManager.getAddonByID(id)).reload();
      }`,
      this.#extensionId,
    );
    await this.#showButton();
    await until("the background runs", () =>
      this.evaluateInBackground(() => globalThis.browser?.runtime.id).catch(() => null),
    );
  }

  async openPrivate(url: string): Promise<Page> {
    const old = await this.browser.pages();
    await this.evaluateInBackground(async (wanted) => {
      await globalThis.browser?.windows.create({ incognito: true, url: wanted });
    }, url);
    this.#isPrivate = true;
    return until("the private page is there", async () =>
      (await this.browser.pages()).find((page) => page.url() === url && !old.includes(page)),
    );
  }

  async withdrawAccess(): Promise<void> {
    await this.evaluateInBackground(async () => {
      const origins = ["http://*/*", "https://*/*"];
      if (!(await globalThis.browser?.permissions.remove({ origins }))) throw new Error("kept");
    });
  }

  async answerPermission(isAllowed: boolean): Promise<void> {
    await until("the browser asks", () =>
      this.#inChromeWindow<boolean>(
        `(isAllowed) => {
          const [question] = PopupNotifications.panel.children;
          if (PopupNotifications.panel.state !== "open" || !question) return false;
          (isAllowed ? question.button : question.secondaryButton).click();
          return true;
        }`,
        isAllowed,
      ),
    );
  }

  async preferColorScheme(scheme: "light" | "dark"): Promise<void> {
    await this.#inChromeWindow(
      `(value) => Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value)`,
      scheme === "dark" ? 0 : 1,
    );
  }

  async saveDownloadsTo(directory: string): Promise<void> {
    await this.#inChromeWindow(
      `(directory) => {
        Services.prefs.setIntPref("browser.download.folderList", 2);
        Services.prefs.setStringPref("browser.download.dir", directory);
        Services.prefs.setBoolPref("browser.download.always_ask_before_handling_new_types", false);
        // The panel that tells of them would take the keys from the page.
        Services.prefs.setBoolPref("browser.download.alwaysOpenPanel", false);
      }`,
      directory,
    );
  }

  async extensionErrors(): Promise<string[]> {
    return this.#inChromeWindow<string[]>(
      `(id) => {
        const origin = "moz-extension://" + WebExtensionPolicy.getByID(id).mozExtensionHostname;
        return Services.console
          .getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError)
          .filter(({ flags }) => !(flags & Ci.nsIScriptError.warningFlag))
          .map(String)
          .filter((text) => text.includes(origin));
      }`,
      this.#extensionId,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#launch.cleanUp();
  }

  get #extensionId(): string {
    if (this.#id === null) throw new Error("no extension is installed");
    return this.#id;
  }

  /** Firefox's id for the extension's toolbar button. */
  get #widget(): string {
    return `${this.#widgetPrefix}-browser-action`;
  }

  /** What the ids of the extension's parts of the browser's window start with. */
  get #widgetPrefix(): string {
    return this.#extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  }

  /**
   * Runs privileged code in the browser's own window.
   * @param source of a function; arguments and result pass as JSON
   */
  async #inChromeWindow<T>(source: string, ...args: unknown[]): Promise<T> {
    const { connection } = this.browser as unknown as { connection: BidiConnection };
    const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const { contexts } = tree.result as { contexts: { context: string }[] };
    // The newest window is the last.
    const window = contexts.at(this.#isPrivate ? -1 : 0);
    const answer = await connection.send("script.callFunction", {
      functionDeclaration: `async (args) => JSON.stringify((await (${source})(...JSON.parse(args))) ?? null)`,
      arguments: [{ type: "string", value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context: window?.context },
    });
    const result = answer.result as CallResult;
    if (result.type === "exception") throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  }

  /**
   * Runs a call as code of the extension itself. WebDriver BiDi does not reach extension pages,
   * so a frame script does it, in a sandbox that shares the page's globals.
   * @param browserElement expression for the `<browser>` that holds the page
   * @param source of an expression, whose value passes as JSON
   */
  async #inExtension<T>(browserElement: string, source: string): Promise<T> {
    const call = `(async () => JSON.stringify((await ${source}) ?? null))()`;
    const frameScript = `(async () => {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      let answer;
      try {
        answer = { json: await Cu.evalInSandbox(${JSON.stringify(call)}, sandbox) };
      } catch (error) {
        answer = { error: String(error) };
      }
      sendAsyncMessage("byline-harness", answer);
    })()`;
    const answer = await this.#inChromeWindow<{ json: string } | { error: string }>(
      `(frameScript) => new Promise((done) => {
        const { messageManager } = ${browserElement};
        messageManager.addMessageListener("byline-harness", function listener({ data }) {
          messageManager.removeMessageListener("byline-harness", listener);
          done(data);
        });
        const url = "data:application/javascript;charset=utf-8," + encodeURIComponent(frameScript);
        messageManager.loadFrameScript(url, false);
      })`,
      frameScript,
    );
    if ("error" in answer) throw new Error(answer.error);
    return JSON.parse(answer.json);
  }
}
