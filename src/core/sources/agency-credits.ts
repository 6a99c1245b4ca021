import { hostOf } from "../address";
import type { AgencyCredit, Evidence, EvidenceOrigin, Reference } from "../article";
import type { TextBlock } from "../blocks";
import { evidenceOf } from "../evidence";
import { asList, asText, followReference } from "../json-ld";
import type { Metadata } from "../metadata";
import { fold, letters } from "../text";
import { agencyOf, type NamedAgency } from "./agency-names";
import { agenciesInByline, isTold } from "./byline";
import { agenciesInCreditLine } from "./credit-line";
import { splitDateline } from "./dateline";
import {
  holderOf,
  isMarkedByline,
  isOfNoStory,
  isPictureText,
  isPrint,
  nearPicture,
} from "./print";
import type { Region } from "./region";
import { parseSignOff } from "./sign-off";
import type { FoundSignOff } from "./sign-offs";

/** The agencies that the page credits with the text, each once, with the best words for it. */

/** Better evidence first: what stands in the shown text, as a sign-off does not, and what is near it. */
const ORDER: readonly EvidenceOrigin[] = [
  "dateline",
  "signoff",
  "byline",
  "body",
  "footer",
  "json-ld",
  "meta",
  "caption",
];

/** What `agencyCredits` needs. */
export interface AgencyInput {
  metadata: Metadata;
  region: Region;
  signOffs: readonly FoundSignOff[];
  /** The article's own list of sources. */
  references: readonly Reference[];
  /** ISO 3166 code that decides between agencies of one name, or null. */
  country: string | null;
}

/** @returns the agencies, in the order in which they were first found */
export function agencyCredits(input: AgencyInput): AgencyCredit[] {
  const { metadata, region, signOffs, references, country } = input;
  const found = new Map<string, AgencyCredit>();
  const rank = ({ origin }: Evidence) => ORDER.indexOf(origin);
  const add = ({ agency: { id, name }, printed }: NamedAgency, evidence: Evidence) => {
    const before = found.get(id);
    if (!before || rank(before.evidence) > rank(evidence))
      found.set(id, { id, name, printed, evidence });
  };
  for (const { signOff, evidence } of signOffs) {
    for (const named of signOff.agencies) add(named, evidence);
  }
  // "Nachrichtenagentur dpa": an entry that is nothing but an agency says whose the text is.
  for (const { text, evidence } of references) {
    for (const named of parseSignOff(text, country)?.agencies ?? [])
      add(named, { ...evidence, origin: "signoff" });
  }
  for (const { element, text } of [...region.before, ...region.body].slice(
    0,
    region.before.length + 4,
  )) {
    const dateline = splitDateline(text, country);
    if (!dateline?.agencies.length) continue;
    if (holderOf(element, region) || isOfNoStory(element, region)) continue;
    for (const named of dateline.agencies) {
      add(named, evidenceOf(dateline.text, "dateline", element));
    }
  }
  const last = region.body.slice(-6);
  for (const block of [...last, ...region.after]) {
    const { element, text } = block;
    const agencies = agenciesInCreditLine(text, country);
    if (agencies.length === 0 || !(last.includes(block) || isPrint(block))) continue;
    for (const named of agencies) add(named, evidenceOf(text, "signoff", element));
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
  const credit = (named: NamedAgency, evidence: Evidence) => {
    if (!isOwn(named)) add(named, evidence);
  };
  for (const { name, evidence } of metadata.authors) {
    for (const named of agenciesInByline(name, country)) credit(named, evidence);
  }
  for (const block of [...region.before, ...region.body.slice(0, 2)]) {
    for (const named of agenciesInPrintedByline(block, region, country)) {
      credit(named, evidenceOf(block.text, "byline", block.element));
    }
  }
  for (const [text, origin] of statements(metadata)) {
    const names = text.replace(COPYRIGHT, "");
    for (const named of agenciesInByline(names, country)) credit(named, evidenceOf(text, origin));
  }
  return [...found.values()];
}

const BYLINE_WORD =
  /^(?:by|von|par|por|di|de|da|door|av|af|von:|quelle|source|fuente|fonte|bron|kaynak|المصدر|来源|來源|出典|출처)(?:\s*[:：]\s*|\s+)\S/i;

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
  const marked = BYLINE_WORD.test(text) || isMarkedByline(block.element);
  const whole = agencyOf(text, country);
  const last = agencyOf(text.split(/\s[-–—|·•]\s/u).at(-1) ?? "", country);
  const isLast = last && !last.weak ? [last] : [];
  const isWhole = whole && isTold(whole, country) ? [whole] : [];
  const found = whole ? isWhole : marked ? agenciesInByline(text, country) : isLast;
  // Where a line stands takes longer to tell than what it says.
  if (found.length === 0 || nearPicture(block.element, region)) return [];
  if (!marked && holderOf(block.element, region)) return [];
  if (isOfNoStory(block.element, region)) return [];
  return !marked && isPictureText(block.element) ? [] : found;
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

/** "© 2024", "Copyright": before the name of who holds it. */
const COPYRIGHT = /^(?:copyright|©|\(c\)|\s)+(?:\d{4},?\s+)?/i;

/** What JSON-LD and meta elements state about who made the text. */
function statements({ article, jsonLd, meta }: Metadata): [string, EvidenceOrigin][] {
  const stated: [string, EvidenceOrigin][] = [];
  for (const property of [
    "author",
    "creator",
    "contributor",
    "sourceOrganization",
    "provider",
    "creditText",
    "copyrightHolder",
    "copyrightNotice",
  ]) {
    for (const value of asList(article?.[property])) {
      const text = asText(followReference(value, jsonLd));
      if (text !== null) stated.push([text, "json-ld"]);
    }
  }
  for (const name of META) for (const content of meta.all(name)) stated.push([content, "meta"]);
  return stated;
}
