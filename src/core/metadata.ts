import { webAddress } from "./address";
import type { Author, DateCredit, Publisher } from "./article";
import { readAuthors } from "./authors";
import { readDates } from "./dates";
import { readHeadline } from "./headline";
import { asText, isNode, type JsonLdNode, ownArticleNode, readJsonLd, typesOf } from "./json-ld";
import { fold } from "./text";

/** What the page says of itself, from JSON-LD, Open Graph, meta, microdata and print. */
export interface Metadata {
  url: string;
  canonicalUrl: string | null;
  headline: string;
  /** The heading that prints the headline, in the document that was read. */
  headlineElement: Element | null;
  /** The page's own summary; a candidate for the standfirst only if it is printed. */
  description: string | null;
  section: string | null;
  authors: Author[];
  dates: DateCredit[];
  publisher: Publisher;
  /** BCP 47 tag. */
  lang: string | null;
  dir: "ltr" | "rtl";
  /** Address of the picture that stands for the article. */
  image: string | null;
  jsonLd: readonly JsonLdNode[];
  /** The JSON-LD node of this page's own article. */
  article: JsonLdNode | null;
  /** The whole text as the page's own data states it. */
  articleBody: string | null;
}

/** Reads all of it; `doc` stays as it was. */
export function readMetadata(doc: Document, url: string): Metadata {
  const jsonLd = readJsonLd(doc);
  const title = `${fold(doc.title)} ${meta(doc, "og:title") ?? ""} ${fold(doc.querySelector("h1")?.textContent)}`;
  const article = ownArticleNode(jsonLd, url, title);
  const publisher = readPublisher(doc, jsonLd, article, url);
  const headline = readHeadline({
    doc,
    stated: article ? asText(article.headline) : null,
    siteName: publisher.name,
  });
  const lang = readLang(doc, article);
  const about = { doc, url, article, jsonLd, headline: headline.element, lang };
  return {
    url,
    canonicalUrl: webAddress(
      doc.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
      url,
    ),
    headline: headline.text,
    headlineElement: headline.element,
    description:
      (article && asText(article.description)) ??
      meta(doc, "og:description") ??
      meta(doc, "description"),
    section: (article && asText(article.articleSection)) ?? meta(doc, "article:section"),
    authors: readAuthors({ ...about, publisherName: publisher.name }).map((author) => ({
      ...author,
      url: webAddress(author.url, url),
    })),
    dates: readDates(about),
    publisher,
    lang,
    dir: readDir(doc, lang),
    image: readImage(doc, article, url),
    jsonLd,
    article,
    articleBody: article && typeof article.articleBody === "string" ? article.articleBody : null,
  };
}

function readPublisher(
  doc: Document,
  jsonLd: readonly JsonLdNode[],
  article: JsonLdNode | null,
  url: string,
): Publisher {
  const stated = article?.publisher ?? article?.sourceOrganization;
  const id = isNode(stated) && typeof stated["@id"] === "string" ? stated["@id"] : null;
  const byId = id === null ? undefined : jsonLd.find((node) => node["@id"] === id && node.name);
  const node =
    byId ??
    stated ??
    jsonLd.find((other) =>
      typesOf(other).some((type) => /^(?:NewsMedia)?Organization$|^WebSite$/.test(type)),
    );
  const name =
    asText(isNode(node) ? node.name : node) ??
    meta(doc, "og:site_name") ??
    meta(doc, "application-name");
  const home = isNode(node) ? asText(node.url) : null;
  return { name, url: webAddress(home, url) ?? origin(url), policies: [] };
}

function readLang(doc: Document, article: JsonLdNode | null): string | null {
  const stated =
    doc.documentElement?.getAttribute("lang") ||
    doc.documentElement?.getAttribute("xml:lang") ||
    doc.body?.getAttribute("lang") ||
    (article ? asText(article.inLanguage) : null) ||
    meta(doc, "og:locale") ||
    meta(doc, "content-language") ||
    doc.querySelector('meta[http-equiv="content-language" i]')?.getAttribute("content");
  const tag = stated?.split(",")[0]?.trim().replace(/_/g, "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

const RTL_LANGUAGE = /^(?:ar|he|iw|fa|ur|ps|yi|sd|ug|dv|ckb|ku-arab)(?:-|$)/i;

function readDir(doc: Document, lang: string | null): "ltr" | "rtl" {
  const stated = doc.documentElement?.getAttribute("dir") ?? doc.body?.getAttribute("dir");
  if (stated === "rtl" || stated === "ltr") return stated;
  return lang !== null && RTL_LANGUAGE.test(lang) ? "rtl" : "ltr";
}

function readImage(doc: Document, article: JsonLdNode | null, url: string): string | null {
  const stated = article?.image;
  const first = Array.isArray(stated) ? stated[0] : stated;
  const address = isNode(first) ? asText(first.url ?? first.contentUrl) : asText(first);
  return webAddress(address ?? meta(doc, "og:image") ?? meta(doc, "twitter:image"), url);
}

function meta(doc: Document, name: string): string | null {
  const element = doc.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
  return fold(element?.getAttribute("content")) || null;
}

function origin(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}
