import { isSamePage, webAddress } from "./address";
import { asList, asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { printedTrail } from "./printed-trail";
import { letters } from "./text";

/** What `readSection` needs beside the page. */
export interface SectionInput {
  doc: Document;
  meta: MetaTags;
  jsonLd: readonly JsonLdNode[];
  /** The page's address. */
  url: string;
  /** What relative addresses are resolved against. */
  base: string;
  /** The page's own article. */
  article: JsonLdNode | null;
  /** What the site calls itself. */
  siteName: string | null;
}

/**
 * The section as schema.org's `articleSection`, Open Graph or the trail of links to the page states it,
 * or as that trail is printed: of several the first, and nothing that only a machine reads.
 */
export function readSection(input: SectionInput): string | null {
  const { doc, meta, jsonLd, article, url, base, siteName } = input;
  const first = (stated: readonly (string | null)[]) => {
    for (const text of stated) {
      const section = text === null ? null : sectionName(text, siteName);
      if (section !== null) return section;
    }
    return null;
  };
  const ofArticle = [...asList(article?.articleSection).map(asText), meta.first("article:section")];
  return (
    first([...ofArticle, ...trail(jsonLd, article, url, base)]) ??
    first(printedTrail(doc, url, base))
  );
}

/** The steps to the page, the last one first, without the home page and the page itself. */
function trail(
  jsonLd: readonly JsonLdNode[],
  article: JsonLdNode | null,
  url: string,
  base: string,
): (string | null)[] {
  const list = jsonLd.find((node) => typesOf(node).includes("BreadcrumbList"));
  const steps = asList(list?.itemListElement)
    .filter(isNode)
    .map(({ name, item }) => ({
      name: asText(name) ?? (isNode(item) ? asText(item.name) : null),
      address: webAddress(isNode(item) ? asText(item["@id"] ?? item.url) : asText(item), base),
    }));
  const last = steps.at(-1);
  const headline = letters((article && asText(article.headline)) ?? "");
  // The last step needs no address, since it is the page.
  const isPage =
    last !== undefined &&
    (last.address === null ||
      isSamePage(last.address, url) ||
      letters(last.name ?? "") === headline);
  return steps
    .slice(1, isPage ? -1 : steps.length)
    .map(({ name }) => name)
    .reverse();
}

/** Longest name of a section, in characters; a headline is longer. */
const LONGEST = 40;

/** What many sites have in place of a section, and none of it is one. */
const NO_SECTION = new Set(
  (
    "home|home page|homepage|startseite|start|accueil|inicio|início|strona główna|главная|forside|etusivu|ana sayfa|" +
    "blog|blogs|blog posts|our blog|main blog|the blog|blogartikel|all articles|all posts|all news|alle artikel|alle news|" +
    "uncategorized|uncategorised|unkategorisiert|nicht kategorisiert|allgemein|allgemeines|sin categoría|sem categoria|" +
    "senza categoria|non classé|non classifié(e)|ongecategoriseerd|bez kategorii|без рубрики|未分類|未分类|" +
    "article|articles|artikel|artículo|artículos|artigo|artigos|articolo|articoli|post|posts|beitrag|beiträge|" +
    "detail|details|menu|menü|search|suche|share|print|drucken|copy|email|e-mail|log in|login|table of contents|categories"
  ).split("|"),
);

/**
 * A section's name as it is told: "public-service" is an address's way to write "Public service".
 * @returns null for a number, a path, a code, the site's own name and what names no section
 */
export function sectionName(text: string, siteName: string | null): string | null {
  // "Arts, Culture & Media" is one, "Islands,Transport" are two, and so are "Islands, Transport,".
  const isList = /,(?:\S|\s*$)/.test(text);
  const [stated = ""] = text.split(isList ? /\s*[,;|>]\s*/ : /\s*[;|>]\s*/);
  const first = stated.replace(/^\s*[/|]\s+/, "").trim();
  const name = /^[a-z\d]+(?:-[a-z\d]+)+$/.test(first) ? first.replaceAll("-", " ") : first;
  const own = letters(name);
  if (
    name.length > LONGEST ||
    /^[\p{ASCII}\p{P}]?$/u.test(own) ||
    own === letters(siteName ?? "")
  ) {
    return null;
  }
  // The site, by its address.
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/i.test(name)) return null;
  // "3 comments" counts something.
  if (/^[\d\s./-]+$|^\d+ \p{Ll}+$|_|@|^\/|\/.*\//u.test(name) || CODE.test(name)) return null;
  if (NO_SECTION.has(name.toLowerCase())) return null;
  const isPlain = /^[a-z][ -~]*$/.test(name) && name === name.toLowerCase();
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** "Life/HARBOURS": a publishing system's own name for a place in it; "Film/TV" is none. */
const CODE = /^\S+\/\p{Lu}{5,}$/u;
