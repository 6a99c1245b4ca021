/**
 * Telling whether a medium's name stands by itself or is a part of another name: "Mirror Lake",
 * "Standard Bank", "Reuters Institute", "Michael Bloomberg", "Sky customers".
 */

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Days and months, and the editions of a medium, may follow its name with a capital. */
const MAY_FOLLOW = set(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
  August September October November December Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
  Januar Februar März Mai Juni Juli Oktober Dezember
  Online ONLINE Digital Live News Magazine TV Radio Sport Sports Business International US UK USA Australia
  India Africa Arabia Italia France Brasil México Deutschland Österreich Schweiz Europe Asia
`);

/** What makes another house of a medium's name, though the name by itself is surely a medium's. */
const OTHER_HOUSE = set(`
  Institute Institut Foundation Fondation Fundación Fondazione Stiftung Philanthropies Bank Group Gruppe Groupe
  Grupo Gruppo Corporation Corp Inc Ltd Limited LLC LP Plc AG SE GmbH SA SpA Holding Holdings Capital Partners Fund
  Award Awards Prize Preis Prix Premio Park Lake Street Avenue Road Square Hollow City Town Village Hill Hills River
  Valley Creek Bay Beach Island Islands Bridge Mountain County Tower Towers Building Centre Center Terminal School
  University Universität College Academy Studios Studio Pictures Films Film Entertainment Universal League Cup Open
  Festival Hotel Club Museum Gallery Arena Stadium Party Airport Hospital Records Orchestra
`);

/** Cues and small words that open a sentence, and that no medium's name begins with. */
export const OPENERS = set(`
  An And But As While When Though After Before In On At By Per Via Citing Told According Asked
  Also Both Ein Eine Wie Laut Auch Doch Und Aber Nach Bei Im Beim Vom Zuerst Sagt Gegenüber
  Dem Du Au Selon Comme Dans Sur Chez Et Mais Invité Invitée D’après
  Según Como Del Y Pero Segundo Conforme Ao À Em E Mas Secondo Come Nel Sul Su Alla Ma Na No Op
  Volgens Aldus Zo Zoals Bij Tegen En Maar Enligt Ifølge På Podle Według Jak Potrivit Menurut
`);
/** Articles with a capital, which some names begin with. */
const ARTICLES = set(
  "The A Der Die Das Dem Den Des Le La Les El Los Al O Os Il Lo I Gli De Het Een So",
);

/** "Magazin Focus", "Finanzdienst Bloomberg", "US-Sender Fox": the kind of medium before it. */
const KIND =
  /(?:zeitung|magazin|sender|agentur|blatt|dienst|portal|kanal|magazine|newspaper|daily|agency|broadcaster|channel|network|site|journal)s?$/i;
const NATIONALITY =
  /^(?:[^\s]+(?:ish|ian|ese|ean|can|aeli|ench|utch|eek|iss|sche[nrs]?)|US|U\.S\.|UK)$/;

/** Media whose names are words that a country, a person or a prize is named with, too. */
const ALSO_WORD =
  /^(?:(?:[LE][ael]|O|The)\s|L['’])?(?:Repubblica|Stampa|País|Mundo|Monde|Globo|Público|Vanguardia|Expresso|Express|Point|Croix|Libération|Équipe|Economist)$/u;
/** What makes the name of something else of such a word. */
const GOES_ON =
  /^\s(?:d(?:e|o|a|os|as|u|el|ella)\s(?:l[ao]s?\s)?\p{Lu}|d['’]|em geral|en g[eé]n[eé]ral|in generale|relais|[aá]rabe|musul|occident|entier|libre|animale)/u;

/** Conjunctions after which another name begins. */
const AND = set("and und et y e en i og och as");

/**
 * @param words a run of capitalised words with joining words between them
 * @param from index of the name's first word in it
 * @param to index after its last
 * @param isWord the name is also a common word, so that any name around it takes it in
 * @param isSurname the name is also a family name
 * @returns whether the words around the name make another name of it
 */
export function isPartOfName(
  words: readonly string[],
  from: number,
  to: number,
  { isWord, isSurname }: { isWord: boolean; isSurname: boolean },
): boolean {
  const next = words[to];
  const previous = words[from - 1];
  if (next !== undefined && OTHER_HOUSE.has(next)) return true;
  if (isWord && next !== undefined && !MAY_FOLLOW.has(next) && !AND.has(next)) return true;
  if (!(isWord || isSurname) || previous === undefined) return false;
  const leads =
    previous === previous.toLowerCase() || OPENERS.has(previous) || ARTICLES.has(previous);
  return !leads && !KIND.test(previous) && !NATIONALITY.test(previous);
}

/**
 * @param name a name that is surely a medium's by itself
 * @param next the word after it in a run of capitalised words
 * @param after the text after the name
 * @returns whether it names something else with what follows: "la Repubblica Ceca", "Bild 3"
 */
export function namesAnother(name: string, next: string | undefined, after: string): boolean {
  if (NEUTER.has(name)) return /^\s\d/.test(after);
  if (!ALSO_WORD.test(name)) return false;
  const isNext = next !== undefined && after.startsWith(` ${next}`) && /^\p{Lu}/u.test(next);
  return GOES_ON.test(after) || (isNext && !MAY_FOLLOW.has(next));
}

/** Before a family name. */
const TITLE =
  /(?:^|[\s(])(?:mrs?|ms|miss|dr|sen|gov|rep|prof|sir|lord|lady|mayor|president|minister|senator|governor|herrn?|frau|señora?|monsieur|madame|signora?|ministerin|meneer|mevrouw)\.?\s$/i;

/** @returns whether a title stands at the end of `before`: "Mr. Fox" */
export function endsInTitle(before: string): boolean {
  return TITLE.test(before.slice(-14));
}

/** People who belong to a house: they are told something, not the medium. */
const PEOPLE =
  "employees?|staff(?:ers?)?|workers?|customers?|subscribers?|shareholders?|investors?|executives?|bosses|boss|managers?|owners?|lawyers?|founders?|chief|chairman|chairwoman|candidates?|columnists?|editors?|councillors?|senators?|lawmakers?|politicians?|voters?|members?|officials?|villagers?|residents?|readers?";
const PEOPLE_AFTER = new RegExp(`^\\s(?:${PEOPLE})(?![a-z'’-])`);
/** In English, a plural after a name that is also a word: "Sky bills". */
const PLURAL_AFTER = /^\s([a-z]{4,}s)(?![a-z'’-])/;
const NO_PLURAL = set(
  "reports news says reveals quotes cites notes claims writes describes yesterdays always perhaps besides across unless whereas sometimes towards afterwards this does was has its his hers theirs journalists reporters correspondents sources",
);

/** What a school has of a subject: "AP classes" are of another AP. */
const SCHOOLING =
  /^\s(?:class(?:es)?|courses?|exams?|tests?|scores?|credits?|students?|teachers?|pupils?|curricul(?:um|a)|program(?:me)?s?|english|physics|biology|chemistry|calculus|statistics|history|government|psychology|economics|literature|seminar|computer science)(?![a-z'’-])/i;

/**
 * @param name the name, whose letters may also stand for something at school
 * @param after the text after the name
 * @param isWord the name is also a common word
 * @param isEnglish the text is English
 * @returns whether the name says only whose people or things these are
 */
export function isModifier(
  name: string,
  after: string,
  isWord: boolean,
  isEnglish: boolean,
): boolean {
  if (!isEnglish) return false;
  if (PEOPLE_AFTER.test(after)) return true;
  if (/^[A-Z]{2,3}$/.test(name) && SCHOOLING.test(after)) return true;
  const plural = isWord ? PLURAL_AFTER.exec(after)?.[1] : undefined;
  return plural !== undefined && !NO_PLURAL.has(plural);
}

/** Media whose name in German is a neuter noun; the medium itself is feminine, like every "Zeitung". */
const NEUTER = set("Bild");
const NEUTER_BEFORE =
  /(?:^|[\s(„"])(?:das|dem|des|ein|einem|kein|keinem|im|am|vom|zum|beim|ins|(?:mein|dein|sein|ihr|unser|euer|eur|dies|jen|jed|manch|solch|welch)(?:e[ms])?|[a-zäöüß]{3,}es)\s$/i;

/** @returns whether the word before a medium's name makes a common noun of it: "das Bild" */
export function isCommonNoun(name: string, before: string): boolean {
  return NEUTER.has(name) && NEUTER_BEFORE.test(before.slice(-24));
}
