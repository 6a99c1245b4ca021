import { baseOf } from "../address";
import type { Evidence, ImageCredit, Sources } from "../article";
import { isProse, type TextBlock } from "../blocks";
import type { Metadata } from "../metadata";
import { isWholeSummary } from "../summary";
import type { Words } from "../words/words";
import { agencyCredits } from "./agency-credits";
import { countryOf } from "./agency-names";
import { citedOutlets } from "./citations";
import { creditParagraphs } from "./credit-paragraphs";
import { imageCredits } from "./image-credits";
import { namesOfInitials } from "./initials-names";
import { bodyLinks } from "./links";
import { gatherNotices } from "./notices";
import { ownNames } from "./outlet-names";
import { isPrint } from "./print";
import { sourceListing } from "./references";
import { type Region, regionOf } from "./region";
import { type FoundSignOff, findSignOffs } from "./sign-offs";
import { statedImageCredits } from "./stated-image-credits";

/** What the other stages already know. */
export interface SourcesInput {
  /** Untouched copy of the page, its blocks marked by `assignAnchors`. */
  doc: Document;
  url: string;
  metadata: Metadata;
  /** The article's root in `doc`, as the extractor chose it. */
  root: Element;
  /** The blocks of `doc` that survive into the shown body, in order. */
  body: Element[];
  /** The text as it is shown in the end; read only where everything is gathered. */
  shown: Element;
  /** The words that the page is read with. */
  words: Words;
}

/** The credits of the article's pictures, which are shown with the text, and everything else. */
export interface GatheredSources {
  imageCredits: ImageCredit[];
  /** The anchors of the lines of the text that are nothing but such a credit. */
  creditParagraphs: string[];
  /** Names of the publisher, in small letters. */
  own: ReadonlySet<string>;
  /** Gathers everything else; takes far longer. */
  others(): Omit<Sources, "imageCredits">;
}

/**
 * Gathers everything the page says about where the story comes from. Never changes the page.
 * Anchors are those of the blocks in `doc`; not all of them need be shown in the end.
 */
export function gatherSources(input: SourcesInput): GatheredSources {
  const { doc, metadata, root, body, url } = input;
  const region = regionOf(root, body, metadata.headlineElement);
  const own = ownNames(metadata.publisher.name, url, metadata.jsonLd);
  const lines = creditParagraphs(region);
  const printed = imageCredits(region, baseOf(doc, url), lines);
  return {
    imageCredits: [...printed, ...statedImageCredits(metadata, printed, own)],
    creditParagraphs: lines.flatMap(({ anchor }) => anchor ?? []),
    own,
    others: () => gatherOthers(input, region, own),
  };
}

function gatherOthers(
  { metadata, url, words, shown }: SourcesInput,
  region: Region,
  own: ReadonlySet<string>,
): Omit<Sources, "imageCredits"> {
  const country = countryOf(url, metadata.lang);
  const listing = sourceListing(region, url);
  // The text ends, with its sign-off, before the list of its sources.
  const body = region.body.filter(({ element }) => !listing.blocks.has(element));
  const signOffs = findSignOffs({ ...region, body }, country);
  const initials = initialsOf(signOffs);
  const agencies = agencyCredits({
    metadata,
    region,
    signOffs,
    references: listing.references,
    country,
  });
  // "This report by Nordpress was first published on Monday" signs the text and cites nobody.
  const signed = new Set(
    agencies.flatMap(({ evidence }) => (evidence.origin === "signoff" ? evidence.quote : [])),
  );
  const cited = [...standfirstOf(region, metadata), ...region.shown];
  return {
    agencies,
    ...initials,
    initialsNames: namesOfInitials(initials.initials, region, metadata),
    citedOutlets: citedOutlets(cited, own, words).filter(
      ({ evidence }) => !signed.has(evidence.quote),
    ),
    links: bodyLinks(region, url, listing.blocks, shown),
    references: listing.references,
    notices: gatherNotices({ region, metadata, signOffs, own, words }),
    dates: metadata.dates,
  };
}

/** Sentences between the headline and the body: the standfirst cites media, too. */
function standfirstOf({ before }: Region, { summaries }: Metadata): TextBlock[] {
  return before.filter(
    (block) =>
      (isProse(block.text, block.link) || isWholeSummary(block.text, summaries)) && isPrint(block),
  );
}

function initialsOf(signOffs: readonly FoundSignOff[]): {
  initials: string[];
  initialsEvidence: Evidence | null;
} {
  const holding = signOffs.filter(({ signOff }) => signOff.initials.length > 0);
  return {
    initials: [...new Set(holding.flatMap(({ signOff }) => signOff.initials))],
    initialsEvidence: holding[0]?.evidence ?? null,
  };
}
