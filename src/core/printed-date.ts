import { inSmallLetters, replaceWords } from "./small-letters";
import { letters } from "./text";

/** Dates as people print them, in the languages of the news. */

/** Month names by their first letters, long enough to be told apart; index = month − 1. */
const MONTHS: readonly RegExp[] = [
  /^(?:јан|яну|студз|қаң|كانون الثاني|جانفي|ژانو|জান|jan|jän|januar|gen|ene|янв|січ|sty|led|oca|ιαν|janv|sausi|जन|يناير|ינואר|siječ|ian|جنوری|มกรา|ม\.ค)/i,
  /^(?:феб|ақп|شباط|فيفري|فوریه|ফেব|feb|fév|fev|фев|лют|lut|úno|şub|φεβ|helmi|फ|فبراير|פברואר|velj|vas|فروری|กุมภา|ก\.พ)/i,
  /^(?:сакав|науры|آذار|মার্|mar|mär|mrz|maa|мар|бер|bře|μαρ|مارس|מרץ|ožu|kov|मार्च|már|مارچ|มีนา|มี\.ค)/i,
  /^(?:красав|сәу|نيسان|أفريل|آوریل|এপ|apr|avr|abr|апр|кві|kwi|dub|nis|απρ|huhti|أبريل|אפריל|trav|bal|अप्र|ápr|اپریل|เมษา|เม\.ย)/i,
  /^(?:мај|мамыр|أيار|ماي|مه$|মে$|may|mai|maj|mei|mag|май|мая|тра|kvě|μαΐ|μαι|touko|مايو|מאי|svi|geg|मई|máj|مئی|พฤษภา|พ\.ค)/i,
  /^(?:јун|юни|чэрв|маус|جوان|ژوئن|জুন|jun|jui?n|giu|июн|чер(?!вец)|cze|čvn|červn|haz|ιουν|kesä|يونيو|יוני|lip(?=nja)|bir|जून|jún|iun|حزيران|جون|มิถุนา|มิ\.ย)/i,
  /^(?:јул|юли|ліпе|шілд|جويلية|يوليوز|ژوئی|জুল|jul|juil|lug|июл|лип|lip|čvc|července|tem|ιουλ|heinä|يوليو|יולי|srp(?=nja)|liep|जुलाई|júl|iul|تموز|جولائی|กรกฎา|ก\.ค)/i,
  /^(?:жніў|тамыз|أوت|غشت|اوت|আগ|aug|aoû|aou|ago|авг|сер|sie|srp|ağu|αυγ|elo|أغسطس|אוגוסט|kol|rugp|अग|aoút|agu|آب$|اگست|สิงหา|ส\.ค)/i,
  /^(?:сеп|қырк|شتنبر|سپتا|সেপ|sep|set|сен|вер|wrz|zář|eyl|σεπ|syys|سبتمبر|ספטמבר|ruj|rugs|सित|szep|أيلول|ستمبر|กันยา|ก\.ย)/i,
  /^(?:кастр|қазан|تشرين الأول|اکتب|অক্ট|oct|okt|out|ott|окт|жов|paź|říj|eki|οκτ|loka|أكتوبر|אוקטובר|lis(?=topada)|spa|अक्टू|اکتوبر|ตุลา|ต\.ค)/i,
  /^(?:новем|нов\.?$|ное|лістап|қараш|تشرين الثاني|نونبر|نوامب|নভ|nov|ноя|лис|lis|kas|νοε|marras|نوفمبر|נובמבר|stu|lapk|नव|نومبر|พฤศจิ|พ\.ย)/i,
  /^(?:снеж|дец|желто|كانون الأول|دجنبر|دسامب|ডিস|dec|dez|déc|dic|des|дек|гру|gru|pro|ara|δεκ|joulu|ديسمبر|דצמבר|gruo|दिस|دسمبر|ธันวา|ธ\.ค)/i,
];

/**
 * Letters of the scripts that part words, and what is joined to them. Not `\p{L}`: patterns with it,
 * or with "i", take five times as long to make; so letters of either case are spelled out, too.
 */
