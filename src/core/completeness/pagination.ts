import { bareHost } from "../address";
import type { Metadata } from "../metadata";
import { attributeHas } from "../where";
import { quote, type Sign, SURE } from "./sign";
import { controlOf, type Line } from "./text-end";
import type { Wording } from "./wording";

/**
 * Signs that the article goes on at a further page: links to this page's own address with a page
 * number, and words such as "Continue on page 2". Pages of comments, of lists and of other articles
 * have other addresses.
 */

/** What a link to the next page says of itself. */
const NEXT = /(?:^|\s)next(?:\s|$)/i;
/** Lines, in characters, that can hold page numbers or lead to a page. */
const LINE = 80;

/** What is looked at. */
export interface PaginationInput {
  /** The untouched copy. */
  page: Document;
  url: string;
  metadata: Metadata;
  lines: readonly Line[];
  wording: Wording;
}

/** @returns a sign where the text goes on at another page, or began at one */
export function paginationSigns(input: PaginationInput): Sign[] {
  const { page, url, metadata, lines, wording } = input;
  const kind = () => (metadata.article ? "stated" : isMarkedArticle(page) ? "marked" : "unknown");
  const toPage = (link: Element | null) => {
    const href = link?.getAttribute("href");
    return href ? nextPage(href, url, kind()) : null;
  };
  const short = lines.filter(({ text }) => text.length <= LINE);
  for (const line of short) {
    const count = wording.pageOf(line.text);
    if (count && count.pages > 1 && count.page <= count.pages && hasWayOn(line)) {
      return [{ words: `The page says ${quote(line.text)}.`, weight: SURE }];
    }
    const isOn = wording.leadsToPage(line.text);
    const isReadOn = wording.isReadOn(line.text);
    const control = isOn || isReadOn || wording.isNextPage(line.text) ? controlOf(line) : null;
    if (!control) continue;
    // "Read on" is said of a text; lists have a next page, too.
    const further = isReadOn
      ? nextPage(control.getAttribute("href"), url, "stated")
      : toPage(control);
    if (isOn || further !== null) {
      return [{ words: `After the text the page says ${quote(line.text)}.`, weight: SURE }];
    }
  }
  const isNext = (link: Element) => attributeHas(link, "rel", NEXT);
  const next = toPage([...page.querySelectorAll("link[rel], a[rel]")].find(isNext) ?? null);
  const number = next ?? short.flatMap((line) => numberedLinks(line, toPage))[0];
  return number === undefined
    ? []
    : [{ words: `The text goes on at page ${number}.`, weight: SURE }];
}

function isMarkedArticle(page: Document): boolean {
  return (
    page.querySelector(
      "meta[property='og:type' i][content='article' i], [itemtype*='Article'], [itemtype*='BlogPosting']",
    ) !== null
  );
}

/** Whether a link or a button stands in the line or beside it. */
function hasWayOn({ element }: Line): boolean {
  const box = element.parentElement ?? element;
  return box.querySelector("a[href], button") !== null && box !== element.ownerDocument.body;
}

/** Numbers of pages that links in the line lead to, each of them written as that number. */
function numberedLinks({ element, text }: Line, toPage: (link: Element) => number | null) {
  if (!/^[\s\d.…|<>«»›‹·-]*$/u.test(text.replace(/\p{L}+/gu, ""))) return [];
  const around = element.closest("a");
  const links = around ? [around] : Array.from(element.querySelectorAll("a[href]"));
  return links
    .filter((link) => /^\D{0,8}\d{1,2}\D{0,3}$/u.test((link.textContent ?? "").trim()))
    .map(toPage)
    .filter((number) => number !== null);
}

const COMMENTS = /comment|kommentar|cpage|reply|replies/i;
/** Query fields that name a page of a text. */
const FIELD = /^(?:page|pg|paged?|p|seite|pagina|página|strona|stranka|sida|side|sivu|part|teil)$/i;
const PAGE_PATH =
  /^(?:[/,_.-]+(?:page|seite|pagina|p|s|strona|strana|sida|side|sivu|part|teil)?[/,_.=-]?)(\d{1,2})$/i;
/** Words by which lists, too, name their pages. */
const LIST_PATH = /^\/page\/\d+$/i;

/**
 * @param href address of a link
 * @param url this page's address
 * @param kind how surely the page is an article, by its JSON-LD or by its meta elements: lists
 *   number their pages, too
 * @returns the number of the page of this same text, from 2 on, or null
 */
export function nextPage(
  href: string | null | undefined,
  url: string,
  kind: "stated" | "marked" | "unknown",
): number | null {
  if (!href || COMMENTS.test(href)) return null;
  try {
    const here = new URL(url);
    const there = new URL(href, url);
    if (bareHost(here) !== bareHost(there)) return null;
    const path = barePath(here);
    if (path === "") return null;
    const number = barePath(there) === path ? queryPage(here, there) : pathPage(path, there);
    if (number === null || number < 2 || number > 40) return null;
    if (LIST_PATH.test(barePath(there).slice(path.length)))
      return kind === "stated" ? number : null;
    return barePath(there) === path && kind === "unknown" ? null : number;
  } catch {
    return null;
  }
}

/** Path without a trailing slash, and without the ending that page numbers stand before. */
function barePath({ pathname }: URL): string {
  return pathname.replace(/\/+$/, "").replace(/\.(?:html?|php|aspx?|shtml)$/i, "");
}

/** The number in the query, where nothing else in it is new: parts of a page have addresses, too. */
function queryPage(here: URL, there: URL): number | null {
  let number: number | null = null;
  for (const [field, value] of there.searchParams) {
    const before = here.searchParams.get(field);
    if (value === before) continue;
    if (!FIELD.test(field) || !/^\d{1,2}$/.test(value) || number !== null) return null;
    if (Number(value) <= Number(before ?? 1)) return null;
    number = Number(value);
  }
  return number;
}

function pathPage(path: string, there: URL): number | null {
  const other = barePath(there);
  const own = /^(.*?)[/,_.-]+(?:(?:page|seite|p)[/,_.=-]?)?(\d{1,2})$/i.exec(path);
  for (const [stem, from] of [
    [path, 1],
    [own?.[1] ?? path, Number(own?.[2] ?? 1)],
  ] as const) {
    if (stem === "" || !other.startsWith(stem)) continue;
    const number = Number(PAGE_PATH.exec(other.slice(stem.length))?.[1] ?? 0);
    if (number > from && number - from < 20) return number;
  }
  return null;
}
