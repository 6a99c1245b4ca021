import { WORDS as albanian } from "./albanian";
import { WORDS as arabic } from "./arabic";
import { WORDS as baltic } from "./baltic";
import { WORDS as bulgarian } from "./bulgarian";
import { WORDS as chinese } from "./chinese";
import { WORDS as czechSlovak } from "./czech-slovak";
import { WORDS as danishNorwegian } from "./danish-norwegian";
import { WORDS as dutch } from "./dutch";
import { WORDS as ENGLISH } from "./english";
import { WORDS as finnish } from "./finnish";
import { WORDS as french } from "./french";
import { WORDS as german } from "./german";
import { WORDS as greek } from "./greek";
import type { GroupName } from "./groups";
import { WORDS as hebrew } from "./hebrew";
import { WORDS as hungarian } from "./hungarian";
import { WORDS as icelandic } from "./icelandic";
import { WORDS as indic } from "./indic";
import { WORDS as italian } from "./italian";
import { WORDS as japanese } from "./japanese";
import { WORDS as korean } from "./korean";
import { groupsFor } from "./page-words";
import { WORDS as polish } from "./polish";
import { WORDS as portuguese } from "./portuguese";
import { WORDS as romanian } from "./romanian";
import { WORDS as russian } from "./russian";
import { WORDS as southCyrillic } from "./south-cyrillic";
import { WORDS as southSlavic } from "./south-slavic";
import { WORDS as southeastAsian } from "./southeast-asian";
import { WORDS as spanish } from "./spanish";
import { WORDS as swedish } from "./swedish";
import { WORDS as turkish } from "./turkish";
import { WORDS as ukrainian } from "./ukrainian";
import { type WordGroup, type Words, wordsOf } from "./words";

/** The words of all languages but English, by their groups. */
export const ALL: Readonly<Record<GroupName, WordGroup>> = {
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  "danish-norwegian": danishNorwegian,
  finnish,
  icelandic,
  baltic,
  polish,
  "czech-slovak": czechSlovak,
  hungarian,
  romanian,
  "south-slavic": southSlavic,
  albanian,
  russian,
  ukrainian,
  bulgarian,
  "south-cyrillic": southCyrillic,
  greek,
  turkish,
  arabic,
  hebrew,
  indic,
  japanese,
  chinese,
  korean,
  "southeast-asian": southeastAsian,
};

/** Kept, since patterns are made once for the same words. */
const made = new Map<string, Words>();

/** What a page is read with, as the extension does it. */
export function wordsFor(doc: Document): Words {
  const names = groupsFor(doc);
  const key = names.join();
  const known = made.get(key) ?? wordsOf([ENGLISH, ...names.map((name) => ALL[name])]);
  made.set(key, known);
  return known;
}
