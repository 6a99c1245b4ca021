import type { DateCredit } from "./article";
import { dateInText } from "./date-in-text";
import { dateIn, datesInPrint, LINE } from "./date-lines";
import { isOfAnother } from "./date-place";
import { evidenceOf } from "./evidence";
import { toIso } from "./iso-date";
import { asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import { onlyOnce } from "./memo";
import type { MetaTags } from "./meta-tags";
import { countryOf } from "./sources/agency-names";
import { fold } from "./text";

/** When it was published and changed, and the words or data that say so. */

/** What `readDates` needs of the other metadata. */
export interface DateInput {
  doc: Document;
  url: string;
  meta: MetaTags;
  article: JsonLdNode | null;
  jsonLd: readonly JsonLdNode[];
  headline: Element | null;
  lang: string | null;
}

type Kind = DateCredit["kind"];

/** Names that mean the date of publication and nothing else. */
const PUBLISHED_META = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publicationdate",
  "dc.date.issued",
  "dcterms.issued",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
];
/** Names that some pages use for another date: what is marked up in the text goes before them. */
const LOOSE_META = ["date", "dc.date", "dc.date.created", "dcterms.created", "dcterms.date"];
const MODIFIED_META = [
  "article:modified_time",
  "og:updated_time",
  "article:modified",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmodifieddate",
  "lastmod",
  "lastupdate",
  "lastmodified",
];

/** @returns at most one published and one modified date, each from the best place that has it */
export function readDates(about: DateInput): DateCredit[] {
  const input = { ...about, lang: withCountry(about) };
  // A walk over the page is made only for pages whose data do not say it.
  const near = onlyOnce(() => datesInPrint(input));
  const inPath = fromUrl(input.url);
  // A line whose markup names no date has to agree with the day in the address, if there is one.
  const isOfPath = ({ iso }: DateCredit) => !inPath || iso.startsWith(inPath.iso);
  const published =
    fromJsonLd(input, "datePublished", "published") ??
    fromMeta(input, PUBLISHED_META, "published") ??
    fromMarkup(input, "datePublished", "published") ??
    near().find(({ kind, marked }) => kind === "published" && marked)?.date ??
    fromMeta(input, LOOSE_META, "published") ??
    near().find(({ kind, date }) => kind === "published" && isOfPath(date))?.date ??
    inPath ??
    fromJsonLd(input, "dateCreated", "published") ??
    fromMarkup(input, "dateCreated", "published") ??
    dateInText(input);
  const modified =
    fromJsonLd(input, "dateModified", "modified") ??
    fromMeta(input, MODIFIED_META, "modified") ??
    fromMarkup(input, "dateModified", "modified") ??
    near().find(({ kind }) => kind === "modified")?.date ??
    null;
  // A change before the publication is that of something else.
  const isLater = published === null || modified === null || !isBefore(modified.iso, published.iso);
  return [published, isLater ? modified : null].filter((date) => date !== null);
}

/** Whether a date is before another: by the instant where both tell one, else by the day. */
function isBefore(one: string, other: string): boolean {
  const isInstant = /T.*(?:Z|[+-]\d\d:\d\d)$/;
  return isInstant.test(one) && isInstant.test(other)
    ? Date.parse(one) < Date.parse(other)
    : one < other.slice(0, 10);
}

/** English with the country that the address names: it decides which number of a date is the month. */
function withCountry({ lang, url }: DateInput): string | null {
  const country = lang === null || /^en$/i.test(lang) ? countryOf(url, lang) : null;
  return country === null ? lang : `en-${country}`;
}

function fromJsonLd(input: DateInput, field: string, kind: Kind): DateCredit | null {
  const isPage = (node: JsonLdNode) =>
    typesOf(node).some((type) => /^(?:WebPage|ItemPage|Recipe)$/.test(type)) ||
    isNode(node.mainEntity);
  for (const node of [input.article, ...input.jsonLd.filter(isPage)]) {
    const text = node ? asText(node[field]) : null;
    const date = text === null ? null : stated(text, kind, "json-ld", input.lang);
    if (date) return date;
  }
  return null;
}

function fromMeta(input: DateInput, names: readonly string[], kind: Kind): DateCredit | null {
  for (const name of names) {
    const text = input.meta.first(name);
    const date = text === null ? null : stated(text, kind, "meta", input.lang);
    if (date) return date;
  }
  return null;
}

/** Microdata and RDFa. */
function fromMarkup(
  { doc, headline, lang }: DateInput,
  property: string,
  kind: Kind,
): DateCredit | null {
  for (const element of doc.querySelectorAll(
    `[itemprop~="${property}"], [property$="${property}"]`,
  )) {
    if (isOfAnother(element, headline)) continue;
    const texts = ["content", "datetime", "title"].map((name) => element.getAttribute(name));
    for (const text of [...texts, fold(element.textContent).slice(0, LINE)]) {
      const date = text ? stated(text, kind, "meta", lang) : null;
      if (date) return date;
    }
  }
  return null;
}

function stated(
  text: string,
  kind: Kind,
  origin: "json-ld" | "meta",
  lang: string | null,
): DateCredit | null {
  const iso = toIso(text) ?? (AMBIGUOUS.test(text) ? null : dateIn(text, lang));
  return iso ? { kind, iso, evidence: evidenceOf(text, origin) } : null;
}

/** "05/06/2026": data are often in the order of a machine's country, not the page's. */
const AMBIGUOUS = /^\s*(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d/;

/** A dated path ("/2024/11/22/…", "/20241122/…") is the outlet's own word too. */
function fromUrl(url: string): DateCredit | null {
  const match =
    /[/_-](20[0-3]\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  return { kind: "published", iso, evidence: evidenceOf(match[0], "meta") };
}
