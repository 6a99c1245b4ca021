import type { Author } from "./article";
import { endsSentence, type TextBlock } from "./blocks";
import { stripBy } from "./byline-start";
import { isBareDate, isOfDates, YEAR_WORD } from "./date-lines";
import { isMarkedAsDate } from "./date-place";
import { isLifeSpan, readPrintedDate, withoutDates } from "./printed-date";
import { shapeOf } from "./shapes";
import { letters } from "./text";

/** Lines above the text that are shown elsewhere: bylines, dates, reading times. */

/** What tells a line of front matter. */
interface LineInput {
  authors: readonly Author[];
  /** The language of the page. */
  lang: string | null;
}

/** What tells whether a line above the text is shown elsewhere. */
export interface ShownInput extends LineInput {
  /** The dates that are shown, ISO 8601. */
  dates: readonly string[];
}

/** Longest line that ends with an hour and tells no day, in characters: "Online since today, 07:57". */
const CLOCK_LINE = 40;
const CLOCK =
  /(?<!\d)(?!00?[:.]00)(?:[0-2]\d:[0-5]\d|[0-2]?\d[:.][0-5]\d (?:Uhr|[ap]\.?m\.?))\W*$/i;
/** What time is counted in since then, by how the words begin; years tell an age. */
const UNITS =
  "s(?:ek|ec|eg)|min|st(?:d\\.|und|unt)|h(?:r?s?\\b|eur|our|or)|or[ae]\\b|uur|uren|tim|tund|tag|dag|d(?:ay|ía|ias?\\b|ní?\\b|zień)|jour|giorn|päiv|woch|week|uke|uge|veck|viikk|sema|settim|tydz|tygod|týd|mon|mes|mois|mån|måned|maand|kuukau|miesi|godzin|hodin|dakika|saat|gün|hafta|ay\\b|jam|hari|minggu|bulan|" +
  "мин|час|годин|хв|дн|ден|день|дні|недел|тиж|седмиц|мес|міс|λεπτ|ώρ|ημέρ|μέρ|εβδομ|μήν|دقيقة|دقائق|ساع|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|דקות|שעות|ימים|घंट|मिनट|दिन|phút|giờ|ngày";
/** "Updated 2 hours ago", "vor 3 Stunden", "今日 09.31": how long since, or a day told by its name. */
const SINCE = new RegExp(
  `^(?:\\D{0,25}[\\s:：])?(?:(?:vor|hace|há|il y a|πριν(?: από)?|منذ|قبل|לפני) \\d{1,3} (?:${UNITS})[\\p{L}\\p{M}]{0,8}\\.?|(?:for|för) \\d{1,3} (?:${UNITS})[\\p{L}\\p{M}]{0,8}\\.? (?:siden|sedan)|` +
    `\\d{1,3} (?:${UNITS})[\\p{L}\\p{M}]{0,8}\\.? (?:ago|geleden|siden|sedan|sitten|fa|atrás|назад|тому|önce|temu|पहले|trước|(?:yang )?lalu)|\\d{1,3}\\s?(?:分[钟鐘]?|小[时時]|時間|[天日]|분|시간|일)\\s?[前전]|` +
    "(?:today|heute|gestern|yesterday|idag|i dag|igår|i går|oggi|ieri|hoy|ayer|hoje|ontem|aujourd[’']hui|vandaag|gisteren|сегодня|вчера|сьогодні|вчора|dzisiaj|wczoraj|dnes|včera|tänään|eilen),? \\D{0,6}\\d{1,2}[.:h]\\d\\d)\\W*$",
  "u",
);
/** What leads to a name or a date, where that stands in a part of its own. */
const LEADS_TO_NAME =
  /^(?:(?:(?:posted|written|published) )?(?:by|on|at)|von|am|par|le|por|el|di|il|door|av|af)\s*:?$/i;
/** Longest line that can be a byline or a date line, in characters. */
export const LONGEST_LINE = 140;
/** "Minutes" after a number, in the languages of the news. */
const MINUTES =
  "min(?:\\.|s|ut(?:e[nrs]?|i|o|os|s|t|ter|y|a)?|uut(?:tia)?|út(?:y|a)?)?|мин(?:\\.|ут[аыу]?|ути)?|хв(?:\\.|илин[аиу]?)?|λεπτ(?:ά|ό|ών)|perc(?:es)?|dk\\.?|dakika(?:lık)?|دقيقة|دقائق|دقیقه|דק(?:ות|['׳])?|मिनट|মিনিট|分(?:钟|鐘)?|분|นาที|phút|menit";
/** For small letters: with "i" and "u" together, a pattern takes ten times as long to make. */
const READING_TIME = new RegExp(
  `^\\D{0,30}(?<!\\d)\\d{1,3}\\s*(?:${MINUTES})(?!\\p{L}).{0,30}$|^\\D{0,30}(?<!\\d)\\d{1,3} ?(?:分|분|นาที).{0,12}$`,
  "u",
);
/** "5 min.": the point ends no sentence, as that of "45 minutes later, she was home." does. */
const SHORT_MINUTES = /\bmin\.$/i;

