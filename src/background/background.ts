import type { Runtime } from "webextension-polyfill";
import type { PageVerdict } from "../core/article";
import { browser } from "../shared/browser";
import {
  type BackgroundCalls,
  caller,
  receiver,
  type TabCalls,
  type ToggleAnswer,
  type Trigger,
} from "../shared/messages";
import { listen } from "../shared/native";
import { openShortcutSettings, readShortcut, TOGGLE_READER } from "../shared/shortcut-settings";
import { type ButtonFace, buttonFace, showFace, type Translate } from "./badge";
import { hushOthers } from "./hush";
import { installed } from "./installed";
import { press } from "./press";
import { isStillThere } from "./still-there";

/**
 * The three ways in (button, shortcut, menu) and the looks of the button. The browser stops this
 * script whenever it likes, so it remembers nothing.
 */

const MENU_ITEM = "open-reader";

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

async function onPress(tabId: number | undefined, trigger: Trigger): Promise<void> {
  if (tabId === undefined) return;
  const answer = await press(tabId, {
    toggle: (id) =>
      caller<TabCalls>((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }))(
        "toggleReader",
        { trigger },
      ),
    async inject(id) {
      const target = { tabId: id };
      const [result] = await browser.scripting.executeScript({ target, files: ["detector.js"] });
      // On its own pages Firefox resolves, with no result for the frame.
      if (!result) throw new Error("The script did not run");
    },
  });
  await showAnswer(tabId, answer);
}

/** A refusal stands on the button until the browser drops it, or a later press succeeds. */
async function showAnswer(tabId: number, answer: ToggleAnswer): Promise<void> {
  if (answer.outcome === "refused") {
    const face = buttonFace({ state: "refused", reason: answer.reason }, t);
    await showFace(browser.action, tabId, face);
    return;
  }
  // Rejects when the tab was closed meanwhile.
  const badge = await browser.action.getBadgeText({ tabId }).catch(() => "");
  if (badge === "") return;
  const face: ButtonFace = { badgeText: "", title: t("actionTitle"), icon: null };
  await showFace(browser.action, tabId, face);
}

/** Shows a page's verdict, unless the tab has gone to another page, whose button has other looks. */
async function showVerdict(
  tabId: number,
  documentId: string | undefined,
  verdict: PageVerdict,
): Promise<void> {
  // The detector leaves a message without a call to others.
  const reach = (id: string) => browser.tabs.sendMessage(tabId, {}, { documentId: id });
  if (!(await isStillThere(documentId, reach))) return;
  await showFace(browser.action, tabId, buttonFace({ state: "verdict", verdict }, t));
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

browser.action.onClicked.addListener((tab) => onPress(tab.id, "action"));

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === TOGGLE_READER) await onPress(tab?.id ?? (await activeTabId()), "command");
});

browser.contextMenus.onClicked.addListener(async (info, tab) => {
  if (info.menuItemId === MENU_ITEM) await onPress(tab?.id, "menu");
});

browser.runtime.onInstalled.addListener(({ reason }) =>
  installed(reason, {
    // The browser keeps it from here on; it is made anew since its words may have changed.
    async makeMenu() {
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({ id: MENU_ITEM, title: t("menuOpen"), contexts: ["page"] });
    },
    async openFirstRun() {
      await browser.tabs.create({ url: browser.runtime.getURL("first-run.html") });
    },
  }),
);

listen(
  browser.runtime,
  receiver<BackgroundCalls, Runtime.MessageSender>({
    reportVerdict({ verdict }, { tab, documentId }) {
      // Answered at once: the page may be left at any moment, and must not be waiting then.
      if (tab?.id !== undefined) showVerdict(tab.id, documentId, verdict);
      return undefined;
    },
    async openOptions() {
      await browser.runtime.openOptionsPage();
      return undefined;
    },
    async openShortcutSettings() {
      await openShortcutSettings();
      return undefined;
    },
    readShortcut,
    async hushOthers(_payload, { tab }) {
      await hushOthers(tab?.id, {
        all: () => browser.tabs.query({}),
        hush: (id) =>
          caller<TabCalls>((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }))(
            "hush",
            {},
          ),
      });
      return undefined;
    },
  }),
);
