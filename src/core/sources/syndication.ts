import { hostOf, isSameSite } from "../address";
import { isFullName } from "../byline-text";
import type { Metadata } from "../metadata";
import { letters } from "../text";
import { agencyOf } from "./agency-names";
import { type OutletName, outletNames } from "./outlet-names";

/** Telling that a text is another outlet's: "© The Financial Times", "with reports from …". */

/** What a site prints in its own footer. */
const RIGHTS =
  /rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|creative commons/;
const COPYRIGHT =
  /^(?:The-CNN-Wire™?\s*&\s*)?(?:©|\(c\)|[Cc]opyright(?=[\s:]))\s*:?\s*(?:©|\(c\))?\s*(?:\d{4},?)?\s*/;
/** "With reporting by …", "Mit Informationen der …": other outlets' work in this text. */
const WITH_REPORTS =
  /^[(\s*–—-]*(?:(?:additional )?reporting (?:by|from)|(?:with|compiled from) (?:additional )?(?:files|reporting|reports|inputs?|material|information) (?:from|by)|mit (?:material|informationen|inhalten) (?:von|der|des|aus)|avec (?:des informations|les informations) de|con información de|con informazioni di|com informações d[aeo]|met (?:informatie|medewerking) van)\s/i;
/** "… contributed to this report", at the end of such a line. */
const CONTRIBUTED =
  /\s(?:also )?contributed (?:(?:reporting|material|information) )?to (?:this|the) (?:report|story|article)\W*$/i;
/** Longest such line, in characters. */
const MAX_LENGTH = 120;
/** The mark of a picture's credit. */
const PICTURE = /\b(?:bild|foto|photo|image|fotos|photos|images|video)\b\s*[:/]?|[|]/i;

/**
 * @param own names of the publisher, in small letters
 * @param inBody the line stands in the text itself, where a site's own footer does not
 * @returns whether a whole line says that the text, or a part of it, is another outlet's
 */
export function isOfAnotherOutlet(line: string, own: ReadonlySet<string>, inBody = false): boolean {
  if (line.length > MAX_LENGTH || PICTURE.test(line)) return false;
  if (!inBody && RIGHTS.test(line.toLowerCase())) return false;
  const names = namesCredited(line);
  if (names === null || isColleague(names, own)) return false;
  return outletNames(names, own).some(
    (name) =>
      (isSure(name) || isListed(name, names)) && !isAgency(name.name) && !isOwn(name.name, own),
  );
}

/** "Bernd Ash, WDR": a person and where they work. */
const COLLEAGUE = /^([^,;]{4,40}),\s[^,;]{2,30}$/;

/** Whether the names are those of one person and their employer, who is no source by that. */
function isColleague(names: string, own: ReadonlySet<string>): boolean {
  const person = COLLEAGUE.exec(names)?.[1] ?? "";
  return isFullName(person) && outletNames(person, own).length === 0;
}

/** What stands after "©", "with reports from" or the like, or before "contributed to this report". */
function namesCredited(line: string): string | null {
  const start = COPYRIGHT.exec(line) ?? WITH_REPORTS.exec(line);
  if (start) return line.slice(start[0].length);
  const end = CONTRIBUTED.exec(line);
  return end ? line.slice(0, end.index) : null;
}

/** A name that is also a word, but here an entry of the list by itself: "from The Guardian". */
function isListed({ kind, name }: OutletName, names: string): boolean {
  if (kind !== "ambiguous") return false;
  const entries = names.split(/\s*[,;/&()]\s*|\s(?:and|und|et|y|e|en|og|och)\s/);
  return entries.some((entry) => withoutArticle(entry) === withoutArticle(name));
}

function withoutArticle(name: string): string {
  return name
    .trim()
    .replace(/[„“”"«»]/g, "")
    .replace(/^(?:(?:the|der|die|das|des|dem|le|la|el|il|lo|de|het)\s+|l[’'])/i, "")
    .replace(/\.$/, "");
}

/** @returns whether an author's name is, or ends in, the name of another outlet */
export function outletInByline(name: string, own: ReadonlySet<string>): boolean {
  const last = name.split(/\s*[,/|(]\s*|\s[-–—]\s/).at(-1) ?? name;
  const bare = last.replace(/(?<![)\s.])[)\s.]+$/, "");
  const [found] = outletNames(bare, own);
  if (!found || !isSure(found) || isAgency(bare) || bare.includes(".")) return false;
  return letters(found.name) === letters(bare) && !isOwn(bare, own);
}

/** Whether a name is the publisher's own, or one holds the other. */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  const key = letters(name);
  return [...own].some((other) => {
    const ours = letters(other);
    return ours.length > 2 && (key.includes(ours) || ours.includes(key));
  });
}

/** Where the page's metadata says that its text comes from another site. @returns the address */
export function sourceElsewhere({ meta, url }: Pick<Metadata, "meta" | "url">): string | null {
  const host = hostOf(url);
  for (const name of ["syndication-source", "original-source"]) {
    const source = meta.first(name);
    const other = hostOf(source ?? "");
    if (source && other !== "" && !isSameSite(host, other)) return source;
  }
  return null;
}

function isSure({ kind }: OutletName): boolean {
  return kind === "known" || kind === "shape";
}

function isAgency(name: string): boolean {
  return name.split("/").some((part) => agencyOf(part) !== null);
}
