import type { Author, Evidence } from "./article";
import { type OrganisationTest, organisationTest } from "./author-type";
import { headsText, markedBylines, type PrintedByline } from "./byline-elements";
import { isNamelessStaff } from "./byline-houses";
import { agencyLines, creditLines, printedBylines } from "./byline-lines";
import { stripBy } from "./byline-start";
import {
  type CreditedName,
  isFullName,
  isOfPictures,
  looksLikeName,
  readByline,
  readCredits,
} from "./byline-text";
import { evidenceOf } from "./evidence";
import {
  asList,
  asText,
  followReference,
  isNode,
  type JsonLdNode,
  typesOf,
  unquoted,
} from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { SHOW_TEXT } from "./node-kinds";
import { isInitials, isNamelessAgency, isOrganisation } from "./organisation-name";
import { isHostName, type Site } from "./site-name";
import { inSmallLetters } from "./small-letters";
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

/** The page, and what tells its authors' types. */
interface Reading extends AuthorInput {
  isHouseName: OrganisationTest;
}

/** @returns the people and organisations that the page credits with the text, in print order */
export function readAuthors(about: AuthorInput): Author[] {
  const { doc, headline, site, jsonLd } = about;
  const input = { ...about, isHouseName: organisationTest(site, jsonLd) };
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
  { doc, headline, site, isHouseName }: Reading,
  { marked, worded }: PrintedBylines,
): Author[] {
  const named = [...marked, ...worded]
    .flatMap((byline) => authorsOf(byline, isHouseName))
    .filter(({ name, type }) => type === "Organization" && isSureAgency(name));
  const alone = agencyLines(headline, doc).flatMap(({ element, text }) =>
    toAuthors(readByline(text), evidenceOf(text, "byline", element), isHouseName),
  );
  return [...named, ...alone].filter(({ name }) => !isHouse(name, site));
}

/** A line of credits gives the byline's people their roles, and adds the others in it. */
function withCredits(authors: readonly Author[], credits: readonly Author[]): Author[] {
  // Picture roles are dropped: a named author did not only take the photos.
  const ofText = credits.filter(({ role }) => role !== null && !isOfPictures(role));
  const roles = new Map(ofText.map(({ name, role }) => [letters(name), role]));
  const written = authors.map((author) => ({
    ...author,
    role: author.role ?? roles.get(letters(author.name)) ?? null,
  }));
  return unique([...written, ...credits]);
}

function bylineOf(input: Reading, all: PrintedBylines): Author[] {
  const isInPrint = printTest(input.doc);
  const stated = fromJsonLd(input).filter((author) => !isLogin(author) || isInPrint(author));
  const tags = fromMeta(input);
  const isStated = [...stated, ...tags].some(isFullPerson);
  const print = isStated ? { ...all, worded: all.worded.filter(({ weak }) => !weak) } : all;
  const ofPrint = fromPrint(print, input.isHouseName);
  // A printed byline wins over a name in the data that is printed nowhere: that of whoever entered the
  // text.
  const people = stated.filter(isPerson);
  const isUnseen =
    ofPrint.some(({ name }) => isFullName(name)) &&
    (people.every((author) => isPartOf(author, ofPrint)) ||
      (!people.some((author) => sharesWord(author, ofPrint) || isInPrint(author)) &&
        hasWriter(input, print)));
  if (people.length > 0 && !isUnseen) return completed(stated, tags);
  // Where the data names nobody, or only the house or a user's handle, a printed byline knows more.
  // What nobody prints there is who built the page, or owns it, or a system's word for a user.
  const inMeta = tags.filter(
    (author) =>
      isFullPerson(author) ||
      isSureAgency(author.name) ||
      isHouse(author.name, input.site) ||
      isInPrint(author),
  );
  const printed = corroborated(ofPrint, inMeta);
  const tagged = printed.some(isStaff)
    ? inMeta.filter((author) => author.type === "Organization" || isInPrint(author))
    : inMeta;
  // "By Staff Writer" is all that some pages say.
  const [staff] = print.worded.flatMap(({ element, text }) => {
    const { text: name } = stripBy(text);
    const evidence = evidenceOf(text, "byline", element);
    return isNamelessStaff(name) ? [toAuthors([{ name, role: null }], evidence, () => true)] : [];
  });
  return (
    [printed, tagged].find((list) => list.some(isPerson)) ??
    [stated, printed, tagged].find((list) =>
      list.some((author) => !isHouse(author.name, input.site)),
    ) ??
    [stated, printed, tagged].find((list) => list.length > 0) ??
    staff ??
    []
  );
}

