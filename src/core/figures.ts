import { hostOf, isSameSite, webAddress } from "./address";
import { ANCHOR_ATTRIBUTE } from "./anchors";
import type { Figure } from "./article";
import { captionAfter, takeNodes } from "./caption-after";
import { lengthOf } from "./dense";
import { isFurniture } from "./furniture";
import { backgroundSource, type ImageSource, imageSource, pageBehind } from "./images";
import { creditBeside, isCaptionByName, isDescription, splitCredit } from "./sources/caption";
import { fold } from "./text";
import { attributeHas, closestWhere, firstWhere } from "./where";

/**
 * Pictures as pictures: each becomes a plain `<figure>` with its best source, its caption and its
 * credit, wherever the page printed them. Furniture (icons, logos, trackers) goes.
 */

/** Longest text taken for a caption, in characters. */
const LONGEST_CAPTION = 600;
/** Levels looked at above a picture for its caption. */
const LEVELS = 5;
const CAPTION_NAME =
  /caption|legend|credit|copyright|description|photo|image|img|picture|figure|media|gallery|slide|bild|foto|thumb|visual/i;
/** Names of boxes whose background is a picture of the article. */
const PICTURE_NAME =
  /image|img|picture|photo|foto|bild|hero|lead|visual|cover|slide|gallery|figure|media/i;

/**
 * Rewrites the pictures below `root` in place.
 * @param base the address that relative ones are resolved against
 */
export function arrangeFigures(root: Element, base: string): void {
  for (const caption of root.querySelectorAll("figure + figcaption")) takeCaption(caption);
  const described = new Map<Element, string[]>();
  for (const picture of root.querySelectorAll("picture")) showSource(picture);
  for (const element of Array.from(root.querySelectorAll(BACKGROUNDS)))
    showBackground(element, base);
  for (const img of Array.from(root.querySelectorAll("img, amp-img"))) {
    if (!root.contains(img)) continue;
    const source = imageSource(img, base);
    if (!source || isFurniture(img, source.src)) {
      removePicture(img);
      continue;
    }
    const words = pageBehind(img) === null ? descriptionsOf(img) : null;
    const figure = rewrite(img, source, root, base);
    if (figure && words) described.set(figure, words);
  }
  keepListOfStories(root);
  const torn = Array.from(root.querySelectorAll("p figure"), (figure) => figure.closest("p"));
  for (const paragraph of new Set(torn)) if (paragraph) splitAtFigures(paragraph);
  for (const [figure, words] of described) {
    if (figure.querySelector("figcaption")) continue;
    // The credit may stand in a line below the caption.
    if (addCaption(figure, captionAfter(figure, root, words), base))
      addCaption(figure, captionAfter(figure, root, []), base);
  }
}

/** What a page says of a picture where nobody sees it. */
function descriptionsOf(img: Element): string[] {
  const link = img.closest("a");
  return ["alt", "title", "data-caption"].flatMap((name) =>
    [img, link].flatMap((element) => element?.getAttribute(name) ?? []),
  );
}

/** Puts a line into a figure as its caption, or as the credit of the one that it has. */
function addCaption(figure: Element, line: readonly Node[], base: string): boolean {
  const own = figure.querySelector("figcaption");
  const [first] = line;
  if (!first || own?.querySelector("cite")) return false;
  const holder = figure.ownerDocument.createElement("div");
  const anchor = first.nodeType === 1 && (first as Element).getAttribute(ANCHOR_ATTRIBUTE);
  if (anchor) holder.setAttribute(ANCHOR_ATTRIBUTE, anchor);
  holder.append(...line.map((node) => node.cloneNode(true)));
  const alt = figure.querySelector("img")?.getAttribute("alt") ?? "";
  const caption = figcaptionOf(holder, figure, alt, base);
  const cite = caption?.querySelector("cite");
  if (!caption || (own && fold(caption.textContent) !== fold(cite?.textContent))) return false;
  takeNodes(line);
  if (own && cite) own.append(" ", cite);
  else figure.append(caption);
  return true;
}

/** Where the words of teasers are most of a text, as on a page that lists stories, they are the text. */
function keepListOfStories(root: Element): void {
  const links = Array.from(root.querySelectorAll("figcaption > a"));
  const words = links.reduce((sum, link) => sum + fold(link.textContent).length, 0);
  if (words === 0 || words * 2 <= fold(root.textContent).length) return;
  for (const link of links) link.replaceWith(...Array.from(link.childNodes));
}

/**
 * Takes the figures out of a paragraph, and makes a paragraph of the text after each: read again, a
 * figure would end the paragraph, and that text would stand in none.
 */
