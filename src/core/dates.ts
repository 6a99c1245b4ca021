import { anchorOf } from "./anchors";
import type { DateCredit } from "./article";
import { beginsLikeByline } from "./byline-text";
import { isOfComment } from "./comment-box";
import { precedes } from "./document-order";
import { toIso } from "./iso-date";
import { asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { isOrderUnknown, readPrintedDate, withoutDates } from "./printed-date";
import { countryOf } from "./sources/agency-names";
import { isElsewhere, linesAround, storyRegion } from "./story-region";
import { isInTeaser } from "./teaser-card";
import { fold, isLonger, letters, startOf } from "./text";

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
  const near = onlyOnce(() => datesInPrint(input));
  const inPath = fromUrl(input.url);
  // A line that is named for nothing may tell of another day than the page's own address.
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
    fromOpening(input);
  const modified =
    fromJsonLd(input, "dateModified", "modified") ??
    fromMeta(input, MODIFIED_META, "modified") ??
    fromMarkup(input, "dateModified", "modified") ??
    near().find(({ kind }) => kind === "modified")?.date ??
    null;
  // What is told of a time before is told of something else.
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

/** The date that a line prints, or null where either number may be the month. */
function dateIn(text: string, lang: string | null): string | null {
  const date = readPrintedDate(text, lang);
  return date !== null && isOrderUnknown(text, lang) ? null : date;
}

/** In a box for something else, or in another post: a comment, a teaser in an article of its own. */
function isOfAnother(element: Element, headline: Element | null): boolean {
  if (isElsewhere(element, headline) || isOfComment(element, headline)) return true;
  if (isInTeaser(element, headline)) return true;
  const post = element.closest("article");
  const around = post?.parentElement?.closest("article");
  // Without a title of its own, it may be what an outer article wraps its text in.
  if (headline && around?.contains(headline) && !post?.contains(headline)) {
    if (post?.querySelector("h2, h3, h4, h5, h6")) return true;
  }
  const title = element.closest("h2, h3, h4, h5, h6");
  if (title && title !== element && !(headline && title.contains(headline)))
    return !DATE_NAME.test(title.className) && !/author|autor/i.test(title.className);
  return isOfPicture(element);
}

/** The words of a picture that stands in a box with them, without a `figure`. */
function isOfPicture(element: Element): boolean {
  const text = fold(element.textContent);
  const own = imagesIn(element);
  const images = [...own, ...imagesIn(element.parentElement)];
  if (text === "" || images.length === 0) return false;
  if (images.some((image) => fold(image.getAttribute("alt")).includes(text))) return true;
  if (isMarked(element)) return false;
  // Under a portrait stands a byline.
  const before = element.previousElementSibling;
  const isUnder = own.length > 0 || (before !== null && isPicture(before));
  const words = letters(withoutDates(text)).length;
  return isUnder && words > CAPTION && !beginsLikeByline(text);
}

/** The first few: a box may hold thousands. */
function imagesIn(box: Element | null): Element[] {
  const all = box?.getElementsByTagName("img");
  return Array.from({ length: MOST_IMAGES }, (_, at) => all?.item(at)).filter((image) => !!image);
}

function isPicture(element: Element): boolean {
  if (element.matches("img, picture")) return true;
  return element.querySelector("img") !== null && fold(element.textContent) === "";
}

/** Pictures of a box whose descriptions are compared with its words. */
const MOST_IMAGES = 3;
/** Shortest caption beside its date, in letters: a name is shorter. */
const CAPTION = 30;

/** A walk over the page is made only for pages whose data do not say it. */
function onlyOnce<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function fromJsonLd(input: DateInput, field: string, kind: Kind): DateCredit | null {
  const isPage = (node: JsonLdNode) =>
    typesOf(node).some((type) => /^(?:Web|Item)Page$/.test(type)) || isNode(node.mainEntity);
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
  return iso ? { kind, iso, evidence: { quote: fold(text), origin, anchor: null } } : null;
}

/** "05/06/2026": data are often in the order of a machine's country, not the page's. */
const AMBIGUOUS = /^\s*(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d/;

const UPDATED =
  /updat|modif|revis|a[kc]tuali[szt]|(?<!\p{L})act\.|atualiz|edited|änder|aggiorn|mis à jour|bijgewerkt|gewijzigd|opp?dater|endret|ændret|päivit|muokattu|обновл|изменен|оновлен|frissít|güncel|ενημ|cập nhật|diperbarui|更新|수정|업데이트|تحديث|עודכן|अपडेट|อัปเดต/iu;
const PUBLISHED =
  /publi|posted|erschienen|veröffentlicht|pubblicat|julkaistu|yayın|опублик|公開|掲載|등록|입력|发布|發布|نشر|פורסם/i;

/** Longest line that can be a date line, in characters. */
const LINE = 160;
/** Most letters beside the dates of a line that is named for nothing: a label, a name, a place. */
const WORDS = 70;
const DATE_NAME = /date|datum|fecha|publish|(?:^|[-_ ])(?:time|timestamp|data|meta|byline|dato)/i;

interface PrintedDate {
  kind: Kind;
  date: DateCredit;
  /** In a `<time>` element, or one that is named for the date. */
  marked: boolean;
}

/** The dates in lines near the headline, and in `<time>` elements and date boxes of the story. */
function datesInPrint(input: DateInput): PrintedDate[] {
  const { doc, headline, lang } = input;
  const region = storyRegion(headline, doc);
  if (!region || !doc.body) return [];
  const found: PrintedDate[] = [];
  const times = Array.from(region.getElementsByTagName("time"));
  const looked = times.length > 0 ? times : Array.from(doc.getElementsByTagName("time"));
  for (const time of looked.slice(0, MOST_TIMES)) {
    if (isOfAnother(time, headline)) continue;
    const iso = toIso(time.getAttribute("datetime") ?? "") ?? dateIn(fold(time.textContent), lang);
    if (!iso) continue;
    const kind = kindOf(time);
    found.push({ kind, marked: true, date: printed(time, kind, iso) });
  }
  const top = headline ?? region.querySelector("h1, h2") ?? region;
  for (const element of linesAround(top, doc.body)) found.push(...datesOf(element, input));
  if (found.length > 0) return found;
  // Some pages print it at the end, in a box that is named for it or after a label.
  for (const element of region.querySelectorAll(DATE_BOX)) {
    found.push(...datesOf(element, input).filter(({ marked }) => marked));
    if (found.length > 0) return found;
  }
  for (const element of region.querySelectorAll("li, p, dd, td")) {
    if (isLonger(element, LABELLED_LINE) || !LABEL.test(fold(element.textContent))) continue;
    found.push(...datesOf(element, input));
    if (found.length > 0) break;
  }
  return found;
}

/** Paragraphs at the start of a text that may begin with its date: the first may be the standfirst. */
const OPENING = 3;
/** A date and a dash, before the first sentence: "6.5.2026 – The ferry sails again." */
const OPENING_DATE =
  /^\(?(\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4})\)?\s*[–—:-]\s/u;

/** The date with which the text itself begins. */
function fromOpening({ doc, headline, lang }: DateInput): DateCredit | null {
  const region = headline ? storyRegion(headline, doc) : null;
  const after = [...(region?.getElementsByTagName("p") ?? [])].filter(
    (element) => headline && precedes(headline, element),
  );
  for (const element of after.slice(0, OPENING)) {
    const opening = OPENING_DATE.exec(fold(startOf(element, LINE)))?.[1];
    const iso = opening === undefined ? null : dateIn(opening, lang);
    if (!opening || !iso || isOfAnother(element, headline)) continue;
    const evidence = { quote: opening, origin: "dateline" as const, anchor: anchorOf(element) };
    return { kind: "published", iso, evidence };
  }
  return null;
}

/** "Datum: 6. Mai 2026": a label and the date alone. */
const LABEL =
  /^(?:date|datum|dato|fecha|data|päivämäärä|дата|tarih|dátum|published(?: on)?|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?: le)?|publicado(?: el)?|pubblicato(?: il)?)\s*[:：]?\s*(?=\p{Nd})/iu;
