import type { DateCredit } from "./article";
import { textAfter } from "./byline-elements";
import { isMarkedAsDate, isOfAnother } from "./date-place";
import { precedes } from "./document-order";
import { evidenceOf } from "./evidence";
import { toIso } from "./iso-date";
import { isLifeSpan, isOrderUnknown, readPrintedDate, withoutDates } from "./printed-date";
import { linesAround, storyRegion } from "./story-region";
import { fold, isLonger, letters } from "./text";

/** The dates that a page prints: in lines near its headline, at the end of its text, at the start of it. */

/** What is asked of the page. */
export interface PrintedDateInput {
  doc: Document;
  headline: Element | null;
  lang: string | null;
}

type Kind = DateCredit["kind"];

/** The date that a line prints, or null where either number may be the month. */
export function dateIn(text: string, lang: string | null): string | null {
  const date = readPrintedDate(text, lang);
  return date !== null && isOrderUnknown(text, lang) ? null : date;
}

const UPDATED =
  /upp?dat|modif|revis|a[kc]tuali[szt]|(?<!\p{L})act\.|atualiz|edited|änder|aggiorn|mis à jour|bijgewerkt|gewijzigd|opp?dater|endret|ændret|päivit|muokattu|обновл|изменен|оновлен|frissít|güncel|ενημ|cập nhật|diperbarui|更新|수정|업데이트|تحديث|עודכן|अपडेट|อัปเดต/iu;
const PUBLISHED =
  /publi|posted|erschienen|erstellt|gespeichert|veröffentlicht|pubblicat|julkaistu|yayın|опублик|公開|掲載|등록|입력|发布|發布|نشر|פורסם/i;

/** Longest line that is nothing but a label and a clock or a date, in characters. */
const BARE = 60;

/** Whether a line says when the text was made or changed, and nothing else: "Updated 15.59 | Published 14.14". */
export function isBareDate(text: string): boolean {
  return text.length <= BARE && /\d[.:]\d\d/.test(text) && isOfDates(text);
}

/** Whether all words of a line say that something was published or changed. */
export function isOfDates(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => UPDATED.test(word) || PUBLISHED.test(word));
}

/** Letters of a short word for "year", whose point ends no sentence: "3 травня 2026 р." */
export const YEAR_WORD = 2;
/** Longest line that can be a date line, in characters. */
export const LINE = 160;
/** Most letters beside the dates of a line that is named for nothing: a label, a name, a place. */
const WORDS = 70;
const ITEM_WORDS = 30;

/** A date, and how sure it is. */
export interface PrintedDate {
  kind: Kind;
  date: DateCredit;
  /** In a `<time>` element, or one that is named for the date. */
  marked: boolean;
}

/** The dates in lines near the headline, and in `<time>` elements and date boxes of the story. */
export function datesInPrint(input: PrintedDateInput): PrintedDate[] {
  const { doc, headline, lang } = input;
  const region = storyRegion(headline, doc);
  if (!region || !doc.body) return [];
  const found: PrintedDate[] = [];
  const times = Array.from(region.getElementsByTagName("time"));
  const looked = times.length > 0 ? times : Array.from(doc.getElementsByTagName("time"));
  for (const time of looked.slice(0, MOST_TIMES)) {
    if (isOfAnother(time, headline)) continue;
    const iso = toIso(time.getAttribute("datetime") ?? "") ?? dateIn(fold(time.textContent), lang);
    if (!iso) continue;
    const kind = kindOf(time);
    found.push({ kind, marked: true, date: printed(time, kind, iso) });
  }
  const top = headline ?? region.querySelector("h1, h2") ?? region;
  const text = textAfter(top, region);
  for (const element of linesAround(top, doc.body)) {
    const isInText = text !== undefined && precedes(text, element);
    const told = datesOf(element, input).filter((date) => !isInText || isTold(date));
    if (!isInText || !isFactAmong(element, region)) found.push(...told);
  }
  if (found.length > 0) return found;
  // Some pages print it at the end, in a box that is named for it or after a label.
  for (const element of region.querySelectorAll(DATE_BOX)) {
    found.push(...datesOf(element, input).filter(({ marked }) => marked));
    if (found.length > 0) return found;
  }
  for (const element of region.querySelectorAll("li, p, dd, td")) {
    if (isLonger(element, LINE * 2)) continue;
    for (const line of linesOf(element)) {
      const isDate = line.length <= LABELLED_LINE && LABEL.test(line);
      if (isDate && !isFactAmong(element, region)) found.push(...datesOf(element, input, line));
    }
    if (found.length > 0) break;
  }
  return found;
}

