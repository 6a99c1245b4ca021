import { fold } from "../text";
import { isPhotoAgency, namesInCredit } from "./photo-agencies";

/** Telling what a caption says from whom it credits. */

/** A caption taken apart; both as printed, without the credit's label. */
export interface CaptionParts {
  caption: string | null;
  credit: string | null;
}

/** Longest text taken for a credit, in characters. */
const MAX_CREDIT = 130;

const NOUN =
  "images?|im[aá]genes|imagen|imagem|photos?(?: (?:credits?|by|courtesy(?: of)?))?|photographs?(?: by)?|photography(?: by)?|pictures?(?: by)?|credits?|crédits?(?: photo)?|credito|crédito(?:s)?|fotos?(?: \\[m\\])?|foto de|bild(?:er)?|bildquelle|fotoquelle|bildnachweis|bildrechte|quelle|source|fonte|fuente|fot\\.|fotografías?|fotografia|fotografie|fotó|kép|kuva|valokuva|zdjęcie|zdroj|źródło|snímek|kilde|bron|beeld|illustration(?:en)?|grafik|graphic|video|vídeo|vidéo|screenshot|copyright|φωτογραφία|φωτο|фото|снимка|светлина|фотография|kaynak|fotoğraf|picha|isithombe|umfanekiso|ảnh|gambar|dok|写真|撮影|画像|提供|图|图片|图源|圖|사진(?: ?(?:출처|제공))?|صورة|الصورة|תמונה|צילום|तस्वीर|फोटो";
/** "Foto:", "Photo by", "©": what announces a credit. */
const LABEL = `(?:(?:${NOUN})\\s*[:：=＝]|photos? (?:by|courtesy of)\\b|(?:photograph(?:y|ed)?|pictures?) by\\b|image (?:by|courtesy of)\\b|courtesy (?:of\\b|:)|dok\\.|(?:©|\\(c\\)|ⓒ)\\s*[:：]?|tous droits réservés|copyright\\b)`;
const STARTS_WITH_LABEL = new RegExp(`^[\\s([（【–—|•/-]*(?:${LABEL})\\s*`, "iu");
const LABEL_INSIDE = new RegExp(
  `^(.*?)(?:[\\s([（【,;|/–—-]|(?<=[.!?…"”»“)]))((?:${LABEL})\\s*[^\\n]{2,${MAX_CREDIT}})$`,
  "isu",
);
const LABEL_WORDS_ONLY = new RegExp(`^(?:${NOUN})$`, "iu");

/** Words that stand where a name would: the picture was given by those it shows. */
const GIVEN =
  /^(?:supplied(?: (?:image|photo)s?)?|handout|file(?: photo)?|archiv(?:bild|foto)?|courtesy.*|contributed(?: photo)?|privat|stock photo|pr|symbol(?:bild|foto)|sithunyelwe)$/iu;

/** Class and attribute words that tell a credit: whole or as a part of a compound. */
const CREDIT_CLASS =
  /credit|copyright|photographer|fotograf|bildautor|bildquelle|bildnachweis|fotoquelle|attribution|rightsholder|urheber|crédito|kreditering/i;
/** Words that tell a credit only as a word of their own and inside a caption. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:author|source|byline|quelle|autor|rights|agency|kilde)(?:$|[\s_-])/i;

/** Text that is furniture of a picture: players, buttons, hidden duplicates. */
const NO_TEXT = "script,style,noscript,svg,button,template,time,select,input";

/**
 * @param text the caption as one line; not looked at where there is an element
 * @param element the element that holds it, whose markup may tell the credit; null without markup
 */
export function splitCredit(text: string, element: Element | null): CaptionParts {
  if (!element) return byText(fold(text));
  return byMarkup(element) ?? byLastSegment(element) ?? byText(captionText(element));
}

