import { anchorOf } from "./anchors";
import type { Author, Evidence, EvidenceOrigin } from "./article";
import {
  agencyLines,
  creditLines,
  markedBylines,
  type PrintedByline,
  printedBylines,
} from "./byline-elements";
import {
  type CreditedName,
  isFullName,
  isOfPictures,
  looksLikeName,
  readByline,
  readCredits,
} from "./byline-text";
import { asList, asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { isInitials, isNamelessAgency, isOrganisation } from "./organisation-name";
import { isHostName, type Site } from "./site-name";
import { agencyOf, isSureAgency } from "./sources/agency-names";
import { isPhotoAgency } from "./sources/photo-agencies";
import { fold, letters } from "./text";

/**
 * Who wrote it. The page's own structured data comes first, then marked-up bylines near the
 * headline, then a printed "By …" line. Nothing is guessed: no words, no author.
 */

/** What `readAuthors` needs of the other metadata. */
export interface AuthorInput {
  doc: Document;
  meta: MetaTags;
  article: JsonLdNode | null;
  jsonLd: readonly JsonLdNode[];
  site: Site;
  headline: Element | null;
}

/** @returns the people and organisations that the page credits with the text, in print order */
export function readAuthors(input: AuthorInput): Author[] {
  const { doc, headline } = input;
  const print = { marked: markedBylines(headline, doc), worded: printedBylines(headline, doc) };
  const written = withCredits(bylineOf(input, print), fromCredits(input));
  const known = new Set(written.map(({ name }) => agencyOf(name)?.agency.id));
  const others = agenciesInPrint(input, print).filter(
    ({ name }) => !known.has(agencyOf(name)?.agency.id),
  );
  return unique([...written, ...others]);
}

/** The bylines in print: marked as such, or known by their first word. */
interface PrintedBylines {
  marked: PrintedByline[];
  worded: PrintedByline[];
}

/** The agencies of the printed byline: they stand beside the people, and where nobody else does. */
function agenciesInPrint(
  { doc, headline, site }: AuthorInput,
  { marked, worded }: PrintedBylines,
): Author[] {
  const named = [...marked, ...worded]
    .flatMap(authorsOf)
    .filter(({ name, type }) => type === "Organization" && isSureAgency(name));
  const alone = agencyLines(headline, doc).flatMap(({ element, text }) =>
    toAuthors(readByline(text), text, "byline", anchorOf(element), null),
  );
  return [...named, ...alone].filter(({ name }) => !isHouse(name, site));
}

/** A line of credits gives the byline's people their roles, and adds the others in it. */
function withCredits(authors: readonly Author[], credits: readonly Author[]): Author[] {
  // Who is named as the author has done more than the pictures.
  const ofText = credits.filter(({ role }) => role !== null && !isOfPictures(role));
  const roles = new Map(ofText.map(({ name, role }) => [letters(name), role]));
  const written = authors.map((author) => ({
    ...author,
    role: author.role ?? roles.get(letters(author.name)) ?? null,
  }));
  return unique([...written, ...credits]);
}

function bylineOf(input: AuthorInput, print: PrintedBylines): Author[] {
  const stated = fromJsonLd(input);
  if (stated.some(isPerson)) return stated;
  // Where the data names nobody, or only the house or a user's handle, a printed byline knows more.
  const tagged = fromMeta(input);
  const printed = corroborated(fromPrint(print), tagged);
  return (
    [printed, tagged].find((list) => list.some(isPerson)) ??
    [stated, printed, tagged].find((list) =>
      list.some((author) => !isHouse(author.name, input.site)),
    ) ??
    [stated, printed, tagged].find((list) => list.length > 0) ??
    []
  );
}

/** A person by a name that is more than the handle of a publishing system's user. */
function isPerson({ name, type }: Author): boolean {
  return type === "Person" && !/^[\p{Ll}\d._-]+$/u.test(name);
}

/** Without the single words in a byline ("Travel", "Berlin") that another source of names lacks. */
function corroborated(printed: Author[], tagged: readonly Author[]): Author[] {
  const known = new Set(tagged.filter(isPerson).map(({ name }) => letters(name)));
  const isSure = ({ name, type }: Author) =>
    type === "Organization" || isFullName(name) || known.has(letters(name));
  const hasName = printed.some((author) => author.type === "Person" && isSure(author));
  return hasName || known.size > 0 ? printed.filter(isSure) : printed;
}

function isHouse(name: string, { name: site, url }: Site): boolean {
  const own = letters(name);
  const house = letters(site ?? "");
  if (house !== "" && (own === house || (own.length > 2 && house.includes(own)))) return true;
  return isHostName(own, url);
}

function fromJsonLd({ article, jsonLd, site }: AuthorInput): Author[] {
  if (!article) return [];
  const authors: Author[] = [];
  for (const value of [...asList(article.author), ...asList(article.creator)]) {
    const node = isNode(value) ? resolve(value, jsonLd) : null;
    const printed = plainText(node ? asText(node.name) : asText(value));
    if (printed === "") continue;
    const url = node ? asText(node.url) : null;
    const types = node ? typesOf(node) : [];
    const evidence: Evidence = { quote: printed, origin: "json-ld", anchor: null };
    const isOneName = types.includes("Organization");
    const names = isOneName ? [{ name: printed, role: null }] : readByline(printed);
    for (const { name, role } of names) {
      const organisation =
        types.some((type) => /Organization$/.test(type)) ||
        isOrganisation(name) ||
        (site.name !== null && letters(name) === letters(site.name));
      const type = organisation ? "Organization" : "Person";
      authors.push({ name, type, role, url, evidence });
    }
  }
  return unique(authors);
}

/** Without the markup that some systems put into their data. */
function plainText(text: string | null): string {
  return fold((text ?? "").replace(/<[^>]{0,200}>/g, " "));
}

/** Follows `{"@id": …}` to the node that says more. */
function resolve(node: JsonLdNode, all: readonly JsonLdNode[]): JsonLdNode {
  const id = node["@id"];
  if (typeof id !== "string" || node.name !== undefined) return node;
  return all.find((other) => other["@id"] === id && other.name !== undefined) ?? node;
}

const AUTHOR_META = [
  "author",
  "article:author",
  "articleauthor",
  "dc.creator",
  "byl",
  "cxenseparse:author",
  "parsely-author",
];

/** The first name under which a person stands; else the first that has anybody. */
function fromMeta({ meta, site }: AuthorInput): Author[] {
  let organisations: Author[] = [];
  // Link previews: "Written by" as a label, and the name as its data.
  const isLabelled = /\b(?:by|von|par|por|da|door)\b/i.test(meta.first("twitter:label1") ?? "");
  for (const name of isLabelled ? [...AUTHOR_META, "twitter:data1"] : AUTHOR_META) {
    const authors = unique(
      meta.all(name).flatMap((text) => toAuthors(readByline(text), text, "meta", null, null)),
    );
    const people = authors.filter((author) => !isHouse(author.name, site));
    if (people.some(isPerson)) return people;
    if (organisations.length === 0) organisations = people.length > 0 ? people : authors;
  }
  return organisations;
}

function fromPrint({ marked: bylines, worded }: PrintedBylines): Author[] {
  const marked = unique(bylines.flatMap(authorsOf));
  if (marked.some(isPerson)) return marked;
  for (const byline of worded) {
    const authors = authorsOf(byline);
    // Nothing but its first word says that this line is a byline, so it must be names throughout.
    if (authors.length > 0 && authors.every(({ name }) => isFullName(name) || isOrganisation(name)))
      return unique(authors);
  }
  return marked;
}

function fromCredits({ doc, headline }: AuthorInput): Author[] {
  return creditLines(headline, doc).flatMap(({ element, text, atEnd }) => {
    const people = readCredits(text.replace(/^[\s(*–—-]+|[\s).]+$/gu, ""));
    const named = people.filter(({ name }) => isFullName(name) && !isPhotoAgency(name));
    return toAuthors(named, text, atEnd ? "signoff" : "byline", anchorOf(element), null);
  });
}

function authorsOf(byline: PrintedByline): Author[] {
  const { text, parts, element, url, strong } = byline;
  const read = readByline(text).filter(({ name }) => !isInitials(name) && !isNamelessAgency(name));
  const names = read.map(({ name }) => name);
  const own = parts
    .filter(looksLikeName)
    .flatMap(readByline)
    .filter(({ name }) => !isNamelessAgency(name));
  const ownNames = own.map(({ name }) => name);
  // Where names have elements of their own, words that run into them are functions or places.
  const runsOn = own.length > 0 && !ownNames.every((name) => names.includes(name));
  const isSure = names.every(
    (name) => ownNames.includes(name) || isFullName(name) || isOrganisation(name),
  );
  const credited: CreditedName[] = runsOn || (own.length > 0 && !isSure) ? own : read;
  const plausible = strong
    ? credited
    : credited.filter(
        ({ name }) => isFullName(name) || isOrganisation(name) || credited.length < 3,
      );
  return toAuthors(plausible, text, "byline", anchorOf(element), url);
}

function toAuthors(
  names: readonly CreditedName[],
  quote: string,
  origin: EvidenceOrigin,
  anchor: string | null,
  url: string | null,
): Author[] {
  const evidence: Evidence = { quote: fold(quote), origin, anchor };
  return names.map(({ name, role }) => {
    const type = isOrganisation(name) ? "Organization" : "Person";
    return { name, type, role, url, evidence };
  });
}

function unique(authors: Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter((author) => {
    const key = letters(author.name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
