import { agencyOf } from "./agency-names";
import { outletNames } from "./outlet-names";
import { knownOutlet } from "./outlets";
import { outletInByline } from "./syndication";

/** Telling media that work together from somebody who pays for a text. */

/** @returns whether a partner's name is a medium's or an agency's */
export function isMedium(name: string): boolean {
  const bare = name.replace(/^(?:the|die|der|das|dem|den|le|la|el|il|de)\s+/i, "");
  return (
    [name, bare].some((form) => knownOutlet(form) !== null || agencyOf(form) !== null) ||
    outletInByline(name, new Set())
  );
}

/** Words after which a partner is named: who pays may be called one, too. */
const TOGETHER = /in (?:partnership|kooperation|partnerschaft)(?: mit)?$/;

/**
 * @param words what says that others had a part in the text, in small letters
 * @param rest what follows in the line, as printed
 */
export function isWorkWithMedium(words: string, rest: string): boolean {
  if (!TOGETHER.test(words)) return false;
  const [partner = ""] = rest.replace(/^\s*with\s+/, "").split(/[.;,]/, 1);
  if (isMedium(partner.trim())) return true;
  return outletNames(partner, new Set()).some(({ kind }) => kind !== "ambiguous");
}
