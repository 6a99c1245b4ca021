import type { PageVerdict } from "../core/article";
import { detectPage } from "../core/detect";
import {
  type BackgroundCalls,
  isCall,
  type Message,
  type ReaderRequest,
  type TabCalls,
  type ToggleAnswer,
} from "../shared/messages";
import { listen, nativeApi } from "../shared/native";
import { loadDetection } from "../shared/storage";
import { keyFence } from "./key-fence";
import { scheduleLooks } from "./looks";
import { watchNavigation } from "./navigation";
import type { ReaderToggle } from "./reader-toggle";
import { takeOver } from "./takeover";

/**
 * The script on every page: tells the background what the page is, and opens the reader when asked.
 * It runs at the start of the page and must stay tiny, so it uses the API without the polyfill.
 */

/** Only Chromium renders pages ahead. */
type Prerendered = { prerendering?: boolean };

const api = nativeApi();
const ended = new AbortController();
const { signal } = ended;

/** An update or removal of the extension cuts this script off. */
function isAlive(): boolean {
  try {
    return !!api.runtime.id;
  } catch {
    return false;
  }
}

/** How long a page may go on arriving before it is looked at all the same, in milliseconds. */
const PATIENCE = 10_000;

/** Waits for an event of the page's start, for some milliseconds at most or as long as it takes. */
function once(type: string, patience?: number): Promise<unknown> {
  return new Promise((resolve) => {
    window.addEventListener(type, resolve, { capture: true, once: true, signal });
    if (patience) setTimeout(resolve, patience);
  });
}

function load<Module>(file: string): Promise<Module> {
  // Both browsers know `chrome` here, and Mozilla's linter takes an import that is written so.
  return import((chrome as typeof api).runtime.getURL(file));
}

function detect(): PageVerdict {
  return detectPage(document, location.href);
}

/** @param checkAlive ends this script once the extension is gone */
function start(checkAlive: () => boolean): void {
  const fence = keyFence(window, signal);
  let reader: Promise<ReaderToggle> | undefined;

  function loadReader(): Promise<ReaderToggle> {
    // The half that reads the text: the reader asks for it, and tells if it does not load.
    load("page-view.js").catch(() => {});
    return load<typeof import("./reader")>("reader.js").then(({ attach }) =>
      attach({ window, api, detect, fence, load, signal }),
    );
  }

  async function toggleReader(request: ReaderRequest): Promise<ToggleAnswer> {
    try {
      reader ??= loadReader();
      return await (await reader).toggle(request);
    } catch {
      // The next press tries again.
      reader = undefined;
      return { outcome: "refused", reason: "refusedFailed" };
    }
  }

  const closeReader = () => void reader?.then(({ close }) => close()).catch(() => {});
  let lookAgain = () => {};

  function report(): boolean {
    const verdict = detect();
    const message: Message<BackgroundCalls, "reportVerdict"> = { call: "reportVerdict", verdict };
    api.runtime.sendMessage(message).catch(checkAlive);
    return verdict.kind === "news";
  }

  async function watch(): Promise<void> {
    if (document.readyState === "loading") await once("DOMContentLoaded", PATIENCE);
    // A page that is rendered ahead, and may never be shown, is left alone.
    if ((document as Prerendered).prerendering) await once("prerenderingchange");
    if (!(await loadDetection(api.storage.sync)) || signal.aborted) return;
    lookAgain = scheduleLooks(window, report, signal);
  }

  listen(api.runtime, (message, _sender, respond) => {
    if (!isCall<TabCalls, "toggleReader">(message, "toggleReader")) return undefined;
    toggleReader(message).then(respond);
    return true;
  });
  watchNavigation(
    window,
    (isMaybeSame) => {
      if (!isMaybeSame) closeReader();
      lookAgain();
    },
    signal,
  );
  // Back from the cache: the browser has forgotten what the button showed.
  window.addEventListener("pageshow", (event) => event.persisted && lookAgain(), { signal });
  signal.addEventListener("abort", closeReader);
  // Plain text, XML, pictures and the like are no articles.
  if (/html/.test(document.contentType)) watch();
}

const checkAlive = takeOver(window, isAlive, () => ended.abort(), signal);
if (checkAlive) start(checkAlive);
