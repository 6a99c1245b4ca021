import { ANCHOR_ATTRIBUTE, findTwin, indexAnchors } from "./anchors";
import type { Article, ArticleText, PageVerdict, Removal } from "./article";
import { textBlocks } from "./blocks";
import { setFactBoxesApart } from "./clean/fact-box";
import { Labels } from "./clean/labels";
import { Ledger } from "./clean/ledger";
import { takeLoneCaptions } from "./clean/lone-captions";
import { listOutside } from "./clean/outside";
import { takeOwnLinks } from "./clean/own-links";
import { prepare } from "./clean/prepare";
import { prune } from "./clean/prune";
import { placeFinder, toRemovals } from "./clean/removals";
import { takeSignOffs } from "./clean/sign-off";
import { takeSkipLinks } from "./clean/skip-links";
import { judgeCompleteness } from "./completeness";
import { takeConsentWall } from "./completeness/consent-wall";
import type { CopiedPage } from "./copied-page";
import { findDeck } from "./deck";
import { joinDropCaps } from "./drop-caps";
import { isCardLabel } from "./embed-card";
import { arrangeEmbeds } from "./embeds";
import { extract } from "./extract";
import { arrangeFigures } from "./figures";
import { finish, finishMarkup } from "./finish";
import { type FoundKind, foundKind } from "./found-kind";
import { takeFrontMatter } from "./front-matter";
import { takeIntro } from "./intro";
import { takeLeadImage } from "./lead-image";
import { completeMetadata } from "./metadata";
import { takeNotes } from "./notes";
import { takeQuestions } from "./questions";
import { sanitizeHtml } from "./sanitize";
import { joinCredits } from "./shown-credits";
import { shownEvidence, shownSources } from "./shown-sources";
import { gatherSources } from "./sources";
import { countryOf } from "./sources/agency-names";
import { withoutHouse } from "./sources/photographers";
import { readStandfirst } from "./standfirst";
import { countWords, fold } from "./text";
import type { Words } from "./words/words";

/** A page's text, which can be shown while its sources are not gathered yet. */
export interface Reading {
  text: ArticleText;
  /** What there is to read on a page that looked like no article. */
  kind(verdict: PageVerdict): FoundKind;
  /** What was left out of it. */
  removals(): Removal[];
  /** The text with its sources and with what was left out, read from what the page was. */
  whole(): Article;
}

/**
 * Reads the text alone of a page that was copied, so that nobody waits for its sources before they
 * read. Synchronous; once, since the copy is used up.
 * @returns null only where the page holds no text at all
 */
export function readCopy(
  { page, pageAnchors, head, url }: CopiedPage,
  words: Words,
): Reading | null {
  const metadata = completeMetadata(page, head);
  const { base } = metadata;

  // The text is found and cleaned in a second copy.
  const { doc: work, fields } = prepare(page);
  joinDropCaps(work);
  const ledger = new Ledger();
  takeSkipLinks(work, ledger);
  takeOwnLinks(work, ledger);
  const found = extract(work, metadata);
  if (!found) return null;
  const extraction = takeNotes(takeQuestions(found, metadata.headline));
  const { headline, headlineElement, authors, summaries, lang } = metadata;
  const heading = headlineElement && findTwin(work, headlineElement);
  const deck = heading && findDeck(heading, extraction, metadata);
  takeIntro(extraction, work, metadata, deck);
  const { root } = extraction;
  const labels = new Labels(metadata.lang, words);
  arrangeEmbeds({ root, page, pageAnchors, base, ledger, labels });
  arrangeFigures(root, base);
  // Before pruning: a standfirst and a byline look like clutter to it.
  const front = takeFrontMatter({
    root,
    headline,
    heading,
    authors,
    dates: metadata.dates.map(({ iso }) => iso),
    summaries,
    lang,
    section: metadata.section,
    siteName: metadata.publisher.name,
    deck,
    ledger,
  });
  const people = authors.filter(({ type }) => type === "Person").map(({ name }) => name);
  prune({ extraction, at: metadata, fields, authors: people, summaries, labels, ledger });
  takeLoneCaptions(root, pageAnchors, ledger);
  setFactBoxesApart(root, labels);
  const cleaned = takeSignOffs(root, countryOf(url, lang));

  // Sources are read in the first copy, which still has everything.
  const twin = (element: Element) =>
    pageAnchors.get(element.getAttribute(ANCHOR_ATTRIBUTE) ?? "") ?? null;
  const pageRoot = twin(root) ?? page.body;
  const consentWall = takeConsentWall({ root, blocks: cleaned, pageRoot, ledger });
  const shown = consentWall === null ? cleaned : textBlocks(root);
  const body = shown.flatMap(({ element }) => twin(element) ?? []);
  const gathered = gatherSources({
    doc: page,
    url,
    metadata,
    root: pageRoot,
    body,
    shown: root,
    words,
  });
  const { taken } = ledger;
  const completeness = judgeCompleteness({
    page,
    pageAnchors,
    url,
    metadata,
    blocks: shown,
    taken,
    consentWall,
    words,
  });
  const standfirst = front.standfirst ?? readStandfirst(page, pageRoot, body, metadata);

  listOutside(extraction, ledger);
  const lead = takeLeadImage(root, page, pageRoot, metadata, base, shown);
  const pictures = {
    root,
    leadImage: lead,
    page: pageAnchors,
    lines: gathered.creditParagraphs,
    leftOut: taken,
  };
  const { leadImage, credits, taken: told } = joinCredits(pictures, gathered.imageCredits);
  const textContent = fold(
    shown
      .filter(
        ({ element }) => root.contains(element) && !told.has(element) && !isCardLabel(element),
      )
      .map((block) => block.text)
      .join("\n"),
  );
  finish(root, page, base);
  const shownAnchors = indexAnchors(root);
  const isShown = (anchor: string) => shownAnchors.has(anchor);
  const dateOf = (kind: string) => metadata.dates.find((date) => date.kind === kind)?.iso ?? null;
  const text: ArticleText = {
    url,
    canonicalUrl: metadata.canonicalUrl,
    headline,
    standfirst,
    section: metadata.section ?? front.kicker,
    authors: authors.map((author) => ({
      ...author,
      evidence: shownEvidence(author.evidence, isShown),
    })),
    datePublished: dateOf("published"),
    dateModified: dateOf("modified"),
    publisher: metadata.publisher,
    lang,
    dir: metadata.dir,
    leadImage,
    content: sanitizeHtml(root.innerHTML),
    textContent,
    wordCount: countWords(textContent, lang),
    completeness,
  };
  const removals = () =>
    toRemovals(taken, placeFinder(pageAnchors, shownAnchors), (element) =>
      finishMarkup(element, shownAnchors, page, base),
    );
  return {
    text,
    kind: (verdict) => foundKind(shown, metadata.dates, verdict),
    removals,
    whole: () => ({
      ...text,
      sources: shownSources(
        { ...gathered.others(), imageCredits: withoutHouse(credits, gathered.own) },
        isShown,
      ),
      removals: removals(),
    }),
  };
}
