import type { Article, Figure } from "../../src/core/article";
import { readArticle } from "../../src/core/read";
import { fold } from "../../src/core/text";
import type { Expectation, ExpectedFigure, ExpectedSources } from "./expectation";

/**
 * Reads a fixture and tells what came out in the shape of what was expected, so that one equality
 * shows every difference. Runs wherever there is a DOM: in jsdom, and in a page of a real browser.
 */

/** What became of one fixture. */
export interface Observation {
  /** Equal to the expectation where the reader does well; null where there was no article. */
  seen: object | null;
  /** Broken rules that hold for every page; empty where all is well. */
  violations: string[];
}

/** Parses and reads a page. */
export function observe(html: string, expected: Expectation): Observation {
  const doc = new DOMParser().parseFromString(html, "text/html");
  const before = doc.documentElement.outerHTML;
  const article = readArticle(doc, expected.url);
  const violations = doc.documentElement.outerHTML === before ? [] : ["the document has changed"];
  if (!article) return { seen: null, violations };
  const body = new DOMParser().parseFromString(article.content, "text/html").body;
  violations.push(...brokenRules(article, body));
  return { seen: seenOf(article, body, expected), violations };
}

/** Evidence and removals point at places that are shown, and no markup runs code. */
function brokenRules(article: Article, body: Element): string[] {
  const { agencies, initialsEvidence, imageCredits, citedOutlets, links, notices, dates } =
    article.sources;
  const held = [article.authors, agencies, imageCredits, citedOutlets, links, notices, dates];
  const anchors = [
    ...held.flatMap((entries) => entries.map(({ evidence }) => evidence.anchor)),
    initialsEvidence?.anchor ?? null,
    ...article.removals.map(({ anchor }) => anchor),
  ];
  const lost = anchors.filter((anchor) => anchor !== null && !body.querySelector(`#${anchor}`));
  const markup = [article.content, ...article.removals.map(({ html }) => html)].join("");
  const unsafe = markup.match(/<(?:script|style|iframe|form|input|link|meta)\b|\son\w+=/gi) ?? [];
  const idle = article.removals.filter(({ reasons }) => reasons.length === 0);
  return [
    ...lost.map((anchor) => `the anchor ${anchor} is not shown`),
    ...unsafe.map((words) => `the markup holds ${words}`),
    ...idle.map(({ text }) => `no reason is given for the removal of: ${text.slice(0, 60)}`),
  ];
}

function seenOf(article: Article, body: Element, expected: Expectation): object {
  const text = fold(`${article.standfirst ?? ""} ${body.textContent}`);
  const figures = Array.from(body.querySelectorAll("figure"), figureIn);
  const all: Required<{ [K in keyof Expectation]: unknown }> = {
    url: article.url,
    headline: article.headline,
    shown: inOrder(text, expected.shown),
    notShown: expected.notShown.filter((words) => !text.includes(words)),
    removals: expected.removals.map(({ text: words, step }) => {
      const found = article.removals.filter((removal) => removal.text.includes(words));
      if (found.length === 0) return { text: `not among the removals: ${words}` };
      const fitting = found.find((removal) => removal.step === step) ?? found[0];
      return step === undefined ? { text: words } : { text: words, step: fitting?.step };
    }),
    standfirst: article.standfirst,
    section: article.section,
    authors: article.authors.map(({ name }) => name),
    organisations: article.authors
      .filter(({ type }) => type === "Organization")
      .map(({ name }) => name),
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    publisher: article.publisher.name,
    canonicalUrl: article.canonicalUrl,
    lang: article.lang,
    dir: article.dir,
    leadImage: pickFigure(article.leadImage, expected.leadImage),
    figures: Array.from(
      { length: Math.max(figures.length, expected.figures?.length ?? 0) },
      (_, index) => pickFigure(figures[index] ?? null, expected.figures?.[index]),
    ),
    elements: Object.fromEntries(
      Object.keys(expected.elements ?? {}).map((selector) => [
        selector,
        body.querySelectorAll(selector).length,
      ]),
    ),
    sources: pick(sourcesOf(article), expected.sources ?? {}),
    completeness: pick(
      {
        truncated: article.completeness.truncated,
        reasons: (expected.completeness?.reasons ?? []).filter((words) =>
          article.completeness.reasons.some((reason) => reason.includes(words)),
        ),
      },
      expected.completeness ?? {},
    ),
  };
  return pick(all, expected);
}

/** Those of `wanted` that stand in `text`, each after the one before it. */
function inOrder(text: string, wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.map((words) => {
    const at = text.indexOf(words, from);
    if (at >= 0) from = at + words.length;
    else return text.includes(words) ? `out of order: ${words}` : `not shown: ${words}`;
    return words;
  });
}

function sourcesOf({ sources }: Article): Required<ExpectedSources> {
  return {
    agencies: sources.agencies.map(({ printed }) => printed),
    initials: sources.initials,
    imageCredits: sources.imageCredits.map(({ credit }) => credit),
    cited: sources.citedOutlets.map(({ name }) => name),
    links: sources.links.map(({ url }) => url),
    references: sources.references.map(({ text }) => text),
    notices: sources.notices.map(({ kind }) => kind),
  };
}

function figureIn(figure: Element): Required<ExpectedFigure> {
  const img = figure.querySelector("img");
  const figcaption = figure.querySelector("figcaption");
  const credit = fold(figcaption?.querySelector("cite")?.textContent) || null;
  const all = fold(figcaption?.textContent);
  return {
    src: img?.getAttribute("src") ?? "",
    alt: img?.getAttribute("alt") ?? "",
    caption: (credit ? all.slice(0, -credit.length).trim() : all) || null,
    credit,
  };
}

function pickFigure(
  figure: Figure | Required<ExpectedFigure> | null,
  wanted: ExpectedFigure | null | undefined,
): object | null {
  return figure && wanted ? pick(figure, wanted) : figure;
}

/** The fields of `value` that `wanted` has. */
function pick(value: object, wanted: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(([field]) => Object.hasOwn(wanted, field)),
  );
}
