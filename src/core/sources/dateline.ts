import { spelledOut } from "./acronym";
import { agencyOf, isAtHome, type NamedAgency } from "./agency-names";

/** The dateline: the place, the day and the agency before the first sentence. */

/** A dateline and how far it reaches. */
export interface Dateline {
  /** The dateline as printed, without the dash or colon after it. */
  text: string;
  agencies: NamedAgency[];
  /** Characters of the given text that it takes, its dash included. */
  length: number;
}

/** Datelines stand in the first characters of a text; the longest seen are about 80 long. */
const REACH = 110;

/** "BERLIN (dpa) –", "ABUJA, July 3 (Xinhua) --", "(ANSA) - ", "Москва. 3 июля. (ТАСС).", "【北京共同】". */
const BRACKETED =
  /^([^()（）[\]【】]{0,70}?)\s*(?:[([（【［]([^()（）[\]【】［］]{2,44})[)\]）】］]|(?<=^|\s)\/([^/]{2,30})\/(?=[\s.]))\s*([-–—―:：.=/،।]*)\s*/u;
/** What ends "Москва. 3 июля. INTERFAX.RU -", "BERLIN dpa |" or "Paris, AFP —"; a stop needs a day. */
const OPEN_END = /\s+[-–—|]{1,2}(?=\s)|\.?[-–—]{1,2}(?=\s)|[:：](?=\s)|\.(?=\s)/gu;
/** Most words of an agency's name in a dateline without brackets. */
const MAX_NAME_WORDS = 4;
/** "新华社北京7月3日电", "中新网7月3日电", "（中央社記者王小明台北3日電）", "据新华社电". */
const CHINESE =
  /^[（(]?(?:据(?<cited>\p{Script=Han}{2,6}?[社网網])[电電](?=[\s，,：:])|(?<name>\p{Script=Han}{2,6}?[社网網])\p{Script=Han}{0,16}(?:\d{1,2}月)?\d{1,2}日[^\s。）)]{0,6}[电電])\s*[）)]?\s*/u;