const LETTER = "[a-zA-ZÀ-ɏ\\u0370-\\u1fff]";
const ORDINAL = "(?:[Ss][Tt]|[NnRr][Dd]|[Tt][Hh])";
const DAY = `(?<!\\d)(\\d{1,2})(?:\\.|[Ee][Rr]|º|ª|${ORDINAL})?\\s*`;
const MONTH = `((?:كانون|تشرين) (?:الأول|الثاني)|مه|آب|মে|${LETTER}{3,12}|[\\u0900-\\u097f]{2}|[\\u0e00-\\u0e7f][\\u0e00-\\u0e7f.]{2,12}|(?:[Tt]háng|THÁNG) \\d{1,2})`;

const YEAR_FIRST =
  /(?<!\d[./-]?)(\d{4})\s*(?:年|년|[-/.])\s*(\d{1,2})\s*(?:月|월|[-/.])\s*(\d{1,2})(?:\s?[日일])?/g;
/** "2026. május 6.", "2026 m. gegužės 6 d." */
const YEAR_MONTH_NAME = new RegExp(
  `(?<!\\d)(\\d{4})\\.?\\s+(?:[Mm]\\.\\s+)?(${LETTER}{3,12})\\.?\\s+(\\d{1,2})(?!\\d)`,
  "g",
);
const DAY_MONTH_NAME = new RegExp(
  `${DAY}(?:[Dd][Ee] |[Dd][’']|[Oo][Ff] )?[\\s.,-]*${MONTH}(?:\\.(?=\\d)|\\.?,?\\s+)(?:[Dd][Ee][Ll]? |(?:[Nn]ăm|NĂM) )?(\\d{4})`,
  "g",
);
const MONTH_NAME_DAY = new RegExp(
  `(${LETTER}{3,10})\\.?\\s+(\\d{1,2})${ORDINAL}?,?\\s+(\\d{4})`,
  "g",
);
const NUMERIC = /(?<![\d.])(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})(?!\d)/g;
/** Zones whose abbreviation is one zone's alone, as hours before or after UTC. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  CET: "+01:00",
  MEZ: "+01:00",
  CEST: "+02:00",
  MESZ: "+02:00",
  EST: "-05:00",
  EDT: "-04:00",
  PST: "-08:00",
  PDT: "-07:00",
  JST: "+09:00",
  KST: "+09:00",
  WIB: "+07:00",
  MSK: "+03:00",
};

/** "14時05分", "午後2時5分", "오후 2시 5분". */
const EAST_ASIAN_CLOCK =
  /(?:(午前|上午|오전)|(午後|下午|오후))?\s?(\d{1,2})\s?(?:時|时|点|點|시|:)\s?(\d{1,2})(?:\s?(?:分|분))?/u;
/** What tells such a clock time from the numbers around it. */
const EAST_ASIAN_HOUR = /[時时点點시]|[午오][前後전후]|[上下]午/u;

/** For small letters. A day and month in numbers, "05.04.2025", is none. */
const CLOCK = new RegExp(
  String.raw`(?<!\d)(?<!\d[./-])(\d{1,2})[:.h](\d{2})(?!\d)(?:[:.](\d{2})(?!\d))?(?!\.\d)\s*([ap]\.?m\.?(?![a-zß-ɏ]))?(?:\s*uhr)?\s*\(?(?:(${Object.keys(ZONES).join("|").toLowerCase()})(?![a-zß-ɏ]))?\s*([+-]\d{1,2}(?::?\d{2})?(?!\d))?`,
  "g",
);

/** What a global pattern finds first. */
function firstIn(pattern: RegExp, text: string): RegExpExecArray | null {
  return text.matchAll(pattern).next().value ?? null;
}

/** Thai print counts years from the death of the Buddha. */
const BUDDHIST_ERA = 543;

/**
 * @param text a short line
 * @param lang the page's language; decides whether 04/03 is a day or a month first
 * @returns ISO 8601, with a clock time if one stands beside it and a zone if that is printed; else null
 */
