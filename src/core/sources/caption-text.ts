import { isBlock } from "../blocks";
import { fold } from "../text";
import { isTool } from "./credit-words";

/** The words of a caption, without what a page sets among them: buttons, counters, players. */

/** The text that a reader sees in a caption: no styles, no buttons, white space folded. */
export function captionText(element: Element, without: readonly Node[] = []): string {
  const parts: string[] = [];
  collect(element, without, parts);
  return joinStrokes(parts.join(" "));
}

/** White space folded, and none where no print has any: before a stop, around a stroke. */
export function joinStrokes(text: string): string {
  return fold(text)
    .replace(/ (?=[,.;:/])/gu, "")
    .replace(/\/ /gu, "/");
}

/** Which of a gallery's pictures it is, before what is said of it. */
const COUNTER =
  /^\s*(?:(?:bild|foto|photo|image|imagen|slide)\s\d{1,3}\s(?:\/|von|of|de|sur|di)\s\d{1,3}(?!\S)|\d{1,3}\s(?:of|von|de|sur|di)\s\d{1,3}\s\||\[\d{1,3}\/\d{1,3}\])/i;

function collect(node: Node, without: readonly Node[], parts: string[]): void {
  for (const child of node.childNodes) {
    if (without.includes(child)) continue;
    if (child.nodeType === 3) parts.push((child.nodeValue ?? "").replace(COUNTER, ""));
    else if (child.nodeType === 1 && !hasNoText(child as Element)) {
      collect(child, without, parts);
    }
  }
}

const INLINE = "a,b,i,em,strong,sup,sub,abbr";

/** What joins names: a mark, or a word between two links. */
const GOES_ON = /^(?:[/,.;:]|(?:via|and|und|et|y|e|en|og|och|i|for|für|von|at|on)$)/u;

/** The texts of the deepest elements that have siblings, in order: the pieces of a caption. */
export function segmentsOf(element: Element): string[] {
  let holder = element;
  for (let only = holder.firstElementChild; only && holder.childElementCount === 1; ) {
    if (fold(holder.textContent) !== fold(only.textContent)) break;
    holder = only;
    only = holder.firstElementChild;
  }
  const segments: string[] = [];
  for (const child of holder.childNodes) {
    const inner = child.nodeType === 1 ? (child as Element) : null;
    if (inner && hasNoText(inner)) continue;
    const text = inner ? captionText(inner) : child.nodeType === 3 ? fold(child.nodeValue) : "";
    if (text === "") continue;
    const goesOn = !inner && GOES_ON.test(text);
    if (segments.length > 0 && (goesOn || inner?.matches(INLINE)))
      segments.push(`${segments.pop()} ${text}`);
    else segments.push(text);
  }
  return segments;
}

/** Furniture of a picture: players, buttons, hidden duplicates. */
const NO_TEXT =
  /^(?:script|style|noscript|svg|button|template|time|select|input|label|audio|video)$/;
/** Longest words on a button or a counter, in characters, and most elements in such a counter. */
const LONGEST_TOOL = 40;
const MOST_IN_TOOL = 2;

/** Whether an element has no words of the caption that it stands in: a button, a counter, a player. */
export function hasNoText(element: Element): boolean {
  if (isNoText(element)) return true;
  // What holds the picture itself is pressed to see it larger, and the caption may stand in it.
  if (isPlaceLink(element) && element.querySelector("img")) return false;
  // "Where to get <em>info</em>": in the midst of a line they are words of the caption.
  if (isNumbered(element)) return true;
  return isToolLike(element) && (isNoteMark(element) || standsAlone(element));
}

/** Whether what an element is tells that it has no words of the caption. */
function isNoText(element: Element): boolean {
  if (NO_TEXT.test(element.localName) || element.hasAttribute("hidden")) return true;
  if (element.getAttribute("role") !== "button" || element.querySelector("img")) return false;
  return fold(element.textContent).length <= LONGEST_TOOL;
}

/** Whether an element leads to a place on the page: a way on, a player's button, the mark of a note. */
function isPlaceLink(element: Element): boolean {
  return /^#./.test(element.getAttribute("href") ?? "");
}

/** Whether an element may be a button or a counter by its words. */
function isToolLike(element: Element): boolean {
  const isPlace = isPlaceLink(element);
  if (!isPlace && element.childElementCount > MOST_IN_TOOL) return false;
  const text = fold(element.textContent);
  return text.length <= LONGEST_TOOL && (isPlace || isTool(text));
}

/** What no sentence has: "Picture 1 of 4", "hide caption", "Purchase Licensing Rights". */
const NO_WORDS = /^(?:bild|foto|photo|image|imagen|slide) \d| caption$|licensing rights/i;

/** Whether an element is a counter or a button, whatever stands beside it. */
function isNumbered(element: Element): boolean {
  const text = fold(element.textContent);
  return text.length <= LONGEST_TOOL && NO_WORDS.test(text) && isTool(text);
}

function isNoteMark(element: Element): boolean {
  if (!isPlaceLink(element) || !/^\[?(?:\d{1,3}|[*†‡])\]?$/.test(fold(element.textContent)))
    return false;
  return element.closest("sup") !== null || element.querySelector("sup") !== null;
}

/** Whether nothing but other buttons and counters stands beside an element in its line. */
function standsAlone(element: Element): boolean {
  for (let at = element; !isBlock(at); ) {
    if (hasWordsBeside(at, "previousSibling") || hasWordsBeside(at, "nextSibling")) return false;
    const up = at.parentElement;
    if (!up) break;
    at = up;
  }
  return true;
}

function hasWordsBeside(element: Element, way: "previousSibling" | "nextSibling"): boolean {
  // What is a link or has a name of its own stands apart from the elements beside it.
  const isApart = element.matches("a[href], [class]");
  for (let next = element[way]; next; next = next[way]) {
    if (next.nodeType === 3 && /[\p{L}\p{N}]/u.test(next.nodeValue ?? "")) return true;
    if (next.nodeType !== 1) continue;
    const other = next as Element;
    if (isBlock(other) || other.localName === "br") return false;
    if (isApart || isNoText(other) || isToolLike(other)) continue;
    if (fold(other.textContent) !== "") return true;
  }
  return false;
}
