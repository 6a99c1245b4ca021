import { webAddress } from "./address";
import { asList, asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { letters } from "./text";

/** What `readSection` needs of the other metadata. */
export interface SectionInput {
  meta: MetaTags;
  jsonLd: readonly JsonLdNode[];
  /** The page's address. */
  url: string;
  /** The page's own article. */
  article: JsonLdNode | null;
}

/**
 * The section as schema.org's `articleSection`, Open Graph or the trail of links to the page states it:
 * of several the first, and nothing that only a machine reads.
 */
export function readSection({ meta, jsonLd, article, url }: SectionInput): string | null {
  const stated = [
    ...asList(article?.articleSection).map(asText),
    meta.first("article:section"),
    ...trail(jsonLd, article, url),
  ];
  for (const text of stated) {
    const section = text === null ? null : readable(text);
    if (section !== null) return section;
  }
  return null;
}

/** The steps to the page, the last one first, without the home page and the page itself. */
function trail(
  jsonLd: readonly JsonLdNode[],
  article: JsonLdNode | null,
  url: string,
): (string | null)[] {
  const list = jsonLd.find((node) => typesOf(node).includes("BreadcrumbList"));
  const steps = asList(list?.itemListElement)
    .filter(isNode)
    .map(({ name, item }) => ({
      name: asText(name) ?? (isNode(item) ? asText(item.name) : null),
      address: webAddress(isNode(item) ? asText(item["@id"] ?? item.url) : asText(item), url),
    }));
  const last = steps.at(-1);
  const headline = letters((article && asText(article.headline)) ?? "");
  // The last step needs no address, since it is the page.
  const isPage =
    last !== undefined &&
    (last.address === null ||
      withoutQuery(last.address) === withoutQuery(url) ||
      letters(last.name ?? "") === headline);
  return steps
    .slice(1, isPage ? -1 : steps.length)
    .map(({ name }) => name)
    .reverse();
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/, "");
}

/** Longest name of a section, in characters; a headline is longer. */
const LONGEST = 40;

/** "public-service" is an address's way to write "Public service"; a number or a path is no name. */
function readable(text: string): string | null {
  // "Arts, Culture & Media" is one, "Islands,Transport" are two.
  const [first = ""] = text.split(/,\S/.test(text) ? /\s*[,;|>]\s*/ : /\s*[;|>]\s*/);
  const name = /^[a-z\d]+(?:-[a-z\d]+)+$/.test(first) ? first.replaceAll("-", " ") : first;
  if (letters(name) === "" || name.length > LONGEST) return null;
  if (/^[\d\s./-]+$|_|^\/|\/.*\//.test(name)) return null;
  const isPlain = /^[a-z][ -~]*$/.test(name) && name === name.toLowerCase();
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
