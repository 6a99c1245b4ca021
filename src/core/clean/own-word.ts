import { inSmallLetters } from "../small-letters";
import { startOf } from "../text";

/** A correction, a clarification, a note of the editors: boxed, but the article's own word. */
const OWN_WORDS =
  /^(?:correction|clarification|editor[’']?s?[’']? note|update|note|disclosure|korrektur|berichtigung|anmerkung(?: der redaktion)?|hinweis der redaktion|transparenzhinweis|quellen?|sources?|correctif|erratum|précision|note de la rédaction|corrección|rectificación|nota del editor|correzione|rettifica|nota di redazione|correção|errata|nota da redação|correctie|rectificatie|naschrift|rettelse|korrigering|rättelse|oikaisu|sprostowanie|oprava|исправление|уточнение|поправка|виправлення|düzeltme|تصحيح|תיקון|訂正|更正|정정)\s*[:：–—-]/;

/** Whether a part opens as a word of the article's own that must not be taken for a box of the page. */
export function isOwnWord(element: Element): boolean {
  return OWN_WORDS.test(inSmallLetters(startOf(element, 80).trim()));
}
