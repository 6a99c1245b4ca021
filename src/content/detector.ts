import { detectPage } from "../core/detect";
import { type BackgroundCalls, caller, receiver, type TabCalls } from "../shared/messages";
import { listen, nativeApi } from "../shared/native";
import { parseDetection } from "../shared/settings";
import { loadStored } from "../shared/storage";
import { keyFence } from "./key-fence";
import { scheduleLooks } from "./looks";
import { watchNavigation } from "./navigation";
import type { ReaderHost, ReaderSession } from "./reader";
import { readerToggle } from "./reader-toggle";
import { refusal } from "./refusal";
import { takeOver } from "./takeover";
import { whenParsed } from "./when-parsed";

/**
 * The script on every page: tells the background what the page is, and opens the reader when asked.
 * It runs at the start of the page and must stay tiny, so it uses the API without the polyfill.
 */

const api = nativeApi();
const ended = new AbortController();
const { signal } = ended;

/** An update or removal of the extension cuts this script off. */
function isAlive(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

function start(): void {
  const callBackground = caller<BackgroundCalls>((message) => api.runtime.sendMessage(message));
  const fence = keyFence(window, signal);
  const reader = readerToggle(openReader, (isOpen) => (isOpen ? fence.close() : fence.open()));
  const unreadable = refusal(document.contentType);
  let lookAgain = () => {};

  async function openReader(attempt: AbortSignal): Promise<ReaderSession> {
    const url = api.runtime.getURL("reader.js");
    const { open }: typeof import("./reader") = await import(url);
    const host: ReaderHost = { window, api, close: reader.close, onKey: fence.onKey };
    return open(host, attempt);
  }

  function report(): boolean {
    const verdict = detectPage(document, location.href);
    callBackground("reportVerdict", { verdict }).catch(() => {
      if (!isAlive()) ended.abort();
    });
    return verdict.kind === "news";
  }

  async function detect(): Promise<void> {
    await whenParsed(window, signal);
    await whenShown();
    const detection = await loadStored(api.storage.sync, parseDetection);
    // Whoever switched it off must not be looked at because storage failed.
    if (!detection.ok || !detection.value || signal.aborted) return;
    lookAgain = scheduleLooks(window, report, signal);
  }

  listen(
    api.runtime,
    receiver<TabCalls, unknown>({
      toggleReader: () =>
        unreadable ? { outcome: "refused", reason: unreadable } : reader.toggle(),
    }),
  );
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
  if (!unreadable) detect();
}

/** A page that is rendered ahead, and may never be shown, is left alone. */
function whenShown(): Promise<void> {
  return new Promise((resolve) => {
    if (!("prerendering" in document && document.prerendering === true)) resolve();
    else window.addEventListener("prerenderingchange", () => resolve(), { capture: true, signal });
  });
}

if (takeOver(window, { isAlive, stop: () => ended.abort() }, signal)) start();