/** A byline, a date, a reading time. */
export function isLine({ text, element }: TextBlock, input: LineInput): boolean {
  if (text.length > LONGEST_LINE || text === "") return false;
  if (isBareDate(text) || LEADS_TO_NAME.test(text) || isReadingTime(element, text)) return true;
  const rest = withoutNames(text, input.authors);
  if (rest.length < text.length && letters(rest).length < besideName(text, input.authors))
    return true;
  if (/^H[2-6]$/.test(element.tagName)) return false;
  if (element.closest("time") || element.querySelector("time")) return true;
  const isEntry = element.closest("li, td, th") !== null;
  if (text.length <= CLOCK_LINE && CLOCK.test(text) && !isEntry) return true;
  if (text.length <= CLOCK_LINE && SINCE.test(text.toLowerCase()) && !isEntry) return true;
  return (
    readPrintedDate(text, input.lang) !== null &&
    text.length < 90 &&
    // "2026. május 3.", "3 травня 2026 р.": the point is the date's.
    (letters(withoutDates(text)).length <= YEAR_WORD ||
      !/[.!?]["”»]?$/.test(text.replace(/(?<!\p{L})\p{L}{1,4}\.$/u, "")))
  );
}

/** Letters that a day may have beside it without telling what it is the day of: "Monday", "GMT". */
const LABEL = 10;
/** How far from a shown date the printed one may lie, in milliseconds: a zone away, rounded to days. */
const SAME_DAY = 36 * 60 * 60 * 1000;

/**
 * A line of which nothing is lost: one with words of its own beside a day that is shown nowhere else
 * tells when somebody was born, or a show begins.
 */
export function isShownLine(block: TextBlock, input: ShownInput): boolean {
  if (!isLine(block, input)) return false;
  const { text, element } = block;
  const date = readPrintedDate(text, input.lang);
  if (date === null) return true;
  if (isLifeSpan(text)) return false;
  const rest = withoutDates(withoutNames(text, input.authors));
  const isBare = letters(rest).length <= LABEL || isOfDates(rest) || isMarkedAsDate(element);
  return isBare || input.dates.some((shown) => isNear(shown, date));
}

function isNear(shown: string, printed: string): boolean {
  return Math.abs(Date.parse(shown) - Date.parse(printed)) <= SAME_DAY;
}

/**
 * Whether a line above the text with a time or a day is the first of several: each heads an entry
 * of a live blog or a chronology, and is a part of it.
 * @param below the blocks from the first paragraph on
 */
export function headsEntry(block: TextBlock, below: readonly TextBlock[]): boolean {
  const { element, text } = block;
  const isDay = isBareDay(text);
  if (!isDay && !(tellsTime(text) && isBareTime(text))) return false;
  const shape = shapeOf(element);
  const others = below.filter(
    (other) =>
      other.text !== text &&
      other.text.length <= LONGEST_LINE &&
      shapeOf(other.element) === shape &&
      (isDay ? isBareDay(other.text) : tellsTime(other.text)),
  );
  // A page may tell two days above its text, but not three with text between.
  return others.length >= (isDay && !tellsTime(text) ? 2 : 1);
}

/** "6 May 2026", "2026. május 6.": a day and nothing beside it. */
function isBareDay(text: string): boolean {
  return readPrintedDate(text, null) !== null && letters(withoutDates(text)).length <= YEAR_WORD;
}

/** Whether a line has a clock time, or says how long ago something was. */
function tellsTime(text: string): boolean {
  return CLOCK_ANYWHERE.test(text) || SINCE.test(text.toLowerCase());
}

function isBareTime(text: string): boolean {
  return letters(withoutDates(text)).length <= LABEL || SINCE.test(text.toLowerCase());
}

const CLOCK_ANYWHERE = /(?<!\d)[0-2]?\d[:.][0-5]\d(?!\d)/;

/** Letters that a byline may have beside a name, and how many where it may also be a sentence. */
const BESIDE_NAME = 40;
const IN_SENTENCE = 16;

/** "Ida Roth was there when it fell." begins a text; "Ida Roth, correspondent in Elm." does not. */
function besideName(text: string, authors: readonly Author[]): number {
  const isLine =
    !endsSentence(text) ||
    stripBy(text).found ||
    authors.some(({ name }) => text.includes(`${name},`));
  return isLine ? BESIDE_NAME : IN_SENTENCE;
}

function isReadingTime(element: Element, text: string): boolean {
  if (/^H[2-6]$/.test(element.tagName)) return false;
  if (endsSentence(text) && !SHORT_MINUTES.test(text)) return false;
  return READING_TIME.test(text.toLowerCase());
}

/** A line that is nothing but a name, a date or a reading time: no text begins with one. */
export function isBareLine(block: TextBlock, input: LineInput): boolean {
  const { text, element } = block;
  if (text.length > 60 || !isLine(block, input) || element.matches("li, td, th")) return false;
  const rest = withoutNames(text, input.authors);
  const named = input.authors.filter(({ name }) => text.includes(name)).length;
  return (
    isReadingTime(element, text) ||
    // "By Ada Roe, Bo Ek and Cy Day": each name may have a word before it.
    letters(rest).length < 6 * Math.max(named, 1) ||
    readPrintedDate(text, input.lang) !== null
  );
}

function withoutNames(text: string, authors: readonly Author[]): string {
  let rest = text;
  for (const { name } of authors) rest = rest.split(name).join("");
  return rest;
}
