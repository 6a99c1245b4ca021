import { describe, expect, test, vi } from "vitest";
import { buttonFace, faceBeside, showFace } from "../../src/background/badge";
import type { PageVerdict } from "../../src/core/article";

const t = (key: string, ...substitutions: string[]) =>
  key === "uiLanguage"
    ? "en"
    : substitutions.length > 0
      ? `${key}[${substitutions.join("|")}]`
      : key;

describe("buttonFace", () => {
  test("news has the colour icon and says why", () => {
    const reasons = ["type", "medium", "date", "byline"];
    const verdict = { kind: "news", score: 9, reasons } as const;
    expect(buttonFace({ state: "verdict", verdict }, t)).toEqual({
      badgeText: "",
      title: "titleBecause[titleNews|reason_type, reason_medium, reason_date]",
      icon: "news",
    });
  });

  test("the reasons are listed as the language lists things", () => {
    const japanese = (key: string, ...rest: string[]) =>
      key === "uiLanguage" ? "ja" : t(key, ...rest);
    const reasons = ["type", "date"];
    const verdict = { kind: "news", score: 9, reasons } as const;
    const { title } = buttonFace({ state: "verdict", verdict }, japanese);
    expect(title).toBe("titleBecause[titleNews|reason_type、reason_date]");
  });

  test("messages that can't be had are no error", () => {
    const reasons = ["type", "date"];
    const verdict = { kind: "news", score: 9, reasons } as const;
    expect(buttonFace({ state: "verdict", verdict }, () => "")).toMatchObject({ title: "" });
  });

  test("the title has the words for a reason, and none for one that has none", () => {
    const reasons = ["unknown", "front 41"];
    const known = (key: string, ...rest: string[]) =>
      key === "reason_unknown" ? "" : t(key, ...rest);
    const face = buttonFace(
      { state: "verdict", verdict: { kind: "none", score: -9, reasons } },
      known,
    );
    expect(face.title).toBe("titleBecause[titleNone|reason_front[41]]");
  });

  test.each([
    ["article", "titleArticle"],
    ["none", "titleNone"],
  ] as const)("%s has the quiet icon", (kind, title) => {
    const verdict = { kind, score: 0, reasons: [] };
    expect(buttonFace({ state: "verdict", verdict }, t)).toEqual({
      badgeText: "",
      title,
      icon: "quiet",
    });
  });

  test("a refusal has a badge, says why and leaves the icon", () => {
    expect(buttonFace({ state: "refused", reason: "refusedPdf" }, t)).toEqual({
      badgeText: "!",
      title: "titleRefused[refusedPdf]",
      icon: null,
    });
  });
});

describe("faceBeside", () => {
  const verdict: PageVerdict = { kind: "news", score: 9, reasons: [] };

  test("a refusal stands when the page says what it is, and the icon follows", () => {
    expect(faceBeside(true, verdict, t)).toEqual({ badgeText: null, title: null, icon: "news" });
  });

  test("elsewhere the verdict has the whole button", () => {
    expect(faceBeside(false, verdict, t)).toEqual(buttonFace({ state: "verdict", verdict }, t));
  });
});

describe("showFace", () => {
  const button = () => ({
    setBadgeText: vi.fn(async () => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setTitle: vi.fn(async () => {}),
    setIcon: vi.fn(async () => {}),
  });

  test("writes everything for the one tab", async () => {
    const action = button();
    await showFace(action, 7, { badgeText: "", title: "News", icon: "news" });
    expect(action.setBadgeText).toHaveBeenCalledWith({ text: "", tabId: 7 });
    expect(action.setTitle).toHaveBeenCalledWith({ title: "News", tabId: 7 });
    expect(action.setIcon).toHaveBeenCalledWith({
      path: { 16: "/icons/news-16.png", 32: "/icons/news-32.png", 48: "/icons/news-48.png" },
      tabId: 7,
    });
  });

  test("leaves what is to stay", async () => {
    const action = button();
    await showFace(action, 7, { badgeText: null, title: null, icon: "news" });
    expect(action.setBadgeText).not.toHaveBeenCalled();
    expect(action.setTitle).not.toHaveBeenCalled();
    expect(action.setBadgeBackgroundColor).not.toHaveBeenCalled();
    expect(action.setIcon).toHaveBeenCalledOnce();
  });

  test("a tab that has gone is no error", async () => {
    const action = button();
    action.setTitle.mockRejectedValue(new Error("No tab with id: 7"));
    await expect(
      showFace(action, 7, { badgeText: "!", title: "No", icon: null }),
    ).resolves.toBeUndefined();
    expect(action.setIcon).not.toHaveBeenCalled();
  });
});
