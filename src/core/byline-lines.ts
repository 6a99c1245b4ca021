import { endsSentence, isBlock } from "./blocks";
import {
  LEVELS,
  LONGEST_LABEL,
  linesOf,
  type PrintedByline,
  SENTENCES,
  textAfter,
} from "./byline-elements";
import { isAgencyStaff } from "./byline-houses";
import { beginsLikeByline, beginsWithShortBy, stripBy } from "./byline-start";
import { beginsWithRole, GUEST, isFullName, splitNames } from "./byline-text";
import { precedes } from "./document-order";
import { withoutDates } from "./printed-date";
import { inSmallLetters, withoutWords } from "./small-letters";
import { isSureAgency } from "./sources/agency-names";
import { HOLDERS } from "./sources/print";
import { isElsewhere, linesAround, storyRegion } from "./story-region";
import { isInTeaser } from "./teaser-card";
import { fold, isLonger, letters } from "./text";
import { attributeHas } from "./where";

/** Lines of print, not marked as bylines, that say who wrote the text or did something for it. */

/** Lines by the headline and at the end of the story that begin with "By …", unmarked. */
export function printedBylines(headline: Element | null, doc: Document): PrintedByline[] {
  const region = storyRegion(headline, doc);
  if (!region || !headline || !doc.body) return [];
  const ending: Element[] = [...region.getElementsByTagName("p")].slice(-ENDING).reverse();
  const lines = linesAround(headline, doc.body);
  const headings = [...region.querySelectorAll("h2, h3, h4, h5, h6")].slice(-ENDING);
  const named = [...lines, ...headings].flatMap((label) => labelledName(label, headline));
  const found = [...lines, ...ending].flatMap((element) => {
    const { text, isGlued } = wholeText(element);
    if (text.length < SHORTEST_LINE || text.length > LONGEST_LINE) return [];
    const isSure = beginsLikeByline(text);
    const weak = !isSure && !beginsLikeByline(afterDate(text));
    if (weak && !isNamesAlone(element, text)) return [];
    if (ending.includes(element) && (SOURCE.test(text) || isSentence(text))) return [];
    if (isElsewhere(element, headline) || attributeHas(element, "class", OF_PICTURE)) return [];
    if (isInTeaser(element, headline)) return [];
    const byline = { ...bylineOf(element, text), weak };
    return [{ byline, doubt: (isGlued ? 1 : 0) + (isSure ? 0 : 2) }];
  });
  found.sort((one, other) => one.doubt - other.doubt);
  const signatures = ending
    .filter((element) => isSignature(element) && !isElsewhere(element, headline))
    .map((element) => ({ ...bylineOf(element, fold(element.textContent)), weak: true }));
  // Where several sign, each signs a letter.
  const signed =
    signatures.length === 1 ? signatures.filter(({ element }) => endsText(element)) : [];
  return [...found.map(({ byline }) => byline), ...named, ...signed];
}

function bylineOf(element: Element, text: string): PrintedByline {
  return { element, text, parts: [], strong: false, url: null };
}

/** A name alone and set apart below a sentence. */
function isSignature(element: Element): boolean {
  if (isLonger(element, LONGEST_LABEL)) return false;
  const name = fold(element.textContent);
  const above = element.previousElementSibling;
  const isEnd = above?.localName === "p" && isLonger(above, SENTENCES);
  if (!isEnd || !NAME.test(name) || !isFullName(name)) return false;
  if (!endsSentence(fold(above.textContent))) return false;
  // In bold it is as likely a subhead, in italics a farewell, and below a quotation who said it.
  return (
    (attributeHas(element, "align", /right/i) ||
      attributeHas(element, "style", /text-align:\s?(?:right|end)/i)) &&
    element.querySelector("a") === null &&
    element.closest("blockquote") === null
  );
}

/** Whether nothing but notes stands below. */
function endsText(element: Element): boolean {
  for (let below = element.nextElementSibling; below; below = below.nextElementSibling) {
    if (isLonger(below, SENTENCES) && !NOTE.test(below.textContent.trim())) return false;
  }
  return true;
}

