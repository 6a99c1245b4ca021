import { detectPage } from "../core/detect";
import { type BackgroundCalls, caller, receiver, type TabCalls } from "../shared/messages";
import { listen, nativeApi } from "../shared/native";
import { loadDetection } from "../shared/storage";
import { keyFence } from "./key-fence";
import { scheduleLooks } from "./looks";
import { watchNavigation } from "./navigation";
import type { ReaderHost } from "./reader";
import { type OpenReader, readerToggle } from "./reader-toggle";
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

/** Waits for an event of the page's start. */
function once(type: string): Promise<unknown> {
  return new Promise((resolve) =>
    window.addEventListener(type, resolve, { capture: true, once: true, signal }),
  );
}

function start(): void {
  const callBackground = caller<BackgroundCalls>((message) => api.runtime.sendMessage(message));
  const fence = keyFence(window, signal);
  const openReader: OpenReader = async (attempt) => {
    // Both browsers know `chrome` here, and Mozilla's linter takes an import that is written so.
    const { open }: typeof import("./reader") = await import(
      (chrome as typeof api).runtime.getURL("reader.js")
    );
    const host: ReaderHost = { window, api, close: reader.close, onKey: fence.onKey };
    return open(host, attempt);
  };
  const reader = readerToggle(openReader, (isOpen) => (isOpen ? fence.close() : fence.open()));
  let lookAgain = () => {};

  function report(): boolean {
    const verdict = detectPage(document, location.href);
    callBackground("reportVerdict", { verdict }).catch(() => {
      if (!isAlive()) ended.abort();
    });
    return verdict.kind === "news";
  }

  async function detect(): Promise<void> {
    if (document.readyState === "loading") await once("DOMContentLoaded");
    // A page that is rendered ahead, and may never be shown, is left alone.
    if ((document as Prerendered).prerendering) await once("prerenderingchange");
    if (!(await loadDetection(api.storage.sync)) || signal.aborted) return;
    lookAgain = scheduleLooks(window, report, signal);
  }

  listen(api.runtime, receiver<TabCalls, unknown>({ toggleReader: reader.toggle }));
  watchNavigation(
    window,
    () => {
      reader.close();
      lookAgain();
    },
    signal,
  );
  // Back from the cache: the browser has forgotten what the button showed.
  window.addEventListener("pageshow", (event) => event.persisted && lookAgain(), { signal });
  signal.addEventListener("abort", reader.close);
  // Plain text, XML, pictures and the like are no articles.
  if (/html/.test(document.contentType)) detect();
}

if (takeOver(window, { isAlive, stop: () => ended.abort() }, signal)) start();
