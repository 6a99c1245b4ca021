import { endsSentence, isProse, textBlocks } from "../blocks";
import { copyWithout } from "../copy";
import { decodeEntities } from "../decode-entities";
import { isClosedDialog, isHiddenByStyle } from "../hidden";
import { SHOW_COMMENT } from "../node-kinds";
import { isSamePicture } from "../same-picture";
import { fold, hasText } from "../text";
import { isUnshown, PAGE_SHARE } from "../unshown";
import { attributeHas, elementsWhere, hasToken } from "../where";
import { boxesOfFields } from "./controls";

/**
 * Takes what no reader sees or can use out of the working copy: code, hidden parts, controls.
 * It is no clutter in the reader's sense, so it is not listed among what was left out.
 */

/** What holds no text of the page, however much stands in it. */
const TEXTLESS = new Set("script style template link meta base svg canvas".split(" "));
/** Controls, and the source of a formula. */
const CONTROLS = new Set(
  "input select textarea option progress meter datalist annotation annotation-xml".split(" "),
);
/**
 * Read out by screen readers, never shown: labels for what the eye sees anyway. And words that a
 * typeface of icons draws as pictures.
 */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|(?:u-|is-)?visually-hidden|visuallyhidden|screen-reader-text|screenreader-only|hidden-visually|material-(?:icons|symbols)(?:-\w{1,20})?)(?:\s|$)/;
const UNSEEN_ROLE = /^(?:dialog|alertdialog|tooltip|menu)$/;

function isUnseen(element: Element): boolean {
  if (TEXTLESS.has(element.localName) || CONTROLS.has(element.localName)) return true;
  const hidden = element.getAttribute("hidden");
  return (
    isClosedDialog(element) ||
    (hidden !== null && hidden !== "until-found") ||
    attributeHas(element, "class", UNSEEN_CLASS) ||
    isUnshown(element, "unseen") ||
    attributeHas(element, "role", UNSEEN_ROLE)
  );
}

/** Letters from which on hidden text is taken for a collapsed part of the article. */
const COLLAPSED = 600;

/** From this many letters on, what is kept from screen readers is no label of a picture or button. */
const LONGEST_LABEL = 80;

/** The frame around a page: it is never part of the article, unless it holds some of its text. */
const FRAME_TAGS = /^(?:nav|footer|header|aside)$/;
const MAYBE_FRAME = "nav, footer, header, aside, [role]";
const FRAME_ROLES = /^(?:navigation|banner|contentinfo|search)$/;
/** Inside of these it is the article's own, and pruning judges and lists it. */
const INSIDE = "article, main, [role='main'], [itemprop~='articleBody']";
/** What only the article has, by its tag. */
const ARTICLE_TAGS = /^(?:h1|article|main)$/;
const MAYBE_OF_ARTICLE = "h1, article, main, [role], [itemprop]";

/** The working copy. */
export interface Prepared {
  doc: Document;
  /** The elements of it that held fields to fill in. */
  fields: Set<Element>;
}

/**
 * The working copy of `page`, without code, hidden parts and the frame of the page.
 * @param page an anchored copy, which stays as it is
 */
export function prepare(page: Document): Prepared {
  // What need not be copied costs nothing later: menus and the like often are most of a page.
  const doc = copyWithout(page, frameOf(page).flatMap(withNoscript));
  const fields = boxesOfFields(doc);
  const dialogs = dialogsIn(doc);
  showStreamed(doc);
  for (const noscript of Array.from(doc.querySelectorAll("noscript"))) unwrapNoscript(noscript);
  const unread = Array.from(doc.querySelectorAll("[aria-hidden='true']"));
  const readOut = new Set(unread.filter(isReadOut));
  for (const element of elementsWhere(doc, isUnseen)) {
    if (TEXTLESS.has(element.localName) || isIncidental(element)) element.remove();
  }
  for (const element of Array.from(doc.querySelectorAll("[style]"))) {
    if (!isHiddenByStyle(element)) continue;
    // A formula is hidden behind a picture of it.
    if (element.querySelector("math")) continue;
    if (dialogs.has(element) || isIncidental(element)) element.remove();
  }
  for (const element of unread) {
    // A caption is kept from screen readers where the picture's description has the same words.
    const isCaption = element.closest("figcaption") !== null;
    const isLabel = (element.textContent ?? "").trim().length < LONGEST_LABEL;
    if (isLabel && !isCaption && !readOut.has(element) && !element.querySelector("img, math"))
      element.remove();
  }
  for (const note of Array.from(doc.querySelectorAll("[id][class*='tooltip' i]")))
    if (isTooltip(note) && isShort(note)) note.remove();
  breakLines(doc);
  removeComments(doc);
  // Run again: a header whose only prose was hidden can be told for frame only now.
  for (const part of frameOf(doc)) part.remove();
  return { doc, fields };
}