/** Words with small letters and nothing but a name's marks. */
const NAME = /^(?=.*\p{Ll})[\p{L}\p{M}.'’ -]+$/u;
/** What a note begins with: "(1)", "*". */
const NOTE = /^[([]?[\d*]/;

/** "Por Ana Gil y Bo Ek": a short word that also begins sentences, and then nothing but full names. */
function isNamesAlone(element: Element, text: string): boolean {
  if (!beginsWithShortBy(text) || /^H[1-6]$/.test(element.tagName)) return false;
  const names = splitNames(text);
  const rest = stripBy(withoutWords(withoutDates(text), GUEST)).text;
  const beside = letters(rest).length - letters(names.join("")).length;
  return names.length > 0 && names.every(isFullName) && beside <= JOINER * (names.length - 1);
}

/** Letters of the longest word that joins two names. */
const JOINER = 4;

/** "By the river, the ferry had waited for an hour.": longer than what is said of an author. */
function isSentence(text: string): boolean {
  if (text.length <= SHORT_SENTENCE || !text.endsWith(".")) return false;
  // Credits of several people are long, too, but name them and have few words between.
  return SMALL_WORDS.test(text) || !isFullName(splitNames(text)[0] ?? "");
}

/** More words in small letters than stand between the names of a line of credits. */
const SMALL_WORDS = /(?<!\p{L})(?:\p{Ll}+ ){4}/u;

const SHORT_SENTENCE = 70;
/** What the credit of a picture or a video is called. */
const OF_PICTURE = /(?:photo|video|image|picture|foto)[-_]?credit/i;

/** Characters in which a line that begins with a date has its first figure: "September 3". */
const FIRST_FIGURE = 14;

/** A line without the date and the marks that it begins with. */
function afterDate(text: string): string {
  // Taking dates out takes long, and few lines begin with one.
  const isDate = /\d/.test(text.slice(0, FIRST_FIGURE));
  return (isDate ? withoutDates(text) : text).replace(/^[\s|·•,–—-]+/u, "");
}

/** "Written by" or "Author:" as a label or heading of its own, and the name in the element after it. */
function labelledName(label: Element, headline: Element): PrintedByline[] {
  if (isLonger(label, LONGEST_LABEL) || !WRITER_LABEL.test(inSmallLetters(fold(label.textContent))))
    return [];
  const element = label.nextElementSibling;
  if (!element || isElsewhere(label, headline) || isInTeaser(label, headline)) return [];
  const [first = ""] = linesOf(element).split("\n", 1);
  return first.length > LONGEST_LINE ? [] : [bylineOf(element, first)];
}

const WRITER_LABEL =
  /^(?:(?:article|post|story) )?(?:written by|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|by|von|par|por|aut(?:h?or|eur|ore)[a-z]{0,2}(?:\(.{1,5}\))?\s*(?=[:：]))\s*[:：]?$/;

/** Shortest such line, "文/李明", in characters. */
const SHORTEST_LINE = 4;
/** Longest line that begins with "By …", in characters. */
const LONGEST_LINE = 120;

/**
 * The whole of an element's words, buttons and dates too.
 * @returns `isGlued` where its blocks have no blank between them: "Written by", "Ana Gil"
 */
function wholeText(element: Element): { text: string; isGlued: boolean } {
  const text = fold(element.textContent);
  if (text.length > LONGEST_LINE || element.childElementCount === 0)
    return { text, isGlued: false };
  const lines = fold(linesOf(element, "style, script"));
  const isGlued = lines !== text && letters(lines) === letters(text);
  return { text: isGlued ? lines : text, isGlued };
}

/** "Source:", where the word also begins a byline: under a text it tells the material, not the author. */
const SOURCE = /^(?:来源|來源|출처|المصدر)/u;

/** Lines between the headline and the text that name nothing but an agency: "Reuters", "EFE / Madrid". */
export function agencyLines(headline: Element | null, doc: Document): PrintedByline[] {
  const region = storyRegion(headline, doc);
  if (!headline || !doc.body || !region) return [];
  const text = textAfter(headline, region);
  return linesAround(headline, doc.body).flatMap((element) => {
    if (element.childElementCount > 0) return [];
    const name = fold(element.textContent);
    if (name === "" || name.length > LONGEST_AGENCY || !isAgency(name)) return [];
    if (element.closest(NO_CREDIT)) return [];
    if (!precedes(headline, element) || (text && precedes(text, element))) return [];
    const paragraph = element.closest("p");
    if (paragraph && isLonger(paragraph, name.length + LONGEST_DATE)) return [];
    if (isElsewhere(element, headline) || isByPicture(element, headline)) return [];
    return [bylineOf(element, name)];
  });
}

/** An agency's name, or its name and where it writes from. */
function isAgency(line: string): boolean {
  if (isSureAgency(line) || isAgencyStaff(line)) return true;
  const parts = line.split(/ ?[,/|·] ?/u);
  return parts.length === 2 && parts.some(isSureAgency) && splitNames(line).every(isSureAgency);
}

/** A box about the author. Pages are also named for what they tell of: "tag-rubio", "tag-bio-energia". */
const LIFE = '[class~="bio" i], [class*="or-bio" i], [class*="orbio" i], [data-testid*="bio" i]';
const NO_CREDIT = `a, button, form, ${HOLDERS}, [class~="tag" i], [class~="tags" i], ${LIFE}`;
/** Longest date beside the name, in characters; more is a sentence. */
const LONGEST_DATE = 30;
/** Longest name of an agency, in characters. */
const LONGEST_AGENCY = 50;

/** Under or over a picture, an agency's name is the picture's credit. */
function isByPicture(element: Element, headline: Element | null): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (box.contains(headline) || box.querySelector("p ~ p")) return false;
    if (box.querySelector("img, picture, video")) return true;
    box = box.parentElement;
  }
  return false;
}

/** A line that says who did what. */
export interface CreditLine {
  element: Element;
  text: string;
  /** It stands among the last paragraphs. */
  atEnd: boolean;
}

/** Lines by the headline and at the end of the story that say who did what: "(Reporting by …; editing by …)". */
export function creditLines(headline: Element | null, doc: Document): CreditLine[] {
  const region = storyRegion(headline, doc);
  if (!region) return [];
  const paragraphs: Element[] = [...region.getElementsByTagName("p")];
  const ending = paragraphs.slice(-ENDING);
  const prose = paragraphs.filter((element) => isLonger(element, PROSE));
  // Of boxes the lines are listed too, and their words would run together.
  const lines = headline && doc.body ? linesAround(headline, doc.body) : [];
  const around = lines.filter(
    (element) => !(prose[0] && precedes(prose[0], element)) && ![...element.children].some(isBlock),
  );
  return [...new Set([...around, ...ending])].flatMap((element) => {
    const text = fold(element.textContent);
    if (text.length > CREDITS || !beginsWithRole(text) || isElsewhere(element, headline)) return [];
    return isByPicture(element, headline)
      ? []
      : [{ element, text, atEnd: ending.includes(element) }];
  });
}

/** Shortest paragraph that is of the story itself, in characters. */
const PROSE = 160;

/** Longest line of credits, in characters. */
const CREDITS = 300;
/** Paragraphs at the end of a story among which its byline and credits may stand. */
const ENDING = 8;
