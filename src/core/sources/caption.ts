import { endsSentence } from "../blocks";
import { inSmallLetters } from "../small-letters";
import { fold, letters } from "../text";
import { closestWhere } from "../where";
import { agencyOf, isAtHome } from "./agency-names";
import { captionText, hasNoText, joinStrokes, segmentsOf } from "./caption-text";
import {
  areNames,
  cutAtLabel,
  endsInTitledName,
  isCreditLike,
  isName,
  isState,
  MAX_CREDIT,
  readsAsSentence,
  startsWithLabel,
  tidyCaption,
  withoutLabel,
  wordedCredit,
} from "./credit-words";
import { agenciesInCredit, isPhotoAgency } from "./photo-agencies";

/** Telling what a caption says from whom it credits. */

/** A caption taken apart; both as printed, without the credit's label. */
export interface CaptionParts {
  caption: string | null;
  credit: string | null;
  /**
   * What told the credit: markup named for it, a label such as "Photo:", an agency's name, or only
   * that a name stands where credits do. The last is too little outside a caption.
   */
  told: "markup" | "label" | "agency" | "place" | null;
}

/** Whether what stands where a credit does is all that the picture's description says: who is shown. */
export function isDescription({ caption, credit, told }: CaptionParts, alt: string): boolean {
  if (caption !== null || credit === null || told === "label") return false;
  return letters(credit) === letters(alt) && !isCreditLike(credit);
}

/** Class and attribute words that tell a credit: whole or as a part of a compound. */
const MAKER =
  "photographer|bildautor|bildquelle|bildnachweis|fotoquelle|attribution|licen[cs]e|lizenz|rightsholder|urheber|kreditering";
const CREDIT_CLASS = new RegExp(`credit|crédito|copyright|fotograf|${MAKER}`);
/** Words that tell a credit only as a word of their own and inside a caption. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:image|img|photo|foto)?(?:author|source|byline|quelle|autor|rights|agency|kilde)(?:$|[\s_-])/;

/**
 * @param text the caption as one line; not looked at where there is an element
 * @param element the element that holds it, whose markup may tell the credit; null without markup
 */
export function splitCredit(text: string, element: Element | null): CaptionParts {
  if (!element) return byText(fold(text));
  return byMarkup(element) ?? byLastSegment(element) ?? byText(captionText(element));
}

/** Whether the element's own names say that it holds a picture's credit. */
function isCreditElement(element: Element): boolean {
  return CREDIT_CLASS.test(namesOf(element));
}

/**
 * What captions and credits are called where there is no `<figcaption>`: the last word of a name, or
 * the last but one ("wp-caption-text"), by itself or after what it is the caption of.
 */
const CAPTION_NAME = new RegExp(
  "(?:^|[\\s_-])(?:article|artikel|bild|featured|figure|foto|gallery|hero|image|img|lead|media|photo|pic|picture|slide|thumb|video)?" +
    `(?:captions?|legend[ae]?|bildunterschrift(?:en)?|bildunterzeile|bildtext|cr[eé]dit(?:s|os?)?|copyrights?|fotograf(?:in|o)?|fotocredits?|${MAKER})(?:text|box)?(?:__?[^\\s_-]+|-[^\\s_-]+)?(?:--\\S*)?(?=$|\\s)`,
);

