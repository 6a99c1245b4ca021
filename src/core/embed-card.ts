import { bareHost } from "./address";
import { ANCHOR_ATTRIBUTE } from "./anchors";
import type { EmbedKind } from "./embed-providers";
import { fold } from "./text";

/** The quiet card that stands for something embedded: plain markup that loads nothing. */

/** Class of a card; its kind is in a second one, "byline-embed-video". */
export const CARD_CLASS = "byline-embed";
/** Longest title, in characters; what is longer is no title. */
const LONGEST_TITLE = 200;

/** What a card says. */
export interface EmbedCard {
  kind: EmbedKind;
  /** Name of the service, or null for the page's own. */
  provider: string | null;
  /** Web address of the thing itself, or null where the page gives none. */
  link: string | null;
  title: string | null;
  /** Who wrote the post, as printed. */
  author: string | null;
  caption: string | null;
  /** Paragraphs of a quoted post. */
  text: readonly Element[];
}

/**
 * Makes the element: all words about the thing in `<figcaption>`, and only a post's own words in
 * the text.
 * @param anchor of the block that it stands for, or null
 */
export function cardElement(card: EmbedCard, doc: Document, anchor: string | null): Element {
  const figure = doc.createElement("figure");
  figure.className = `${CARD_CLASS} ${CARD_CLASS}-${card.kind}`;
  if (anchor) figure.setAttribute(ANCHOR_ATTRIBUTE, anchor);
  if (card.text.length > 0) {
    const quote = doc.createElement("blockquote");
    quote.append(...card.text);
    figure.append(quote);
  }
  const label = doc.createElement("figcaption");
  const parts = [
    part(doc, "provider", card.provider),
    part(doc, "author", card.author),
    titlePart(card, doc),
    part(doc, "caption", card.caption),
  ];
  for (const element of parts) {
    if (element) label.append(label.hasChildNodes() ? " " : "", element);
  }
  figure.append(label);
  return figure;
}

function part(doc: Document, name: string, text: string | null): Element | null {
  if (!text) return null;
  const element = doc.createElement("span");
  element.className = `${CARD_CLASS}-${name}`;
  element.textContent = text;
  return element;
}

function titlePart({ link, title }: EmbedCard, doc: Document): Element | null {
  const element = part(doc, "title", title ?? (link === null ? null : shortAddress(link)));
  if (!element || link === null) return element;
  const anchor = doc.createElement("a");
  anchor.setAttribute("href", link);
  anchor.className = element.className;
  anchor.textContent = element.textContent;
  return anchor;
}

/** Longest address that is shown, in characters. */
const LONGEST_ADDRESS = 48;

/** An address as people write it: "youtube.com/watch?v=abc", and of a long one only the host. */
function shortAddress(link: string): string {
  const url = new URL(link);
  const host = bareHost(url);
  const whole = host + (url.pathname + url.search).replace(/\/$/, "");
  return whole.length > LONGEST_ADDRESS ? host : whole;
}

/** Titles that services give every frame: "YouTube video player", "X Post", "Embedded content". */
const NO_TITLE =
  /^(?:[\p{L}\d]+ )?(?:(?:embedded|video|audio|podcast|media|player|embed|iframe|widget|post|tweet|content|external|interactive|custom|data|chart|map|locator|editorial|frame|loading|inhalt|einbettung|vídeo|vidéo|reproductor|lecteur|lettore|mapa|karte|carte)[ .:]*)+(?:from \w+)?$/iu;

/** @returns the first text that tells the thing from others of its kind */
export function titleOf(...candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const title = fold(candidate).replace(/^(?:Spotify Embed|Embed|Video|Podcast)\s*:\s*/i, "");
    if (
      title.length > 2 &&
      title.length <= LONGEST_TITLE &&
      !NO_TITLE.test(title) &&
      !/^\w+:\/\//.test(title)
    )
      return title;
  }
  return null;
}

/** Whether an element is a card. */
export function isCard(element: Element): boolean {
  return element.localName === "figure" && element.classList.contains(CARD_CLASS);
}

/** Whether an element holds the words about an embed, which are no text of the article. */
export function isCardLabel(element: Element): boolean {
  return (
    element.localName === "figcaption" &&
    element.parentElement !== null &&
    isCard(element.parentElement)
  );
}
