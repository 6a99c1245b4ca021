import { anchorOf } from "./anchors";
import type { DateCredit } from "./article";
import { asText, isNode, type JsonLdNode } from "./json-ld";
import { readPrintedDate } from "./printed-date";
import { fold } from "./text";

/** When it was published and changed, and the words or data that say so. */

/** What `readDates` needs of the other metadata. */
export interface DateInput {
  doc: Document;
  url: string;
  article: JsonLdNode | null;
  jsonLd: readonly JsonLdNode[];
  headline: Element | null;
  lang: string | null;
}

const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "dc.date",
  "dc.date.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "publication_date",
  "last-modified-date",
];
const MODIFIED_META = [
  "article:modified_time",
  "og:updated_time",
  "article:modified",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "last-modified",
];

/** @returns at most one published and one modified date, each from the best place that has it */
export function readDates(input: DateInput): DateCredit[] {
  const published =
    fromJsonLd(input, "datePublished", "published") ??
    fromMeta(input.doc, PUBLISHED_META, "published") ??
    fromMicrodata(input.doc, "datePublished", "published") ??
    fromTimeElement(input, "published") ??
    fromPrint(input, "published") ??
    fromUrl(input.url);
  const modified =
    fromJsonLd(input, "dateModified", "modified") ??
    fromMeta(input.doc, MODIFIED_META, "modified") ??
    fromMicrodata(input.doc, "dateModified", "modified") ??
    fromTimeElement(input, "modified");
  return [published, modified].filter((date) => date !== null);
}

function fromJsonLd(
  input: DateInput,
  field: "datePublished" | "dateModified",
  kind: DateCredit["kind"],
): DateCredit | null {
  const nodes = [
    input.article,
    ...input.jsonLd.filter((node) => node["@type"] === "WebPage" || isNode(node.mainEntity)),
  ];
  for (const node of nodes) {
    const text = node ? asText(node[field]) : null;
    const iso = text === null ? null : toIso(text);
    if (text !== null && iso) {
      return { kind, iso, evidence: { quote: text, origin: "json-ld", anchor: null } };
    }
  }
  return null;
}

function fromMeta(
  doc: Document,
  names: readonly string[],
  kind: DateCredit["kind"],
): DateCredit | null {
  const byName = new Map<string, string>();
  for (const meta of doc.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
    const key = name.toLowerCase();
    if (!byName.has(key)) byName.set(key, meta.getAttribute("content") ?? "");
  }
  for (const name of names) {
    const text = byName.get(name);
    const iso = text ? toIso(text) : null;
    if (text && iso) return { kind, iso, evidence: { quote: text, origin: "meta", anchor: null } };
  }
  return null;
}

function fromMicrodata(
  doc: Document,
  property: string,
  kind: DateCredit["kind"],
): DateCredit | null {
  for (const element of doc.querySelectorAll(`[itemprop~="${property}"]`)) {
    const text = fold(
      element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent,
    );
    const iso = toIso(text);
    if (iso) return { kind, iso, evidence: { quote: text, origin: "meta", anchor: null } };
  }
  return null;
}

const UPDATED_WORDS =
  /updat|modif|aktualis|edited|geändert|actualiz|aggiorn|mis à jour|bijgewerkt|oppdater|opdater|uppdater|päivitet|обновл|оновлен|güncel|更新|수정|تحديث|עודכן/i;

function fromTimeElement(input: DateInput, kind: DateCredit["kind"]): DateCredit | null {
  for (const time of timesNear(input)) {
    const context = fold(
      `${time.className} ${time.parentElement?.className ?? ""} ${time.parentElement?.textContent?.slice(0, 80) ?? ""}`,
    );
    if (UPDATED_WORDS.test(context) !== (kind === "modified")) continue;
    const iso =
      toIso(time.getAttribute("datetime") ?? "") ??
      readPrintedDate(fold(time.textContent), input.lang);
    if (!iso) continue;
    const quote = fold(time.textContent) || fold(time.getAttribute("datetime"));
    return { kind, iso, evidence: { quote, origin: "byline", anchor: anchorOf(time) } };
  }
  return null;
}

