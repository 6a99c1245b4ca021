import type { Menus, Runtime, Tabs } from "webextension-polyfill";
import type { PageVerdict } from "../core/article";
import { browser } from "../shared/browser";
import {
  type BackgroundCalls,
  type Caller,
  caller,
  type ReaderRequest,
  receiver,
  type TabCalls,
  type ToggleAnswer,
} from "../shared/messages";
import { listen } from "../shared/native";
import { openShortcutSettings, readShortcut, TOGGLE_READER } from "../shared/shortcut-settings";
import { hasAccess } from "../shared/site-access";
import { changeAutoOpen, opensSince, readAutoOpen, type SendingPage } from "./auto-open";
import { awaitedTabs } from "./awaited";
import { type ButtonFace, buttonFace, faceBeside, showFace, type Translate } from "./badge";
import { hushOthers } from "./hush";
import { installed } from "./installed";
import { MENU, menuItems } from "./menu";
import { openAwaited } from "./open-awaited";
import { press } from "./press";
import { Refusals } from "./refusals";
import { isStillThere } from "./still-there";

/**
 * The ways in (button, shortcut, menu, by itself) and the looks of the button. The browser stops this
 * script whenever it likes, so it remembers nothing.
 */

const awaited = awaitedTabs(browser.storage.session, Date.now);

const refusals = new Refusals();

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** Calls to a tab's own page, or to a certain document in the tab. They reject if nobody listens there. */
function tabCaller(tabId: number, documentId?: string): Caller<TabCalls> {
  const where = documentId === undefined ? { frameId: 0 } : { documentId };
  return caller((message) => browser.tabs.sendMessage(tabId, message, where));
}

async function onPress(tabId: number | undefined, request: ReaderRequest): Promise<void> {
  if (tabId === undefined) return;
  const page = refusals.page(tabId);
  const answer = await press(tabId, {
    toggle: (id) => tabCaller(id)("toggleReader", request),
    async inject(id) {
      const target = { tabId: id };
      const [result] = await browser.scripting.executeScript({ target, files: ["detector.js"] });
      // On its own pages Firefox resolves, with no result for the frame.
      if (!result) throw new Error("The script did not run");
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  await showAnswer(tabId, answer, page);
}

/**
 * A refusal stands on the button until the tab goes to another page, or a later press succeeds.
 * @param page of `Refusals`, when the tab was asked
 */
async function showAnswer(tabId: number, answer: ToggleAnswer, page: number): Promise<void> {
  if (answer.outcome === "refused") {
    if (!refusals.add(tabId, page)) return;
    const face = buttonFace({ state: "refused", reason: answer.reason }, t);
    await showFace(browser.action, tabId, face);
    return;
  }
  refusals.answer(tabId);
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
  await showFace(browser.action, tabId, faceBeside(refusals.has(tabId), verdict, t));
}

/** Opens a page that is news, where the reader wants that of its site. */
async function openByItself(
  tabId: number,
  sender: Runtime.MessageSender,
  verdict: PageVerdict,
): Promise<void> {
  const page = pageOf(sender);
  const since = await opensSince(verdict, page, browser.storage);
  if (since === null) return;
  const request: ReaderRequest = { trigger: "auto", address: page.address ?? "", since };
  // Rejects when the tab has gone to another page meanwhile.
  await tabCaller(tabId, sender.documentId)("toggleReader", request).catch(() => undefined);
}

/** Opens a link beside the page that it is on, and the reader on what it leads to. */
async function openLink(url: string, tab: Tabs.Tab | undefined): Promise<void> {
  const opened = await browser.tabs.create({
    url,
    ...(tab && { windowId: tab.windowId, index: tab.index + 1, openerTabId: tab.id }),
  });
  if (opened.id === undefined) return;
  await awaited.add(opened.id);
  // It may be there already, unless this is the empty page with which Firefox begins a tab.
  await onAwaited(opened.id, opened.status !== "complete");
}

/** Opens the reader in a tab that a link has led to, once its page is there. */
async function onAwaited(tabId: number, isLoaded: boolean): Promise<void> {
  const page = refusals.page(tabId);
  const answer = await openAwaited(tabId, isLoaded, awaited, {
    ask: () => tabCaller(tabId)("toggleReader", { trigger: "link" }),
    isComplete: async () => (await browser.tabs.get(tabId)).status === "complete",
    hasAccess: () => hasAccess([]),
  });
  if (answer) await showAnswer(tabId, answer, page);
}

/** What the browser tells of the page that has sent a message. */
function pageOf({ tab, url, frameId, ...rest }: Runtime.MessageSender): SendingPage {
  const { documentLifecycle } = rest as { documentLifecycle?: string };
  return {
    // In Firefox the sender's own address is that which the page was loaded from.
    address: tab?.url ?? url,
    frameId,
    lifecycle: documentLifecycle,
    isPrivate: tab?.incognito ?? false,
  };
}

function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> | undefined {
  const { menuItemId, linkUrl, selectionText = "" } = info;
  if (menuItemId === MENU.page) return onPress(tab?.id, { trigger: "menu" });
  if (menuItemId === MENU.link && linkUrl !== undefined) return openLink(linkUrl, tab);
  if (menuItemId !== MENU.selection) return undefined;
  return onPress(tab?.id, { trigger: "selection", text: selectionText });
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

browser.action.onClicked.addListener((tab) => onPress(tab.id, { trigger: "action" }));

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command !== TOGGLE_READER) return;
  await onPress(tab?.id ?? (await activeTabId()), { trigger: "command" });
});

browser.contextMenus.onClicked.addListener(onMenu);

browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === "loading") refusals.load(tabId);
  if (status !== undefined) onAwaited(tabId, status === "complete");
});
browser.tabs.onRemoved.addListener((tabId) => {
  refusals.forget(tabId);
  awaited.remove(tabId);
});

browser.runtime.onInstalled.addListener(({ reason }) =>
  installed(reason, {
    // The browser keeps it from here on; it is made anew since its words may have changed.
    async makeMenu() {
      await browser.contextMenus.removeAll();
      for (const item of menuItems(t)) browser.contextMenus.create(item);
    },
    async openFirstRun() {
      await browser.tabs.create({ url: browser.runtime.getURL("first-run.html") });
    },
  }),
);

listen(
  browser.runtime,
  receiver<BackgroundCalls, Runtime.MessageSender>({
    reportVerdict({ verdict }, sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return undefined;
      // Answered at once: the page may be left at any moment, and must not be waiting then.
      showVerdict(tabId, sender.documentId, verdict);
      onAwaited(tabId, false);
      openByItself(tabId, sender, verdict);
      return undefined;
    },
    autoOpen({ change }, sender) {
      const page = pageOf(sender);
      if (change === undefined) return readAutoOpen(page, browser.storage);
      return changeAutoOpen(page, change, browser.storage, hasAccess, Date.now());
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
        hush: (id) => tabCaller(id)("hush", {}),
      });
      return undefined;
    },
  }),
);
