import { anchorOf } from "../anchors";
import type { EvidenceOrigin, Notice } from "../article";
import { type TextBlock, textBlocks } from "../blocks";
import { asList, asText, isNode, typesOf } from "../json-ld";
import type { Metadata } from "../metadata";
import { fold, letters } from "../text";
import {
  ABOUT_TEXT,
  GENRES,
  HEADLINE_GENRES,
  LABEL_PATTERNS,
  MARKED_LIKE,
  MARKUP,
  PRESS_DATELINE,
  SENTENCES,
  SPONSORED_LINE,
  TYPES,
} from "./notice-words";
import type { Region } from "./region";
import { creditsUnnamed } from "./sign-off";
import type { FoundSignOff } from "./sign-offs";
import { isOfAnotherOutlet, outletInByline, sourceElsewhere } from "./syndication";

/** What the page says about the text itself: corrections, translations, sponsors and the like. */

type Kind = Notice["kind"];

/** Longest block that is a notice, and longest that is one by a sentence in it, in characters. */
const MAX_LENGTH = 700;
const MAX_SENTENCE_BLOCK = 360;
/** Shortest text of an element named for a notice: shorter ones are headings and form fields. */
const MIN_MARKED = 40;
/** Longest byline that may name another outlet. */
const MAX_BYLINE = 80;
/** Shortest words after a label that say more than it, in characters. */
const MIN_WORDS = 8;

/** Longest line over a headline that names its section or genre, in characters. */
const MAX_KICKER = 24;

/** What `gatherNotices` needs. */
export interface NoticeInput {
  doc: Document;
  region: Region;
  metadata: Metadata;
  signOffs: readonly FoundSignOff[];
  /** Names of the publisher, in small letters. */
  own: ReadonlySet<string>;
}

/** @returns the notices, from print first, each text once for a kind */
export function gatherNotices(input: NoticeInput): Notice[] {
  const notices: Notice[] = [];
  const add = (kind: Kind, quote: string, origin: EvidenceOrigin, anchor: string | null) => {
    const isSame = (notice: Notice) =>
      notice.kind === kind &&
      (origin !== "body" || letters(notice.evidence.quote) === letters(quote));
    if (!notices.some(isSame)) notices.push({ kind, evidence: { quote, origin, anchor } });
  };
  fromText(input, add);
  fromMarkup(input, add, notices);
  fromSignOffs(input, add);
  fromStatements(input, add);
  return notices;
}

type Add = (kind: Kind, quote: string, origin: EvidenceOrigin, anchor: string | null) => void;

function fromText({ region, metadata, own }: NoticeInput, add: Add): void {
  const { above, before, body, after } = region;
  // A run of short lines is a menu of sections, not this article's own kicker.
  const kickers = above.filter(({ text }) => text.length <= MAX_KICKER);
  for (const { element, text } of kickers.length > 3 ? [] : kickers) {
    const kind = kickerOf(text);
    if (kind && isOwn(element, region)) add(kind, fold(text), "body", anchorOf(element));
  }
  const headline = metadata.headline.toLowerCase();
  const genre = HEADLINE_GENRES.find(([, words]) => words.test(headline));
  if (genre) add(genre[0], metadata.headline, "body", null);
  for (const { element, text } of metadata.headlineElement ? before.slice(0, 3) : []) {
    if (SPONSORED_LINE.test(text.toLowerCase()) && isOwn(element, region))
      add("sponsored", fold(text), "body", anchorOf(element));
  }
  for (const { element, text } of body.slice(0, 2)) {
    const words = PRESS_DATELINE.exec(text.toLowerCase())?.[0];
    if (words) add("press-release", text.slice(0, words.length), "dateline", anchorOf(element));
  }
  for (const block of [...before, ...body, ...after]) {
    const kind = kindOfBlock(block, own);
    if (kind) add(kind, fold(block.text), "body", anchorOf(block.element));
  }
}

function kickerOf(text: string): Kind | null {
  return SPONSORED_LINE.test(text.toLowerCase()) ? "sponsored" : genreOf(text);
}

function genreOf(text: string): Kind | null {
  if (text.length > MAX_KICKER) return null;
  const small = text.toLowerCase();
  return GENRES.find(([, words]) => words.test(small))?.[0] ?? null;
}

/** Not in a teaser that is marked as an article of its own. */
function isOwn(element: Element, { first }: Region): boolean {
  const article = element.closest("article");
  return isPlain(element) && (!article || article.contains(first));
}

/** Not one of a menu's entries, a button or a picture's words. */
function isPlain(element: Element): boolean {
  return !element.closest("nav,form,button,dialog,figure,footer,li li,ul[role='menu']");
}

function kindOfBlock({ element, text, link }: TextBlock, own: ReadonlySet<string>): Kind | null {
  const line = fold(text);
  if (line === "" || line.length > MAX_LENGTH || link > line.length * 0.7) return null;
  const kind = kindOfLine(line, own);
  return kind && !element.closest("nav,form,button,dialog,figure,time") ? kind : null;
}

