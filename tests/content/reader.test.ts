import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ByItself } from "../../src/content/by-itself";
import { attach, open } from "../../src/content/reader";
import type { ReaderHost } from "../../src/content/reader-host";
import type { Article, ArticleHeading, PageVerdict } from "../../src/core/article";
import { type CopiedPage, headingOf, takeCopy } from "../../src/core/copied-page";
import { type Reading, readCopy } from "../../src/core/read-copy";
import { mount, type OverlayActions, type OverlayView } from "../../src/overlay/mount";
import type { ReaderRequest } from "../../src/shared/messages";
import { DEFAULT_SETTINGS } from "../../src/shared/settings";

vi.mock("../../src/core/copied-page", () => ({ takeCopy: vi.fn(), headingOf: vi.fn() }));
vi.mock("../../src/core/read-copy", () => ({ readCopy: vi.fn() }));
vi.mock("../../src/overlay/mount", () => ({ mount: vi.fn() }));

const text = { headline: "Ferry back in service" } as Article;
const article = { ...text, sources: {}, removals: [] } as unknown as Article;
const REMOVAL = { step: "ads", reasons: [], text: "Advertisement", html: "", anchor: null };
const detect = vi.fn<() => PageVerdict>();
const readWhole = vi.fn(() => article);
const readText = vi.fn<() => Reading | null>();
const kind = vi.fn<Reading["kind"]>();
const heading = {
  headline: text.headline,
  section: "Region",
  publisher: { name: "Courier", url: null, policies: [] },
  lang: "en",
  dir: "ltr",
} satisfies ArticleHeading;
const FAILED_READ = { state: "failed", reason: "failedRead" };
const HEADLINE = { state: "loading", heading } as const;
const news = { kind: "news", score: 1, reasons: ["type"] } as const;
const none = { kind: "none", score: 0, reasons: [] } as const;

const overlay = { update: vi.fn(), apply: vi.fn(), destroy: vi.fn() };
let views: OverlayView[];
/** Closes what a test has opened. */
let ending: AbortController | undefined;
let actions: OverlayActions | undefined;

beforeEach(() => {
  vi.clearAllMocks();
  views = [];
  overlay.update.mockReset().mockImplementation((view: OverlayView) => void views.push(view));
  overlay.destroy.mockReset();
  vi.mocked(mount).mockImplementation((_doc, view, _settings, given) => {
    views.push(view);
    actions = given;
    return overlay;
  });
  detect.mockReturnValue({ ...news, reasons: [...news.reasons] });
  readWhole.mockReset().mockReturnValue(article);
  vi.mocked(takeCopy).mockReturnValue({} as CopiedPage);
  vi.mocked(headingOf).mockReturnValue(heading);
  vi.mocked(readCopy).mockImplementation(readText);
  kind.mockReset().mockReturnValue("none");
  readText.mockReset().mockReturnValue({
    text,
    kind,
    whole: readWhole,
    removals: () => [REMOVAL],
  });
});
afterEach(() => {
  ending?.abort();
  vi.useRealTimers();
});

function host(readyState: DocumentReadyState = "complete", contentType = "text/html") {
  const { setTimeout, clearTimeout } = globalThis;
  const window = Object.assign(new EventTarget(), {
    document: { readyState, contentType },
    location: { href: "https://www.courier.example/ferry" },
    navigation: new EventTarget(),
    performance: { now: () => 0 },
    navigator: { userActivation: { hasBeenActive: false } },
    setTimeout,
    clearTimeout,
    requestAnimationFrame: (callback: () => void) => setTimeout(callback),
  });
  const sendMessage = vi.fn(async () => undefined);
  const get = vi.fn(async () => ({ detection: false }));
  const set = vi.fn(async () => undefined);
  const onMessage = { addListener: vi.fn(), removeListener: vi.fn() };
  const onChanged = { addListener: vi.fn(), removeListener: vi.fn() };
  const api = {
    i18n: { getMessage: (key: string, words: string[]) => [key, ...words].join(" ") },
    runtime: { sendMessage, onMessage },
    storage: { sync: { get, set, onChanged } },
  };
  const load = vi.fn(async (file: string) => {
    if (file === "page-view.js") return import("../../src/content/page-view");
    throw new Error(`${file} is gone`);
  });
  const fence = { close: vi.fn(), open: vi.fn(), onTyped: vi.fn() };
  const { signal } = new AbortController();
  const lent = { window, api, detect, fence, load, signal } as unknown as ReaderHost;
  return { host: lent, load, sendMessage, onMessage, get, set, onChanged, window, fence };
}

