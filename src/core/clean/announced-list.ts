import { fold } from "../text";
import type { Labels } from "./labels";

/** The list that an element is or stands in, or null. */
export function listAround(element: Element): Element | null {
  return element.matches("ul, ol") ? element : (element.closest("li")?.parentElement ?? null);
}

/**
 * A list that the paragraph above announces ("We asked these:") belongs to the text, and so does
 * one of names below a paragraph; teasers are headlines, and longer.
 */
export function isAnnounced(list: Element, labels: Labels): boolean {
  const before = list.previousElementSibling;
  if (!before?.matches("p, h2, h3, h4")) return false;
  const text = fold(before.textContent);
  if (text.length <= 30 || labels.labelOf(text) !== null) return false;
  if (/[:：]$/.test(text)) return true;
  const letters = (list.textContent ?? "").length / Math.max(1, list.childElementCount);
  return before.tagName === "P" && text.length > 80 && letters < NAME;
}

/** Longest a name is on average, in characters. */
const NAME = 34;
