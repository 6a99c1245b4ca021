import { fold, letters } from "./text";

/** The headline, without the site's name, and the element that prints it. */

/** A headline and where it stands. */
export interface Headline {
  text: string;
  /** The heading that prints it, or null when only the metadata has it. */
  element: Element | null;
}

/** What `readHeadline` needs of the other metadata. */
export interface HeadlineInput {
  doc: Document;
  /** `headline` of the page's own JSON-LD article. */
  stated: string | null;
  siteName: string | null;
}

const HEADINGS = "h1, h2, [itemprop~='headline'], [role='heading'][aria-level='1']";
const ELSEWHERE =
  "nav, aside, footer, dialog, [role='dialog'], [role='navigation'], [aria-hidden='true']";

/**
 * A heading that the title, Open Graph or JSON-LD repeats is the headline; print wins over
 * metadata, since outlets give search engines another wording.
 */
export function readHeadline(input: HeadlineInput): Headline {
  const { doc, stated, siteName } = input;
  const title = fold(doc.title);
  const social = metaContent(doc, "og:title") ?? metaContent(doc, "twitter:title");
  const claims = [stated, social, title].filter((text): text is string => Boolean(text));
  const headings = Array.from(doc.querySelectorAll(HEADINGS)).filter(
    (heading) => !heading.closest(ELSEWHERE) && fold(heading.textContent).length > 1,
  );
  const best = headings
    .map((element, index) => ({
      element,
      score: scoreHeading(element, claims, siteName) - index / 50,
    }))
    .sort((a, b) => b.score - a.score)[0];
  if (best && best.score > 0.5) return { text: headingText(best.element), element: best.element };
  const text = stated ?? (social ? cutSiteName(social, siteName) : cutSiteName(title, siteName));
  return { text, element: null };
}

function scoreHeading(
  element: Element,
  claims: readonly string[],
  siteName: string | null,
): number {
  const text = headingText(element);
  if (siteName !== null && letters(text) === letters(siteName)) return -1;
  const likeness = Math.max(0, ...claims.map((claim) => wordOverlap(text, claim)));
  const isFirst = element.matches("h1, [itemprop~='headline'], [aria-level='1']");
  const inArticle = element.closest("article, main, [role='main'], header") !== null;
  return (
    likeness +
    (isFirst ? 0.6 : -0.2) +
    (inArticle ? 0.1 : 0) -
    (element.querySelector("img") && text.length < 20 ? 1 : 0)
  );
}

/** The heading's words, without screen-reader extras and labels such as "Live" in badges. */
function headingText(element: Element): string {
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest("style, script, button, svg, noscript"))
      parts.push(node.nodeValue ?? "");
    if (node.nextSibling?.nodeName === "BR") parts.push(" ");
  }
  // A soft hyphen is a hint to the typesetter, no part of the word.
  return fold(parts.join("").replace(/\u00ad/g, ""));
}

/** Dice coefficient of the two texts' words: 1 for the same words, 0 for none in common. */
function wordOverlap(a: string, b: string): number {
  const one = words(a);
  const other = words(b);
  if (one.size === 0 || other.size === 0) return letters(a) === letters(b) && letters(a) ? 1 : 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

const SEPARATOR = /\s+[|–—•·»:/\\-]\s+|\s*[|｜]\s*|\s+::\s+/u;

/** "Storm hits coast | The Daily" → "Storm hits coast". */
export function cutSiteName(title: string, siteName: string | null): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? "";
  const first = parts[0] ?? "";
  const site = letters(siteName ?? "");
  const isSite = (part: string) =>
    site !== "" &&
    (letters(part).includes(site) || (letters(part).length > 3 && site.includes(letters(part))));
  if (isSite(last))
    return fold(
      title
        .slice(0, title.lastIndexOf(last))
        .replace(/(?<![\s|｜–—•·»:/\\-])[\s|｜–—•·»:/\\-]+$/u, ""),
    );
  if (isSite(first))
    return fold(
      title.slice(title.indexOf(first) + first.length).replace(/^[\s|｜–—•·»:/\\-]+/u, ""),
    );
  // Without a known name, the longest part is the headline only if the rest is short.
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.length > title.length * 0.6 ? fold(longest) : title;
}

function metaContent(doc: Document, name: string): string | null {
  const meta = doc.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return fold(meta?.getAttribute("content")) || null;
}