/** Whether the element's own names say that it holds a picture's credit. */
function isCreditElement(element: Element, inCaption: boolean): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("data-testid") ?? ""}`;
  return CREDIT_CLASS.test(names) || (inCaption && CAPTION_CLASS.test(names));
}

function byMarkup(element: Element): CaptionParts | null {
  const inner = [...element.querySelectorAll("*")];
  const text = captionText(element);
  let found = inner.filter((part) => isCreditElement(part, true));
  if (found.length === 0) {
    found = inner.filter(
      (part) => /^(?:small|cite)$/.test(part.localName) && captionText(part).length < text.length,
    );
  }
  const outer = found.filter(
    (part) => !found.some((other) => other !== part && other.contains(part)),
  );
  const credits = outer
    .map((part) => ({ part, credit: withoutLabel(captionText(part)) }))
    .filter(({ credit }) => credit !== "" && credit.length <= MAX_CREDIT);
  const first = credits[0];
  if (!first) return null;
  const caption = captionText(
    element,
    credits.map(({ part }) => part),
  );
  if (caption === "" && !credits.some(({ part }) => isCreditElement(part, false))) return null;
  // A caption whose wrapper is named for the credit holds both: left to the text's own rules.
  if (
    caption === "" &&
    byText(first.credit).credit !== null &&
    byText(first.credit).caption !== null
  ) {
    return byText(captionText(first.part));
  }
  const distinct = [...new Set(credits.map(({ credit }) => credit))];
  return { caption: caption === "" ? null : caption, credit: distinct.join(" | ") };
}

/** `<span>Caption.</span> <span>Name/Agency</span>` without telling names. */
function byLastSegment(element: Element): CaptionParts | null {
  const segments = segmentsOf(element);
  if (segments.length < 2) return null;
  const last = segments.at(-1) ?? "";
  const rest = segments.slice(0, -1).join(" ");
  const labelled = STARTS_WITH_LABEL.test(last) && last.length <= MAX_CREDIT;
  const name = withoutLabel(last);
  if (labelled && name !== "") return { caption: captionOf(rest), credit: name };
  const ends = /[.!?…»”"“)]$/u.test(rest);
  if (isCreditLike(last) || (ends && isName(last)))
    return { caption: captionOf(rest), credit: last };
  return null;
}

function byText(text: string): CaptionParts {
  if (STARTS_WITH_LABEL.test(text) && text.length <= MAX_CREDIT) {
    const credit = withoutLabel(text);
    return credit === "" ? { caption: captionOf(text), credit: null } : { caption: null, credit };
  }
  const labelled = LABEL_INSIDE.exec(text);
  if (labelled?.[2] !== undefined) {
    const credit = withoutLabel(labelled[2]);
    const caption = captionOf(labelled[1] ?? "");
    if (credit !== "" && !/\p{Ll}{3,}[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(credit))
      return { caption, credit };
  }
  if (isPhotoAgency(text)) return { caption: null, credit: text };
  return unlabelled(text) ?? { caption: captionOf(text), credit: null };
}

const LAST_BRACKET = /^(.*\S)\s*[([（]([^()（）[\]]{2,90})[)\]）]\s*\.?$/su;
const EAST_ASIAN =
  /^(.*?)\s*[=＝/]\s*([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}A-Z ]{2,16})$/su;
const AFTER_SENTENCE = /^(.*?[.!?…»”"“)。])\s*([^.!?…。]{2,90}\.?)$/su;

function unlabelled(text: string): CaptionParts | null {
  const bracket = LAST_BRACKET.exec(text);
  if (bracket?.[2] !== undefined) {
    const inside = bracket[2].trim();
    const before = AFTER_SENTENCE.exec(bracket[1] ?? "");
    // "Caption. Ada Roe (REUTERS)": the name before the bracket belongs to the credit.
    if (
      isPhotoAgency(inside.split(/\s+(?:via|pool)\s+/iu).at(-1) ?? "") &&
      isName(before?.[2] ?? "")
    ) {
      return {
        caption: captionOf(before?.[1] ?? ""),
        credit: `${before?.[2]?.trim()} (${inside})`,
      };
    }
    if (isCreditLike(inside) || /(?:撮影|提供)$/u.test(inside))
      return { caption: captionOf(bracket[1] ?? ""), credit: withoutLabel(inside) };
  }
  const after = AFTER_SENTENCE.exec(text);
  if (after?.[2] !== undefined && (isCreditLike(after[2]) || isKoreanCredit(after[2]))) {
    return { caption: captionOf(after[1] ?? ""), credit: withoutLabel(after[2]) };
  }
  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian?.[2] !== undefined && isEastAsianCredit(eastAsian[2])) {
    return {
      caption: captionOf(eastAsian[1] ?? ""),
      credit: eastAsian[2].replace(/(?:撮影|提供)$/u, ""),
    };
  }
  return null;
}

/** Names, a stroke or an agency, and nothing that reads as a sentence. */
function isCreditLike(text: string): boolean {
  const line = text.trim().replace(/\.$/u, "");
  if (line.length < 2 || line.length > 90) return false;
  if (GIVEN.test(line) || isPhotoAgency(line)) return true;
  if (STARTS_WITH_LABEL.test(line)) return withoutLabel(line) !== "";
  const names = namesInCredit(line);
  if (names.length < 2 || names.length > 6) return false;
  const agencies = names.filter(isPhotoAgency).length;
  const named = names.every(
    (name) =>
      isPhotoAgency(name) || isName(name) || GIVEN.test(name) || /^\p{Lu}{2,6}$/u.test(name),
  );
  return named && (agencies > 0 || /\S\s?\/\s?\S/u.test(line));
}

/** Two to five words that all start as a name's words do. */
function isName(text: string): boolean {
  const words = text.trim().replace(/\.$/u, "").split(/\s+/u);
  if (words.length > 5 || text.length > 60 || text.trim().length < 3) return false;
  if (words.length === 1)
    return /^\p{Lu}[\p{L}’'-]+\s?\p{Lu}?/u.test(words[0] ?? "") && /\p{Lu}.*\p{Lu}/u.test(text);
  return words.every((word) =>
    /^(?:\p{Lu}[\p{L}\p{M}.’'&-]*|de|del|van|von|der|den|di|da|dos|el|al|bin|und|and|the|of|y|\+|&|\d{2,4})$/u.test(
      word,
    ),
  );
}

function isKoreanCredit(text: string): boolean {
  return /^\s*\p{Script=Hangul}{2,8}\d?(?:\s기자|\s선임기자|\s제공)?\s*$/u.test(text);
}

function isEastAsianCredit(text: string): boolean {
  return (
    isPhotoAgency(text) || /(?:撮影|提供)$/u.test(text) || /^[\p{Script=Hangul}]{2,6}$/u.test(text)
  );
}

/** The credit without "Foto:", brackets and marks around it. */
function withoutLabel(text: string): string {
  let credit = fold(text);
  for (let turn = 0; turn < 3; turn++) {
    credit = credit.replace(STARTS_WITH_LABEL, "").replace(/^[\s:：=,;|–—-]+/u, "");
  }
  if (/^[^(（]*[)）]$/u.test(credit)) credit = credit.slice(0, -1);
  if (/^[([（].*[)\]）]$/u.test(credit)) credit = credit.slice(1, -1);
  credit = credit.replace(/[\s|,;–—-]+$/u, "").trim();
  return LABEL_WORDS_ONLY.test(credit) || !/\p{L}{2}/u.test(credit) ? "" : credit;
}

function captionOf(text: string): string | null {
  const caption = text.replace(/[\s([（|•–—/,-]+$/u, "").trim();
  return caption === "" ? null : caption;
}

/** The text that a reader sees in a caption: no styles, no buttons, white space folded. */
export function captionText(element: Element, without: readonly Element[] = []): string {
  const parts: string[] = [];
  collect(element, without, parts);
  return fold(parts.join(" ").replace(/\s+([,.;:/])/gu, "$1")).replace(/\/\s+(?=\S)/gu, "/");
}

function collect(node: Node, without: readonly Element[], parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? "");
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (!element.matches(NO_TEXT) && !without.includes(element)) collect(element, without, parts);
    }
  }
}

/** The texts of the deepest elements that have siblings, in order: the pieces of a caption. */
function segmentsOf(element: Element): string[] {
  let holder = element;
  while (
    holder.children.length === 1 &&
    fold(holder.textContent) === fold(holder.children[0]?.textContent)
  ) {
    holder = holder.children[0] as Element;
  }
  const segments: string[] = [];
  for (const child of holder.childNodes) {
    const isElement = child.nodeType === 1;
    if (isElement && (child as Element).matches(NO_TEXT)) continue;
    const text = isElement
      ? captionText(child as Element)
      : child.nodeType === 3
        ? fold(child.nodeValue)
        : "";
    if (text === "") continue;
    const inline =
      !isElement || /^(?:a|b|i|em|strong|sup|sub|abbr)$/.test((child as Element).localName);
    const last = segments.length - 1;
    if (inline && last >= 0 && !isElement && /^[/,.;:]/u.test(text))
      segments[last] = `${segments[last]}${text}`;
    else segments.push(text);
  }
  return segments;
}