function splitAtFigures(paragraph: Element): void {
  const range = paragraph.ownerDocument.createRange();
  let next: Element | null = null;
  // The last one first, so that no text is moved twice.
  for (const figure of Array.from(paragraph.querySelectorAll("figure")).reverse()) {
    range.setStartAfter(figure);
    range.setEnd(paragraph, paragraph.childNodes.length);
    const rest = paragraph.cloneNode(false) as Element;
    rest.removeAttribute(ANCHOR_ATTRIBUTE);
    rest.append(range.extractContents());
    paragraph.after(figure);
    if (fold(rest.textContent) === "") continue;
    figure.after(rest);
    next = rest;
  }
  if (!next || fold(paragraph.textContent) !== "") return;
  // The text that is left is what stood at the paragraph's place.
  const anchor = paragraph.getAttribute(ANCHOR_ATTRIBUTE);
  if (anchor) next.setAttribute(ANCHOR_ATTRIBUTE, anchor);
  paragraph.remove();
}

/** Puts a caption that stands right after its figure into it. */
function takeCaption(caption: Element): void {
  const figure = caption.previousElementSibling;
  if (caption.closest("figure")) return;
  if (figure?.querySelector("img, amp-img") && !figure.querySelector("figcaption"))
    figure.append(caption);
}

/** Gives a picture that is sources alone, as scripts leave it, the element that shows them. */
function showSource(picture: Element): void {
  if (!picture.querySelector("img, amp-img"))
    picture.append(picture.ownerDocument.createElement("img"));
}

const BACKGROUNDS =
  "[style*='background'], [data-bg], [data-background], [data-background-image], [data-bg-src], [data-lazy-background], div[data-src], span[data-src]";

/** Gives a box whose background is a picture that picture as an element. */
function showBackground(element: Element, base: string): void {
  if (
    element.matches("img, amp-img, picture, a, button, p") ||
    element.querySelector("img, amp-img, p")
  )
    return;
  const caption = element.querySelector("figcaption");
  if (fold(element.textContent) !== fold(caption?.textContent)) return;
  const named = `${element.className} ${element.id} ${element.parentElement?.className ?? ""}`;
  const isPicture = element.getAttribute("role") === "img" || element.closest("figure") !== null;
  const src = isPicture || PICTURE_NAME.test(named) ? backgroundSource(element, base) : null;
  if (src === null) return;
  const img = element.ownerDocument.createElement("img");
  img.setAttribute("src", src);
  img.setAttribute(
    "alt",
    fold(
      element.getAttribute("aria-label") ??
        element.getAttribute("title") ??
        element.getAttribute("data-alt"),
    ),
  );
  element.prepend(img);
}

function removePicture(img: Element): void {
  (img.closest("picture") ?? img).remove();
}

/** @returns the figure that it became, where it stands in none with others */
function rewrite(
  img: Element,
  { src, srcset }: ImageSource,
  root: Element,
  base: string,
): Element | null {
  const doc = img.ownerDocument;
  const plain = doc.createElement("img");
  plain.setAttribute("src", src);
  if (srcset) plain.setAttribute("srcset", srcset);
  plain.setAttribute("alt", fold(img.getAttribute("alt")));
  for (const name of ["width", "height"]) {
    const value = img.getAttribute(name);
    if (value && /^\d{2,}$/.test(value)) plain.setAttribute(name, value);
  }
  const box = boxOf(img, root, base);
  if (!box || (box.localName === "figure" && box.querySelectorAll("img, amp-img").length > 1)) {
    (img.closest("picture") ?? img).replaceWith(plain);
    return null;
  }
  const figure = figureOf(plain, box, base);
  box.replaceWith(figure);
  return figure;
}

/** What no box of a picture and its caption holds. */
const NO_BOX = "iframe, video, li li, .byline-embed, blockquote, pre, table";
/** Whether a heading is that of a caption, and no teaser's. */
function isOfCaption(heading: Element): boolean {
  const isLinked = heading.closest("a[href]") ?? heading.querySelector("a[href]");
  return !isLinked && heading.closest("figcaption") !== null;
}

/** Whether a box holds a writer's portrait with a name or a date. */
function isByline(box: Element): boolean {
  const isNamed = box.localName !== "img" && attributeHas(box, "class", /author|autor|byline/i);
  return isNamed || box.querySelector("time, [rel~='author']") !== null;
}

