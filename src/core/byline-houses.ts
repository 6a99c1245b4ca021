import { isNamelessAgency, isOrganisation } from "./organisation-name";
import { inSmallLetters } from "./small-letters";
import { agencyOf, isSureAgency } from "./sources/agency-names";

/** Parting a person in a byline from the house printed with the name: "Ada Roe - AAP", "EFE Madrid". */

/** Most words of an agency's name beside which another name stands with nothing but a blank. */
const MOST_WORDS = 4;
/** Longest name of a house in the genitive, in characters. */
const GENITIVE = /^(.{2,40}?)(?:['’]s|(?<=s)['’]) (?=\p{Lu})/u;
/** "Ada Roe for The Courier": whom the work was done for. */
const FOR_WHOM =
  /(?:^For|(?:^| )(?:for|für|pour|para|per|voor|[Ss]pecial (?:to|for))) ((?:[Tt]he |die |der |das |le |la |el |de )?\p{Lu}.*)$/u;
/** "Ada Roe of The Courier". */
const OF_HOUSE = /^(\S+ .{1,40}?) [Oo]f (\S.*)$/u;
/** "dpa-Korrespondentin Ada Roe". */
const GERMAN_POST =
  /^(\S{2,20})-(?:Korrespondent|Reporter|Redakteur|Mitarbeiter|Journalist)(?:in)? (?=\p{Lu})/u;