/** Longest such line, in characters. */
const LABELLED_LINE = 60;

/** Most `<time>` elements looked at: those after them are a live ticker's, or comments'. */
const MOST_TIMES = 200;

const DATE_BOX = '[class*="date" i], [class*="datum" i], [class*="publish" i], [class*="meta" i]';

/** The dates of a line: one, or two where it tells of an update too. */
function datesOf(element: Element, { headline, lang }: DateInput): PrintedDate[] {
  const text = fold(element.textContent);
  if (text.length < 6 || text.length > LINE || !DIGIT.test(text)) return [];
  const iso = dateIn(text, lang);
  if (!iso || isOfAnother(element, headline)) return [];
  const marked = isMarked(element);
  if (letters(withoutDates(text)).length > (marked ? LINE : WORDS)) return [];
  if (!marked && isSentence(text)) return [];
  const kind = kindOfLine(text);
  const dates = [{ kind, marked, date: printed(element, kind, iso) }];
  // "Published 6 May 2026, updated 7 May 2026", in either order: one line tells both.
  const other: Kind = kind === "published" ? "modified" : "published";
  const later = (kind === "published" ? UPDATED : PUBLISHED).exec(text);
  const second = later ? dateIn(text.slice(later.index), lang) : null;
  if (second) dates.push({ kind: other, marked, date: printed(element, other, second) });
  return dates;
}