/** The element that holds one picture and at most its caption. */
function boxOf(img: Element, root: Element, base: string): Element | null {
  let box: Element | null = null;
  let at: Element | null = img;
  for (let level = 0; level <= LEVELS && at && at !== root; level += 1) {
    if (at !== img && at.querySelectorAll("img, amp-img").length > 1) break;
    const text = fold(at.textContent);
    if (
      lengthOf(text) > LONGEST_CAPTION ||
      at.querySelector(NO_BOX) ||
      Array.from(at.querySelectorAll("h1, h2, h3")).some((heading) => !isOfCaption(heading)) ||
      (isByline(at) && !at.closest("figure")) ||
      holdsMoreThanCaption(at)
    )
      break;
    if (text === "" || (isCaptioned(at, img) && !isMostlyStoryLink(at, img, base))) box = at;
    if (at.localName === "figure") return at;
    at = at.parentElement;
  }
  return box;
}

/** Longest text beside a picture and its marked caption that may be lost: a credit, in characters. */
const BESIDE_CAPTION = 80;

/** A quotation with its speaker's portrait is a figure, too, and its words are no caption. */
function holdsMoreThanCaption(box: Element): boolean {
  const caption = captionOf(box);
  return fold(box.textContent).length - fold(caption.textContent).length > BESIDE_CAPTION;
}

/** What holds a picture's words: a copy of the box, but for other links, where its `<figcaption>` has the credit alone. */
function captionOf(box: Element): Element {
  const own = box.querySelector("figcaption");
  const isBeside = (at: Element) => !at.contains(own) && !own?.contains(at) && isCaptionByName(at);
  if (!own || !firstWhere(box, isBeside)) return own ?? box;
  if (!/(?<!ac)credit/i.test(own.className) && splitCredit("", own).caption !== null) return own;
  const both = box.cloneNode(true) as Element;
  for (const link of both.querySelectorAll("a"))
    if (!closestWhere(link, isCaptionByName) && !firstWhere(link, isCaptionByName)) link.remove();
  return both;
}

/** Shortest title of a story, in characters. */
const TITLE = 25;

/** Whether most words beside a picture that is no figure lead to another page of the site. */
function isMostlyStoryLink(box: Element, img: Element, base: string): boolean {
  if (box.querySelector("figcaption") || box.closest("figure")) return false;
  const around = img.closest("a[href]");
  const links = [...(around ? [around] : []), ...box.querySelectorAll("a[href]")];
  const size = fold(box.textContent).length;
  // A picture that opens a gallery says whom it is from.
  if (links.length === 0 || splitCredit("", box).told === "label") return false;
  return links.some((link) => {
    const title = fold(link.textContent).length;
    return title >= TITLE && title * 2 >= size && leadsToStory(link, box, img, base);
  });
}

/** Whether a link beside a picture leads to another page of the site: there the picture leads, or nowhere. */
function leadsToStory(link: Element, box: Element, img: Element | null, base: string): boolean {
  const page = webAddress(pageBehind(link), base);
  if (page === null || !isSameSite(hostOf(page), hostOf(base))) return false;
  if (link !== box && isInCaption(link, box)) return false;
  const behind = img && webAddress(pageBehind(img), base);
  return behind === null || behind === page;
}

/** Whether a link is a part of what is called the picture's caption; that of a figure may be a teaser's. */
function isInCaption(link: Element, box: Element): boolean {
  const named = closestWhere(link.parentElement, (at) => at === box || isCaptionByName(at));
  return named !== null && named !== box && named.localName !== "figcaption";
}

/** The text beside the picture is its caption: named so, or marked so. */
function isCaptioned(box: Element, img: Element): boolean {
  if (box.querySelector("figcaption")) return true;
  // What stands for an embed until the reader consents has something to tick.
  if (box.querySelector("label")) return false;
  if (box.matches("p, li, td, a[href]") && fold(box.textContent).length > 200) return false;
  const parts = Array.from(box.querySelectorAll("*")).filter(
    (part) => !part.contains(img) && fold(part.textContent) !== "" && part.children.length === 0,
  );
  if (parts.length === 0) return CAPTION_NAME.test(box.className);
  const loose: Element[] = [];
  // Loose words beside the picture have the name of the box that they stand in.
  for (let at = img.parentElement; at && box.contains(at); at = at.parentElement)
    if ([...at.childNodes].some((node) => node.nodeType === 3 && fold(node.nodeValue) !== ""))
      loose.push(at);
  if (loose.length === 0 && isSetBelow(box, img, parts)) return true;
  return [...parts, ...loose].every((part) => {
    for (let at: Element | null = part; at && at !== box.parentElement; at = at.parentElement) {
      if (CAPTION_NAME.test(`${at.getAttribute("class") ?? ""} ${at.id}`)) return true;
    }
    return false;
  });
}

