/**
 * The vocabulary that every part of Byline shares: plain values, no DOM nodes.
 * Field names are Readability's (`content`, `textContent`, `dir`, `lang`) and schema.org's
 * (`headline`, `datePublished`, `dateModified`, `author`, `publisher`).
 */

/** What a page is: journalism by a news medium, another readable article, or neither. */
export type PageKind = "news" | "article" | "none";

/** The detector's answer about a page. */
export interface PageVerdict {
  kind: PageKind;
  /** Weight of evidence; comparable between pages, in no unit. Positive speaks for an article. */
  score: number;
  /**
   * Why, strongest first: keys in `_locales` after "reason_", with a number after some ("front 41").
   * `reasonWords` puts them into the reader's language.
   */
  reasons: string[];
}

/** Where on the page a piece of evidence was read. */
export type EvidenceOrigin =
  | "body"
  | "signoff"
  | "dateline"
  | "byline"
  | "caption"
  | "json-ld"
  | "meta"
  | "footer";

/** The words on the page that say something, and where they stand. */
export interface Evidence {
  /** The exact words, white space folded. */
  quote: string;
  origin: EvidenceOrigin;
  /** `id` of the element in `Article.content` that holds the words, or null if they are not shown. */
  anchor: string | null;
}

/** Somebody, or an organisation, that the page credits with the text. */
export interface Author {
  name: string;
  type: "Person" | "Organization";
  /** The role as printed ("Reporting", "Übersetzung"), or null. */
  role: string | null;
  url: string | null;
  evidence: Evidence;
}

/** A date of the text. */
export interface DateCredit {
  kind: "published" | "modified";
  /** ISO 8601, with the zone where the page states one. */
  iso: string;
  evidence: Evidence;
}

/** A news agency that the text rests on. */
export interface AgencyCredit {
  /** Key in the agency registry, or null for one that is credited but not registered. */
  id: string | null;
  /** Full name ("Deutsche Presse-Agentur"). */
  name: string;
  /** As the page prints it ("dpa"). */
  printed: string;
  evidence: Evidence;
}

/** The credit of one picture. */
export interface ImageCredit {
  /** As printed, without a leading "Image:" or "Foto:". */
  credit: string;
  /** Names of the people in it who took the picture, as printed. */
  photographers: string[];
  /** Names or abbreviations of agencies in it, as printed. */
  agencies: string[];
  /** The caption without the credit. */
  caption: string | null;
  /** Address of the picture, if it is known. */
  src: string | null;
  evidence: Evidence;
}

/** A medium or agency that the running text names as where a fact comes from. */
export interface CitedOutlet {
  /** As printed. */
  name: string;
  /** It is the publisher itself, which tells what it heard: no other medium. */
  isOwn: boolean;
  evidence: Evidence;
}

/** A link in the body. */
export interface CitedLink {
  url: string;
  text: string;
  kind: "document" | "outlet" | "same-site" | "social" | "other";
  evidence: Evidence;
}

/** An entry of the article's own list of sources ("Quellen", "References"). */
export interface Reference {
  /** As printed. */
  text: string;
  /** Where its first link leads, without tracking parameters; null without a link. */
  url: string | null;
  evidence: Evidence;
}

/** What the page says about the text itself. */
export interface Notice {
  kind:
    | "correction"
    | "update"
    | "editors-note"
    | "translation"
    | "sponsored"
    | "affiliate"
    | "opinion"
    | "analysis"
    | "satire"
    | "live"
    | "press-release"
    | "ai"
    | "agency-material"
    | "syndication"
    | "background"
    | "review"
    | "backstory";
  evidence: Evidence;
}

/** Everything the page says about where the story comes from. */
export interface Sources {
  agencies: AgencyCredit[];
  /** Initials of editors as printed ("rs", "msh"). */
  initials: string[];
  /** The full names of those among them that the page itself explains, by the initials. */
  initialsNames: Readonly<Record<string, string>>;
  /** The words that hold the initials, or null when there are none. */
  initialsEvidence: Evidence | null;
  imageCredits: ImageCredit[];
  citedOutlets: CitedOutlet[];
  /** Links of the body, without those of its list of sources. */
  links: CitedLink[];
  references: Reference[];
  notices: Notice[];
  dates: DateCredit[];
}

/** A picture with what is printed about it. */
export interface Figure {
  src: string;
  srcset: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
}

/** A page on which a publisher says how it works, as its schema.org data links it. */
export interface PublisherPolicy {
  /** schema.org's name of the property. */
  kind:
    | "publishingPrinciples"
    | "ethicsPolicy"
    | "correctionsPolicy"
    | "actionableFeedbackPolicy"
    | "ownershipFundingInfo"
    | "masthead";
  /** Absolute http or https address. */
  url: string;
}

/** Who published the page. */
export interface Publisher {
  name: string | null;
  /** The home page. */
  url: string | null;
  /** Each kind at most once; empty where the page links none. */
  policies: PublisherPolicy[];
}

/** One thing that was left out of the text: enough to show it and to put it back. */
export interface Removal {
  /** Name of the step that took it ("skip-links", "related", "readability"). */
  step: string;
  reasons: string[];
  text: string;
  /** Sanitised HTML of what was taken. */
  html: string;
  /** `id` of the element in `Article.content` after which it stood, or null for the start. */
  anchor: string | null;
}

/** Whether the page seems to hold the whole text. */
export interface Completeness {
  truncated: boolean;
  reasons: string[];
}

/** An article, as the overlay shows it. */
export interface Article {
  url: string;
  canonicalUrl: string | null;
  headline: string;
  standfirst: string | null;
  /** Section or kicker ("Conflicts"). */
  section: string | null;
  authors: Author[];
  /** ISO 8601. */
  datePublished: string | null;
  /** ISO 8601. */
  dateModified: string | null;
  publisher: Publisher;
  /** BCP 47 tag. */
  lang: string | null;
  dir: "ltr" | "rtl";
  leadImage: Figure | null;
  /** Sanitised HTML of the body: no headline, standfirst, byline, date or sign-off in it. */
  content: string;
  textContent: string;
  /** Words by `Intl.Segmenter`. */
  wordCount: number;
  completeness: Completeness;
  sources: Sources;
  removals: Removal[];
}

/** An article as far as it is told before its sources are gathered. */
export type ArticleText = Omit<Article, "sources" | "removals">;

/** What an article is called, which the page says before anybody has found the text. */
export type ArticleHeading = Pick<
  ArticleText,
  "headline" | "section" | "publisher" | "lang" | "dir"
>;

/** Whether the sources are told as well. */
export function isWhole(article: ArticleText): article is Article {
  return "sources" in article;
}
