import { fold } from "../text";
import { labelOf } from "./phrases";

/**
 * A list that the paragraph above announces ("We asked these:") belongs to the text, and so does
 * one of names below a paragraph; teasers are headlines, and longer.
 */
export function isAnnounced(element: Element): boolean {
  if (!element.matches("ul, ol")) return element.tagName === "LI" && isAnnouncedItem(element);
  const before = element.previousElementSibling;
  if (!before?.matches("p, h2, h3, h4")) return false;
  const text = fold(before.textContent);
  if (text.length <= 30 || labelOf(text) !== null) return false;
  const letters = (element.textContent ?? "").length / Math.max(1, element.childElementCount);
  return /[:：]$/.test(text) || (before.tagName === "P" && text.length > 80 && letters < NAME);
}

/** Longest a name is on average, in characters. */
const NAME = 34;

function isAnnouncedItem(item: Element): boolean {
  const list = item.parentElement;
  return list?.matches("ul, ol") === true && isAnnounced(list);
}
