import type { Evidence, Notice } from "../article";
import { isProse, sizeOf, type TextBlock, textBlocks } from "../blocks";
import { evidenceOf } from "../evidence";
import { asList, asText } from "../json-ld";
import type { Metadata } from "../metadata";
import { withoutDates } from "../printed-date";
import { fold, letters } from "../text";
import { attributeHas, elementsWhere, firstWhere, hasToken } from "../where";
import type { Words } from "../words/words";
import { isSureAgency } from "./agency-names";
import {
  closingGenre,
  genreOf,
  kickerPatterns,
  MAX_KICKER,
  machineKinds,
  sponsorOf,
} from "./notice-kickers";
import { END_OF_FEED, MARKUP, noticePatterns, PRESS_DATELINE } from "./notice-patterns";
import { isNamesake, isSetOff, isSubject, type Place, tellsOfText } from "./notice-place";
import { type AddNotice, fromStatements } from "./notice-statements";
import { startsWithOwnName } from "./outlet-names";
import { isHeadlinesLabel } from "./own-label";
import { isMedium, isWorkWithMedium } from "./partners";
import type { Region } from "./region";
import { creditsUnnamed, creditsUnnamedBeside } from "./sign-off";
import type { FoundSignOff } from "./sign-offs";
import { isOfAnotherOutlet, outletInByline } from "./syndication";

/** What the page says about the text itself: corrections, translations, sponsors and the like. */

type Kind = Notice["kind"];

/**
 * Longest block that is a notice by a label that other texts begin with, too, longest that is one by
 * a sentence in it, and longest of all, in characters.
 */
const MAX_LENGTH = 700;
const MAX_SENTENCE_BLOCK = 360;
const MAX_LABELLED = 6000;
/** Where a longer block has to say it, in characters from its start. */
const MAX_OPENING = 160;
/** Longest line of its own, and longest heading of a notice. */
const MAX_LINE = 80;
const MAX_HEADING = 40;
/** Shortest text of an element named for a notice: shorter ones are headings and form fields. */
const MIN_MARKED = 40;
/** Elements of a name that are looked at: a page of notices is no article. */
const MAX_MARKED = 100;
/** Longest byline that may name another outlet. */
const MAX_BYLINE = 80;
/** Shortest words after a label that say more than it, in characters. */
const MIN_WORDS = 8;

/** What `gatherNotices` needs. */
export interface NoticeInput {
  region: Region;
  metadata: Metadata;
  signOffs: readonly FoundSignOff[];
  /** Names of the publisher, in small letters. */
  own: ReadonlySet<string>;
  /** The words that the page is read with. */
  words: Words;
}

/** @returns the notices, from print first, each text once for a kind */
export function gatherNotices(input: NoticeInput): Notice[] {
  const notices: Notice[] = [];
  const add = (kind: Kind, evidence: Evidence) => {
    const isSame = (notice: Notice) =>
      notice.kind === kind &&
      (evidence.origin !== "body" || letters(notice.evidence.quote) === letters(evidence.quote));
    if (!notices.some(isSame)) notices.push({ kind, evidence });
  };
  fromText(input, add);
  fromMarkup(input, add, notices);
  fromSignOffs(input, add);
  fromStatements(input.metadata, input.words, add);
  return notices;
}

function fromText(input: NoticeInput, add: AddNotice): void {
  const { region, metadata, words } = input;
  const { headlineGenres, opinionByline } = kickerPatterns(words);
  const { before, body, after } = region;
  fromKickers(input, add);
  // As it is printed, with the label that the headline itself goes without.
  const headline = fold(metadata.headlineElement?.textContent) || metadata.headline;
  const genre = headlineGenres.find(([, start]) => start.test(headline.toLowerCase()));
  if (genre) add(genre[0], evidenceOf(headline, "body"));
  for (const { element, text } of before) {
    const [genre, sentence] = closingGenre(text, words);
    if (genre) add(genre, evidenceOf(sentence, "body", element));
  }
  for (const { element, text } of body.slice(0, 2)) {
    const end = PRESS_DATELINE.exec(text.toLowerCase())?.[0].length;
    if (end) add("press-release", evidenceOf(text.slice(0, end), "dateline", element));
  }
  for (const { element, text } of [...before, ...body.slice(0, 2), ...body.slice(-3), ...after]) {
    if (text.length > MAX_LINE || !isPlain(element) || element.closest(TITLE)) continue;
    const small = text.toLowerCase();
    const isOpinion = opinionByline.test(small) && before.some((line) => line.text === text);
    const kinds = isOpinion ? (["opinion"] as const) : machineKinds(small, words);
    for (const kind of kinds) add(kind, evidenceOf(text, "body", element));
  }
  const blocks = [...before, ...body, ...after];
  const edge = before.length + body.length - LAST_BLOCKS;
  for (const [index, block] of blocks.entries()) {
    const place = index < before.length || index >= edge ? "edge" : "middle";
    const inBody = index >= before.length && index < before.length + body.length;
    for (const kind of kindsOfBlock(block, place, input, inBody))
      add(kind, evidenceOf(block.text, "body", block.element));
    const next = blocks[index + 1];
    const kind = headedKind(block, next, words);
    if (kind && next) add(kind, evidenceOf(next.text, "body", next.element));
  }
}

