import type { ArticleText, PageVerdict } from "../core/article";
import type { WordGroup } from "../core/words/words";
import { mount, type OverlayActions, type OverlayHandle, type OverlayView } from "../overlay/mount";
import { siteOf } from "../shared/auto-open-sites";
import {
  type BackgroundCalls,
  caller,
  isCall,
  isUnasked,
  type ReaderRequest,
  type TabCalls,
} from "../shared/messages";
import type { WebExtension } from "../shared/native";
import { DEFAULT_SETTINGS, type Settings } from "../shared/settings";
import { settingsStore } from "../shared/settings-store";
import { loadSettings } from "../shared/storage";
import { afterPaint } from "./after-paint";
import { type ByItself, byItself } from "./by-itself";
import type { KeyFence } from "./key-fence";
import { beginReading } from "./page-reading";
import type { PageView } from "./page-view";
import type { LoadGroup } from "./page-words";
import {
  type NotOpened,
  type ReaderSession,
  type ReaderToggle,
  readerToggle,
} from "./reader-toggle";
import { refusal } from "./refusal";
import { whenParsed } from "./when-parsed";
import { whenReadable } from "./when-readable";

/** How long a page that is still loading is waited for, in milliseconds. */
const PATIENCE = 3_000;

/** What the detector lends to the reader. */
export interface ReaderHost {
  /** The page's window. */
  window: Window;
  api: Pick<WebExtension, "i18n" | "runtime" | "storage">;
  /** Tells what the page is, as it is now. */
  detect(): PageVerdict;
  /** Loads a module of the extension by the name of its file. */
  load<Module>(file: string): Promise<Module>;
  /** Keeps what is typed into the overlay from the page, while it is open. */
  fence: KeyFence;
  /** Aborted when the extension is updated or removed. */
  signal: AbortSignal;
}

/** The reader of one page, closed at first. */
export function attach(host: ReaderHost): ReaderToggle {
  const { fence } = host;
  const own = byItself(host.window, Date.now, host.signal);
  const reader: ReaderToggle = readerToggle(
    (signal, request) => open(host, reader.close, signal, request, own),
    (isOpen) => (isOpen ? fence.close() : fence.open()),
  );
  return {
    close: reader.close,
    async toggle(request) {
      if (!isUnasked(request)) own.note();
      else if (!own.mayOpen(request)) return { outcome: "closed" };
      return reader.toggle(request);
    },
  };
}

/**
 * Puts the overlay on the page and reads the page into it.
 *
 * Whatever fails after that is told in the overlay.
 * @param close asked for by the overlay
 * @param signal aborted when the reader wants the overlay closed before it is there
 * @param request what it is opened by
 * @param own what opens by itself on this page
 * @throws if the overlay can't be put on the page, or `signal` is aborted
 */
