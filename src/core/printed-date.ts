/** Dates as people print them, in the languages of the news. */

/** Month names by their first letters, long enough to be told apart; index = month − 1. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|januar|gen|ene|янв|січ|sty|led|oca|ιαν|janv|sausi|जन|يناير|ינואר|siječ|ian)/iu,
  /^(?:feb|fév|fev|фев|лют|lut|úno|şub|φεβ|helmi|फ|فبراير|פברואר|velj|vas)/iu,
  /^(?:mar|mär|mrz|maa|мар|бер|bře|μαρ|مارس|מרץ|ožu|kov|मार्च|már)/iu,
  /^(?:apr|avr|abr|апр|кві|kwi|dub|nis|απρ|huhti|أبريل|אפריל|trav|bal|अप्र|ápr)/iu,
  /^(?:may|mai|maj|mei|mag|май|мая|тра|kvě|μαΐ|μαι|touko|مايو|מאי|svi|geg|मई|máj)/iu,
  /^(?:jun|jui?n|giu|июн|чер(?!вец)|cze|čvn|červn|haz|ιουν|kesä|يونيو|יוני|lip(?=nja)|bir|जून|jún|iun)/iu,
  /^(?:jul|juil|lug|июл|лип|lip|čvc|července|tem|ιουλ|heinä|يوليو|יולי|srp(?=nja)|liep|जुलाई|júl|iul)/iu,
  /^(?:aug|aoû|aou|ago|авг|сер|sie|srp|ağu|αυγ|elo|أغسطس|אוגוסט|kol|rugp|अग|aoút)/iu,
  /^(?:sep|set|сен|вер|wrz|zář|eyl|σεπ|syys|سبتمبر|ספטמבר|ruj|rugs|सित|szep)/iu,
  /^(?:oct|okt|out|ott|окт|жов|paź|říj|eki|οκτ|loka|أكتوبر|אוקטובר|lis(?=topada)|spa|अक्टू)/iu,
  /^(?:nov|ноя|лис|lis|kas|νοε|marras|نوفمبر|נובמבר|stu|lapk|नव)/iu,
  /^(?:dec|dez|déc|dic|des|дек|гру|gru|pro|ara|δεκ|joulu|ديسمبر|דצמבר|gruo|दिस)/iu,
];

const YEAR_FIRST = /(\d{4})\s*(?:年|년|[-/.])\s*(\d{1,2})\s*(?:月|월|[-/.])\s*(\d{1,2})/u;
const DAY_MONTH_NAME =
  /(?<!\d)(\d{1,2})(?:\.|er|º|ª|st|nd|rd|th)?\s*(?:de |d[’'])?[\s.,-]*(\p{L}{3,12}|\p{Script=Devanagari}[\p{L}\p{M}]{1,11})\.?,?\s+(?:de |del )?(\d{4})/iu;
const MONTH_NAME_DAY = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/iu;
const NUMERIC = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/;
const CLOCK = /(?<!\d)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?/i;

/**
 * @param text a short line
 * @param lang the page's language; decides whether 04/03 is a day or a month first
 * @returns ISO 8601, with a clock time if one stands beside it, never with a zone; else null
 */
export function readPrintedDate(text: string, lang: string | null): string | null {
  const found = yearFirst(text) ?? named(text) ?? numeric(text, lang);
  if (!found) return null;
  const { year, month, day, rest } = found;
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const clock = CLOCK.exec(rest);
  if (!clock) return date;
  let hour = Number(clock[1]);
  const half = clock[4]?.toLowerCase();
  if (half?.startsWith("p") && hour < 12) hour += 12;
  if (half?.startsWith("a") && hour === 12) hour = 0;
  if (hour > 23 || Number(clock[2]) > 59) return date;
  return `${date}T${two(hour)}:${clock[2]}:00`;
}

interface Found {
  year: number;
  month: number;
  day: number;
  rest: string;
}

function yearFirst(text: string): Found | null {
  const match = YEAR_FIRST.exec(text);
  if (!match) return null;
  return found(text, match, match[1], Number(match[2]), match[3]);
}

function named(text: string): Found | null {
  const day = DAY_MONTH_NAME.exec(text);
  const dayMonth = day ? monthOf(day[2]) : 0;
  if (day && dayMonth > 0) return found(text, day, day[3], dayMonth, day[1]);
  const month = MONTH_NAME_DAY.exec(text);
  const monthDay = month ? monthOf(month[1]) : 0;
  if (month && monthDay > 0) return found(text, month, month[3], monthDay, month[2]);
  return null;
}

function numeric(text: string, lang: string | null): Found | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[2]);
  const year = (match[3] ?? "").length === 2 ? `20${match[3]}` : match[3];
  // Only American English (and Filipino English) puts the month first, with slashes.
  const monthFirst =
    second > 12 || (/^en-(?:us|ph)/i.test(lang ?? "") && match[0].includes("/") && first <= 12);
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
  return { year: Number(year), month, day: Number(day), rest };
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.test(name ?? "")) + 1;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