/** "서울=연합뉴스": where an agency writes from. */
const KOREAN_PLACE = /^\p{Script=Hangul}{1,8}=/u;
/** What joins the name of an agency to a person's before it. */
const JOINT = /(?: (?:of|from|at|via|von|de|da|di|du|der|the|la|l['’]))+$/u;
/** People of a house, without their names. */
const STAFF =
  /^(?:(?:business|sports?|science|health|political|national|foreign|senior|staff|chief) )*(?:staff|writers?|reporters?|correspondents?|journalists?|editors?|contributors?|desk|newsroom|team)$/;
/** First words of towns whose names have several: "Buenos Aires". */
const TOWN =
  /^(?:San|Santa|Santo|Santiago|São|New|Los|Las|La Paz|La Habana|El Cairo|El Alto|Ciudad|Puerto|Porto|Buenos|Hong|Kuala|Tel|Abu Dhabi|Addis|Rio|Río|Bad|Fort|Port|Cape|North|South|East|West|Den Haag|The Hague|Mexico|México|Cairo)(?:$| [\p{Lu}d])/u;
/** A word of a sentence: particles of names are shorter. */
const COMMON_WORD = /(?:^| )\p{Ll}{4}/u;
/** Scripts that write a full name in one word. */
export const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** "新华社记者王小明": the house, then "reporter", then the name. */
const CHINESE_REPORTER =
  /^(?:本[报報]|([\p{Script=Han}]{1,8}[社网網报報台]))?(?:记者|記者)[:：\s]*(?=\p{Script=Han})/u;

/** @returns the text without whom the work was done for: "Ada Roe for The Courier" */
export function withoutWhomFor(text: string): string {
  return text.replace(FOR_WHOM, "");
}

/**
 * @param part a part of a byline that no comma or other mark divides
 * @returns the names in it, a person's before a house's; the part itself where it holds one alone
 */
export function namesWithHouse(part: string): string[] {
  const text = (isForHouse(part) ? withoutWhomFor(part) : part).replace(KOREAN_PLACE, "");
  const reporter = CHINESE_REPORTER.exec(text);
  if (reporter) return [text.slice(reporter[0].length), reporter[1] ?? ""].filter(Boolean);
  const owner = GENITIVE.exec(text);
  if (owner?.[1] && isOrganisation(owner[1])) return [text.slice(owner[0].length)];
  const post = GERMAN_POST.exec(text);
  if (post?.[1] && isSureAgency(post[1])) return [text.slice(post[0].length), post[1]];
  const [, person = "", house = ""] = OF_HOUSE.exec(text) ?? [];
  if (isHouse(house) && !isOrganisation(person)) return [person, house.replace(/^the /, "")];
  const dashed = text.split(/ [-–—] /u);
  if (dashed.length === 2 && dashed.some(isHouse)) return dashed;
  return besideAgency(text) ?? [text];
}

/** "Center for Elm Studies" is one name, and no person does something for a house in it. */
function isForHouse(part: string): boolean {
  const match = FOR_WHOM.exec(part);
  if (!match) return false;
  const [person = "", house = ""] = [part.slice(0, match.index), match[1]];
  return person === "" || (person.includes(" ") && !isOrganisation(person) && isHouse(house));
}

/** A house by its name; letters alone may be anything. */
function isHouse(name: string): boolean {
  return isSureAgency(name) || (isOrganisation(name) && !/^\p{Lu}{2,5}$/u.test(name));
}

/** @returns the agency that a town, a person or "staff" stands beside with nothing but a blank, or null */
export function agencyBeside(part: string): string | null {
  return besideAgency(part)?.at(-1) ?? null;
}

function besideAgency(text: string): string[] | null {
  const words = text.split(" ");
  if (words.length < 2 || words.length > MOST_WORDS * 2) return null;
  if (/[:：]/u.test(text) || agencyOf(text)) return null;
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const names =
      afterAgency(words.slice(0, count).join(" "), words.slice(count).join(" ")) ??
      beforeAgency(words.slice(0, -count).join(" "), words.slice(-count).join(" "));
    if (names) return names;
  }
  return null;
}

/** "EFE Madrid", "연합뉴스 김철수", "Reuters Staff". */
function afterAgency(agency: string, rest: string): string[] | null {
  if (!isSureAgency(agency)) return null;
  if (isNamelessStaff(rest)) return [agency];
  if (isOrganisation(rest) || COMMON_WORD.test(rest)) return null;
  if (!(agency.includes(" ") || isTold(agency, rest))) return null;
  if (EAST_ASIAN.test(rest)) return [rest, agency];
  // Two words in Latin letters are as likely a desk as a person: "Fact Check".
  return isPlace(rest) ? [agency] : null;
}

/** "Madrid EFE", "ADA ROE Associated Press", "Ada Roe of Reuters". */
function beforeAgency(rest: string, agency: string): string[] | null {
  const other = rest.replace(JOINT, "");
  if (!isSureAgency(agency) || isOrganisation(other) || COMMON_WORD.test(other)) return null;
  if (isNamelessStaff(other)) return [agency];
  const isJoined = other !== rest && other.includes(" ");
  if (!isJoined && !isTold(agency, other)) return null;
  const bare = agency.replace(/^the /, "");
  return isPlace(other) ? [bare] : [other, bare];
}

/** @returns whether it is what people of a house are called, without their names: "Staff Writer" */
export function isNamelessStaff(text: string): boolean {
  return STAFF.test(inSmallLetters(text));
}

/** @returns whether a line is an agency's name and its nameless people: "Reuters Staff" */
export function isAgencyStaff(line: string): boolean {
  const words = line.split(" ", MOST_WORDS * 2);
  return words.some((_, at) => {
    const [agency, people] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    return isNamelessStaff(people) && isSureAgency(agency);
  });
}

/**
 * Single words are people's names, too ("Lana", "Tasnim"), and "Press Association" is what many
 * houses are: capital letters beside others, or a script without them, tell an agency.
 */
function isTold(agency: string, other: string): boolean {
  if (agency.toLowerCase() === agency.toUpperCase()) return true;
  const isCapital = /^\p{Lu}{2,6}$/u.test(agency);
  return isCapital !== (other === other.toUpperCase()) && (isCapital || agency.includes(" "));
}

/** Beside an agency, a single word is where it writes from. */
export function isPlace(name: string): boolean {
  return !EAST_ASIAN.test(name) && (!name.includes(" ") || TOWN.test(name));
}

/** @returns the names of a byline without the places beside an agency: "EFE / Madrid" */
export function withoutPlaces<Name extends { name: string }>(names: readonly Name[]): Name[] {
  if (!names.some(({ name }) => isSureAgency(name) || isNamelessAgency(name))) return [...names];
  return names.filter(({ name }) => isOrganisation(name) || !isPlace(name));
}