/** Whether a byline over the text names somebody as its writer, not its editor or somebody quoted. */
function hasWriter({ doc, headline, isHouseName }: Reading, print: PrintedBylines): boolean {
  const isOver = ({ element, text }: PrintedByline) => headsText(element, text, headline, doc);
  const over = { marked: print.marked.filter(isOver), worded: print.worded.filter(isOver) };
  return fromPrint(over, isHouseName).some(({ name, role }) => role === null && isFullName(name));
}

/** The authors with those that another statement has besides, where it has all of them and nothing else. */
function completed(authors: Author[], others: Author[]): Author[] {
  const isMore =
    others.length > authors.length && others.every(isFullPerson) && authors.every(isOneOf(others));
  return isMore ? unique([...authors, ...others]) : authors;
}

/** "Courier Staff": an organisation by its name, and neither an agency nor an address. */
function isStaff({ name, type }: Author): boolean {
  return type === "Organization" && !isSureAgency(name) && !/\S\.\S/.test(name);
}

/** "ana.gil", "gil_7": how a publishing system knows its users. */
function isLogin({ name }: Author): boolean {
  return /^[\p{Ll}\d]+[._]\S+$/u.test(name) && !isOrganisation(name);
}

function isFullPerson({ name, type }: Author): boolean {
  return type === "Person" && isFullName(name);
}

function isOneOf(authors: readonly Author[]): (author: Author) => boolean {
  const names = new Set(authors.map(({ name }) => letters(name)));
  return ({ name }) => names.has(letters(name));
}

/** "Ana", where others have "Ana Gil". */
function isPartOf({ name }: Author, authors: readonly Author[]): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  return authors.some((author) => isFullPerson(author) && author.name.split(" ").includes(name));
}

/** "Ana M. GIL", where others have "Ana Gil": the same person. */
function sharesWord({ name }: Author, authors: readonly Author[]): boolean {
  const partsOfName = (text: string) => inSmallLetters(text).split(" ");
  const words = new Set(authors.flatMap((author) => partsOfName(author.name)));
  return partsOfName(name).some((word) => words.has(word));
}

/** Tells whether the page's text has a name; the text is read when that is first asked. */
function printTest(doc: Document): (author: Author) => boolean {
  let text: string | null = null;
  return ({ name }) => {
    text ??= letters(textOf(doc));
    return text.includes(letters(name));
  };
}

/** The words of the page, without its code. */
function textOf(doc: Document): string {
  let text = "";
  const walker = doc.createTreeWalker(doc.body ?? doc, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/^(?:script|style)$/i.test(node.parentNode?.nodeName ?? "")) text += node.nodeValue ?? "";
  }
  return text;
}

/** A person by a name that is more than the handle of a publishing system's user. */
function isPerson({ name, type }: Author): boolean {
  return type === "Person" && !/^[\p{Ll}\d._-]+$/u.test(name);
}

/** Without the single words in a byline ("Travel", "Berlin") that another source of names lacks. */
function corroborated(printed: Author[], tagged: readonly Author[]): Author[] {
  const known = new Set(tagged.filter(isPerson).map(({ name }) => letters(name)));
  const isSure = ({ name }: Author) =>
    isOrganisation(name) || isFullName(name) || known.has(letters(name));
  const hasName = printed.some((author) => author.type === "Person" && isSure(author));
  return hasName || known.size > 0 ? printed.filter(isSure) : printed;
}

function isHouse(name: string, { name: site, url }: Site): boolean {
  const own = letters(name);
  const house = letters(site ?? "");
  if (house !== "" && (own === house || (own.length > 2 && house.includes(own)))) return true;
  return isHostName(own, url);
}

