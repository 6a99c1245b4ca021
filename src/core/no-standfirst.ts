import type { Author } from "./article";
import { isProse, type TextBlock } from "./blocks";
import { type Clutter, hintsOf, nameOf } from "./clean/names";
import { shapeOf } from "./shapes";
import { partsOfTitle } from "./site-name";
import { inSmallLetters } from "./small-letters";
import { isLonger, letters } from "./text";

/**
 * What stands between headline and text and is set or named like a standfirst, but is none: a form's
 * help, a dialog's words, lines about the author, the way to the page, a caption.
 */

/** What tells it. */
export interface HeadOfArticle {
  headline: string;
  /** The heading that prints it. */
  heading: Element | null;
  authors: readonly Author[];
}

const ELSEWHERE =
  "form, dialog, [role='dialog'], [aria-modal='true'], nav, label, button, figcaption";
/** A quotation with a note belongs to the text. */
const NOTE = "a[href^='#'], sup, cite";
/** Names of what is laid over the page, and of captions. */
const OTHER_NAME =
  /tooltip|popover|pop-?up|(?:^|[-_ ])modal(?:$|[-_ ])|caption|(?:img|image|photo|foto|picture|bild|media)[-_]{0,2}(?:description|subtitle)/;
/** Characters that the box of a line holds besides. */
const BESIDE = 300;
/** "Photo: Ada Roe/The Courier", "Image by Ada Roe". */
const CREDIT =
  /©|(?:^|[\s.(|])(?:photo(?:graph)?|foto|image|bild|picture|illustration|credit|crédit)(?:\s*[:/]| by |\s+credit)|getty images/;
/** What is said of an author after the name. */
const ABOUT =
  /^,? (?:is(?! [a-z]+ing\b)|has(?! no\b)|writes|covers|reports|works|worked|joined|ist|hat|schreibt|arbeitet|est|écrit|es|escribe|è|scrive|é|escreve|schrijft)\s/;

/** What stands before the name in a byline. */
const BY = /^(?:\p{L}+ ){0,3}(?:by|von|par|por|di|door|av|af):? $/u;

/** Whether a block is one of these. */
export function isNoStandfirst(
  block: TextBlock,
  { headline, heading, authors }: HeadOfArticle,
): boolean {
  const { element, text } = block;
  const box = element.closest(ELSEWHERE);
  // ASP.NET wraps whole pages in one `<form>`: that is no form field's text.
  if (box && !(heading && box.contains(heading))) return true;
  if (element.closest("blockquote")?.querySelector(NOTE)) return true;
  if (CREDIT.test(inSmallLetters(text)) || isTrail(block, letters(headline))) return true;
  if (isAboutAuthor(text, namesOf(authors)) || isByline(text, authors)) return true;
  if (isSlogan(text, element.ownerDocument.title, headline)) return true;
  // The name of a box that holds much more says nothing of the line.
  for (let at: Element | null = element; at; at = at.parentElement) {
    if ((heading && at.contains(heading)) || isLonger(at, text.length + BESIDE)) return false;
    const isHeading = at === element && /^H[23]$/.test(at.tagName);
    // A class like "caption-2" is a size of type: no caption is a heading.
    if (!isHeading && OTHER_NAME.test(inSmallLetters(nameOf(at)))) return true;
    if (hintsOf(at).some(isForeign)) return true;
  }
  return false;
}

/** What tells of the author, or asks for something. */
function isForeign(hint: Clutter): boolean {
  return hint === "author-box" || hint === "newsletter" || hint === "ads" || hint === "consent";
}

/** Whether the page's title has the line beside the headline: it is the site's then. */
function isSlogan(text: string, title: string, headline: string): boolean {
  const parts = partsOfTitle(title).map(letters);
  const ends = [parts[0], parts.at(-1)];
  return ends.includes(letters(text)) && parts.includes(letters(headline));
}

function namesOf(authors: readonly Author[]): string[] {
  return authors.map(({ name }) => name);
}

/**
 * "Ada Roe is a writer who covers the harbour."
 * @param names those of the authors
 */
export function isAboutAuthor(text: string, names: readonly string[]): boolean {
  return names.some(
    (name) => text.startsWith(name) && ABOUT.test(text.slice(name.length, name.length + 30)),
  );
}

/** "Posted by Ada Roe on Friday, from the harbour": more than a name and a date. */
function isByline(text: string, authors: readonly Author[]): boolean {
  return authors.some(({ name }) => {
    const at = text.indexOf(name);
    return at > 0 && BY.test(text.slice(0, at).toLowerCase());
  });
}

/** Whether other headings are set like this one. */
export function isOneOfSubheads(
  { element, text }: TextBlock,
  blocks: readonly TextBlock[],
): boolean {
  if (!/^H[2-6]$/.test(element.tagName) || isProse(text, 0)) return false;
  const shape = shapeOf(element);
  return blocks.some(
    (other) =>
      other.element.tagName === element.tagName &&
      other.text !== text &&
      shapeOf(other.element) === shape,
  );
}

/** "News / Harbour / The ferry sails again": the way to the page, which ends with its title. */
export function isTrail({ element, text }: TextBlock, title: string): boolean {
  const own = letters(text);
  return own.length > title.length && own.endsWith(title) && element.querySelector("a") !== null;
}
