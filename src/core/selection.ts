import { baseOf } from "./address";
import { assignAnchors } from "./anchors";
import type { Article } from "./article";
import { holdsBlocks, isBlock, textBlocks } from "./blocks";
import { Labels } from "./clean/labels";
import { Ledger } from "./clean/ledger";
import { prepare } from "./clean/prepare";
import { copyPage } from "./copy";
import { isCardLabel } from "./embed-card";
import { arrangeEmbeds } from "./embeds";
import { arrangeFigures } from "./figures";
import { finish } from "./finish";
import { dropEdges, markRanges, rangesBetween } from "./range-edges";
import { sanitizeHtml } from "./sanitize";
import { NO_SOURCES, shownEvidence, shownSources } from "./shown-sources";
import { countWords, fold, letters } from "./text";
import type { Words } from "./words/words";

/**
 * Reads a selected part of a page as an article of its own. What the whole article says of itself
 * stays: its headline, and every source, as what is selected rests on them. Their words lead into the
 * text where they are selected, too.
 *
 * Synchronous; `doc` stays as it was.
 * @param words what the page was read with
 * @param doc the page
 * @param url the page's address; relative links are resolved against it
 * @param ranges what is selected, in order
 * @param whole the whole article
 * @returns null where nothing is selected that has a text
 */
export function readSelection(
  words: Words,
  doc: Document,
  url: string,
  ranges: readonly AbstractRange[],
  whole: Article,
): Article | null {
  const page = copyPage(doc, markRanges(ranges));
  // The same as in the whole article, since the marks are no blocks.
  const pageAnchors = assignAnchors(page);
  const base = baseOf(page, url);
  const { doc: work } = prepare(page);
  const all = rangesBetween(page);
  const seen = rangesBetween(work);
  // What `prepare` takes is nothing to read, unless it is just what was selected.
  const from = seen.length === all.length ? work : page;
  const root = from.createElement("div");
  for (const range of from === work ? seen : all) root.append(framed(range));
  dropEdges(root);
  for (const control of root.querySelectorAll(CONTROLS)) control.remove();
  for (const heading of root.querySelectorAll("h1")) {
    if (letters(heading.textContent ?? "") !== letters(whole.headline)) continue;
    // It stands above the text already; alone it is what was selected.
    if (letters(heading.textContent ?? "") !== letters(root.textContent ?? "")) heading.remove();
  }
  const labels = new Labels(whole.lang, words);
  arrangeEmbeds({ root, page, pageAnchors, base, ledger: new Ledger(), labels });
  arrangeFigures(root, base);
  const textContent = fold(
    textBlocks(root)
      .filter(({ element }) => !isCardLabel(element))
      .map(({ text }) => text)
      .join("\n"),
  );
  if (textContent === "") return null;
  finish(root, page, base);
  return partOf(whole, sanitizeHtml(root.innerHTML), textContent);
}

/**
 * The same where only the bare words of the selection are known.
 * @param text as the browser tells it; what is on a line of its own becomes a paragraph
 */
export function plainSelection(doc: Document, text: string, whole: Article): Article {
  const root = doc.implementation.createHTMLDocument("").createElement("div");
  for (const line of text.split(/\n+/)) {
    if (line.trim() === "") continue;
    const paragraph = root.ownerDocument.createElement("p");
    paragraph.textContent = line.trim();
    root.append(paragraph);
  }
  return partOf(whole, sanitizeHtml(root.innerHTML), fold(text));
}

/**
 * What is told of a page that has no text of its own, while something is selected in a frame or a field
 * on it: its title, and nothing of where a story comes from.
 */
export function withoutText(doc: Document, url: string): Article {
  const page = doc.documentElement;
  return {
    url,
    canonicalUrl: null,
    headline: fold(doc.title),
    standfirst: null,
    section: null,
    authors: [],
    datePublished: null,
    dateModified: null,
    publisher: { name: null, url: null, policies: [] },
    lang: page.lang || null,
    dir: page.dir.toLowerCase() === "rtl" ? "rtl" : "ltr",
    leadImage: null,
    content: "",
    textContent: "",
    wordCount: 0,
    sources: NO_SOURCES,
    removals: [],
    completeness: { truncated: false, reasons: [] },
  };
}

/** Nothing to read. */
const CONTROLS = "button, [role='button'], input, select, textarea, nav";

/** What is kept around a selection that lies in it, as it tells how the text is meant. */
const FRAMES = /^(?:P|LI|UL|OL|DL|BLOCKQUOTE|PRE|H[1-6]|TR|TBODY|THEAD|TABLE|FIGURE|FIGCAPTION)$/;

/** What lies in a range, in copies of the boxes around it that tell how the text is meant. */
function framed(range: Range): Node {
  let content: Node = range.cloneContents();
  let around = range.commonAncestorContainer;
  if (around.nodeType !== 1 && around.parentNode) around = around.parentNode;
  for (let at = around as Element | null; at; at = at.parentElement) {
    if (isBlock(at) && !FRAMES.test(at.tagName)) break;
    const frame = at.cloneNode(false);
    frame.appendChild(content);
    content = frame;
  }
  const isLine = content.nodeType === 1 ? !isBlock(content as Element) : !hasBlocks(content);
  if (!isLine) return content;
  const paragraph = range.startContainer.ownerDocument?.createElement("p");
  paragraph?.append(content);
  return paragraph ?? content;
}

function hasBlocks(fragment: Node): boolean {
  return Array.from(fragment.childNodes).some(
    (node) => node.nodeType === 1 && (isBlock(node as Element) || holdsBlocks(node as Element)),
  );
}

/** The article with another text. Nothing was left out of that by us, and no picture leads it. */
function partOf(whole: Article, content: string, textContent: string): Article {
  const anchors = new Set(Array.from(content.matchAll(/ id="(b\d+)"/g), ([, id]) => id));
  const isShown = (anchor: string) => anchors.has(anchor);
  return {
    ...whole,
    standfirst: null,
    leadImage: null,
    content,
    textContent,
    wordCount: countWords(textContent, whole.lang),
    authors: whole.authors.map((author) => ({
      ...author,
      evidence: shownEvidence(author.evidence, isShown),
    })),
    sources: shownSources(whole.sources, isShown),
    removals: [],
    completeness: { truncated: false, reasons: [] },
  };
}
