import { decodeEntities } from "./decode-entities";
import { withoutSoftHyphens } from "./soft-hyphens";
import { letters } from "./text";

/** What a page says of itself in JSON-LD (schema.org), read with all its usual mistakes. */

/** One object of a page's JSON-LD, of whatever type. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Deepest nesting followed: a graph of an article needs about six objects, each of them in a list. */
const MAX_DEPTH = 16;
/** Most objects kept: real pages have some dozens; a hostile one must not stall the reader. */
const MAX_NODES = 2000;

/**
 * @returns every object of every JSON-LD block, outer ones before what they hold; blocks that
 *   cannot be parsed even after mending are left out
 */
export function readJsonLd(doc: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
    const value = parseLeniently(script.textContent ?? "");
    if (value !== undefined) collect(value, nodes, 0);
  }
  return nodes;
}

/** Strict first; then without comment wrappers, raw line breaks and trailing commas. */
function parseLeniently(source: string): unknown {
  for (const written of [String, mend]) {
    try {
      return JSON.parse(written(source));
    } catch {
      // Falls through to the mended text, and from there to undefined.
    }
  }
  return undefined;
}

function mend(source: string): string {
  return source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,\s*([}\]])/g, "$1")
    .replace(/;\s*$/, "");
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const child of Object.values(value)) {
      if (typeof child === "object" && child !== null) collect(child, nodes, depth + 1);
    }
  }
}

/** Tells an object from the other values JSON can hold. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The node's types without a namespace: "NewsArticle" for "https://schema.org/NewsArticle". */
export function typesOf(node: JsonLdNode): string[] {
  return asList(node["@type"])
    .filter((type): type is string => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

/** A value as a list: schema.org allows one or many everywhere. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * Follows `{"@id": "#author"}` to the node of this name, as publishing systems split them. A node that
 * says something, but not what it is called, gives way only to one that says so.
 * @returns the node that says more, or the value itself where there is none
 */
export function followReference<T>(value: T, nodes: readonly JsonLdNode[]): T | JsonLdNode {
  const id = idOf(value);
  if (!isNode(value) || id === null || value.name !== undefined) return value;
  const same = nodes.filter((node) => node["@id"] === id);
  const named = same.find(({ name }) => name !== undefined);
  return named ?? (saysNothing(value) ? same.find((node) => !saysNothing(node)) : null) ?? value;
}

/** Whether a node only tells which it is, and perhaps of what type. */
function saysNothing(node: JsonLdNode): boolean {
  return Object.keys(node).every((key) => key.startsWith("@"));
}

/** The first text in a value that may be a text, a list, or an object with `name` or `@value`. */
export function asText(value: unknown): string | null {
  return firstText(value, 0);
}

function firstText(value: unknown, depth: number): string | null {
  if (depth > MAX_DEPTH) return null;
  for (const item of asList(value)) {
    if (typeof item === "string" && item.trim() !== "") {
      return withoutSoftHyphens(decodeEntities(item)).trim();
    }
    if (isNode(item)) {
      const inner = firstText(item.name ?? item["@value"] ?? item.url, depth + 1);
      if (inner !== null) return inner;
    }
  }
  return null;
}

/** A name that was put into quotation marks once more, as data made by hand are: `"\"Ana Gil\""`. */
export function unquoted(name: string): string {
  return /^"([^"]+)"$/.exec(name)?.[1]?.trim() ?? name;
}

const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle|Report|ScholarlyArticle|TechArticle|AdvertiserContentArticle|SatiricalArticle|SocialMediaPosting)$/;

/** Whether a node is an article of any of schema.org's kinds. */
export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/**
 * The node that stands for this page's own article, told from nodes for teasers by its address,
 * its headline against the page's title, and how much it says.
 * @param title the page's titles and headlines, as one text
 * @param stated further addresses of this page, as it states them itself
 */
export function ownArticleNode(
  nodes: readonly JsonLdNode[],
  url: string,
  title: string,
  stated: readonly string[] = [],
): JsonLdNode | null {
  const candidates = nodes.filter(isArticleNode);
  const scored = candidates.flatMap((node, index) => {
    const addresses = addressesOf(node, url);
    const isHere = addresses.some((address) =>
      [url, ...stated].some((own) => samePath(address, own, url)),
    );
    const headline = asText(node.headline) ?? asText(node.name);
    // Another page's article, which this one only points at.
    if (addresses.length > 0 && !isHere && !sharesWords(headline ?? "", title)) return [];
    let score = -index / 100;
    if (isHere) score += 3;
    if (headline !== null && letters(title).includes(letters(headline))) score += 3;
    if (typeof node.articleBody === "string") score += 1;
    if (node.datePublished !== undefined) score += 1;
    if (node.author !== undefined) score += 1;
    return [{ node, score }];
  });
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  // Several articles and none of them tied to this page: a list of teasers.
  if (!best || (candidates.length > 2 && best.score < 3)) return null;
  return best.node;
}

/** The addresses that a node gives for its article; a site's first page is no article's. */
function addressesOf(node: JsonLdNode, url: string): string[] {
  const { mainEntityOfPage: page } = node;
  const stated = [asText(node.url), idOf(node), idOf(page)];
  const text = isNode(page) ? asText(page.url) : asText(page);
  return [...stated, text].filter((address): address is string => {
    if (address === null || !/^(?:https?:)?\/|^#/i.test(address)) return false;
    return !samePath(address, "/", url);
  });
}

/** Whether at least half of a headline's words stand in the page's titles. */
function sharesWords(headline: string, title: string): boolean {
  if (headline !== "" && letters(title).includes(letters(headline))) return true;
  const longWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const words = longWords(headline);
  const known = new Set(longWords(title));
  return words.length > 0 && words.filter((word) => known.has(word)).length * 2 >= words.length;
}

function idOf(value: unknown): string | null {
  return isNode(value) && typeof value["@id"] === "string" ? value["@id"] : null;
}

function samePath(one: string, other: string, base: string): boolean {
  const pathOf = (address: string) => new URL(address, base).pathname.replace(/\/+$/, "");
  try {
    return pathOf(one) === pathOf(other);
  } catch {
    return false;
  }
}
