import type { PageVerdict } from "../core/article";
import { reasonWords } from "../core/reason-words";
import { messageLanguage, shortList } from "../overlay/short-list";

/** What the button has to tell about a tab. */
export type ButtonState =
  | { state: "verdict"; verdict: PageVerdict }
  /** A press could not be answered; `reason` is a key in `_locales`. */
  | { state: "refused"; reason: string };

/** How the button looks in a tab; what is null stays as it is. */
export interface ButtonFace {
  badgeText: string | null;
  title: string | null;
  /** The colour icon says that there is news; a refusal leaves the icon as it is. */
  icon: "news" | "quiet" | null;
}

/** Text in the browser's language by its key in `_locales`. */
export type Translate = (key: string, ...substitutions: string[]) => string;

/** The part of `action` that is used. */
export interface Button {
  setBadgeText(details: { text: string; tabId: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string; tabId: number }): Promise<void>;
  setTitle(details: { title: string; tabId: number }): Promise<void>;
  setIcon(details: { path: Record<string, string>; tabId: number }): Promise<void>;
}

/** Most reasons that a title has room for, strongest first. */
const REASONS_SHOWN = 3;
const BADGE_COLOR = "#8a1c1c";
const ICON_SIZES = ["16", "32", "48"];
const TITLE_KEYS = { news: "titleNews", article: "titleArticle", none: "titleNone" } as const;

/** Works out the button's looks; pure. */
export function buttonFace(button: ButtonState, t: Translate): ButtonFace {
  if (button.state === "refused") {
    return { badgeText: "!", title: t("titleRefused", t(button.reason)), icon: null };
  }
  const { kind, reasons } = button.verdict;
  const title = t(TITLE_KEYS[kind]);
  const list = shortList(messageLanguage(t));
  const because = list.format(reasonWords(reasons, t).slice(0, REASONS_SHOWN));
  return {
    badgeText: "",
    title: because ? t("titleBecause", title, because) : title,
    icon: kind === "news" ? "news" : "quiet",
  };
}

/**
 * Works out the looks once a page has said what it is: a refusal stands, since the verdict of a page may
 * come after a press on it was refused.
 * @param isRefused whether the page has refused a press
 */
export function faceBeside(isRefused: boolean, verdict: PageVerdict, t: Translate): ButtonFace {
  const face = buttonFace({ state: "verdict", verdict }, t);
  return isRefused ? { ...face, badgeText: null, title: null } : face;
}

/**
 * Writes the looks of a tab's button. The browser keeps them, and drops them when the tab goes to
 * another page, so nothing is stored here. A tab that has gone meanwhile is no error.
 */
export async function showFace(button: Button, tabId: number, face: ButtonFace): Promise<void> {
  const { badgeText, title, icon } = face;
  const writes: Promise<void>[] = [];
  if (badgeText !== null) writes.push(button.setBadgeText({ text: badgeText, tabId }));
  if (title !== null) writes.push(button.setTitle({ title, tabId }));
  if (badgeText) writes.push(button.setBadgeBackgroundColor({ color: BADGE_COLOR, tabId }));
  if (icon) writes.push(button.setIcon({ path: iconPaths(icon), tabId }));
  await Promise.allSettled(writes);
}

function iconPaths(icon: "news" | "quiet"): Record<string, string> {
  return Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${icon}-${size}.png`]));
}