export function readPrintedDate(text: string, lang: string | null): string | null {
  const line = withAsciiDigits(text);
  if (!/\d/.test(line)) return null;
  const found = yearFirst(line) ?? named(line) ?? numeric(line, lang);
  if (!found) return null;
  const { year, month, day, rest } = found;
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const clock = eastAsianClock(rest) ?? clockIn(rest);
  if (!clock || clock.hour > 23 || clock.minute > 59) return date;
  return `${date}T${two(clock.hour)}:${two(clock.minute)}:00${clock.zone}`;
}

/** A clock time, its zone as ISO 8601 has it, or "" where none is printed. */
interface Clock {
  hour: number;
  minute: number;
  zone: string;
}

function clockIn(text: string): Clock | null {
  const clock = firstIn(CLOCK, inSmallLetters(text));
  if (!clock) return null;
  const half = clock[4];
  const hour = hourOf(Number(clock[1]), half?.startsWith("a"), half?.startsWith("p"));
  return { hour, minute: Number(clock[2]), zone: zoneOf(clock) };
}

function eastAsianClock(text: string): Clock | null {
  const clock = EAST_ASIAN_HOUR.test(text) ? EAST_ASIAN_CLOCK.exec(text) : null;
  if (!clock) return null;
  const hour = hourOf(Number(clock[3]), clock[1] !== undefined, clock[2] !== undefined);
  return { hour, minute: Number(clock[4]), zone: "" };
}

/** The hour of a day of 24, where the half of the day is printed. */
function hourOf(hour: number, isMorning = false, isAfternoon = false): number {
  if (isAfternoon && hour < 12) return hour + 12;
  return isMorning && hour === 12 ? 0 : hour;
}

/** Languages, or a language and its country, in which 04/03 may be either day. */
const EITHER_ORDER = /^(?:en(?:-ca)?)?$/i;

/**
 * @param lang the page's language, with its country where that is known
 * @returns whether a line's date is printed in numbers of which either may be the month: "05/06/2026"
 */
export function isOrderUnknown(text: string, lang: string | null): boolean {
  if (!EITHER_ORDER.test(lang ?? "")) return false;
  const line = withAsciiDigits(text);
  if (yearFirst(line) ?? named(line)) return false;
  const match = firstIn(NUMERIC, line);
  if (!match?.[0].includes("/") || match[1] === match[2]) return false;
  return Number(match[1]) <= 12 && Number(match[2]) <= 12 && !printsMonthFirst(line);
}