/** Latest place of a label in its line: after "Last", "Zuletzt", "Dernière". */
const LABEL_AT = 9;

/** "The bridge was built on 3 July 1911.": of a sentence, only one that begins with a label is a date line. */
function isSentence(text: string): boolean {
  if (!/[.!?。！？]["”»’]?$/.test(text) || letters(withoutDates(text)) === "") return false;
  return ![UPDATED, PUBLISHED].some(
    (label) => (label.exec(text)?.index ?? LABEL_AT + 1) <= LABEL_AT,
  );
}

/** Whether an element's names say that it holds a date. */
function isMarked(element: Element): boolean {
  return DATE_NAME.test(`${element.getAttribute("class") ?? ""} ${element.id}`);
}

const DIGIT = /\p{Nd}/u;

/** What a `<time>` is called: by its own names, the words before it, and its box, in this order. */
function kindOf(time: Element): Kind {
  const box = time.parentElement;
  let before = "";
  for (let at = time.previousSibling; at && before.length < 40; at = at.previousSibling) {
    before = `${fold(at.textContent).slice(-60)} ${before}`;
  }
  const told = [
    `${time.getAttribute("class")} ${time.getAttribute("itemprop")}`,
    before,
    fold(time.textContent).slice(0, 60),
    `${fold(box?.previousElementSibling?.textContent).slice(-40)} ${box?.getAttribute("class")}`,
  ].map(lastKind);
  return told.find((kind) => kind !== null) ?? "published";
}

/** The kind that the last such word of a text names. */
function lastKind(text: string): Kind | null {
  const rest = (pattern: RegExp) => {
    const parts = text.split(pattern);
    return parts.length > 1 ? (parts.at(-1)?.length ?? 0) : Number.POSITIVE_INFINITY;
  };
  const updated = rest(UPDATED);
  const published = rest(PUBLISHED);
  if (updated === published) return null;
  return updated < published ? "modified" : "published";
}

/** Longest label after a date, in letters: "aktualisiert". */
const LONGEST_LABEL = 14;

/** A line is an update's when it says so before its first date, or after its only one: "… 更新". */
function kindOfLine(text: string): Kind {
  const head = text.slice(0, Math.max(0, text.search(/\p{Nd}/u)));
  const [, tail = "", ...others] = withoutDates(text)
    .replace(/\|[\s|]*\|/g, "|")
    .split("|");
  const isLabel = others.length === 0 && letters(tail).length <= LONGEST_LABEL;
  return lastKind(head) ?? (isLabel ? lastKind(tail) : null) ?? "published";
}

function printed(element: Element, kind: Kind, iso: string): DateCredit {
  const quote = fold(element.textContent) || fold(element.getAttribute("datetime"));
  return { kind, iso, evidence: { quote, origin: "byline", anchor: anchorOf(element) } };
}

/** A dated path ("/2024/11/22/…", "/20241122/…") is the outlet's own word too. */
function fromUrl(url: string): DateCredit | null {
  const match =
    /[/_-](20[0-3]\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  return { kind: "published", iso, evidence: { quote: match[0], origin: "meta", anchor: null } };
}
