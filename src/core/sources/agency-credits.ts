import { anchorOf } from "../anchors";
import type { AgencyCredit, EvidenceOrigin } from "../article";
import type { TextBlock } from "../blocks";
import { asList, asText } from "../json-ld";
import type { Metadata } from "../metadata";
import { fold, letters } from "../text";
import { agencyOf, type NamedAgency } from "./agency-names";
import { agenciesInByline, isTold } from "./byline";
import { agenciesInCreditLine } from "./credit-line";
import { splitDateline } from "./dateline";
import type { Region } from "./region";
import type { FoundSignOff } from "./sign-offs";

/** The agencies that the page credits with the text, each once, with the best words for it. */

/** Better evidence first: what a reader can see, and the nearer to the text the better. */
const ORDER: readonly EvidenceOrigin[] = [
  "signoff",
  "dateline",
  "byline",
  "body",
  "footer",
  "json-ld",
  "meta",
  "caption",
];

/** What `agencyCredits` needs. */
export interface AgencyInput {
  doc: Document;
  metadata: Metadata;
  region: Region;
  signOffs: readonly FoundSignOff[];
  /** ISO 3166 code that decides between agencies of one name, or null. */
  country: string | null;
}

/** @returns the agencies, in the order in which they were first found */
export function agencyCredits(input: AgencyInput): AgencyCredit[] {
  const { metadata, region, signOffs, country, doc } = input;
  const found = new Map<string, AgencyCredit>();
  const add = (
    named: NamedAgency,
    quote: string,
    origin: EvidenceOrigin,
    anchor: string | null,
  ) => {
    const { id, name } = named.agency;
    const before = found.get(id);
    if (before && ORDER.indexOf(before.evidence.origin) <= ORDER.indexOf(origin)) return;
    found.set(id, { id, name, printed: named.printed, evidence: { quote, origin, anchor } });
  };
  for (const { signOff, evidence } of signOffs) {
    for (const named of signOff.agencies)
      add(named, evidence.quote, evidence.origin, evidence.anchor);
  }
  for (const { element, text } of [...region.before, ...region.body].slice(
    0,
    region.before.length + 4,
  )) {
    const dateline = splitDateline(text);
    for (const named of dateline?.agencies ?? []) {
      add(named, dateline?.text ?? text, "dateline", anchorOf(element));
    }
  }
  for (const { element, text } of [...region.body.slice(-6), ...region.after.filter(isPrint)]) {
    for (const named of agenciesInCreditLine(text, country))
      add(named, text, "signoff", anchorOf(element));
  }
  // An agency's own page names it everywhere; only a sign-off or a dateline is a credit there.
  const host = hostOf(metadata.url);
  const publisher = letters(metadata.publisher.name ?? "");
  const isOwn = ({ agency }: NamedAgency) => {
    const home = hostOf(agency.url);
    if (host === home || host.endsWith(`.${home}`)) return true;
    const isPublisher = agency.printed.some((form) => letters(form.text) === publisher);
    return isPublisher && letters(host).includes(letters(agency.id));
  };
  const credit = (
    named: NamedAgency,
    quote: string,
    origin: EvidenceOrigin,
    anchor: string | null,
  ) => {
    if (!isOwn(named)) add(named, quote, origin, anchor);
  };
  for (const author of metadata.authors) {
    const { quote, origin, anchor } = author.evidence;
    for (const named of agenciesInByline(author.name, country))
      credit(named, quote, origin, anchor);
  }
  for (const block of [...region.before, ...region.body.slice(0, 2)]) {
    for (const named of agenciesInPrintedByline(block, region, country)) {
      credit(named, block.text, "byline", anchorOf(block.element));
    }
  }
  for (const [text, origin] of statements(doc, metadata)) {
    for (const named of agenciesInByline(text, country)) credit(named, text, origin, null);
  }
  return [...found.values()];
}

const BYLINE_CLASS =
  /author|byline|autor|auteur|writer|source|quelle|agency|agentur|provider|dateline|kaynak/i;
const BYLINE_WORD =
  /^(?:by|von|par|por|di|de|door|av|af|von:|quelle|source|fuente|fonte|bron|kaynak)\s*:?\s+\S/iu;

const PICTURE_LABEL =
  /©|(?:^|[^\p{L}])(?:fotos?|photos?|bild|images?|imagen|pictures?|credits?)\s*[:/]/iu;

/** A short line over the text that is marked as a byline, or that is nothing but an agency's name. */
function agenciesInPrintedByline(
  block: TextBlock,
  region: Region,
  country: string | null,
): NamedAgency[] {
  const text = fold(block.text);
  if (text === "" || text.length > 100 || PICTURE_LABEL.test(text)) return [];
  if (block.element.closest("nav,form,button,dialog")) return [];
  const marked =
    BYLINE_WORD.test(text) ||
    /author/.test(
      block.element.getAttribute("rel") ?? block.element.getAttribute("itemprop") ?? "",
    ) ||
    BYLINE_CLASS.test(block.element.getAttribute("class") ?? "") ||
    BYLINE_CLASS.test(block.element.parentElement?.getAttribute("class") ?? "");
  const whole = agencyOf(text, country);
  if (nearPicture(block.element, region) || (!marked && isPictureText(block.element))) return [];
  if (whole) return isTold(whole, country) ? [whole] : [];
  const last = agencyOf(text.split(/\s[-–—|·•]\s/u).at(-1) ?? "", country);
  if (marked) return agenciesInByline(text, country);
  return last && !last.weak ? [last] : [];
}

const PICTURE_CLASS =
  /image|photo|foto|picture|caption|credit|copyright|gallery|galer|figure|bild|slide/i;

/** Whether the names of an element or of the boxes right around it tell a picture's words. */
function isPictureText(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    if (PICTURE_CLASS.test(box.getAttribute("class") ?? "")) return true;
    if (box.querySelector("p ~ p")) return false;
  }
  return false;
}

/** A name laid over a picture or under it is the picture's credit. */
function nearPicture(element: Element, region: Region): boolean {
  if (element.closest("figure,figcaption,picture")) return true;
  let box: Element | null = element;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    if (box === region.scope || box.contains(region.first)) return false;
    if (box.querySelector("img,picture,video")) return true;
  }
  return false;
}

/** Text that is print and no menu, list of teasers or button. */
export function isPrint({ element, text, link }: TextBlock): boolean {
  if (element.closest("nav,aside,form,button,dialog,figure,li li")) return false;
  if (isPictureText(element)) return false;
  return link < text.length || !element.closest("li");
}

const META = [
  "author",
  "articleauthor",
  "article:author",
  "dc.creator",
  "dc.source",
  "dcterms.creator",
  "source",
  "news_source",
  "agency",
  "byl",
  "sailthru.author",
  "parsely-author",
  "cxenseparse:author",
  "copyright",
  "dc.rights",
  "original-source",
];

/** What JSON-LD and meta elements state about who made the text. */
function statements(doc: Document, { article }: Metadata): [string, EvidenceOrigin][] {
  const stated: [string, EvidenceOrigin][] = [];
  for (const property of [
    "author",
    "creator",
    "contributor",
    "sourceOrganization",
    "provider",
    "creditText",
    "copyrightHolder",
  ]) {
    for (const value of asList(article?.[property])) {
      const text = asText(value);
      if (text !== null) stated.push([text, "json-ld"]);
    }
  }
  for (const meta of doc.querySelectorAll("meta[content]")) {
    const name = (meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase();
    const content = fold(meta.getAttribute("content"));
    if (META.includes(name) && content !== "") stated.push([content, "meta"]);
  }
  return stated;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}
