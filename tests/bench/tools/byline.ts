import { readArticle } from "../../../src/core/read";
import type { Tool } from "../outcome";

/** Our own pipeline. */
export const run: Tool = (doc, url) => {
  const article = readArticle(doc, url);
  if (article === null) return null;
  const { sources } = article;
  return {
    headline: article.headline,
    standfirst: article.standfirst,
    content: article.content,
    authors: article.authors.map((author) => author.name),
    published: article.datePublished,
    modified: article.dateModified,
    sources: {
      agencies: sources.agencies.map(({ id, name, printed }) => ({ id, name, printed })),
      initials: sources.initials,
      credits: sources.imageCredits.map((credit) => credit.credit),
      cited: sources.citedOutlets.map((outlet) => outlet.name),
      removals: article.removals.map(({ step, reasons, text }) => ({ step, reasons, text })),
    },
  };
};
