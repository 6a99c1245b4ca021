import type { ArticleText } from "../core/article";
import type { WordGroup } from "../core/words/words";
import type { OverlayView } from "../overlay/mount";
import { isUnasked, type ReaderRequest } from "../shared/messages";
import { DEFAULT_SETTINGS } from "../shared/settings";
import { loadSettings } from "../shared/storage";
import { afterPaint } from "./after-paint";
import { type ByItself, byItself } from "./by-itself";
import { FAILED_SHOW, type OpenOverlay, openOverlay } from "./open-overlay";
import { beginReading } from "./page-reading";
import type { PageView } from "./page-view";
import type { ReaderHost } from "./reader-host";
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

/** One opening of the reader. */
export interface Opening {
  host: ReaderHost;
  /** What it is opened by. */
  request: ReaderRequest;
  /** Aborted when the reader wants the overlay closed before it is there. */
  signal: AbortSignal;
  /** Asked for by the overlay. */
  close(): void;
  /** What opens by itself on this page. */
  unasked: ByItself;
}

/** The reader of one page, closed at first. */
export function attach(host: ReaderHost): ReaderToggle {
  const { fence } = host;
  const unasked = byItself(host.window, Date.now, host.signal);
  const reader: ReaderToggle = readerToggle(
    (signal, request) => open({ host, request, signal, close: reader.close, unasked }),
    (isOpen) => (isOpen ? fence.close() : fence.open()),
  );
  return {
    close: reader.close,
    async toggle(request) {
      if (!isUnasked(request)) unasked.note();
      else if (!unasked.mayOpen(request)) return { outcome: "closed" };
      return reader.toggle(request);
    },
  };
}

/**
 * Puts the overlay on the page and reads the page into it.
 *
 * Whatever fails after that is told in the overlay.
 * @throws if the overlay can't be put on the page, or `signal` is aborted
 */
export async function open(opening: Opening): Promise<ReaderSession | NotOpened> {
  const { host, request, signal, close, unasked } = opening;
  const { window, api } = host;
  const { trigger } = request;
  const reason = refusal(window.document.contentType);
  if (reason) return { outcome: "refused", reason };
  if (trigger === "link" && !(await whenReadable(window, host.detect)))
    return { outcome: "closed" };
  // What is selected is there, and so is what was told as news.
  const isLoading =
    window.document.readyState === "loading" && trigger !== "selection" && trigger !== "auto";
  const storing = loadSettings(api.storage.sync);
  // It may throw at once, after an update of the extension.
  const load = async <Module>(name: string) => host.load<Module>(`${name}.js`);
  const begin = () =>
    beginReading(
      window,
      host.detect,
      async (name) => (await load<{ WORDS: WordGroup }>(`words/${name}`)).WORDS,
      () => load("page-view"),
      signal,
    );
  // Copied before the overlay is there: the page as the reader saw it.
  const begun = isLoading ? null : begin();
  const stored = await storing;
  const settings = stored.ok ? stored.value : DEFAULT_SETTINGS;
  // A press is answered by the headline, unless it is set in the font of the text, which is not known
  // yet. What opens by itself has to be sure of the text.
  const isHeadlineFirst = trigger !== "auto" && trigger !== "selection" && settings.font !== "page";
  const page = begun && !(begun.heading && isHeadlineFirst) ? await begun.read() : null;
  let view: OverlayView = page?.first ?? { state: "loading", heading: begun?.heading ?? null };
  if (request.trigger === "auto") {
    const isNew = view.state === "article" && !unasked.isOld(view.article);
    // The reader may have begun something else while the words were loading.
    if (!isNew || !unasked.mayOpen(request)) return { outcome: "unchanged" };
  }
  // Of a selection the sources are told at once: what is shown is cut from the whole.
  const words = page?.words;
  if (request.trigger === "selection" && words) {
    const whole = page.rest?.whole() ?? view;
    view = await load<typeof import("./selection")>("selection")
      .then(({ selectedView }) => selectedView(window, request.text, whole, words))
      .catch(() => whole);
  }
  signal.throwIfAborted();
  unasked.note(articleOf(page?.first));

  const overlay = openOverlay(host, view, settings, {
    close,
    load,
    unreadable: stored.ok ? null : stored.error,
  });
  /** Shows the text, and where the page was still loading its headline first. */
  const showText = async (): Promise<PageView | null> => {
    if (isLoading) await whenParsed(window, overlay.signal, PATIENCE);
    const { heading, read } = begun ?? begin();
    if (isLoading && heading && isHeadlineFirst) overlay.update({ state: "loading", heading });
    if (heading) await afterPaint(window);
    if (overlay.signal.aborted) return null;
    const text = await read();
    if (overlay.signal.aborted) return null;
    unasked.note(articleOf(text.first));
    overlay.update(text.first);
    return text;
  };
  const showRest = async () => showSources(window, overlay, page ?? (await showText()));
  if (overlay.isDrawn && trigger !== "selection") {
    showRest().catch(() => overlay.update(FAILED_SHOW));
  }
  return overlay;
}

/** Shows the sources of a text that is shown, once it is on the screen. */
async function showSources(
  window: Window,
  { signal, update }: OpenOverlay,
  page: PageView | null,
): Promise<void> {
  if (!page?.rest) return;
  await afterPaint(window);
  if (signal.aborted) return;
  try {
    update(page.rest.whole());
  } catch {
    // They can't be drawn: the text is being read by then.
    update(page.rest.lacking());
  }
}

/** The article that a view shows or offers, if it has one. */
function articleOf(view?: OverlayView): ArticleText | null {
  return view && "article" in view ? view.article : null;
}
