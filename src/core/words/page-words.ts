import { first, textsFrom } from "../detect/page";
import { primaryLanguage } from "../language";
import { startOf } from "../text";
import { GROUP_NAMES, type GroupName, groupsOf } from "./groups";

/**
 * Chooses the words that a page is read with, before it is read: those of the languages that it
 * states, and of the language that its text is in, since pages state wrong ones.
 */

/** Characters of the text that are looked at, and fewest that tell a language. */
const SAMPLE = 1600;
const LEAST = 200;
/** Paragraphs that are looked at: some pages have thousands of empty ones. */
const PARAGRAPHS = 300;
/** Texts outside of them that are looked at, and fewest characters of one that is no label. */
const TEXTS = 3000;
const LONG = 60;
/** What such texts may not stand in. */
const NO_PROSE = "p,head,noscript,nav,header,footer,aside";
/** What parts words: enough to count them by, and sooner made than a pattern of all letters. */
const BETWEEN_WORDS = /[\s\d.,:;!?…()[\]"'“”„«»‘’/–—-]+/;
/** Share of the letters from which on a script is one of the page's. */
const SOME = 0.05;
/** Share of the words from which on a language's most frequent ones tell it. */
const TELLING = 0.12;

/**
 * Scripts with the groups that are written in them, and the letters that none but one of these has:
 * of Japanese its own letters, of Chinese some of the most frequent words.
 */
const SCRIPTS: readonly (readonly [RegExp, Partial<Record<GroupName, RegExp | null>>])[] = [
  [
    /[\u0400-\u052f]/g,
    { russian: /[ыэ]/g, ukrainian: /[їєґ]/g, bulgarian: /ъ/g, "south-cyrillic": /[јљњћђџѓќѕ]/g },
  ],
  [/[\u0370-\u03ff]/g, { greek: null }],
  [/[\u0590-\u05ff]/g, { hebrew: null }],
  [/[\u0600-\u06ff]/g, { arabic: null }],
  [/[\u0900-\u0dff]/g, { indic: null }],
  [/[\u0e00-\u0e7f]/g, { "southeast-asian": null }],
  [/[\u3040-\u30ff\u3400-\u9fff]/g, { japanese: /[\u3040-\u30ff]/g, chinese: /[是这這们們也]/g }],
  [/[\uac00-\ud7af]/g, { korean: null }],
];
/** Share of a script's letters from which on those that one language alone has tell it. */
const OWN = 0.005;

/** The most frequent words of languages in Latin letters. */
const FREQUENT: readonly (readonly [GroupName | null, string])[] = [
  [null, "the of and to in is that for was with are it by be his at as has from they said will"],
  ["german", "der die und das nicht ist mit von den auf dem ein eine sich zu im es auch für wird"],
  ["french", "le les des est une dans pour que qui pas sur du et en au ce il par un la plus"],
  ["spanish", "el los las que en una por con para del se no un su es al como de la y amb els dels"],
  ["italian", "il di che per una della con non sono del le gli la un è si nel dei alla più anche"],
  ["portuguese", "o que do da não para uma com os no na em é um dos se as por ao mais de a"],
  ["dutch", "de het een van en dat niet zijn voor met op te is in aan er ook bij die om naar"],
  ["swedish", "och att det som på är för inte av den till en ett med i har om var från men kan så"],
  [
    "danish-norwegian",
    "og at det som på er for ikke af av den til en et med i har de var fra ble blev kan så jeg",
  ],
  [
    "finnish",
    "ja on että ei oli mutta myös se ovat kun hän joka kuin mukaan sekä tai ollut sen jos niin",
  ],
  [
    "icelandic",
    "og að í á er ekki sem við um var hann til það fyrir með því af hafa ikki tað hevur av at",
  ],
  ["baltic", "ir kad į iš su tai yra un ka ar par no uz et ja on ei see ning oli kui mis"],
  ["polish", "w nie na się z że jest do i o to jak po od przez dla oraz jego są który co"],
  [
    "czech-slovak",
    "a v na se sa že je to s z do o jsou sú by si ve jako ako pro pre už k ale jeho při pri byl i",
  ],
  ["hungarian", "a az és hogy nem is egy meg volt ez már csak de még szerint ha el lesz után"],
  ["romanian", "de în și şi din că pe cu nu este care mai pentru au fi sunt lui fost după prin"],
  [
    "south-slavic",
    "i u je na se da za su od s o koji in v so ki pa bi ne što će kao ali tudi iz po",
  ],
  ["albanian", "të në e dhe i për një me nga se që është ka nuk u do këtë si më por"],
  ["turkish", "ve bir bu için ile de da olarak daha çok olan ne gibi kadar var sonra"],
  [
    "southeast-asian",
    "và của là các không trong được cho một có yang dan di ini untuk dengan tidak dari pada ang ng mga sa ya wa kwa katika",
  ],
];

/** Each frequent word with the languages that have it, as indexes into `FREQUENT`. */
const OWNERS = new Map<string, number[]>();
FREQUENT.forEach(([, words], index) => {
  for (const word of words.split(" ")) OWNERS.set(word, [...(OWNERS.get(word) ?? []), index]);
});

/** @returns the groups of words to read `doc` with, besides English: all where nothing tells */
export function groupsFor(doc: Document): readonly GroupName[] {
  const stated = statedLanguages(doc).map(groupsOf);
  const told = textGroups(sampleOf(doc));
  const known = stated.filter((groups) => groups !== null);
  if (told === null && (known.length === 0 || known.length < stated.length)) return GROUP_NAMES;
  const chosen = new Set([...known.flat(), ...(told ?? [])]);
  return GROUP_NAMES.filter((name) => chosen.has(name));
}

function statedLanguages(doc: Document): string[] {
  const found = new Set<string>();
  for (const element of first(doc, "html, body", 2)) {
    found.add(primaryLanguage(element.getAttribute("lang")));
    found.add(primaryLanguage(element.getAttribute("xml:lang")));
  }
  for (const meta of first(doc, LANGUAGE_META, METAS)) {
    found.add(primaryLanguage((meta.getAttribute("content") ?? "").replace("_", "-")));
  }
  found.delete("");
  return [...found];
}

const LANGUAGE_META = "head meta[property='og:locale'], head meta[http-equiv='content-language' i]";
/** Far more of these than any page has. */
const METAS = 100;

/** The first words of the first paragraphs, or of longer texts in boxes where they have few. */
function sampleOf(doc: Document): string {
  let text = "";
  for (const paragraph of first(doc, "p", PARAGRAPHS)) {
    text += ` ${startOf(paragraph, SAMPLE)}`;
    if (text.length > SAMPLE) return text.slice(0, SAMPLE);
  }
  for (const [words, parent] of textsFrom(doc, doc, TEXTS)) {
    if (words.length > LONG && !parent.closest(NO_PROSE)) text += ` ${words}`;
    if (text.length > SAMPLE) break;
  }
  return text.slice(0, SAMPLE);
}

/** The groups of the languages that a text is in, null where it does not tell. */
function textGroups(text: string): GroupName[] | null {
  const small = text.toLowerCase();
  const words = small.split(BETWEEN_WORDS);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < LEAST) return null;
  let latin = letters;
  const found: GroupName[] = [];
  for (const [script, groups] of /[\u0370-\u9fff\uac00-\ud7af]/.test(small) ? SCRIPTS : []) {
    const count = countOf(script, small);
    latin -= count;
    if (count <= letters * SOME) continue;
    const names = Object.keys(groups) as GroupName[];
    const told = names.filter((name) => countOf(groups[name], small) > count * OWN);
    found.push(...(told.length > 0 ? told : names));
  }
  if (latin < LEAST || latin < letters * SOME) return found;
  const [index, isEnough] = mostFrequent(words);
  const best = FREQUENT[index]?.[0] ?? null;
  if (!isEnough) return found.length > 0 ? found : null;
  return best === null ? found : [...found, best];
}

function countOf(letters: RegExp | null | undefined, text: string): number {
  return letters ? (text.match(letters)?.length ?? 0) : 0;
}

/** Which language in Latin letters has most of a text's words, and whether these are enough to tell. */
function mostFrequent(words: readonly string[]): [index: number, isEnough: boolean] {
  const counts = FREQUENT.map(() => 0);
  for (const word of words) {
    for (const index of OWNERS.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return [counts.indexOf(most), most > words.length * TELLING];
}