function kindOfLine(line: string, own: ReadonlySet<string>): Kind | null {
  const small = line.toLowerCase();
  for (const [kind, label] of LABEL_PATTERNS) {
    const match = label.exec(small);
    if (match && saysMore(small.slice(match[0].length), kind)) return kind;
  }
  if (line.length > MAX_SENTENCE_BLOCK) return null;
  for (const [kind, sentence] of SENTENCES) {
    if (sentence.test(small) && (kind !== "ai" || ABOUT_TEXT.test(small))) return kind;
  }
  return isOfAnotherOutlet(line, own) ? "syndication" : null;
}

/** Words of dates and hours, which say nothing but when. */
const DAY =
  /\b(?:\p{L}{1,3}|\d[\d\p{L}]*|uhr|\p{L}{3,9}day|jan\p{L}*|feb\p{L}*|m[aä]r\p{L}*|apr\p{L}*|may|mai|jun[ei]?|jul[iy]?|aug\p{L}*|sep\p{L}*|o[ck]t\p{L}*|nov\p{L}*|de[cz]\p{L}*)\b/gu;

/** A label alone is a heading or a button; a day or an hour after "Update" says nothing either. */
function saysMore(rest: string, kind: Kind): boolean {
  if (rest.length <= MIN_WORDS) return false;
  if (kind !== "update") return true;
  const words = rest.replace(DAY, " ").match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.join("").length > 15;
}

/** Elements that are named for a notice, unless their words were found already. */
function fromMarkup({ region }: NoticeInput, add: Add, found: readonly Notice[]): void {
  const marked = [...region.scope.querySelectorAll(MARKED_LIKE)];
  for (const [kind, selector] of MARKUP) {
    for (const element of marked.filter((each) => each.matches(selector))) {
      const blocks = textBlocks(element);
      const text = fold(blocks.map((block) => block.text).join(" "));
      const links = blocks.reduce((sum, block) => sum + block.link, 0);
      if (text.length < MIN_MARKED || text.length > MAX_LENGTH || links > text.length / 2) continue;
      if (element.querySelector(selector) || !isOwn(element, region)) continue;
      const key = letters(text);
      const isKnown = found.some((notice) => {
        const other = letters(notice.evidence.quote);
        return key.includes(other) || other.includes(key);
      });
      if (!isKnown) add(kind, text, "body", anchorOf(blocks[0]?.element ?? element));
    }
  }
}

function fromSignOffs({ metadata, signOffs, own }: NoticeInput, add: Add): void {
  for (const { signOff, evidence } of signOffs) {
    if (signOff.unnamedAgencies)
      add("agency-material", evidence.quote, evidence.origin, evidence.anchor);
  }
  for (const { name, evidence } of metadata.authors) {
    const { quote, origin, anchor } = evidence;
    if (creditsUnnamed(name)) add("agency-material", quote, origin, anchor);
    else if (origin !== "meta" && quote.length <= MAX_BYLINE && outletInByline(name, own))
      add("syndication", quote, origin, anchor);
  }
  for (const value of asList(metadata.article?.author)) {
    const name = asText(value);
    if (name !== null && creditsUnnamed(name)) add("agency-material", name, "json-ld", null);
  }
}

function fromStatements({ doc, metadata }: NoticeInput, add: Add): void {
  const { article, section, url } = metadata;
  const stated = [section, ...[article?.articleSection, article?.genre].flatMap(asList)];
  for (const value of stated) {
    const text = typeof value === "string" ? fold(value) : "";
    const kind = genreOf(text);
    if (kind) add(kind, text, value === section ? "meta" : "json-ld", null);
  }
  for (const type of article ? typesOf(article) : []) {
    const kind = TYPES[type];
    if (kind) add(kind, type, "json-ld", null);
  }
  for (const value of asList(article?.correction)) {
    const text = textOf(value);
    if (text !== null) add("correction", text, "json-ld", null);
  }
  const backstory = textOf(article?.backstory);
  if (backstory !== null) add("backstory", backstory, "json-ld", null);
  const translator = asText(article?.translator);
  if (translator !== null) add("translation", fold(translator), "json-ld", null);
  const maker = asText(article?.digitalSourceType);
  if (maker !== null && /algorithmic/i.test(maker)) add("ai", maker, "json-ld", null);
  const isOpinion = doc.querySelector('meta[property="article:opinion" i]');
  if (isOpinion?.getAttribute("content") === "true")
    add("opinion", "article:opinion", "meta", null);
  const source = sourceElsewhere(doc, url);
  if (source !== null) add("syndication", source, "meta", null);
}

/** The words of a text, or of an object that holds one (`CorrectionComment`). */
function textOf(value: unknown): string | null {
  const text = isNode(value) ? (asText(value.text) ?? asText(value)) : asText(value);
  return text === null ? null : fold(text);
}
