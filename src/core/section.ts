import { asList, asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { letters } from "./text";

/** What `readSection` needs of the other metadata. */
export interface SectionInput {
  meta: MetaTags;
  jsonLd: readonly JsonLdNode[];
  /** The page's own article. */
  article: JsonLdNode | null;
}

/**
 * The section as schema.org's `articleSection`, Open Graph or the trail of links to the page states it:
 * of several the first, and nothing that only a machine reads.
 */
export function readSection({ meta, jsonLd, article }: SectionInput): string | null {
  const stated = [
    ...asList(article?.articleSection).map(asText),
    meta.first("article:section"),
    ...trail(jsonLd, article),
  ];
  for (const text of stated) {
    const section = text === null ? null : readable(text);
    if (section !== null) return section;
  }
  return null;
}

/** The steps to the page, the last one first, without the home page and the page itself. */
function trail(jsonLd: readonly JsonLdNode[], article: JsonLdNode | null): (string | null)[] {
  const list = jsonLd.find((node) => typesOf(node).includes("BreadcrumbList"));
  const steps = asList(list?.itemListElement)
    .filter(isNode)
    .map((step) => asText(step.name) ?? (isNode(step.item) ? asText(step.item.name) : null));
  const headline = letters((article && asText(article.headline)) ?? "");
  const isPage = letters(steps.at(-1) ?? "") === headline || (steps.at(-1)?.length ?? 0) > LONGEST;
  return steps.slice(1, isPage ? -1 : steps.length).reverse();
}

/** Longest name of a section, in characters; a headline is longer. */
const LONGEST = 40;

/** "public-service" is an address's way to write "Public service"; a number or a path is no name. */
function readable(text: string): string | null {
  const [first = ""] = text.split(/\s*[,;|>]\s*/);
  const name = /^[a-z\d]+(?:-[a-z\d]+)+$/.test(first) ? first.replaceAll("-", " ") : first;
  if (letters(name) === "" || /^[\d\s./-]+$|[_/]/.test(name) || name.length > LONGEST) return null;
  return name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
