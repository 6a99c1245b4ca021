import type { Notice } from "../article";

/** A kind of notice. */
export type Kind = Notice["kind"];

/** Words that tell a kind each. */
type ByKind = Readonly<Partial<Record<Kind, string>>>;

/**
 * The words by which texts say something about themselves, in small letters: parts of regular
 * expressions, the flag "u" on where it says so. Those of all languages of a page are put together,
 * so that one language's nouns may follow another's articles.
 */
export interface NoticeWords {
  /** Labels at the start of a block, with a colon, a dash, a date or nothing after them. */
  labels?: ByKind;
  /** Sentences that say so themselves; `<no day>` stands where an outlet follows, but no day. */
  sentences?: ByKind;
  /** Sections, kickers and the first words of headlines that name the genre. */
  genres?: ByKind;

  /** Labels of paid texts, which head nothing else where they stand over a headline. */
  sponsored?: string;
  /** From such a label to who pays: "by". */
  payer?: string;
  /** "Paid for by …": says so itself, with the name after it. */
  paidBy?: string;
  /** "In partnership with …": outlets work together, too, and programmes are presented by people. */
  withPartner?: string;
  /** Labels of advertisements; over a headline they may belong to a banner. */
  ad?: string;
  /** "Gastbeitrag", "opinion": what a byline calls an opinion. */
  opinion?: string;
  /** From such a word to the author: "von", "by". */
  author?: string;

  /** A machine that writes; with the flag "u", as the next four. */
  machine?: string;
  /** Short words for it, between which and the next word no letter may stand: "ki". */
  machineShort?: string;
  /** By machine or automatically, whatever is made so. */
  byRule?: string;
  translated?: string;
  made?: string;
  /** How a line about that begins: what was done, by whom, or the text that it is about; with "u". */
  opening?: string;

  /** Words that point at the very text they stand in ... */
  this?: string;
  /** ... with what they call it. */
  thisText?: string;
  /** Others that do both. */
  aboutText?: string;
  /** Articles ... */
  the?: string;
  /** ... and nouns that name the text, but in the midst of it may name any other one. */
  theText?: string;
  /** Others that do both. */
  namesText?: string;
  /** What may stand before a sentence without a subject: "Text přeložila …". */
  start?: string;
  /** What follows "an earlier version" where it is that of another thing, a law's; with "u". */
  versionOf?: string;
  /**
   * What a text says of its own earlier version: what stood in it, or that it was wrong; with "u".
   * Anything else may be said of an earlier version of whatever the story is about.
   */
  saysOfVersion?: string;
  /** What follows a label that a sentence of the story speaks of: "that is what the council …". */
  speaksOfLabel?: string;
}
