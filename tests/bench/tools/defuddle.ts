import Defuddle from "defuddle";
import { splitByline } from "../names";
import type { Tool } from "../outcome";

/** Defuddle with its own defaults. */
export const run: Tool = (doc, url) => {
  const article = new Defuddle(doc, { url }).parse();
  return {
    headline: article.title,
    standfirst: null,
    content: article.content,
    authors: splitByline(article.author),
    published: article.published === "" ? null : article.published,
    modified: null,
    sources: null,
  };
};
