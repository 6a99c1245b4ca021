/**
 * What pages print between the paragraphs besides the text, by language: how such lines begin.
 * Evidence beside structure, as labels are. All are sources of case-insensitive regular expressions
 * that are matched at the start of a short line.
 */
export interface Prompts {
  /** Says that the text goes on behind an advertisement. */
  ads: string;
  /** Asks to follow the outlet on other platforms. */
  follow: string;
  /** Asks what the reader thinks: of the text, or in a poll. */
  feedback: string;
  /** Heads a box about the author, or their other texts. */
  author: string;
  /** Heads a box of facts, which belongs to the article. */
  facts: string;
}