export async function open(
  host: ReaderHost,
  close: () => void,
  signal: AbortSignal,
  request: ReaderRequest,
  own: ByItself,
): Promise<ReaderSession | NotOpened> {
  const { window, api } = host;
  // It may throw at once, after an update of the extension.
  const load = async <Module>(name: string) => host.load<Module>(`${name}.js`);
  const loadGroup: LoadGroup = async (name) =>
    (await load<{ WORDS: WordGroup }>(`words/${name}`)).WORDS;
  const reason = refusal(window.document.contentType);
  if (reason) return { outcome: "refused", reason };
  const { trigger } = request;
  if (trigger === "link" && !(await whenReadable(window, host.detect)))
    return { outcome: "closed" };
  // What is selected is there, and so is what was told as news.
  const isLoading =
    window.document.readyState === "loading" && trigger !== "selection" && trigger !== "auto";
  const storing = loadSettings(api.storage.sync);
  const begin = () => beginReading(window, host.detect, loadGroup, () => load("page-view"), signal);
  // Copied before the overlay is there: the page as the reader saw it.
  const begun = isLoading ? null : begin();
  const stored = await storing;
  const settings = stored.ok ? stored.value : DEFAULT_SETTINGS;
  // A press is answered by the headline, unless it is set in the font of the text, which is not known
  // yet. What opens by itself has to be sure of the text.
  const isHeadlineFirst = trigger !== "auto" && trigger !== "selection" && settings.font !== "page";
  let first: OverlayView = { state: "loading", heading: begun?.heading ?? null };
  let page: PageView | null = null;
  if (begun && !(begun.heading && isHeadlineFirst)) {
    page = await begun.read();
    first = page.first;
    const article = articleOf(first);
    const isOld = article !== null && own.isOld(article);
    // The reader may have begun something else while the words were loading.
    if (trigger === "auto" && (isOld || first.state !== "article" || !own.mayOpen(request))) {
      return { outcome: "unchanged" };
    }
    // Of a selection the sources are told at once: what is shown is cut from the whole.
    const { words, rest } = page;
    if (trigger === "selection" && words) {
      const whole = rest?.whole() ?? first;
      first = await load<typeof import("./selection")>("selection")
        .then(({ selectedView }) => selectedView(window, request.text, whole, words))
        .catch(() => whole);
    }
  }
  signal.throwIfAborted();
  own.note(articleOf(page?.first));

  const callBackground = caller<BackgroundCalls>((message) => api.runtime.sendMessage(message));
  const actions: OverlayActions = {
    close,
    onKey: (handler) =>
      host.fence.onTyped((event) => {
        if (event.type === "keydown") handler(event as KeyboardEvent);
      }),
    onInput: (handler) => host.fence.onTyped((event) => event.type === "input" && handler()),
    // Fails only where the extension was updated meanwhile; its options are then out of reach.
    openOptions: () => void callBackground("openOptions", {}).catch(() => {}),
    unreadable: stored.ok ? null : stored.error,
    changeSettings: (change) => store.change(change),
    openShortcutSettings: () => void callBackground("openShortcutSettings", {}).catch(() => {}),
    shortcut: () =>
      callBackground("readShortcut", {}).then(
        (shortcut) => shortcut ?? "",
        () => "",
      ),
    claimSpeech(onTaken) {
      const hear = (message: unknown) => {
        if (isCall<TabCalls, "hush">(message, "hush")) onTaken();
      };
      // Both fail only where the extension was updated meanwhile.
      const claim = async () => {
        api.runtime.onMessage.addListener(hear);
        await callBackground("hushOthers", {});
      };
      const end = async () => api.runtime.onMessage.removeListener(hear);
      claim().catch(() => {});
      return () => void end().catch(() => {});
    },
    load: (name) => load(name),
    site: siteOf(window.location.href),
    autoOpen: (change) => callBackground("autoOpen", { change }).catch(() => undefined),
    t: (key, ...substitutions) => api.i18n.getMessage(key, substitutions),
  };
  const ended = new AbortController();
  const store = settingsStore({
    area: api.storage.sync,
    clock: window,
    initial: settings,
    onChange: (settings) => overlay.apply(settings),
    signal: ended.signal,
  });
  let overlay: OverlayHandle;
  let isDrawn: boolean;
  try {
    [overlay, isDrawn] = mountAnyway(window.document, first, store.current(), actions);
  } catch (problem) {
    // Nobody is left to end the store's watch over what is stored.
    ended.abort();
    throw problem;
  }
  /** What is not shown yet: the headline where the page was still loading, the text, the sources. */
  const showRest = async () => {
    if (trigger === "selection") return;
    if (isLoading) await whenParsed(window, ended.signal, PATIENCE);
    let shown = page;
    if (!shown) {
      const { heading, read } = begun ?? begin();
      if (isLoading && heading && isHeadlineFirst) overlay.update({ state: "loading", heading });
      if (heading) await afterPaint(window);
      if (ended.signal.aborted) return;
      shown = await read();
      if (ended.signal.aborted) return;
      own.note(articleOf(shown.first));
      overlay.update(shown.first);
    }
    if (!shown.rest) return;
    await afterPaint(window);
    if (ended.signal.aborted) return;
    try {
      overlay.update(shown.rest.whole());
    } catch {
      // They can't be drawn: the text is being read by then.
      overlay.update(shown.rest.lacking());
    }
  };
  if (isDrawn) showRest().catch(() => overlay.update(FAILED_SHOW));
  // A page that is left takes its timers along.
  window.addEventListener("pagehide", store.flush, { signal: ended.signal });
  return {
    destroy() {
      ended.abort();
      store.flush();
      overlay.destroy();
    },
  };
}

/** The article that a view shows or offers, if it has one. */
function articleOf(view?: OverlayView): ArticleText | null {
  return view && "article" in view ? view.article : null;
}

const FAILED_SHOW: OverlayView = { state: "failed", reason: "failedShow" };

/**
 * Shows that a view can't be shown, where it can't.
 * @returns the overlay, and whether it shows the view
 */
function mountAnyway(
  document: Document,
  view: OverlayView,
  settings: Settings,
  actions: OverlayActions,
): [OverlayHandle, boolean] {
  try {
    return [mount(document, view, settings, actions), true];
  } catch {
    return [mount(document, FAILED_SHOW, settings, actions), false];
  }
}
