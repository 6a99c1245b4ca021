/**
 * Every reason that the core gives, in its own words: "…" stands for words of the page or a name,
 * "#" for a number. One place for all of them, so that none is given that the interface has no
 * message for: their types are made from these lists, and the tests look for their messages.
 */

/** Why something was left out of the text. */
export const REMOVAL_REASONS = [
  "a card shows the embed",
  "a consent notice in place of the article",
  "a line of copyright below the text",
  "a line that leads elsewhere, and begins like others",
  "a line that the page repeats",
  "a link in capitals, alone in its line",
  "a link set off by signs",
  "a link to a place on this page",
  "a list of links alone, which nothing announces",
  "a mail address",
  "a row of teasers",
  "a tool of a heading, beside its words",
  "all its links are marked as tags",
  "all its links lead to a sign-up",
  "all its links lead to channels elsewhere",
  "all of it is emphasised",
  "all there is in its line",
  "an article of its own, whose heading leads to it",
  "hidden by its class",
  "how long what is beside it takes",
  "it asks to sign up",
  "it begins with the author’s name",
  "it begins with “…” and is a link",
  "it closes the text",
  "it has a button to press",
  "it has fields to fill in",
  "it heads a list of contents",
  "it is a caption",
  "it leads past the section that it opens",
  "it leads to the main part or the menu",
  "it names the author",
  "it reads like a label that was left out",
  "it reads “…”",
  "it repeats the part before it, word for word",
  "it stands after the sign-off",
  "it stands after the text",
  "it stands alone",
  "it stands in an embed’s place",
  "it stands outside the text",
  "it tells of the author",
  "it tells when the text was made",
  "its field is for that",
  "its lines ask to sign up",
  "its link leads to a sign-up",
  "its link leads to where the site asks for money",
  "its words stand in the text, too",
  "made of buttons",
  "marked up as …",
  "mostly links",
  "mostly links, under a line that announces them",
  "named as a skip link",
  "named like …",
  "not in the text that the page states",
  "nothing stands between it and the next heading",
  "only a label is left of it",
  "only a mark is left of it",
  "Readability leaves it out",
  "set apart as a quotation",
  "set unlike the text",
  "the list is not there",
  "the page does not show it",
  "the picture or player that it belongs to is not there",
  "what it belonged to was left out",
  "what stood below it was left out",
] as const;

/** Why a text seems to end before its article does. */
export const COMPLETENESS_REASONS = [
  "A button after the text reads “…”.",
  "A consent notice stands in place of the article: “…”.",
  "A link after the text reads “…”.",
  "After the text the page says “…”.",
  "No running text was found on the page.",
  "The page says “…”.",
  "The page's own data counts # words, and about # are shown.",
  "The page's own data holds a longer text, of which about # % are shown.",
  "The page's own data says that the article is not free to read.",
  "The part of the page that holds the paid text is empty.",
  "The text breaks off: “…”.",
  "The text ends in dots: “…”.",
  "The text goes on at page #.",
] as const;

type Filled<Reason extends string> = Reason extends `${infer Before}#${infer After}`
  ? `${Before}${number}${Filled<After>}`
  : Reason extends `${infer Before}…${infer After}`
    ? `${Before}${string}${After}`
    : Reason;

/** A reason to leave something out. */
export type RemovalReason = Filled<(typeof REMOVAL_REASONS)[number]>;

/** A reason to call a text cut off. */
export type CompletenessReason = Filled<(typeof COMPLETENESS_REASONS)[number]>;