/** `<time>` elements of the article itself, those in the headline's neighbourhood first. */
function timesNear(input: DateInput): Element[] {
  const { doc, headline } = input;
  const region =
    headline?.closest("article, main, [itemtype*='Article']") ?? doc.querySelector("article, main");
  const inRegion = region ? Array.from(region.querySelectorAll("time")) : [];
  const all = inRegion.length > 0 ? inRegion : Array.from(doc.querySelectorAll("time"));
  return all.filter(
    (time) =>
      !time.closest(
        'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="teaser" i]',
      ),
  );
}

const DATE_CLASS =
  '[class*="date" i], [class*="datum" i], [class*="published" i], [class*="time" i], [class*="fecha" i], [class*="meta" i], [class*="byline" i], [id*="date" i]';

/** A date in print: in an element that is named for it, or in a short line by the headline. */
function fromPrint(input: DateInput, kind: DateCredit["kind"]): DateCredit | null {
  const { doc, headline, lang } = input;
  const region =
    headline?.closest("article, main, [itemtype*='Article']") ??
    headline?.parentElement?.parentElement ??
    doc.body;
  if (!region) return null;
  const marked = Array.from(region.querySelectorAll(DATE_CLASS)).filter(
    (element) => !element.closest('aside, nav, footer, [class*="related" i], [class*="comment" i]'),
  );
  for (const element of [...marked, ...linesAround(headline, region)]) {
    const text = fold(element.textContent);
    if (text.length < 6 || text.length > 160) continue;
    const iso = readPrintedDate(text, lang);
    if (iso)
      return { kind, iso, evidence: { quote: text, origin: "byline", anchor: anchorOf(element) } };
  }
  return null;
}

/** Elements just before and after the headline. */
function linesAround(headline: Element | null, region: Element): Element[] {
  if (!headline) return [];
  const all = Array.from(region.querySelectorAll("p, div, span, li, h2, h3, h4, small, em"));
  // By halves: asking each element for its place takes for ever where there are many.
  let from = 0;
  for (let to = all.length; from < to; ) {
    const middle = (from + to) >> 1;
    const element = all[middle];
    if (element && headline.compareDocumentPosition(element) & 4) to = middle;
    else from = middle + 1;
  }
  const before = all.slice(0, from).filter((element) => element !== headline);
  return [...all.slice(from, from + 30), ...before.slice(-15)];
}

/** A dated path ("/2024/11/22/…", "/20241122/…") is the outlet's own word too. */
function fromUrl(url: string): DateCredit | null {
  const match =
    /[/_-](20[0-3]\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  return { kind: "published", iso, evidence: { quote: match[0], origin: "meta", anchor: null } };
}

/**
 * A machine-readable date as ISO 8601, with the zone only where it states one.
 * Takes ISO dates with the common slips (a space for "T", "+0100", seconds left out), and RFC 822.
 */
export function toIso(text: string): string | null {
  const value = text.trim();
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      value,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = `${year}-${pad(month)}-${pad(day)}`;
    if (Number.isNaN(Date.parse(date))) return null;
    if (hour === undefined) return date;
    return `${date}T${pad(hour)}:${minute}:${second ?? "00"}${zoneOf(zone)}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(value);
  if (compact && Number(compact[2]) <= 12) {
    return toIso(
      `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] ? `T${compact[4]}:${compact[5]}:${compact[6] ?? "00"}${compact[7] ?? ""}` : ""}`,
    );
  }
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
  }
  // RFC 822 and what JavaScript prints of a date: both name the weekday first.
  if (/^[A-Z][a-z]{2},? /.test(value) && /\d{4}/.test(value)) {
    const parsed = Date.parse(value.replace(/\s*\(.*\)$/, ""));
    return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
  }
  return null;
}

function pad(part: string | undefined): string {
  return (part ?? "").padStart(2, "0");
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const digits = zone.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3) || "00"}`;
}