function fromJsonLd({ article, jsonLd, isHouseName }: Reading): Author[] {
  if (!article) return [];
  const authors: Author[] = [];
  for (const value of [...asList(article.author), ...asList(article.creator)]) {
    const node = isNode(value) ? followReference(value, jsonLd) : null;
    const printed = plainText(node ? asText(node.name) : asText(value));
    if (printed === "") continue;
    const url = node ? asText(node.url) : null;
    const types = node ? typesOf(node) : [];
    const evidence = evidenceOf(printed, "json-ld");
    // A blog's author may be typed both a person and an organisation: it is a person.
    const isStated = types.some((type) => /Organization$/.test(type)) && !types.includes("Person");
    const isOneName = types.includes("Organization");
    const names = isOneName ? [{ name: printed, role: null }] : readByline(printed);
    for (const { name, role } of names) {
      const type = isStated || isHouseName(name) ? "Organization" : "Person";
      authors.push({ name, type, role, url, evidence });
    }
  }
  return unique(authors);
}

/** Without the markup and the quotation marks that some systems put into their data. */
function plainText(text: string | null): string {
  return unquoted(fold((text ?? "").replace(/<[^>]{0,200}>/g, " ")));
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
function fromMeta({ meta, site, isHouseName }: Reading): Author[] {
  let organisations: Author[] = [];
  // Link previews: "Written by" as a label, and the name as its data.
  const isLabelled = /\b(?:by|von|par|por|da|door)\b/i.test(meta.first("twitter:label1") ?? "");
  for (const name of isLabelled ? [...AUTHOR_META, "twitter:data1"] : AUTHOR_META) {
    const authors = unique(
      meta
        .all(name)
        .flatMap((text) =>
          withoutAddress(toAuthors(readByline(text), evidenceOf(text, "meta"), isHouseName)),
        ),
    );
    const people = authors.filter((author) => !isHouse(author.name, site));
    if (people.some(isPerson)) return people;
    if (organisations.length === 0) organisations = people.length > 0 ? people : authors;
  }
  return organisations;
}

/** "Courier Inc., Elmtown, Germany": after the house follows where it is. */
function withoutAddress(authors: readonly Author[]): readonly Author[] {
  const [first] = authors;
  if (first?.type !== "Organization" || isSureAgency(first.name)) return authors;
  return authors.filter((author) => author.type === "Organization" || isFullName(author.name));
}

function fromPrint(
  { marked: bylines, worded }: PrintedBylines,
  isHouseName: OrganisationTest,
): Author[] {
  const marked = unique(bylines.flatMap((byline) => authorsOf(byline, isHouseName)));
  if (marked.some(isPerson)) return marked;
  for (const byline of worded) {
    const authors = authorsOf(byline, isHouseName);
    // Nothing but its first word says that this line is a byline, so it must be names throughout.
    if (authors.length > 0 && authors.every(({ name }) => isFullName(name) || isOrganisation(name)))
      return unique(authors);
  }
  return marked;
}

function fromCredits({ doc, headline, isHouseName }: Reading): Author[] {
  return creditLines(headline, doc).flatMap(({ element, text, atEnd }) => {
    const people = readCredits(text.replace(/^[\s(*–—-]+|[\s).]+$/gu, ""));
    const named = people.filter(({ name }) => isFullName(name) && !isPhotoAgency(name));
    const evidence = evidenceOf(text, atEnd ? "signoff" : "byline", element);
    return toAuthors(named, evidence, isHouseName);
  });
}

function authorsOf(byline: PrintedByline, isHouseName: OrganisationTest): Author[] {
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
  // The link is the byline's first, though it need not be the first name's.
  const linked = fold(element.querySelector("a")?.textContent);
  const owner = plausible.find(({ name }) => linked.includes(name)) ?? plausible[0];
  const evidence = evidenceOf(text, "byline", element);
  return toAuthors(plausible, evidence, isHouseName, url, owner);
}

function toAuthors(
  names: readonly CreditedName[],
  evidence: Evidence,
  isHouseName: OrganisationTest,
  url: string | null = null,
  owner?: CreditedName,
): Author[] {
  return names.map((credited) => {
    const { name, role } = credited;
    const type = isHouseName(name) ? "Organization" : "Person";
    return { name, type, role, url: credited === owner ? url : null, evidence };
  });
}

/** Each name once; some pages print it whole, and then its first and its last part. */
function unique(authors: Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name, type }) => {
    const key = letters(name);
    const isPart = (other: Author) =>
      type === "Person" && other.name.startsWith(`${name} `) && isFullName(other.name);
    if (key === "" || seen.has(key) || (name.includes(" ") && authors.some(isPart))) return false;
    seen.add(key);
    return true;
  });
}
