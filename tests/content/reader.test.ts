import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { attach, open, type ReaderHost } from "../../src/content/reader";
import { detectPage } from "../../src/core/detect";
import { readArticleWith } from "../../src/core/read";
import { mount, type OverlayActions, type OverlayView } from "../../src/overlay/mount";
import { DEFAULT_SETTINGS } from "../../src/shared/settings";

vi.mock("../../src/core/detect", () => ({ detectPage: vi.fn() }));
vi.mock("../../src/core/read", () => ({ readArticleWith: vi.fn() }));
vi.mock("../../src/overlay/mount", () => ({ mount: vi.fn() }));

const article = { headline: "Ferry back in service" } as ReturnType<typeof readArticleWith>;
const news = { kind: "news", score: 1, reasons: ["type"] } as const;
const none = { kind: "none", score: 0, reasons: [] } as const;

const overlay = { update: vi.fn(), apply: vi.fn(), destroy: vi.fn() };
let views: OverlayView[];
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
  vi.mocked(detectPage).mockReturnValue({ ...news, reasons: [...news.reasons] });
  vi.mocked(readArticleWith).mockReturnValue(article);
});
afterEach(() => void vi.useRealTimers());

function host(readyState: DocumentReadyState = "complete", contentType = "text/html") {
  const { setTimeout, clearTimeout } = globalThis;
  const window = Object.assign(new EventTarget(), {
    document: { readyState, contentType },
    location: { href: "https://www.courier.example/ferry" },
    setTimeout,
    clearTimeout,
  });
  const sendMessage = vi.fn(async () => undefined);
  const get = vi.fn(async () => ({ settings: { detection: false } }));
  const set = vi.fn(async () => undefined);
  const onChanged = { addListener: vi.fn(), removeListener: vi.fn() };
  const api = {
    i18n: { getMessage: (key: string, words: string[]) => [key, ...words].join(" ") },
    runtime: { sendMessage },
    storage: { sync: { get, set, onChanged } },
  };
  const fence = { close: vi.fn(), open: vi.fn(), onTyped: vi.fn() };
  const lent = { window, api, fence } as unknown as ReaderHost;
  return { host: lent, sendMessage, get, set, onChanged, window, fence };
}

const unaborted = () => new AbortController().signal;
const nothing = () => {};

describe("open", () => {
  test("shows the article of a page that is there", async () => {
    await open(host().host, nothing, unaborted());
    expect(views).toMatchObject([{ state: "article", article, verdict: news }]);
  });

  test("says that there is no article, and keeps what was found", async () => {
    vi.mocked(detectPage).mockReturnValue({ ...none, reasons: [] });
    await open(host().host, nothing, unaborted());
    expect(views).toMatchObject([{ state: "no-article", article, verdict: none }]);
  });

  test("a page without any text has no article, whatever it is marked as", async () => {
    vi.mocked(readArticleWith).mockReturnValue(null);
    await open(host().host, nothing, unaborted());
    expect(views).toMatchObject([{ state: "no-article", article: null }]);
  });

  test("reading that fails is told in the overlay", async () => {
    vi.mocked(readArticleWith).mockImplementation(() => {
      throw new Error("broken");
    });
    await open(host().host, nothing, unaborted());
    expect(views).toEqual([{ state: "failed", reason: "failedRead" }]);
  });

  test("an article that can't be drawn is told in the overlay", async () => {
    vi.mocked(mount).mockImplementationOnce(() => {
      throw new Error("broken");
    });
    await open(host().host, nothing, unaborted());
    expect(views).toEqual([{ state: "failed", reason: "failedShow" }]);
  });

  test("a loading page is read once its markup is there", async () => {
    const { host: lent, window } = host("loading");
    await open(lent, nothing, unaborted());
    expect(views).toEqual([{ state: "loading" }]);
    expect(readArticleWith).not.toHaveBeenCalled();
    window.dispatchEvent(new Event("DOMContentLoaded"));
    await vi.waitFor(() => expect(views[1]).toMatchObject({ state: "article" }));
  });

  test("a page that hangs is read after three seconds", async () => {
    vi.useFakeTimers();
    await open(host("loading").host, nothing, unaborted());
    await vi.advanceTimersByTimeAsync(2_900);
    expect(views).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(views[1]).toMatchObject({ state: "article" });
  });

  test("an overlay that was closed meanwhile is left alone", async () => {
    const { host: lent, window } = host("loading");
    const session = await open(lent, nothing, unaborted());
    if ("destroy" in session) session.destroy();
    window.dispatchEvent(new Event("DOMContentLoaded"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(overlay.destroy).toHaveBeenCalledOnce();
    expect(readArticleWith).not.toHaveBeenCalled();
  });

  test("refuses a document that is no page", async () => {
    const opening = open(host("complete", "application/pdf").host, nothing, unaborted());
    expect(await opening).toEqual({ outcome: "refused", reason: "refusedPdf" });
    expect(mount).not.toHaveBeenCalled();
  });

  test("does not touch the page when it was aborted before", async () => {
    const attempt = new AbortController();
    const opening = open(host().host, nothing, attempt.signal);
    attempt.abort();
    await expect(opening).rejects.toThrow();
    expect(mount).not.toHaveBeenCalled();
  });

  test("hands over the stored settings, or the defaults when storage fails", async () => {
    await open(host().host, nothing, unaborted());
    expect(vi.mocked(mount).mock.lastCall?.[2]).toMatchObject({ detection: false });
    const { host: lent, get } = host();
    get.mockRejectedValue(new Error("gone"));
    await open(lent, nothing, unaborted());
    expect(vi.mocked(mount).mock.lastCall?.[2]).toEqual(DEFAULT_SETTINGS);
  });

  test("a change of settings is kept, and comes back to the overlay until it is closed", async () => {
    const { host: lent, set, onChanged } = host();
    const session = await open(lent, nothing, unaborted());
    expect(await actions?.changeSettings({ theme: "dark" })).toBeNull();
    const settings = { ...DEFAULT_SETTINGS, detection: false, theme: "dark" };
    expect(set).toHaveBeenCalledWith({ settings });
    const tell = onChanged.addListener.mock.lastCall?.[0];
    tell({ settings: { newValue: settings } });
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
    await expect(open(lent, nothing, unaborted())).rejects.toThrow("broken");
    const tell = onChanged.addListener.mock.lastCall?.[0];
    expect(onChanged.removeListener).toHaveBeenCalledExactlyOnceWith(tell);
  });

  test("the overlay's wishes reach the detector, the background and the messages", async () => {
    const { host: lent, sendMessage } = host();
    const close = vi.fn();
    await open(lent, close, unaborted());
    actions?.close();
    expect(close).toHaveBeenCalledOnce();
    actions?.openOptions();
    expect(sendMessage).toHaveBeenCalledWith({ call: "openOptions" });
    expect(actions?.t("key", "word")).toBe("key word");
  });
});

describe("attach", () => {
  test("the page gets no keys while the overlay is open, however it is closed", async () => {
    const { host: lent, fence } = host();
    const reader = attach(lent);
    expect(await reader.toggle()).toEqual({ outcome: "opened" });
    expect(fence.close).toHaveBeenCalledOnce();
    expect(fence.open).not.toHaveBeenCalled();
    actions?.close();
    expect(fence.open).toHaveBeenCalledOnce();
    expect(overlay.destroy).toHaveBeenCalledOnce();
  });
});
