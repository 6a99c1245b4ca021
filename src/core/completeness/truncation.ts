/**
 * Words by which pages say that a text goes on somewhere else, by language. They are evidence beside
 * the place where they stand and the page's own data, and are looked for at the end of a text only.
 * All are sources of case-insensitive regular expressions; a part that a language does not need is
 * left out.
 */
export interface Truncation {
  /** How much is left to read. `%` stands for any share, however it is written. */
  rest?: string;
  /** Asks to subscribe, pay, register or log in so as to read on. */
  asks?: string;
  /** Says that the text is for subscribers or members alone; they see it, too. */
  reserved?: string;
  /** Labels of links and buttons to the rest of the text: the whole of a line. */
  readOn?: string;
  /** The word for a page. */
  page?: string;
  /** Between the number of a page and that of all pages: "of". */
  of?: string;
  /** Before "page 2" where the text goes on there: "continue on". */
  on?: string;
  /** "Next page": the whole of a line. */
  next?: string;
}
