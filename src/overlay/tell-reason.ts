import { stepName } from "./removal-groups";
import type { UiLanguage } from "./ui-language";

/** A reason of the core, in the reader's language where there is a message for it. */
export interface ToldReason {
  isEnglish: boolean;
  before: string;
  /** Words of the page, in its own language; "" where the reason quotes none. */
  quoted: string;
  after: string | undefined;
}

/** What differs between reasons of one kind: names, words of the page and numbers. */
const SLOT = /(?<=^(?:(named like)|marked up as) ).+|“(.*)”|\d+(?:\.\d+)?/gs;
/** Keeps the place of the page's words in a message. */
const PLACE = "\ufffc";

/**
 * Puts a reason into words. The key of its message is made of its own words.
 * @param reason in English, as the core gives it; where it has no message it stays as it is
 */
export function tellReason(reason: string, { t, number }: UiLanguage): ToldReason {
  const values: string[] = [];
  let quoted = "";
  const own = reason.replace(SLOT, (slot: string, isKind?: string, words?: string) => {
    if (words) quoted = words;
    const name = isKind ? stepName(slot, t) : slot;
    values.push(words ? PLACE : /^\d/.test(slot) ? number(+slot) : name);
    return " ";
  });
  const key = own.toLowerCase().match(/[a-z]+/g) ?? [];
  const told = t(`why_${key.join("_")}`, ...values);
  const [before = "", after] = (told || reason.replace(`“${quoted}”`, `“${PLACE}”`)).split(PLACE);
  // The sentence around a sentence has the full stop.
  if (/[.。]$/.test(after ?? "")) quoted = quoted.replace(/(?<!\.)[.。]$/, "");
  return { isEnglish: !told, before, quoted, after };
}