/** "dpa BERLIN.", "epd Berlin." */
const LEADING = /^(\S{2,12})\s+(\p{Lu}[\p{L}-]+(?:[\s/]\p{Lu}[\p{L}-]+)?)\.\s+(?=\p{Lu})/u;
/** "(서울=연합뉴스) 홍길동 기자 =", "【ワシントン共同】", "（北京＝共同）": place and agency in one pair. */
const PLACE_AND_AGENCY =
  /^(\p{L}{1,12}?(?:\s\p{L}{1,8})?)\s*[=＝・]?\s*([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{2,8}\d?)$/u;
/** "［ロンドン　３日　ロイター］", "【5月3日 AFP】": place, day and agency. */
const DAY_AND_AGENCY =
  /^(?:[\p{L}ー・]{1,16}\s?)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日\s?([A-Zー\p{L}]{2,10})$/u;
/** "New Delhi [India], May 3": the country of the place. */
const COUNTRY = /^(\p{Lu}[^()[\]]{1,30} )\[(\p{Lu}[\p{L} .]{2,30})\](?=,\s)/u;

/** "By Ada Roe - Associated Press": a byline, though it reads as a place and an agency. */
const BYLINE = /^(?:by|von|par|por|di|door)\s/i;

/** Words that a dateline may hold in small letters: articles, months and their like. */
const SMALL_WORD =
  /^(?:de|del|di|da|do|la|le|les|an|am|der|die|im|in|on|of|und|and|y|e|et|sur|sous|upon|the|près|\p{Ll}{1,2}\.\p{L}?\.?)$/u;

/**
 * @param text the text of a paragraph
 * @param country ISO 3166 code that decides between agencies of one name, or null
 * @returns the dateline at its start, or null when it has none that names an agency
 */
export function splitDateline(text: string, country: string | null = null): Dateline | null {
  const offset = text.length - text.trimStart().length;
  const head = text.slice(offset, offset + REACH);
  if (BYLINE.test(head)) return null;
  // Of the same length, so that what is found stands at the same place in the text.
  const plain = head.replace(COUNTRY, "$1,$2 ");
  const find: Finder = (name) => agencyOf(name, country);
  const found =
    bracketed(plain, find, country) ??
    chinese(plain, find) ??
    leading(plain, find) ??
    open(plain, find);
  if (!found) return null;
  return { ...found, text: head.slice(0, found.text.length), length: found.length + offset };
}

/** Looks an agency up by its name, in the page's country. */
type Finder = (name: string) => NamedAgency | null;

function bracketed(head: string, find: Finder, country: string | null): Dateline | null {
  const match = BRACKETED.exec(head);
  if (!match) return null;
  const [whole, before = "", inBrackets, inStrokes, after = ""] = match;
  const inside = inBrackets ?? inStrokes ?? "";
  const list = listOf(inside, find);
  const inPair = list || before !== "" ? null : inOnePair(inside, find);
  const agencies = inPair ? [inPair] : list;
  if (!agencies) return null;
  const shown = head.slice(0, whole.length).replace(/[\s\-–—―:：.=،।]+$/u, "");
  if (inPair) return { text: shown, agencies, length: whole.length };
  // "Jens Maier (AFP) said": without a dash, only capitals or a date tell a place from a person.
  const isSure = agencies.some((named) => !named.weak || named.lower);
  const isUncased = before.toLowerCase() === before.toUpperCase();
  const told =
    after !== "" ||
    /\d/.test(before) ||
    isCapitals(before) ||
    before.endsWith(".") ||
    (isUncased && /[,،、]/u.test(before));
  const rest = head.slice(whole.length);
  // With nothing after it, it is a caption and its credit.
  const fewWords = isUncased && rest.trim() !== "" && before.split(/\s+/u).length <= 2;
  const isLead = isSure && (fewWords || isTownAlone(before, rest));
  if (!(told || isLead) || !isPlace(before)) return null;
  if (spelledOut(before, inside) !== null || isSomebody(before, after, inside, agencies))
    return null;
  if (before === "" && after === "" && agencies.every((named) => named.weak)) return null;
  // "GROVE CITY (PA) —": letters after a town are also a state's, a hotel's or a team's.
  if (!(isSure || /\d/.test(before) || agencies.some((named) => isAtHome(named, country))))
    return null;
  return { text: shown, agencies, length: whole.length };
}

/**
 * "Ada Roe (AP): I was there", "Sen. Tom Ash (PA) –": letters that are also words, after what may be
 * anybody's name. Capitals, a day or a single word make it a place.
 */
function isSomebody(
  before: string,
  after: string,
  letters: string,
  agencies: readonly NamedAgency[],
): boolean {
  const words = before.split(/\s+/u).filter(Boolean);
  // "AP" has other meanings, "dpa" has none.
  const isWord =
    letters === letters.toUpperCase() && (letters.length < 4 || agencies.every(({ weak }) => weak));
  if (!isWord || words.length < 2) return false;
  const isUncased = before.toLowerCase() === before.toUpperCase();
  if (isUncased || /\d/.test(before) || isCapitals(before)) return false;
  return words.length > 2 || !/^[-–—]/u.test(after);
}

function inOnePair(inside: string, find: Finder): NamedAgency | null {
  if (PLACE_AND_AGENCY.test(inside)) return lastNamed(inside, find);
  const dated = DAY_AND_AGENCY.exec(inside)?.[1];
  return dated === undefined ? null : find(dated);
}

function chinese(head: string, find: Finder): Dateline | null {
  const match = CHINESE.exec(head);
  const named = find(match?.groups?.cited ?? match?.groups?.name ?? "");
  if (!match || !named) return null;
  return { text: match[0].trim(), agencies: [named], length: match[0].length };
}

function leading(head: string, find: Finder): Dateline | null {
  const [whole = "", name = "", place = ""] = LEADING.exec(head) ?? [];
  const named = find(name);
  const isSmall = name === name.toLowerCase();
  if (!named || named.weak || !(isSmall || isCapitals(place))) return null;
  return { text: `${name} ${place}`, agencies: [named], length: whole.length };
}

function open(head: string, find: Finder): Dateline | null {
  for (const end of head.matchAll(OPEN_END)) {
    const words = head.slice(0, end.index).split(/(?<=[\s/])/u);
    for (let count = Math.min(MAX_NAME_WORDS, words.length); count > 0; count--) {
      const name = words.slice(-count).join("");
      // What stands in brackets was looked at before.
      const named = /[()]/.test(name) ? null : find(name);
      const before = words
        .slice(0, -count)
        .join("")
        .replace(/[\s,./–—-]+$/u, "");
      const isJoined = /[/,]\s*$/u.test(words.slice(0, -count).join(""));
      if (!named || !isTold(named, before, end[0], isJoined)) continue;
      const others = agenciesAtEnd(before, find);
      const place = before.split("/");
      if (!isPlace(place.slice(0, place.length - others.length).join("/"))) return null;
      const length = end.index + end[0].length;
      return {
        text: head.slice(0, length).replace(/[\s\-–—|:：.]+$/u, ""),
        agencies: [...others, named],
        length: length + (/^\s*/u.exec(head.slice(length))?.[0].length ?? 0),
      };
    }
  }
  return null;
}

/** "Reuters: …" may be the start of a sentence or a speaker's name, "GNA –" only what it looks like. */
function isTold({ weak }: NamedAgency, before: string, end: string, isJoined: boolean): boolean {
  const dated = /\d/.test(before);
  const dash = /[-–—|]/u.test(end);
  if (weak) return dash && dated;
  // "Berlin/dpa. Die Brücke": a stroke tells it from the end of a sentence.
  if (end === ".") return dated || (isJoined && before !== "");
  return dash || before !== "";
}

/** "Berlin/dpa/" before "AFP": the agencies that strokes join to the last. */
function agenciesAtEnd(before: string, find: Finder): NamedAgency[] {
  const found: NamedAgency[] = [];
  for (const part of before.split("/").slice(1).reverse()) {
    const named = find(part);
    if (!named) break;
    found.unshift(named);
  }
  return found;
}

/** The agency at the end of "北京共同", tried from the longest name to the shortest. */
function lastNamed(inside: string, find: Finder): NamedAgency | null {
  const name = inside.split(/[=＝・]/u).at(-1) ?? inside;
  for (let start = 0; start <= name.length - 2; start++) {
    const named = find(name.slice(start).trim());
    if (named && /[^\p{ASCII}]/u.test(named.printed)) return named;
  }
  return null;
}

/** Agencies of "dpa/lnw", "AP, Reuters", "AFP=時事"; null when anything in it is not one. */
function listOf(inside: string, find: Finder): NamedAgency[] | null {
  const agencies: NamedAgency[] = [];
  for (const token of inside.split(/\s*[/,;+=＝]\s*|\s+(?:und|and|y|e|et|\/)\s+/u)) {
    const named = find(token);
    if (named) agencies.push(named);
    // dpa prints its regional service after a stroke: "dpa/lnw".
    else if (!(agencies.length > 0 && /^\p{L}{2,4}$/u.test(token))) return null;
  }
  return agencies.length > 0 ? agencies : null;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** "Rom (KNA) Der Papst": one word, and a sentence begins after the bracket. */
function isTownAlone(text: string, rest: string): boolean {
  return text === "" || (/^\p{Lu}[\p{L}-]+$/u.test(text) && /^\p{Lu}/u.test(rest));
}

/** Few words that all start as names do, with no end of a sentence among them. */
function isPlace(text: string): boolean {
  if (text === "") return true;
  const words = text.split(/[\s,/–—-]+/u).filter((word) => word !== "");
  if (words.length > 9 || /[!?;"“”„«»]|\p{Ll}{4,}\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s/u.test(text))
    return false;
  const first = words[0] ?? "";
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(first)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  // A month in small letters has the day beside it.
  const dated = /\d/.test(text);
  return (
    small.every((word) => dated || SMALL_WORD.test(word)) &&
    small.length <= Math.max(1, words.length / 2)
  );
}