/** Whether some date of the line can only be in the order of American English: "05/16/2026". */
function printsMonthFirst(line: string): boolean {
  return /(?<!\d)(?:0?\d|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d/.test(line);
}

function zoneOf(clock: RegExpExecArray): string {
  const zone = ZONES[clock[5]?.toUpperCase() ?? ""] ?? "";
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(clock[6] ?? "");
  // A bare "-05" after a clock time is as likely the end of a span: an offset needs its "GMT".
  if (!offset || (zone !== "Z" && offset[3] === undefined)) return zone;
  return `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? "00"}`;
}

/** Arabic, Persian, Devanagari … digits as European ones. */
function withAsciiDigits(text: string): string {
  return text.replace(/[^ -~]/gu, (char) => {
    if (!/\p{Nd}/u.test(char)) return char;
    const code = char.codePointAt(0) ?? 0;
    // Unicode keeps the ten digits of a script in one run that begins with its zero.
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

/** Whether a line is nothing but two days that lie years apart: how long somebody lived. */
export function isLifeSpan(text: string): boolean {
  const [from, to, ...others] = text.split(/\s+[-–—]\s+/);
  if (!from || !to || others.length > 0 || letters(withoutDates(text)) !== "") return false;
  const [birth, death] = [readPrintedDate(from, null), readPrintedDate(to, null)];
  return birth !== null && death !== null && birth.slice(0, 4) < death.slice(0, 4);
}

const EVERY_DATE = [YEAR_FIRST, YEAR_MONTH_NAME, DAY_MONTH_NAME, MONTH_NAME_DAY, NUMERIC];
const DAY_AND_MONTH = new RegExp(`${DAY}(?:[Dd][Ee] |[Dd][’'])?(${LETTER}{3,12})\\.?`, "g");
const MONTH_AND_DAY = new RegExp(`(${LETTER}{3,10})\\.?\\s+(\\d{1,2})${ORDINAL}?(?!\\d)`, "g");

/**
 * What is left of a line without its dates and clock times, a bar in the place of each: the names in
 * a byline, the label before a date.
 */
export function withoutDates(text: string): string {
  // Most bylines have none, and the patterns take long to make.
  if (!/\d/.test(text)) return text;
  let rest = text;
  for (const every of EVERY_DATE)
    rest = rest.replace(every, (match) => (readPrintedDate(match, null) ? GAP : match));
  return replaceWords(rest, CLOCK, GAP)
    .replace(/\d{1,2}\s?[時时点點시]\s?\d{1,2}\s?[分분]/gu, GAP)
    .replace(DAY_AND_MONTH, (whole, _day, month, at, line) =>
      monthOf(month) > 0 && !isAfterMonth(line, at) ? GAP : whole,
    )
    .replace(MONTH_AND_DAY, (whole, month) => (monthOf(month) > 0 ? GAP : whole));
}

const LAST_WORD = new RegExp(`(${LETTER}{3,10})\\.?\\s+$`);

/** "May 8May 8": the number is the day of the month before it. */
function isAfterMonth(line: string, at: number): boolean {
  return monthOf(LAST_WORD.exec(line.slice(Math.max(0, at - 14), at))?.[1]) > 0;
}

/** What `withoutDates` puts in the place of a date. */
const GAP = " | ";

interface Found {
  year: number;
  month: number;
  day: number;
  rest: string;
}

function yearFirst(text: string): Found | null {
  const match = firstIn(YEAR_FIRST, text);
  if (!match) return null;
  return found(text, match, match[1], Number(match[2]), match[3]);
}

function named(text: string): Found | null {
  const day = firstIn(DAY_MONTH_NAME, text);
  const dayMonth = day ? monthOf(day[2]) : 0;
  if (day && dayMonth > 0) return found(text, day, day[3], dayMonth, day[1]);
  const year = firstIn(YEAR_MONTH_NAME, text);
  const yearMonth = year ? monthOf(year[2]) : 0;
  if (year && yearMonth > 0) return found(text, year, year[1], yearMonth, year[3]);
  const month = firstIn(MONTH_NAME_DAY, text);
  const monthDay = month ? monthOf(month[1]) : 0;
  if (month && monthDay > 0) return found(text, month, month[3], monthDay, month[2]);
  return null;
}

function numeric(text: string, lang: string | null): Found | null {
  const match = firstIn(NUMERIC, text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[2]);
  const year = (match[3] ?? "").length === 2 ? `20${match[3]}` : match[3];
  // Only American English (and Filipino English) puts the month first, with slashes.
  const monthFirst =
    second > 12 ||
    (match[0].includes("/") &&
      first <= 12 &&
      (/^en-(?:us|ph)/i.test(lang ?? "") || printsMonthFirst(text)));
  return monthFirst
    ? found(text, match, year, first, String(second))
    : found(text, match, year, second, String(first));
}

function found(
  text: string,
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): Found {
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  const isBuddhist = /[\u0e00-\u0e7f]/.test(match[0]);
  return { year: Number(year) - (isBuddhist ? BUDDHIST_ERA : 0), month, day: Number(day), rest };
}

function monthOf(name: string | undefined): number {
  const numbered = /^tháng (\d{1,2})$/i.exec(name ?? "");
  if (numbered) return Number(numbered[1]);
  // "3 במאי": "in May".
  const month = (name ?? "").replace(/^ב(?=[א-ת]{3})/, "");
  return MONTHS.findIndex((pattern) => pattern.test(month)) + 1;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
