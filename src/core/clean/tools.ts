import { holdsBlocks, isBlock, isLink } from "../blocks";
import { fold } from "../text";
import type { Labels } from "./labels";
import type { Measures } from "./measure";
import { hintsOfAddress, isChannel } from "./phrases";
import { adder, type Reason } from "./reason";

/** Tools of the page: buttons, fields, and links to sign-ups and to channels elsewhere. */

/** Most links of a part that are looked at for where they lead. */
const MOST_LINKS = 8;
/** Most parts without text that are passed beside one. */
const MOST_BLANKS = 5;
/** Longest label before links, in characters. */
const LONGEST_LABEL = 30;
/** Links that are not marked as leading to what a text is filed under. */
const NO_TAG = "a[href]:not([rel~='tag'])";
/** "00:49", as players print it. */
const DURATION = /^(?:\d{1,2}:)?\d{1,2}:\d\d$/;

/**
 * Whether an inline part is a time, or a button, a link or a last line with a label that stands
 * beside no text: then it is no part of a sentence.
 */
export function isTool(
  element: Element,
  box: Element,
  measures: Measures,
  labels: Labels,
): boolean {
  const { localName, nextElementSibling: next } = element;
  const isLine = next === null || isBlock(next) || localName === "button";
  const isRow = localName === "a" && measures.get(box).prose === 0;
  if (localName !== "time" && !((isLine || isRow) && labels.of(fold(element.textContent))))
    return false;
  return standsApart(element, "previousSibling") && standsApart(element, "nextSibling");
}

/** Whether what stands beside a part is a block, a link, a button, or nothing. */
function standsApart(element: Element, way: "previousSibling" | "nextSibling"): boolean {
  let at: Node | null = element[way];
  // Not all of them: there may be as many as there are parts to ask for.
  for (let passed = 0; at && passed < MOST_BLANKS; passed += 1, at = at[way]) {
    if (fold(at.textContent) === "") continue;
    return at.nodeType === 1 && (isBlock(at as Element) || (at as Element).matches("a, button"));
  }
  return at === null;
}

/** Several pictures with their captions, which lead nowhere. */
function isGallery(element: Element, links: number): boolean {
  return links === 0 && element.querySelectorAll("figure > figcaption").length > 1;
}

/** Reasons to take a short part for what readers press, fill in and follow there. */
export function toolReasons(element: Element, line: string, measures: Measures): Reason[] {
  const reasons: Reason[] = [];
  const add = adder(reasons);
  const { text, link, prose, media, links, fields, buttons, buttonText } = measures.get(element);
  if (fields > 0) {
    add("feedback", "it has fields to fill in", 1);
  }
  const around = measures.get(element.parentElement ?? element);
  // A heading may share its box with buttons that unfold what is below.
  const isHead = holdsBlocks(element) && element.querySelector("h2, h3, h4") !== null;
  if (prose === 0 && media === 0 && buttons > 1 && buttonText > text * 0.3 && !isHead) {
    add(
      around.media > 0 ? "player" : "share",
      "made of buttons",
      buttonText > text * 0.7 ? 1 : 0.7,
    );
  } else if (prose > 0 && buttons > 0 && holdsBlocks(element) && !isGallery(element, links)) {
    // A row of pictures has them to leaf through it.
    add(null, "it has a button to press", 0.6);
  }
  if (DURATION.test(line) && media === 0 && around.media > 0 && around.text <= text) {
    add("player", "how long what is beside it takes", 1.2);
  }
  const isLabel = text - link < LONGEST_LABEL && !isLink(element);
  if (links > 0 && isLabel && !element.querySelector(NO_TAG)) {
    add("tags", "all its links are marked as tags", 1.2);
  }
  if (links === 0 || links > MOST_LINKS) return reasons;
  const hrefs = Array.from(element.querySelectorAll("a[href]"), (a) => a.getAttribute("href"));
  const isDense = measures.linkDensity(element) > 0.5;
  if (hrefs.length === 0) return reasons;
  if (hrefs.every((href) => hintsOfAddress(href ?? "")) && (isDense || holdsBlocks(element))) {
    const words = "all its links lead to a sign-up";
    add("newsletter", words, isDense ? 0.8 : 1);
  } else if (isDense && hrefs.every((href) => isChannel(href ?? ""))) {
    const words = "all its links lead to channels elsewhere";
    add("share", words, hrefs.length > 1 ? 1.2 : 0.6);
  }
  return reasons;
}