/** Blocks at the end of the body that may say something about the text as those after it do. */
const LAST_BLOCKS = 2;

const TITLE = "h1,h2,h3,h4,h5,h6,li,td,th,blockquote";

/** Lines over the headline, in it, and right under it. */
function fromKickers({ region, metadata, words }: NoticeInput, add: AddNotice): void {
  const { headlineElement: headline, authors } = metadata;
  // A run of short lines is a menu of sections, not this article's own kicker.
  const short = region.above.filter(({ text }) => text.length <= MAX_KICKER);
  const kickers = short.length > 3 ? [] : region.above;
  const inside = [...(headline?.querySelectorAll("*") ?? [])].flatMap((element) => {
    const text = fold(element.textContent);
    return text === "" || element.querySelector("*") || text.length > MAX_KICKER
      ? []
      : [{ element, text }];
  });
  const under = headline ? region.before.slice(0, 3) : [];
  const around = [...region.before, ...region.body.slice(0, 2)].map(({ text }) => text);
  const isProgramme = around.some((text) => PROGRAMME.test(text));
  const isSponsored = (line: string) => {
    const sponsor = sponsorOf(line.toLowerCase(), words);
    if (!sponsor?.partner) return sponsor !== null;
    // Media work together, and somebody presents a programme.
    const partner = line.slice(-sponsor.partner.length);
    const isAuthor = authors.some(({ name }) => letters(name) === letters(partner));
    return !(isProgramme || isAuthor || isMedium(partner));
  };
  for (const { element, text } of [...kickers, ...inside, ...under]) {
    const line = fold(text);
    if (line.length > MAX_LINE || !isOwn(element, region)) continue;
    const tell = (kind: Kind) => add(kind, evidenceOf(line, "body", element));
    const isUnder = under.some((block) => block.element === element);
    if (isSponsored(line)) tell("sponsored");
    else if (kickerPatterns(words).ad.test(line.toLowerCase())) {
      if (!isUnder && headline && isHeadlinesLabel(element, headline)) tell("sponsored");
    } else
      for (const kind of kickerKinds(line, words)) {
        // A subject may be called "Live", too.
        if (kind === "live" && isSubject(element, line)) continue;
        if (!isUnder || kind === "press-release") tell(kind);
      }
  }
}

/** Who makes a programme: then "presented by" names a person. */
const PROGRAMME =
  /^(?:produced|editor|edited|sound|mixed|hosted|narrated|music|producer|producers?|redaktion|ton|réalisation|producción)(?: by| von| par| por)?\s*[:\s]\s*\p{Lu}/iu;

function kickerKinds(line: string, words: Words): Kind[] {
  const { labels, sentences } = noticePatterns(words);
  const genre = line.split(/\s*[|·•:]\s*/).flatMap((part) => genreOf(part, words) ?? []);
  const small = line.toLowerCase();
  const label = labels.find(
    ([kind, whole]) => LABEL_KICKERS.has(kind) && whole.exec(small)?.[0].length === small.length,
  );
  const sentence = sentences.find(([kind, says]) => kind === "translation" && says.test(small));
  return [
    ...genre,
    ...(label ? [label[0]] : []),
    ...(sentence ? [sentence[0]] : []),
    ...machineKinds(small, words),
  ];
}

/** Labels that also stand alone over a headline. */
const LABEL_KICKERS: ReadonlySet<Kind> = new Set(["press-release", "translation"]);

