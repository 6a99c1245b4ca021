import { baseOf, webAddress } from "./address";
import type { Publisher } from "./article";
import { readHeadline } from "./headline";
import { asText, isNode, type JsonLdNode, ownArticleNode, readJsonLd } from "./json-ld";
import { readDir, readLang } from "./language";
import { type MetaTags, readMetaTags } from "./meta-tags";
import { readPublisher } from "./publisher";
import { readSection } from "./section";
import { withoutSoftHyphens } from "./soft-hyphens";
import { readSummaries } from "./summary";
import { fold } from "./text";

/** What a page says of itself that its headline is shown with, and what else that takes. */
export interface PageHead {
  url: string;
  /** What relative addresses are resolved against. */
  base: string;
  canonicalUrl: string | null;
  headline: string;
  /** The heading that prints the headline, in the document that was read. */
  headlineElement: Element | null;
  /** The page's own summaries; one is the standfirst only if it is printed. */
  summaries: readonly string[];
  section: string | null;
  publisher: Publisher;
  /** BCP 47 tag. */
  lang: string | null;
  dir: "ltr" | "rtl";
  /** Address of the picture that stands for the article. */
  image: string | null;
  meta: MetaTags;
  jsonLd: readonly JsonLdNode[];
  /** The JSON-LD node of this page's own article. */
  article: JsonLdNode | null;
  /** The whole text as the page's own data states it. */
  articleBody: string | null;
}

/** Reads it from JSON-LD, Open Graph, meta and print; `doc` stays as it was. */
export function readPageHead(doc: Document, url: string): PageHead {
  const base = baseOf(doc, url);
  const jsonLd = readJsonLd(doc);
  const meta = readMetaTags(doc);
  const title = `${fold(doc.title)} ${meta.first("og:title") ?? ""} ${fold(doc.querySelector("h1")?.textContent)}`;
  const canonical = doc.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const stated = [canonical, meta.first("og:url")].filter((address) => address != null);
  const article = ownArticleNode(jsonLd, url, title, stated);
  const publisher = readPublisher({ meta, jsonLd, article, url, base });
  const site = { name: publisher.name, url };
  const section = readSection({ doc, meta, jsonLd, article, url, base, siteName: publisher.name });
  const summaries = readSummaries(article, meta);
  const headline = readHeadline({
    doc,
    meta,
    stated: article ? asText(article.headline) : null,
    site,
    base,
    section,
    summaries,
  });
  const lang = readLang({ doc, meta, article, headline: headline.element });
  return {
    url,
    base,
    canonicalUrl: webAddress(canonical, base),
    headline: headline.text,
    headlineElement: headline.element,
    summaries,
    section,
    publisher,
    lang,
    dir: readDir({
      doc,
      headline: headline.element,
      text: `${headline.text} ${summaries[0] ?? ""}`,
      lang,
    }),
    image: readImage(meta, article, base),
    meta,
    jsonLd,
    article,
    articleBody:
      article && typeof article.articleBody === "string"
        ? withoutSoftHyphens(article.articleBody)
        : null,
  };
}

function readImage(meta: MetaTags, article: JsonLdNode | null, base: string): string | null {
  const stated = article?.image;
  const first = Array.isArray(stated) ? stated[0] : stated;
  const address = isNode(first) ? asText(first.url ?? first.contentUrl) : asText(first);
  return webAddress(address ?? meta.first("og:image", "twitter:image"), base);
}