/** Whether a name or a word tells that a date is of the page, wherever it stands. */
function isTold({ marked, date }: PrintedDate): boolean {
  const { quote } = date.evidence;
  return marked || LABEL.test(quote) || lastKind(quote) !== null;
}

/** "Stand 31. Dezember 2011" in the text, or one of several lines: it tells how some figures stood. */
function isFactAmong(element: Element, region: Element): boolean {
  const lines = linesOf(element).filter((line) => line !== "");
  if (!lines.some((line) => AS_OF.test(line))) return false;
  if (lines.length > 1 || (element.matches("li, dd, td") && !isOnlyChild(element))) return true;
  const prose = [...region.getElementsByTagName("p")].filter((other) => isLonger(other, WORDS));
  return (
    prose.some((other) => precedes(other, element)) &&
    prose.some((other) => precedes(element, other))
  );
}

const AS_OF = /^stand\s*[:：]?\s*\p{Nd}/iu;

function isOnlyChild({ parentElement }: Element): boolean {
  return parentElement?.childElementCount === 1;
}

/** The lines of a paragraph. */
function linesOf(element: Element): string[] {
  const lines = [""];
  for (const { nodeName, textContent } of element.childNodes) {
    if (nodeName === "BR") lines.push("");
    else lines.push(`${lines.pop()}${textContent}`);
  }
  return lines.map(fold);
}

/** "Datum: 6. Mai 2026": a label and the date alone. */
const LABEL =
  /^(?:stand|letzte änderung|last (?:update|modified)|date|datum|dato|fecha|data|päivämäärä|дата|tarih|dátum|published(?: on)?|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?: le)?|publicado(?: el)?|pubblicato(?: il)?)\s*[:：]?\s*(?=\p{Nd})/iu;
/** Longest such line, in characters. */
const LABELLED_LINE = 60;

/** Most `<time>` elements looked at: those after them are a live ticker's, or comments'. */
const MOST_TIMES = 200;

const DATE_BOX = '[class*="date" i], [class*="datum" i], [class*="publish" i], [class*="meta" i]';

/** The dates of a line: one, or two where it tells of an update too. */
function datesOf(
  element: Element,
  { headline, lang }: PrintedDateInput,
  line = fold(element.textContent),
): PrintedDate[] {
  if (line.length < 6 || line.length > LINE || !DIGIT.test(line)) return [];
  const isNamed = isMarkedAsDate(element);
  // A day in an address is that of another page.
  const text = (isNamed && !dateIn(line, lang) ? partsOf(element) : line).replace(ADDRESS, "");
  const iso = dateIn(text, lang);
  const row = element.parentElement;
  const isSpan =
    isLifeSpan(text) || (row && !isLonger(row, LINE) && isLifeSpan(fold(row.textContent)));
  if (!iso || isSpan || OF_OTHERS.test(text) || isOfAnother(element, headline)) return [];
  const marked = isNamed || STATED.test(text);
  const words = letters(withoutDates(text)).length;
  if (words > (marked ? LINE : wordsIn(element))) return [];
  if (!marked && (isSentence(text) || (iso < FIRST_DAY && isFact(element)))) return [];
  const kind = kindOfLine(text);
  const dates = [{ kind, marked, date: printed(element, kind, iso) }];
  // "Published 6 May 2026, updated 7 May 2026", in either order: one line tells both.
  const other: Kind = kind === "published" ? "modified" : "published";
  const later = (kind === "published" ? UPDATED : PUBLISHED).exec(text);
  const second = later ? dateIn(text.slice(later.index), lang) : null;
  if (second) dates.push({ kind: other, marked, date: printed(element, other, second) });
  return dates;
}