/** Not in a teaser that is marked as an article of its own. */
function isOwn(element: Element, { first }: Region): boolean {
  const article = element.closest("article");
  return isPlain(element) && (!article || article.contains(first));
}

/** Not one of a menu's entries, a button or a picture's words. */
function isPlain(element: Element): boolean {
  return !element.closest("nav,form,button,dialog,figure,footer,li li,ul[role='menu']");
}

function kindsOfBlock(
  { element, text, link }: TextBlock,
  place: Place,
  input: NoticeInput,
  inBody: boolean,
): Kind[] {
  const line = fold(text);
  if (line === "" || line.length > MAX_LABELLED) return [];
  const feed = END_OF_FEED.exec(line.toLowerCase())?.[1];
  if (feed !== undefined && input.own.has(feed)) return [];
  if (feed === undefined && link > line.length * 0.7) return [];
  const kinds = kindsOfLine(
    line,
    () => (place === "edge" || isSetOff(element) ? "edge" : place),
    input,
    inBody,
  );
  return kinds.length > 0 && element.closest("nav,form,button,dialog,figure,time") ? [] : kinds;
}

function kindsOfLine(
  line: string,
  placeOf: () => Place,
  { own, words }: NoticeInput,
  inBody: boolean,
): Kind[] {
  const small = line.toLowerCase();
  const { labels, sentences } = noticePatterns(words);
  for (const [kind, label] of labels) {
    if (line.length > MAX_LENGTH && !LONG.has(kind)) continue;
    const match = label.exec(small);
    if (!match || isNamesake(kind, line, match[0], placeOf, words)) continue;
    if (saysMore(line.slice(match[0].length), kind)) return [kind];
  }
  if (line.length > MAX_SENTENCE_BLOCK)
    return opensWithCorrection(small, words) ? ["correction"] : [];
  const told = sentences.flatMap(([kind, sentence]) => {
    const match = sentence.exec(small);
    if (!match || !tellsOfText(kind, match, placeOf(), words)) return [];
    const rest = line.slice(match.index + match[0].length);
    if (kind === "syndication" && startsWithOwnName(rest, own)) return [];
    return isWorkWithMedium(match[0], rest) ? [] : [kind];
  });
  // A text that a machine translated is both; what else a sentence says is one thing.
  const [first] = told;
  if (first) return first === "translation" && told.includes("ai") ? [first, "ai"] : [first];
  return isOfAnotherOutlet(line, own, inBody) ? ["syndication"] : [];
}

/** Kinds whose words may be as long as they like once they are labelled. */
const LONG: ReadonlySet<Kind> = new Set(["correction", "editors-note", "update"]);

/** Whether a long block begins by saying that an earlier version was wrong. */
function opensWithCorrection(small: string, words: Words): boolean {
  const start = small.slice(0, MAX_OPENING);
  return noticePatterns(words).sentences.some(([kind, sentence]) => {
    const match = kind === "correction" ? sentence.exec(start) : null;
    return match !== null && tellsOfText(kind, match, "middle", words);
  });
}

/** A label as a heading of its own, and the paragraph under it. */
function headedKind(
  { element, text }: TextBlock,
  next: TextBlock | undefined,
  words: Words,
): Kind | null {
  const line = fold(text);
  if (!next || line.length > MAX_HEADING || next.text.length < MIN_MARKED) return null;
  if (next.text.length > MAX_LABELLED || next.link > next.text.length / 2) return null;
  const only = element.firstElementChild;
  const isHeading =
    element.closest(HEADING) !== null ||
    (only?.matches(HEADING) === true && fold(only.textContent) === line);
  if (!isHeading || !isPlain(element) || !isPlain(next.element)) return null;
  const small = line.toLowerCase().replace(/\s*[:：]$/, "");
  const label = noticePatterns(words).labels.find(
    ([kind, whole]) => HEADED.has(kind) && whole.exec(small)?.[0].length === small.length,
  );
  return label?.[0] ?? null;
}

/** Kinds that stand under a heading of their own; a heading "Update" may head any part of a text. */
const HEADED: ReadonlySet<Kind> = new Set(["correction", "editors-note"]);
const HEADING = "h2,h3,h4,h5,h6,summary,dt,legend,strong,b";

/** Short words, numbers and what they count, "2 timmar": beside a date they say nothing but when. */
const WHEN =
  /(?<![\p{L}\p{M}\d])(?:\p{L}{1,3}|\d[\d\p{L}]*(?:\s\p{L}+)?|\p{L}{3,9}day)(?![\p{L}\p{M}\d])/gu;