/**
 * Whether words of a text are kept from screen readers since they get the same in other words: "3–1",
 * "three goals to one".
 */
function isReadOut(element: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = element;
  if (!element.closest("p, li, td, h2, h3") || element.closest("a, button")) return false;
  return [before, after].some((at) => at !== null && isUnseen(at) && hasText(at));
}

/** The parts around the article, none of them in another. */
function frameOf(doc: Document): Element[] {
  const boxes = boxesAround(Array.from(doc.querySelectorAll(MAYBE_OF_ARTICLE)).filter(isOfArticle));
  const found: Element[] = [];
  for (const part of Array.from(doc.querySelectorAll(MAYBE_FRAME)).filter(isFrame)) {
    if (found.at(-1)?.contains(part) || boxes.has(part) || part.closest(INSIDE)) continue;
    if (!textBlocks(part).some(({ text, link }) => isProse(text, link))) found.push(part);
  }
  return found;
}

/**
 * What is hidden around a field to write in is a dialog of the page, however long, where more than it
 * holds is outside of it: a whole page may be hidden until its scripts are done.
 */
function dialogsIn(doc: Document): Set<Element> {
  const boxes = Array.from(boxesAround(Array.from(doc.querySelectorAll("textarea"))));
  return new Set(
    boxes.filter(
      (box) =>
        isHiddenByStyle(box) &&
        !box.querySelector(OF_ARTICLE) &&
        (box.textContent ?? "").length * 2 <= (doc.body?.textContent.length ?? 0),
    ),
  );
}

/** What a dialog does not hold. */
const OF_ARTICLE = "h1, article, main, [role='main']";

/** Everything that holds one of these elements. */
function boxesAround(elements: readonly Element[]): Set<Element> {
  const boxes = new Set<Element>();
  for (const element of elements) {
    let box = element.parentElement;
    // What holds a box that is known by now is known, too.
    for (; box && !boxes.has(box); box = box.parentElement) boxes.add(box);
  }
  return boxes;
}

function isFrame(element: Element): boolean {
  return FRAME_TAGS.test(element.localName) || FRAME_ROLES.test(element.getAttribute("role") ?? "");
}

/** Whether an element is what only the article has. */
function isOfArticle(element: Element): boolean {
  return (
    ARTICLE_TAGS.test(element.localName) ||
    element.getAttribute("role") === "main" ||
    hasToken(element, "itemprop", "articleBody")
  );
}

/** A part and the `<noscript>` right after it, which would be read as that of what stands before. */
function withNoscript(part: Element): Element[] {
  const next = part.nextElementSibling;
  return next?.localName === "noscript" ? [part, next] : [part];
}

/**
 * Pages that are streamed hold their text in a hidden part until a script has moved it; where the
 * script did not run, the part is shown.
 */
function showStreamed(doc: Document): void {
  const hidden = doc.querySelectorAll("body > [hidden], body > div > [hidden]");
  if (hidden.length === 0) return;
  const all = (doc.body?.textContent ?? "").length;
  for (const part of hidden) {
    if ((part.textContent ?? "").length > all * PAGE_SHARE) part.removeAttribute("hidden");
  }
}

/**
 * Some pages break lines by empty elements that their style sheets set as blocks. Without the style
 * sheets the words on both sides would run together.
 */
function breakLines(doc: Document): void {
  for (const empty of Array.from(doc.querySelectorAll("span:empty, i:empty"))) {
    const before = empty.previousSibling?.textContent ?? "";
    const after = empty.nextSibling?.textContent ?? "";
    // Code has its own lines.
    if (before === "" || after === "" || empty.closest("pre, code")) continue;
    // An empty element between "." and a capital is a paragraph break, so two `<br>`.
    if (RUNS_ON.test(before.slice(-2) + after[0])) {
      empty.replaceWith(doc.createElement("br"), doc.createElement("br"));
    } else if (/(?:^|\s)br(?:\s|$)/i.test(empty.getAttribute("class") ?? "")) {
      empty.replaceWith(doc.createElement("br"));
    }
  }
}

/** A sentence's end right before a sentence's start. */
const RUNS_ON = /[.!?…]["”»’]?[\p{Lu}"“«‘]$/u;

/** Whether a hidden part is none of the article: too short for one, and nothing that a question opens. */
function isIncidental(element: Element): boolean {
  return isShort(element) && !isFoldedAway(element);
}

function isShort(element: Element): boolean {
  return (element.textContent ?? "").trim().length < COLLAPSED;
}