const ADDRESS = /https?:\S+/g;
/** "Stand: 6. Mai 2026". */
const STATED = /^stand\s*:\s*\p{Nd}/iu;
/** When somebody became a member, was born, or died. */
const OF_OTHERS =
  /regist(?:rier|ered)|joined|member since|mitglied seit|beigetreten|geboren|gestorben|\b(?:born|died)\b/i;
/** Before the Web, in a list of facts. */
export const FIRST_DAY = "1991";

function isFact(element: Element): boolean {
  return element.closest("li") !== null || element.querySelector("li") !== null;
}

/** The parts of a date that stand in elements of their own, with no blank between them. */
function partsOf(element: Element): string {
  return Array.from(element.children, ({ textContent }) => fold(textContent)).join(" ");
}

/** Most letters beside a line's date: fewer in an item of a list, and in a link, which may be a title. */
function wordsIn(element: Element): number {
  return element.closest("li, a[href]") ? ITEM_WORDS : WORDS;
}

/** Latest place of a label in its line: after "Last", "Zuletzt", "Dernière". */
const LABEL_AT = 9;

/** "The bridge was built on 3 July 1911.": of a sentence, only one that begins with a label is a date line. */
function isSentence(text: string): boolean {
  const isBare = letters(withoutDates(text)).length <= YEAR_WORD;
  if (isBare || !/[.!?。！？]["”»’]?$/.test(text)) return false;
  return ![UPDATED, PUBLISHED].some(
    (label) => (label.exec(text)?.index ?? LABEL_AT + 1) <= LABEL_AT,
  );
}

const DIGIT = /\p{Nd}/u;

/** What a `<time>` is called: by its own names, the words before it, and its box, in this order. */
function kindOf(time: Element): Kind {
  // Drafts of HTML5 had this attribute for the date of publication.
  if (time.hasAttribute("pubdate")) return "published";
  const box = time.parentElement;
  let before = "";
  for (let at = time.previousSibling; at && before.length < 40; at = at.previousSibling) {
    before = `${fold(at.textContent).slice(-60)} ${before}`;
  }
  const told = [
    `${time.getAttribute("class")} ${time.getAttribute("itemprop")}`,
    before,
    fold(time.textContent).slice(0, 60),
    `${fold(box?.previousElementSibling?.textContent).slice(-40)} ${box?.getAttribute("class")}`,
  ].map(lastKind);
  return told.find((kind) => kind !== null) ?? "published";
}

/** The kind that the last such word of a text names. */
function lastKind(text: string): Kind | null {
  const rest = (pattern: RegExp) => {
    const parts = text.split(pattern);
    return parts.length > 1 ? (parts.at(-1)?.length ?? 0) : Number.POSITIVE_INFINITY;
  };
  const updated = rest(UPDATED);
  const published = rest(PUBLISHED);
  if (updated === published) return null;
  return updated < published ? "modified" : "published";
}

/** Longest label after a date, in letters: "aktualisiert". */
const LONGEST_LABEL = 14;

/** A line is an update's when it says so before its first date, or after its only one: "… 更新". */
function kindOfLine(text: string): Kind {
  const head = text.slice(0, Math.max(0, text.search(/\p{Nd}/u)));
  const [, tail = "", ...others] = withoutDates(text)
    .replace(/\|[\s|]*\|/g, "|")
    .split("|");
  const isLabel = others.length === 0 && letters(tail).length <= LONGEST_LABEL;
  return lastKind(head) ?? (isLabel ? lastKind(tail) : null) ?? "published";
}

function printed(element: Element, kind: Kind, iso: string): DateCredit {
  const quote = fold(element.textContent) || fold(element.getAttribute("datetime"));
  return { kind, iso, evidence: evidenceOf(quote, "byline", element) };
}