/** Longest lines that a box may have below its picture for nothing but that to tell a caption, in characters. */
const LONGEST_BELOW = 250;
/** Most such lines: the caption and the credit. */
const MOST_BELOW = 2;

/**
 * Whether all that a box has besides its picture are lines below it that are no paragraphs, while the
 * text around it is set in some: class names that machines make tell no caption.
 */
function isSetBelow(box: Element, img: Element, lines: readonly Element[]): boolean {
  if (box.localName !== "div" || lines.length > MOST_BELOW) return false;
  if (lengthOf(fold(box.textContent)) > LONGEST_BELOW) return false;
  if (box.querySelector("a[href], button, input")) return false;
  const isBelow = (line: Element) => (img.compareDocumentPosition(line) & 4) !== 0;
  if (!lines.every((line) => line.matches("div, span") && isBelow(line))) return false;
  return [box.previousElementSibling, box.nextElementSibling].every(
    (beside) => beside && (beside.matches("p") || beside.querySelector("p") !== null),
  );
}

function figureOf(img: Element, box: Element, base: string): Element {
  const doc = img.ownerDocument;
  const figure = doc.createElement("figure");
  const anchor =
    box.getAttribute(ANCHOR_ATTRIBUTE) ??
    box.querySelector("img")?.getAttribute(ANCHOR_ATTRIBUTE) ??
    box.closest(`[${ANCHOR_ATTRIBUTE}]`)?.getAttribute(ANCHOR_ATTRIBUTE);
  if (anchor) figure.setAttribute(ANCHOR_ATTRIBUTE, anchor);
  figure.append(img);
  const holder = captionOf(box);
  const own = box.contains(holder) ? box : holder;
  const caption = figcaptionOf(holder, own, img.getAttribute("alt") ?? "", base);
  if (caption) figure.append(caption);
  return figure;
}

/**
 * The caption that an element holds, its credit told apart.
 * @param alt the picture's description
 */
function figcaptionOf(holder: Element, box: Element, alt: string, base: string): Element | null {
  const doc = holder.ownerDocument;
  const text = fold(holder.textContent);
  if (text === "") return null;
  const told = splitCredit(text, holder);
  // A teaser's author stands where a photographer would, and so does who is shown.
  const isOfTeaser = told.told === "place" && pageBehind(box) !== null;
  const { caption, credit } =
    isOfTeaser || isDescription(told, alt) ? { caption: text, credit: null } : told;
  const figcaption = doc.createElement("figcaption");
  const place = holder === box ? null : holder.getAttribute(ANCHOR_ATTRIBUTE);
  if (place) figcaption.setAttribute(ANCHOR_ATTRIBUTE, place);
  if (caption) figcaption.append(teaserLink(box, text, caption, base) ?? caption);
  const name = credit ?? (holder === box ? null : creditBeside(box, holder));
  if (name) {
    const cite = doc.createElement("cite");
    cite.textContent = name;
    figcaption.append(caption ? " " : "", cite);
  }
  return figcaption.textContent === "" ? null : figcaption;
}

/** The caption as the link that it was on the page, where it leads to another of the site: a teaser's. */
function teaserLink(box: Element, text: string, caption: string, base: string): Element | null {
  // A link around the figure stays as it is.
  if (box.parentElement?.closest("a[href]")) return null;
  const links = box.matches("a[href]") ? [box] : Array.from(box.querySelectorAll("a[href]"));
  const img = box.querySelector("img, amp-img");
  const away = links.filter((link) => leadsToStory(link, box, img, base));
  const words = away.reduce((sum, link) => sum + fold(link.textContent).length, 0);
  if (words * 2 <= text.length) return null;
  const link = box.ownerDocument.createElement("a");
  link.setAttribute("href", away[0]?.getAttribute("href") ?? "");
  link.append(caption);
  return link;
}

/** @returns what a rewritten figure shows, or null where it has no picture */
export function readFigure(figure: Element): Figure | null {
  const img = figure.querySelector("img");
  const src = img?.getAttribute("src");
  if (!img || !src) return null;
  const figcaption = figure.querySelector("figcaption");
  const credit = fold(figcaption?.querySelector("cite")?.textContent) || null;
  const all = fold(figcaption?.textContent);
  const caption = credit && all.endsWith(credit) ? all.slice(0, -credit.length).trim() : all;
  return {
    src,
    srcset: img.getAttribute("srcset"),
    alt: img.getAttribute("alt") ?? "",
    caption: caption || null,
    credit,
  };
}