/** Whether an element is, or is called, the caption of a picture or its credit. */
export function isCaptionByName(element: Element): boolean {
  if (element.localName === "figcaption") return true;
  const names = element.getAttribute("class") ?? "";
  // "imageCaption" and "image-caption" are one name.
  return CAPTION_NAME.test(inSmallLetters(names.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1-")));
}

function namesOf(element: Element): string {
  const names = ["class", "itemprop", "data-testid"].map(
    (attribute) => element.getAttribute(attribute) ?? "",
  );
  return inSmallLetters(names.join(" "));
}

function byMarkup(element: Element): CaptionParts | null {
  const marked = markedParts(element);
  const credits = marked
    .map((part) => {
      const goesOn = afterStroke(part);
      const text = [part, ...goesOn].map((piece) => pieceText(piece)).join(" ");
      return { part, pieces: [part, ...goesOn], credit: withoutLabel(joinStrokes(text)) };
    })
    .filter(
      ({ credit }) => credit !== "" && credit.length <= MAX_CREDIT && !readsAsSentence(credit),
    );
  const first = credits[0];
  if (!first) return null;
  const named = credits.some(({ part }) => isCreditElement(part));
  const rest = captionText(
    element,
    credits.flatMap(({ pieces }) => pieces),
  );
  if (rest === "") {
    if (!named) return null;
    // A wrapper named for the credit may hold the caption too.
    const inner = byText(captionText(first.part));
    if (inner.credit !== null && inner.caption !== null) return inner;
  }
  const distinct = [...new Set(credits.map(({ credit }) => credit))];
  const labelled = credits.some(({ part }) => startsWithLabel(captionText(part)));
  const inPlace = isCreditLike(first.credit) ? "agency" : "place";
  const told = named ? "markup" : labelled ? "label" : inPlace;
  return { caption: tidyCaption(rest), credit: distinct.join(" | "), told };
}

/** The outermost parts whose names, or else whose small print, tell a credit. */
function markedParts(element: Element): Element[] {
  const inner = [...element.querySelectorAll("*")];
  const called = inner.filter((part) => CREDIT_CLASS.test(namesOf(part)));
  // "credit-caption" and "caption attribution" hold the caption where another part is the credit.
  const alone = called.filter((part) => !/(?:caption|legend)(?!\S)/.test(namesOf(part)));
  const named = alone.length > 0 ? alone : called;
  const loosely =
    named.length > 0 ? named : inner.filter((part) => CAPTION_CLASS.test(namesOf(part)));
  const found = loosely.length > 0 ? loosely : inner.filter((part) => part.matches("small,cite"));
  return found.filter(
    (part) =>
      !found.some((other) => other !== part && other.contains(part)) &&
      closestWhere(part, (each) => each === element || hasNoText(each)) === element,
  );
}

/** What a stroke joins to a credit: `<span class="credit">Ada Roe</span> / <span>Agency</span>`. */
function afterStroke(part: Element): Node[] {
  const stroke = part.nextSibling;
  if (stroke?.nodeType !== 3 || !/^\s*\/\s*$/.test(stroke.nodeValue ?? "")) return [];
  const name = stroke.nextSibling;
  return name?.nodeType === 1 ? [stroke, name] : [];
}

function pieceText(piece: Node): string {
  return piece.nodeType === 1 ? captionText(piece as Element) : (piece.nodeValue ?? "");
}

/** `<span>Caption.</span> <span>Name/Agency</span>` without telling names. */
function byLastSegment(element: Element): CaptionParts | null {
  const segments = segmentsOf(element);
  if (segments.length < 2) return null;
  const [first = "", ...others] = segments;
  const goesOn = /^[–—/|,-]/u.test(others[0] ?? "");
  const below = others.join(" ");
  // For those who do not see the picture: "Image:", and what it shows.
  if (first === "Image:" && !areNames(below) && !isCreditLike(below)) return byText(below);
  if (
    !goesOn &&
    startsWithLabel(first) &&
    first.length <= MAX_CREDIT &&
    // "Photo: Ada Roe, Elm": after a person, one word is a house's.
    (isName(withoutLabel(first).split(/[,/]/, 1)[0] ?? "") ||
      areNames(withoutLabel(first)) ||
      isSentence(below))
  ) {
    return { caption: tidyCaption(below), credit: withoutLabel(first), told: "label" };
  }
  const last = segments.at(-1) ?? "";
  const rest = segments.slice(0, -1).join(" ");
  const caption = tidyCaption(rest);
  const credit = withoutLabel(last);
  if (startsWithLabel(last) && last.length <= MAX_CREDIT && credit !== "") {
    return { caption, credit, told: "label" };
  }
  if (isCreditLike(last)) return { caption, credit: credit || last, told: "agency" };
  if (!/[.!?…»”"“)]$/u.test(rest)) return null;
  if (isName(last)) return { caption, credit: last, told: "place" };
  const isBracketed = /^\([^()]+\)\.?$/.test(last);
  return isBracketed && areNames(credit) ? { caption, credit, told: "place" } : null;
}

/** Shortest caption that is told from a credit by its end alone, in characters. */
const SENTENCE = 25;

function isSentence(text: string): boolean {
  return text.length >= SENTENCE && endsSentence(text);
}

/** Two sentences, so more than a credit. */
const SENTENCES = /\p{Ll}{3,}[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u;

function byText(text: string): CaptionParts {
  const none: CaptionParts = { caption: tidyCaption(text), credit: null, told: null };
  if (startsWithLabel(text) && text.length <= MAX_CREDIT) {
    const credit = withoutLabel(text);
    return credit === "" ? none : { caption: null, credit, told: "label" };
  }
  const cut = cutAtLabel(text);
  const credit = withoutLabel(cut?.from ?? "");
  if (cut && credit !== "" && !SENTENCES.test(credit)) {
    return { caption: tidyCaption(cut.before), credit, told: "label" };
  }
  const worded = wordedCredit(text);
  if (worded) return { caption: tidyCaption(worded.before), credit: worded.credit, told: "label" };
  const isTitled = endsInTitledName(text.replace(/\s*\([^()]*\)\.?$/u, ""));
  const isAll = !isTitled && isCreditLike(text) && agenciesInCredit(text).length > 0;
  if (isAll || isPhotoAgency(text))
    return { caption: null, credit: withoutLabel(text) || text, told: "agency" };
  return (
    inLastBracket(text) ??
    afterLastSentence(text) ??
    afterMark(text, AFTER_DASH) ??
    afterMark(text, AFTER_SIGN) ??
    none
  );
}

const LAST_BRACKET = /^(.*\S)\s*[([（【]([^()（）[\]【】]{2,90})[)\]）】]\s*\.?$/su;
const AFTER_SENTENCE = /^(.*?[.!?…»”"“)。])\s*((?:[^.!?…。]|(?<=(?:^|[\s/])\p{Lu})\.){2,90}\.?)$/su;
/** "… – Ada Roe/AFP", "… | ADA ROE, LE QUAI", "… - Ada Roe - 19.nov.26/Folhapress", "… Reprodução/TV Baía". */
const AFTER_DASH =
  /^(.*\S)(?:\s[–—|-]\s(?!\d\d?\.\p{L}{3}\.)|\s(?=(?:Reprodução|Divulgação)\/))([^–—|]{2,90})$/su;
/** "…＝共同", "…/연합뉴스", "…＝14日、山田太郎撮影". */
const AFTER_SIGN =
  /^(.*?)\s*[=＝/、]\s*([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}A-Z ]{2,16})$/su;
/** "新华社记者 李明 摄", "李明 摄", "海图社 图", and the day after it. */
const CHINESE =
  /^(?:(?:\p{Script=Han}{1,6}[社网網报報](?:记者|記者)\s?)?\p{Script=Han}{2,4}\s?[摄攝]|\p{Script=Han}{2,8}(?=\s[图圖]$))(?=\s*(?:\d{2,4}年\d{1,2}月\d{1,2}日|[图圖])?$)/u;
/** "Taken by" and "given by" after a name, in Japanese and Chinese. */
const GIVEN_BY = /(?:撮影|提供|摄影?|攝影?)$/u;

/** What kind of picture it is, before whom it is from: "Symbolbild: Ada Roe/dpa". */
const KIND =
  /^(?:(?:\p{L}{3,12}(?:bild|foto|photo)|file)\s*:|(?:fotos?|photos?|pic)(?=\s\p{L}))\s*/iu;

function inLastBracket(text: string): CaptionParts | null {
  const [, before = "", bracket = ""] = LAST_BRACKET.exec(text) ?? [];
  const inside = bracket.trim().replace(KIND, "");
  if (inside === "") return null;
  const name = AFTER_SENTENCE.exec(before);
  // "Caption. Ada Roe (REUTERS)": the name before the bracket belongs to the credit.
  if (name && isCreditLike(inside) && isName(name[2] ?? "")) {
    const credit = `${name[2]?.trim()} (${inside})`;
    return { caption: tidyCaption(name[1] ?? ""), credit, told: "agency" };
  }
  const agency = agencyOf(inside);
  if (agency?.weak === true && isState(inside, before)) return null;
  const credit = withoutLabel(inside.replace(GIVEN_BY, ""));
  // "(ansa)", "(الفرنسية)": where no capitals tell an agency's name from a word, the bracket does.
  const isUncased = agency !== null && (agency.lower || isAtHome(agency, null));
  if (isCreditLike(inside) || GIVEN_BY.test(inside) || isUncased) {
    return { caption: tidyCaption(before), credit, told: "agency" };
  }
  if (/[.!?…]["”»]?$/u.test(before) && /\s/.test(inside) && isName(inside)) {
    return { caption: tidyCaption(before), credit, told: "place" };
  }
  return null;
}

function afterLastSentence(text: string): CaptionParts | null {
  const [, caption = "", last = ""] = AFTER_SENTENCE.exec(text) ?? [];
  const [chinese] = CHINESE.exec(last) ?? [];
  const isKorean = /^\p{Script=Hangul}{2,8}\d?(?:\s기자|\s선임기자|\s제공)?\s*$/u.test(last);
  if (!(isCreditLike(last) || isKorean || chinese)) return null;
  return { caption: tidyCaption(caption), credit: withoutLabel(chinese ?? last), told: "agency" };
}

/** @param mark what stands between the caption and the credit, with both */
function afterMark(text: string, mark: RegExp): CaptionParts | null {
  const [, caption = "", last = ""] = mark.exec(text) ?? [];
  // Who said it, and where it was, are set so, too: capitals or a point of its own tell the credit.
  const isApart = last.endsWith(".") || last === last.toUpperCase();
  const isPlaced = isApart && /[.!?…]$/.test(caption) && areNames(last) && !endsInTitledName(last);
  const isGiven = /^(?:Reprodução|Divulgação)\//.test(last);
  const isCredit =
    isPlaced ||
    (isCreditLike(last) && (isGiven || agenciesInCredit(last).length > 0)) ||
    GIVEN_BY.test(last) ||
    /^\p{Script=Hangul}{2,6}$/u.test(last);
  const credit = withoutLabel(last.replace(GIVEN_BY, "").replace(/(?<=\p{Ll}{2})\.$/u, ""));
  if (!isCredit || credit === "") return null;
  return { caption: tidyCaption(caption), credit, told: isPlaced ? "place" : "agency" };
}

/**
 * The credit that stands beside a picture's caption rather than in it.
 * @param box what holds the picture and its caption
 */
export function creditBeside(box: Element, caption: Element): string | null {
  const text = captionText(box, [caption]);
  if (text === "" || text.length > MAX_CREDIT) return null;
  const beside = byText(text);
  return beside.caption === null ? beside.credit : null;
}