/** Whether sentences are hidden below what opens them: an answer below its question. */
function isFoldedAway(part: Element): boolean {
  const opener = part.previousElementSibling;
  if (!opener || part.closest(INSIDE_TOOL) || opener.querySelector("a[href]")) return false;
  // What a button opens may also be a gallery.
  if (part.querySelector("button, figure")) return false;
  const question = fold(opener.textContent);
  const opens = opener.matches(OPENS) ? opener : opener.querySelector(OPENS);
  const isMarked = opener.matches(UNFOLDS) || opener.querySelector(UNFOLDS) !== null;
  return (
    question.length >= SHORTEST_QUESTION &&
    (opener.matches(HEADING) || fold(opens?.textContent) === question) &&
    (isMarked || hasPairsLike(opener, part, QUESTION_END.test(question) ? 2 : 3)) &&
    textBlocks(part).some(({ text, link }) => endsSentence(text) && link * 2 < text.length)
  );
}

/** Whether a question and its answer are one of at least so many pairs set alike: one alone may be a poll's. */
function hasPairsLike(question: Element, answer: Element, least: number): boolean {
  // Some count their boxes: "item-1", "item-2".
  const like = (one: Element | null, other: Element) =>
    one !== null &&
    one.localName === other.localName &&
    one.className.replace(/\d+/g, "") === other.className.replace(/\d+/g, "");
  let box = question.parentElement ?? question;
  for (let level = 0; level < LEVELS_OF_PAIRS && box.parentElement; level += 1) {
    box = box.parentElement;
  }
  const others = Array.from(box.getElementsByTagName(question.localName)).slice(0, MOST_LOOKED_AT);
  let found = 0;
  return others.some((other) => {
    if (like(other, question) && like(other.nextElementSibling, answer)) found += 1;
    return found >= least;
  });
}

/** Boxes around a question in the box of all of them. */
const LEVELS_OF_PAIRS = 3;
/** Elements looked at for each pair: a page may have thousands of boxes, and as many hidden parts. */
const MOST_LOOKED_AT = 400;
/** What marks that something else is opened. */
const UNFOLDS = "[aria-expanded], [aria-controls]";
const QUESTION_END = /[?？؟;՞]$/;
/** What a question stands in, and what tells that it opens something. */
const HEADING = "h2, h3, h4, h5, h6, dt, [role='heading']";
const OPENS = "button, [role='button'], [aria-expanded]";
/** Where what opens shows a menu, or a form. */
const INSIDE_TOOL = "nav, header, footer, form, figure, li > ul, [role='dialog'], [role='menu']";
/** Shortest question, in characters: "Share" and "Menu" open other things. */
const SHORTEST_QUESTION = 8;

/** A picture in `<noscript>` is the real one of the lazy picture beside it. */
function unwrapNoscript(noscript: Element): void {
  // Where scripts are off, as in a parsed document, it holds elements; else their source.
  const source = noscript.querySelector("img")?.outerHTML ?? noscript.textContent ?? "";
  const img = /<img\b[^>]*>/i.exec(source)?.[0];
  const before = noscript.previousElementSibling;
  const after = noscript.nextElementSibling;
  if (img) {
    const real = imageFrom(img, noscript.ownerDocument);
    const near = before?.matches("img") ? [before] : (before?.querySelectorAll("img") ?? []);
    const [lazy] = near;
    if (real && !lazy && !(after && willBe(after, real))) noscript.before(real);
    // Beside a box of several pictures stands a tracker rather than the real one of the first.
    else if (real && lazy && near.length === 1 && isPlaceholderOf(lazy, real))
      lazy.replaceWith(real);
  }
  noscript.remove();
}

/** Whether a picture only holds the place of another: it has no address yet, or a small copy's. */
function isPlaceholderOf(lazy: Element, real: Element): boolean {
  const src = lazy.getAttribute("src")?.trim() ?? "";
  if (!src.startsWith("http")) return true;
  return !lazy.hasAttribute("srcset") && isSamePicture(src, real.getAttribute("src")?.trim() ?? "");
}

/** Whether a picture, which may have no address yet, is told to become another. */
function willBe(lazy: Element, real: Element): boolean {
  const src = real.getAttribute("src")?.trim() ?? "";
  if (lazy.localName !== "img" || src === "") return false;
  return Array.from(lazy.attributes).some(({ value }) => value.trim() === src);
}

/** Whether a part is what the words before it show when they are pointed at. */
function isTooltip({ id, previousElementSibling: term }: Element): boolean {
  return Array.from(term?.attributes ?? []).some(({ value }) => value === id);
}

/** Reads the tag's attributes without letting a parser run or load anything. */
function imageFrom(tag: string, doc: Document): Element | null {
  const image = doc.createElement("img");
  for (const match of tag.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)) {
    const name = match[1]?.toLowerCase();
    if (name && /^(?:src|srcset|alt|width|height|sizes|data-[\w-]+)$/.test(name)) {
      image.setAttribute(name, decodeEntities(match[2] ?? match[3] ?? match[4] ?? ""));
    }
  }
  return image.hasAttribute("src") || image.hasAttribute("srcset") ? image : null;
}

function removeComments(doc: Document): void {
  const walker = doc.createTreeWalker(doc, SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