/** Fewest letters that say more than when, besides those words. */
const MIN_LETTERS = 13;

/** A label alone is a heading or a button; a day or an hour after "Update" says nothing either. */
function saysMore(rest: string, kind: Kind): boolean {
  if (rest.length <= MIN_WORDS) return false;
  if (kind !== "update") return true;
  return letters(withoutDates(rest).replace(WHEN, " ")).length >= MIN_LETTERS;
}

/** Elements that are named for a notice, unless their words were found already. */
function fromMarkup(
  { region, words }: NoticeInput,
  add: AddNotice,
  found: readonly Notice[],
): void {
  const tests = MARKUP.map(({ kind, itemprop, class: name }) => {
    const isMarked = (element: Element) =>
      (itemprop !== undefined && hasToken(element, "itemprop", itemprop)) ||
      (name !== undefined && attributeHas(element, "class", name));
    return { kind, isMarked };
  });
  const marked = elementsWhere(region.scope, (each) => tests.some((test) => test.isMarked(each)));
  for (const { kind, isMarked } of tests) {
    for (const element of marked.filter(isMarked).slice(0, MAX_MARKED)) {
      const blocks = textBlocks(element);
      const text = fold(blocks.map((block) => block.text).join(" "));
      const links = blocks.reduce((sum, block) => sum + block.link, 0);
      if (text.length < MIN_MARKED || text.length > MAX_LABELLED || links > text.length / 2)
        continue;
      if (firstWhere(element, isMarked) || !isOwn(element, region)) continue;
      // A wrapper of the article may be named so because it can hold one.
      if (
        text.length > MAX_LENGTH &&
        !isNotice(blocks[0]?.text ?? "", words) &&
        holdsMost(element, region)
      )
        continue;
      const key = letters(text);
      const isKnown = found.some((notice) => {
        const other = letters(notice.evidence.quote);
        return key.includes(other) || other.includes(key);
      });
      if (!isKnown) add(kind, evidenceOf(text, "body", blocks[0]?.element ?? element));
    }
  }
}

/** Whether a text begins as a notice does. */
function isNotice(text: string, words: Words): boolean {
  const small = text.toLowerCase();
  const { labels } = noticePatterns(words);
  return labels.some(([, label]) => label.test(small)) || opensWithCorrection(small, words);
}

/** Whether most of the article's running text stands in an element. */
function holdsMost(element: Element, { shown }: Region): boolean {
  const prose = shown.filter((block) => isProse(block.text, block.link));
  return sizeOf(prose.filter((block) => element.contains(block.element))) * 2 > sizeOf(prose);
}

/** The word for one agency, and nothing else. */
const ONE_AGENCY =
  /^(?:(?:news|press|wire) )?(?:\p{L}*agentur|agen(?:cy|ce|cia|cja|zia)|agência|\p{L}*(?:byrån?|bureau)|агентство)$/iu;

function fromSignOffs({ metadata, signOffs, own }: NoticeInput, add: AddNotice): void {
  const isNamed =
    signOffs.some(({ signOff }) => signOff.agencies.length > 0) ||
    metadata.authors.some(({ name }) => isSureAgency(name));
  for (const { signOff, evidence } of signOffs) {
    // Beside its name the word alone says what it is: "SID, Nachrichtenagentur".
    if (signOff.unnamedAgencies && !(isNamed && ONE_AGENCY.test(evidence.quote)))
      add("agency-material", evidence);
  }
  const isOnly = metadata.authors.length === 1;
  for (const { name, evidence } of metadata.authors) {
    const { quote, origin } = evidence;
    // Data name a channel of the same house beside the people.
    const isStatedAlone = origin !== "meta" && (origin !== "json-ld" || isOnly);
    if (creditsUnnamed(name) || (quote.length <= MAX_BYLINE && creditsUnnamedBeside(quote)))
      add("agency-material", evidence);
    else if (isStatedAlone && quote.length <= MAX_BYLINE && outletInByline(name, own))
      add("syndication", evidence);
  }
  for (const value of asList(metadata.article?.author)) {
    const name = asText(value);
    if (name !== null && (creditsUnnamed(name) || creditsUnnamedBeside(name)))
      add("agency-material", evidenceOf(name, "json-ld"));
  }
}
