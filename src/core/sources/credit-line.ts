import { fold } from "../text";
import { agencyOf, isAtHome, type NamedAgency } from "./agency-names";

/** Sentences that say whose material a text is: "Reuters contributed to this report." */

/** Longest paragraph that is one, in characters. */
const MAX_LENGTH = 320;

/** A line in brackets at the end of the last paragraph. */
const TAIL = /[.!?…"”“»’]\s*(\([^()]{10,240}\))\.?$/u;

const CONTRIBUTED =
  /\bcontributed\b.{0,40}\b(?:report|story|article|from)|\bcontributed reporting\b|\b(?:this (?:story|article|report|content|piece)\b.{0,40}|the (?:story|article|content|piece)) (?:also )?(?:includes|contains|uses|was (?:first |originally )?(?:published|written|produced|supplied|provided)|is (?:from|by|based on)|comes from|based on)\b|\b(?:material|reports?|information|files) (?:from|by)\b.{0,80}\bwas used\b/i;
/** For small letters: with "i" and "u" together, a pattern takes ten times as long to make. */
const STARTS =
  /^[(\s*–—-]*(?:(?:additional )?reporting by|with (?:additional )?(?:files|reporting|reports|inputs?|contributions?|material|information) (?:from|by)|compiled from|written with|(?:dieser (?:text|artikel|beitrag|bericht)\b.{0,60}|der (?:text|artikel|beitrag) )(?:stammt|basiert|erschien|enthält|wurde)|diese meldung|(?:über|ent)nahme (?:von|aus|der)|übernommen (?:von|aus)|[\p{L}\p{M} .’'-]{2,30}:\s*(?:additional )?(?:reporting|writing|editing) by|mit (?:material|informationen|inhalten|angaben)|unter verwendung|quellen?:|(?:cet|l['’]) ?article|avec (?:l['’])?(?:afp|reuters|ap|agences?)|con (?:información|informaciones|datos)|con informazioni|com informações|met (?:informatie|medewerking|bijdragen)|med (?:materiale|bidrag|information)|este (?:artículo|artigo|texto)|copyright|©|\(c\))/u;

/** A label alone: whoever stands after it may be anybody, so initials are no agency's by it. */
const LABEL = /^[(\s*–—-]*quellen?:/i;

const SEPARATOR =
  /\s*(?:[,;.:()/&©]|\s(?:and|und|et|y|e|en|og|och|from|by|von|der|die|des|to|writers?|reporters?|correspondents?|material|stammt|staff|journalists?|contributed|was|is|in|the|de|del|da|di|van|via)(?=\s))\s*/i;

/**
 * @param text a whole paragraph
 * @returns the agencies that it, or what stands in brackets at its end, credits; none when it is an
 *   ordinary paragraph
 */
export function agenciesInCreditLine(text: string, country: string | null): NamedAgency[] {
  const tail = TAIL.exec(text.slice(-MAX_LENGTH))?.[1];
  const found = agenciesInLine(fold(text), country);
  return found.length > 0 || tail === undefined ? found : agenciesInLine(fold(tail), country);
}

function isCreditLine(line: string): boolean {
  return STARTS.test(line.toLowerCase()) || CONTRIBUTED.test(line);
}

function agenciesInLine(line: string, country: string | null): NamedAgency[] {
  if (line.length > MAX_LENGTH || !isCreditLine(line)) return [];
  const found = line
    .replace(/^(?:copyright|©|\(c\))\s*(?:\d{4})?/i, "")
    .split(SEPARATOR)
    .map((part) =>
      agencyOf(part.replace(/^(?:with|the|by|from|to|von|der|des|de|d[aio]|van)\s+/i, ""), country),
    )
    .filter(
      (named): named is NamedAgency =>
        named !== null && (!named.weak || /^[A-Z]/.test(named.printed)),
    );
  const isTold =
    !LABEL.test(line) || found.some((named) => !named.weak || isAtHome(named, country));
  return isTold ? found : [];
}