const PRESS = { trigger: "action" } as const;
const AUTO = { trigger: "auto", address: "https://www.courier.example/ferry", since: 0 } as const;
const nothing = () => {};

/** Opens the reader, on a page where nothing has opened by itself before. */
async function opened(
  lent: ReaderHost,
  close: () => void,
  request: ReaderRequest = PRESS,
  signal = new AbortController().signal,
  unasked: ByItself = { mayOpen: () => true, note: nothing, isOld: () => false },
) {
  ending = new AbortController();
  const { signal: ended } = ending;
  const session = await open({ host: lent, request, signal, close, unasked });
  if ("destroy" in session) ended.addEventListener("abort", () => session.destroy());
  return session;
}

describe("open", () => {
  test("shows the headline of a page at once, its text once that is painted", async () => {
    await opened(host().host, nothing);
    expect(views).toEqual([HEADLINE]);
    expect(readText).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(views.length).toBeGreaterThan(1));
    expect(views[1]).toMatchObject({ state: "article", article: text, verdict: news });
  });

  test("tells the sources once the text is on the screen", async () => {
    await opened(host().host, nothing);
    overlay.update.mockImplementation((view: OverlayView) => {
      if (views.push(view) === 2) expect(readWhole).not.toHaveBeenCalled();
    });
    await vi.waitFor(() => expect(views).toHaveLength(3));
    expect(views[2]).toMatchObject({ state: "article", article, verdict: news });
  });

  test("tells text and sources where nothing is painted, as in a tab in the background", async () => {
    vi.useFakeTimers();
    const { host: lent, window } = host();
    window.requestAnimationFrame = () => setTimeout(() => {}, 1e9);
    await opened(lent, nothing);
    await vi.advanceTimersByTimeAsync(400);
    await vi.waitFor(() => expect(views[2]).toMatchObject({ article }));
  });

  test("reads nothing more where the overlay is closed before", async () => {
    const session = await opened(host().host, nothing);
    if ("destroy" in session) session.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readText).not.toHaveBeenCalled();
    expect(views).toHaveLength(1);
  });

  test("gathers no sources where the overlay is closed before", async () => {
    const session = await opened(host().host, nothing);
    overlay.update.mockImplementation((view: OverlayView) => {
      views.push(view);
      if ("destroy" in session) session.destroy();
    });
    await vi.waitFor(() => expect(views).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readWhole).not.toHaveBeenCalled();
    expect(views).toHaveLength(2);
  });

  test("keeps the text, and says so, where its sources can't be gathered", async () => {
    readWhole.mockImplementation(() => {
      throw new Error("broken");
    });
    await opened(host().host, nothing);
    await vi.waitFor(() => expect(views).toHaveLength(3));
    expect(views[2]).toMatchObject({ state: "article", article: text, lacksSources: true });
    expect(views[2]).toMatchObject({ article: { removals: [REMOVAL], sources: { agencies: [] } } });
  });

  test("keeps the text, and says so, where its sources can't be drawn", async () => {
    overlay.update.mockImplementation((view: OverlayView) => {
      if ("article" in view && view.article === article) throw new Error("broken");
      views.push(view);
    });
    await opened(host().host, nothing);
    await vi.waitFor(() => expect(views).toHaveLength(3));
    expect(views[2]).toMatchObject({ state: "article", lacksSources: true });
  });

  test("says that there is no article, and keeps what was found", async () => {
    detect.mockReturnValue({ ...none, reasons: [] });
    await opened(host().host, nothing);
    expect(views).toMatchObject([{ state: "no-article", article: text, verdict: none }]);
  });

  test.each([
    ["article", { state: "article" }],
    ["text", { state: "no-article", isText: true }],
    ["none", { state: "no-article", isText: false }],
  ] as const)("shows %s that was found there as what it is", async (found, view) => {
    detect.mockReturnValue({ ...none, reasons: [] });
    kind.mockReturnValue(found);
    await opened(host().host, nothing);
    expect(views).toMatchObject([{ ...view, article: text, verdict: none }]);
    expect(kind).toHaveBeenCalledWith({ ...none, reasons: [] });
  });

  test("a headline in the font of the text comes with it", async () => {
    const { host: lent, get } = host();
    get.mockResolvedValue({ font: "page" } as never);
    await opened(lent, nothing);
    expect(views).toMatchObject([{ state: "article", article: text }]);
  });

  test("a page that says no headline is shown with its text", async () => {
    vi.mocked(headingOf).mockReturnValue({ ...heading, headline: "" });
    await opened(host().host, nothing);
    expect(views).toMatchObject([{ state: "article", article: text }]);
  });

  test("a page without any text has no article, whatever it is marked as", async () => {
    readText.mockReturnValue(null);
    await opened(host().host, nothing);
    await vi.waitFor(() =>
      expect(views).toMatchObject([HEADLINE, { state: "no-article", article: null }]),
    );
  });

  test("reading that fails is told in the overlay", async () => {
    readText.mockImplementation(() => {
      throw new Error("broken");
    });
    await opened(host().host, nothing);
    await vi.waitFor(() => expect(views).toEqual([HEADLINE, FAILED_READ]));
  });

  test("a page that can't be copied is told in the overlay", async () => {
    vi.mocked(takeCopy).mockImplementation(() => {
      throw new Error("broken");
    });
    await opened(host().host, nothing);
    expect(views).toEqual([FAILED_READ]);
  });

  test("a page whose reading can't be loaded is told in the overlay", async () => {
    const { host: lent, load } = host();
    load.mockRejectedValue(new Error("gone"));
    await opened(lent, nothing);
    await vi.waitFor(() => expect(views).toEqual([HEADLINE, FAILED_READ]));
  });

  test("a half of the reader that never comes is told after ten seconds", async () => {
    vi.useFakeTimers();
    const { host: lent, load } = host();
    load.mockReturnValue(new Promise(() => {}));
    await opened(lent, nothing);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(views).toEqual([HEADLINE]);
    await vi.advanceTimersByTimeAsync(200);
    expect(views).toEqual([HEADLINE, FAILED_READ]);
  });

  test("the page is copied while what is stored is on its way", async () => {
    const { host: lent } = host();
    const opening = opened(lent, nothing);
    expect(takeCopy).toHaveBeenCalledOnce();
    expect(mount).not.toHaveBeenCalled();
    await opening;
    expect(mount).toHaveBeenCalledOnce();
  });

  test("an overlay that can't be drawn is told in it", async () => {
    vi.mocked(mount).mockImplementationOnce(() => {
      throw new Error("broken");
    });
    await opened(host().host, nothing);
    expect(views).toEqual([{ state: "failed", reason: "failedShow" }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(views).toHaveLength(1);
  });

  test("an article that can't be drawn is told in the overlay", async () => {
    overlay.update.mockImplementation((view: OverlayView) => {
      if ("article" in view) throw new Error("broken");
      views.push(view);
    });
    await opened(host().host, nothing);
    await vi.waitFor(() =>
      expect(views).toEqual([HEADLINE, { ...FAILED_READ, reason: "failedShow" }]),
    );
  });

  test("a loading page is read once its markup is there", async () => {
    const { host: lent, window } = host("loading");
    await opened(lent, nothing);
    expect(views).toEqual([{ state: "loading", heading: null }]);
    expect(takeCopy).not.toHaveBeenCalled();
    window.dispatchEvent(new Event("DOMContentLoaded"));
    await vi.waitFor(() => expect(views.length).toBeGreaterThan(2));
    expect(views[1]).toEqual(HEADLINE);
    expect(views[2]).toMatchObject({ state: "article" });
  });

  test("a page that hangs is read after three seconds", async () => {
    vi.useFakeTimers();
    await opened(host("loading").host, nothing);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(views).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(views[1]).toEqual(HEADLINE);
  });

  test("an overlay that was closed meanwhile is left alone", async () => {
    const { host: lent, window } = host("loading");
    const session = await opened(lent, nothing);
    if ("destroy" in session) session.destroy();
    window.dispatchEvent(new Event("DOMContentLoaded"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(overlay.destroy).toHaveBeenCalledOnce();
    expect(takeCopy).not.toHaveBeenCalled();
  });

  test("refuses a document that is no page", async () => {
    const opening = opened(host("complete", "application/pdf").host, nothing);
    expect(await opening).toEqual({ outcome: "refused", reason: "refusedPdf" });
    expect(mount).not.toHaveBeenCalled();
  });

  test("does not touch the page when it was aborted before", async () => {
    const attempt = new AbortController();
    const opening = opened(host().host, nothing, PRESS, attempt.signal);
    attempt.abort();
    await expect(opening).rejects.toThrow();
    expect(mount).not.toHaveBeenCalled();
  });

  test("hands over the stored settings, or the defaults when storage fails", async () => {
    await opened(host().host, nothing);
    expect(vi.mocked(mount).mock.lastCall?.[2]).toMatchObject({ detection: false });
    const { host: lent, get } = host();
    get.mockRejectedValue(new Error("gone"));
    await opened(lent, nothing);
    expect(vi.mocked(mount).mock.lastCall?.[2]).toEqual(DEFAULT_SETTINGS);
  });

  test("a change of settings is kept, and comes back to the overlay until it is closed", async () => {
    const { host: lent, set, onChanged } = host();
    const session = await opened(lent, nothing);
    expect(await actions?.changeSettings({ theme: "dark" })).toBeNull();
    expect(set).toHaveBeenCalledWith({ theme: "dark" });
    const tell = onChanged.addListener.mock.lastCall?.[0];
    tell({ theme: { newValue: "dark" } });
    const settings = { ...DEFAULT_SETTINGS, detection: false, theme: "dark" };
    expect(overlay.apply).toHaveBeenCalledExactlyOnceWith(settings);
    if ("destroy" in session) session.destroy();
    expect(onChanged.removeListener).toHaveBeenCalledWith(tell);

    set.mockRejectedValue(new Error("quota"));
    expect(await actions?.changeSettings({ theme: "dark" })).toBe("quota");
  });

  test("an overlay that can't be put on the page leaves nothing behind", async () => {
    vi.mocked(mount).mockImplementation(() => {
      throw new Error("broken");
    });
    const { host: lent, onChanged } = host();
    await expect(opened(lent, nothing)).rejects.toThrow("broken");
    const tell = onChanged.addListener.mock.lastCall?.[0];
    expect(onChanged.removeListener).toHaveBeenCalledExactlyOnceWith(tell);
  });

  test("the overlay's wishes reach the detector, the background and the messages", async () => {
    const { host: lent, sendMessage } = host();
    const close = vi.fn();
    await opened(lent, close);
    actions?.close();
    expect(close).toHaveBeenCalledOnce();
    actions?.openOptions();
    expect(sendMessage).toHaveBeenCalledWith({ call: "openOptions" });
    expect(actions?.t("key", "word")).toBe("key word");
  });

  test("a tab that speaks hushes the others, and hears of another one until it is done", async () => {
    const { host: lent, sendMessage, onMessage } = host();
    await opened(lent, nothing);
    const onTaken = vi.fn();
    const end = actions?.claimSpeech(onTaken);
    expect(sendMessage).toHaveBeenCalledWith({ call: "hushOthers" });
    const hear = onMessage.addListener.mock.lastCall?.[0];
    expect(hear({ call: "toggleReader" })).toBeUndefined();
    expect(onTaken).not.toHaveBeenCalled();
    expect(hear({ call: "hush" })).toBeUndefined();
    expect(onTaken).toHaveBeenCalledOnce();
    end?.();
    expect(onMessage.removeListener).toHaveBeenCalledExactlyOnceWith(hear);
  });

  test("speaking goes on where the extension was updated meanwhile", async () => {
    const { host: lent, onMessage } = host();
    await opened(lent, nothing);
    const gone = () => {
      throw new Error("Extension context invalidated.");
    };
    onMessage.addListener.mockImplementation(gone);
    onMessage.removeListener.mockImplementation(gone);
    const end = actions?.claimSpeech(vi.fn());
    expect(() => end?.()).not.toThrow();
  });
});

describe("by itself", () => {
  test("a page opens that is an article", async () => {
    expect(await opened(host().host, nothing, AUTO)).toHaveProperty("destroy");
    expect(views).toMatchObject([{ state: "article" }]);
  });

  test("a page is left alone that is none, that can't be read, or that has no text", async () => {
    detect.mockReturnValueOnce({ ...none, reasons: [] });
    expect(await opened(host().host, nothing, AUTO)).toEqual({ outcome: "unchanged" });
    readText.mockImplementationOnce(() => {
      throw new Error("broken");
    });
    expect(await opened(host().host, nothing, AUTO)).toEqual({ outcome: "unchanged" });
    readText.mockReturnValueOnce(null);
    expect(await opened(host().host, nothing, AUTO)).toEqual({ outcome: "unchanged" });
    expect(mount).not.toHaveBeenCalled();
  });

  test("a page is left alone that still shows what was read before", async () => {
    const own = { mayOpen: () => true, note: vi.fn(), isOld: () => true };
    const left = host();
    expect(await opened(left.host, nothing, AUTO, undefined, own)).toEqual({
      outcome: "unchanged",
    });
    expect(own.note).not.toHaveBeenCalled();
    expect(left.onChanged.addListener).not.toHaveBeenCalled();
    expect(await opened(host().host, nothing, PRESS, undefined, own)).toHaveProperty("destroy");
    expect(own.note).toHaveBeenCalledOnce();
  });

  test("a page is left alone where the reader has begun to type while it was read", async () => {
    const mayOpen = vi.fn(() => false);
    const own = { mayOpen, note: vi.fn(), isOld: () => false };
    expect(await opened(host().host, nothing, AUTO, undefined, own)).toEqual({
      outcome: "unchanged",
    });
    expect(mayOpen).toHaveBeenLastCalledWith(AUTO);
    expect(mount).not.toHaveBeenCalled();
  });

  test("what a link has led to is waited for, for three seconds", async () => {
    vi.useFakeTimers();
    detect.mockReturnValue({ ...none, reasons: [] });
    const opening = opened(host().host, nothing, { trigger: "link" });
    await vi.advanceTimersByTimeAsync(2_900);
    expect(views).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(await opening).toHaveProperty("destroy");
    expect(views[0]).toMatchObject({ state: "no-article" });
  });

  test("an article that renders late is shown once it is there", async () => {
    vi.useFakeTimers();
    detect.mockReturnValueOnce({ ...none, reasons: [] });
    const opening = opened(host().host, nothing, { trigger: "link" });
    await vi.advanceTimersByTimeAsync(250);
    expect(await opening).toHaveProperty("destroy");
    expect(views).toEqual([HEADLINE]);
  });
});

describe("what a link has led to", () => {
  const goes = (how: object) => Object.assign(new Event("navigate"), how);

  test("is not opened where the reader has gone elsewhere meanwhile", async () => {
    detect.mockReturnValue({ ...none, reasons: [] });
    const { host: lent, window } = host();
    const opening = opened(lent, nothing, { trigger: "link" });
    window.navigation.dispatchEvent(goes({ userInitiated: true, hashChange: false }));
    expect(await opening).toEqual({ outcome: "closed" });
    expect(mount).not.toHaveBeenCalled();
  });

  test.each([
    { userInitiated: false, hashChange: false },
    { userInitiated: true, hashChange: true },
  ])("is waited for while the page goes on by itself, or within itself: %o", async (how) => {
    vi.useFakeTimers();
    detect.mockReturnValueOnce({ ...none, reasons: [] });
    const { host: lent, window } = host();
    const opening = opened(lent, nothing, { trigger: "link" });
    window.navigation.dispatchEvent(goes(how));
    await vi.advanceTimersByTimeAsync(250);
    expect(await opening).toHaveProperty("destroy");
  });
});

describe("attach", () => {
  test("what opens by itself opens once, and not after a press", async () => {
    const reader = attach(host().host);
    expect(await reader.toggle(AUTO)).toEqual({ outcome: "opened" });
    expect(await reader.toggle(AUTO)).toEqual({ outcome: "closed" });
    actions?.close();
    expect(await reader.toggle(AUTO)).toEqual({ outcome: "closed" });
    expect(await reader.toggle({ trigger: "link" })).toEqual({ outcome: "closed" });
    expect(mount).toHaveBeenCalledOnce();
    const other = attach(host().host);
    await other.toggle(PRESS);
    await other.toggle(PRESS);
    expect(await other.toggle(AUTO)).toEqual({ outcome: "closed" });
  });

  test("the page gets no keys while the overlay is open, however it is closed", async () => {
    const { host: lent, fence } = host();
    const reader = attach(lent);
    expect(await reader.toggle(PRESS)).toEqual({ outcome: "opened" });
    expect(fence.close).toHaveBeenCalledOnce();
    expect(fence.open).not.toHaveBeenCalled();
    actions?.close();
    expect(fence.open).toHaveBeenCalledOnce();
    expect(overlay.destroy).toHaveBeenCalledOnce();
  });
});
