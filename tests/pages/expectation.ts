/** What `tests/pages/<slug>/expected.json` may say. What it leaves out is not looked at. */
export interface Expectation {
  /** Address at which the page is read. */
  url: string;
  headline: string;
  /** Words that the standfirst and the body show, in this order. */
  shown: string[];
  /** Words that neither of them shows. */
  notShown: string[];
  /** Words of things that were left out, and perhaps the step that took them. */
  removals: ExpectedRemoval[];
  /** The whole standfirst, or null where there is none. */
  standfirst?: string | null;
  section?: string | null;
  /** Names of people and organisations, in print order. */
  authors?: string[];
  /** Those of `authors` that are organisations. */
  organisations?: string[];
  datePublished?: string | null;
  dateModified?: string | null;
  publisher?: string | null;
  canonicalUrl?: string | null;
  lang?: string | null;
  dir?: "ltr" | "rtl";
  leadImage?: ExpectedFigure | null;
  /** The pictures of the body, in order. */
  figures?: ExpectedFigure[];
  /** How many elements of the shown body match each selector. */
  elements?: Record<string, number>;
  sources?: ExpectedSources;
  /** `reasons` are words of reasons, not whole ones. */
  completeness?: { truncated: boolean; reasons?: string[] };
}

/** One thing that was left out. */
export interface ExpectedRemoval {
  text: string;
  step?: string;
}

/** A picture; fields that are left out are not looked at. */
export interface ExpectedFigure {
  src?: string;
  alt?: string;
  caption?: string | null;
  credit?: string | null;
}

/** Where the story comes from, as printed and in order; fields that are left out are not looked at. */
export interface ExpectedSources {
  agencies?: string[];
  initials?: string[];
  imageCredits?: string[];
  cited?: string[];
  /** Addresses of links in the body. */
  links?: string[];
  /** Entries of the article's own list of sources. */
  references?: string[];
  /** Kinds of notices. */
  notices?: string[];
}
