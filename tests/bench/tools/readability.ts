import { Readability } from "@mozilla/readability";
import { splitByline } from "../names";
import type { Tool } from "../outcome";

/** Bare Readability, called as its README says: on a clone of the document. */
export const run: Tool = (doc, url) => {
  const clone = doc.cloneNode(true) as Document;
  if (clone.querySelector("base[href]") === null) {
    // A parsed document has the address of the page that parsed it; a live one has its own.
    const base = clone.createElement("base");
    base.href = url;
    clone.head.prepend(base);
  }
  const article = new Readability(clone).parse();
  if (article === null) return null;
  return {
    headline: article.title ?? "",
    standfirst: null,
    content: article.content ?? "",
    authors: splitByline(article.byline),
    published: article.publishedTime ?? null,
    modified: null,
    sources: null,
  };
};
