import { webAddress } from "./address";
import { ANCHOR_ATTRIBUTE, anchorOf, indexAnchors } from "./anchors";
import { isProse, textBlocks } from "./blocks";
import type { Labels } from "./clean/labels";
import type { Ledger } from "./clean/ledger";
import { embedById, embedIn, frameAddress } from "./embed-address";
import { CARD_CLASS, cardElement, type EmbedCard, isCard, titleOf } from "./embed-card";
import { frameKind, isUnwantedFrame, kindOfFile } from "./embed-frames";
import { readPost } from "./embed-posts";
import type { EmbedKind } from "./embed-providers";
import { SHOW_TEXT } from "./node-kinds";
import { type ProvidedEmbed, providedAt } from "./provided-embed";
import { fold } from "./text";

/**
 * Embeds as quiet cards: videos, recordings, posts, maps and charts become plain figures that say
 * what they are and link to the thing, so that nothing of a third party loads before the reader
 * asks for it. What is embedded and is no part of the article makes no card.
 */

/** What `arrangeEmbeds` needs to know. */
export interface EmbedsInput {
  /** The article's root in the working copy; changed in place. */
  root: Element;
  /** The untouched copy, which still has what `prepare` took: `<template>`, `<meta>`. */
  page: Document;
  /** Its elements by their anchors. */
  pageAnchors: ReadonlyMap<string, Element>;
  base: string;
  /** Where notices go that stood in an embed's place. */
  ledger: Ledger;
  /** The words of the page's language. */
  labels: Labels;
}

/** Replaces what is embedded below `root` by cards. */
export function arrangeEmbeds(input: EmbedsInput): void {
  const embeds = new Embeds(input);
  embeds.cardPosts();
  embeds.cardFrames();
  embeds.cardRecordings();
  embeds.cardWaiting();
  dropRepeats(input.root);
}

const FRAMES =
  "iframe, amp-iframe, object, embed, video, audio, amp-video, amp-audio, video-js, amp-brightcove";
const RECORDINGS = "[itemtype*='VideoObject'], [itemtype*='AudioObject']";
/** Elements whose addresses lead elsewhere, or are a picture's. */
const NO_CARRIER = /^(?:a|img|source|picture|figcaption|p|h[1-4]|li)$/;
/** What else may stand in an embed's box ends it. */
const CONTENT = "img, picture, iframe, video, audio, table, pre, ul, ol, h1, h2";
/** Parts of a page that are judged as a whole, with the cards in them. */
const SECTIONS = "nav, aside, footer, form, section, article, main, td, th, li, blockquote";
const CAPTION_NAME = /caption|title|headline|legend|description|credit|bildunter|copyright/i;
/** Names of boxes that wait for the reader's consent. */
const CONSENT_NAME =
  /consent|privacy|opt-?in|(?:2|two)-?click|blocked|blocker|gdpr|dsgvo|cookie|borlabs|external-?content|third-?party/i;
const EMBED_NAME = /embed|video|player|youtube|iframe|social|oembed|placeholder|lazy|media/i;
/** Longest text of a notice that stands in an embed's place, in characters. */
const LONGEST_NOTICE = 900;
/** Longest words on a player that waits for a click, in characters. */
const LONGEST_LABEL = 80;
/** Levels looked at above an embed for the box that holds nothing else. */
const LEVELS = 12;

/** A box that the card replaces, with what it says beside the embed. */
interface Box {
  element: Element;
  caption: string | null;
  /** It holds words that are not shown on the card. */
  losesWords: boolean;
}

class Embeds {
  readonly #input: EmbedsInput;

  constructor(input: EmbedsInput) {
    this.#input = input;
  }

  cardPosts(): void {
    for (const quote of this.#all("blockquote")) {
      const card = readPost(quote, this.#input.base);
      if (card) this.#replace(quote, card, false);
    }
  }

  cardFrames(): void {
    for (const frame of this.#all(FRAMES)) {
      const made = isUnwantedFrame(frame, this.#input.root) ? null : this.#frameCard(frame);
      if (made) this.#replace(frame, made, false);
      else if (!embedWaits(frame)) frame.remove();
    }
  }

  /** What the page's markup calls a recording, where no frame or player was found in it. */
  cardRecordings(): void {
    for (const part of this.#all(RECORDINGS)) {
      if (part.querySelector(`.${CARD_CLASS}`) || hasProse(part)) continue;
      const found = this.#recording(part);
      if (!found?.link || isUnwantedFrame(part, this.#input.root)) continue;
      this.#replace(part, found, true);
    }
  }

  /** Embeds that wait for a click, a scroll or a consent: only attributes tell of them. */
  cardWaiting(): void {
    const { root, base, page } = this.#input;
    for (const element of Array.from(root.querySelectorAll("*"))) {
      const found = NO_CARRIER.test(element.localName) ? null : waitingIn(element, base);
      if (found && root.contains(element) && !isInCard(element))
        this.#cardWaitingIn(element, found);
    }
    const twin = this.#twin(root) ?? page.body;
    const anchors = indexAnchors(root);
    for (const hidden of twin.querySelectorAll(
      "template, noscript, script[type='text/template']",
    )) {
      const around = hidden.parentNode && anchors.get(anchorOf(hidden.parentNode) ?? "");
      // It may have made way for a card by now.
      if (!around || !root.contains(around) || isInCard(around)) continue;
      const found = embedIn(hidden.innerHTML, base);
      if (found) this.#cardWaitingIn(around, found);
    }
  }

  #cardWaitingIn(element: Element, found: ProvidedEmbed): void {
    const { root, labels } = this.#input;
    if (element.querySelector(`.${CARD_CLASS}`) || isUnwantedFrame(element, root)) return;
    // One picture is the embed's own preview; more are a gallery with a film among them.
    if (element.querySelectorAll("img").length > 1) return;
    if (!isCover(textOutside(element, null), element, true, labels)) return;
    const title = titleOf(
      element.getAttribute("data-title"),
      element.getAttribute("title"),
      element.getAttribute("aria-label"),
    );
    this.#replace(element, { ...found, title, author: null, caption: null, text: [] }, true);
  }

  #frameCard(frame: Element): EmbedCard | null {
    const { base } = this.#input;
    const address = frameAddress(frame, base);
    const provided = (address === null ? null : providedAt(address)) ?? embedById(frame);
    const around = frame.closest(RECORDINGS);
    const recording = around ? this.#recording(around) : null;
    const title = titleOf(
      recording?.title,
      frame.getAttribute("title"),
      frame.getAttribute("aria-label"),
      frame.getAttribute("data-title"),
    );
    const rest = { title, author: null, caption: null, text: [] };
    if (provided) return { ...provided, ...rest };
    const isTold = title !== null || frame.closest("figure")?.querySelector("figcaption") != null;
    if (/^(?:amp-)?(?:video|audio)|^video-js$/.test(frame.localName)) {
      const kind: EmbedKind = frame.localName.endsWith("audio") ? "audio" : "video";
      const link = recording?.link ?? (address && kindOfFile(address) !== null ? address : null);
      return link === null && !isTold
        ? null
        : { kind, provider: recording?.provider ?? null, link, ...rest };
    }
    const kind = address === null ? null : frameKind(frame, address, isTold);
    return kind ? { kind, provider: null, link: address, ...rest } : null;
  }

  /** Reads schema.org's markup, whose `<meta>` only the untouched copy still has. */
  #recording(part: Element): EmbedCard | null {
    const { base } = this.#input;
    const twin = this.#twin(part) ?? part;
    const read = (name: string) => {
      const holder = twin.querySelector(`[itemprop~="${name}"]`);
      return (
        holder?.getAttribute("content") ??
        holder?.getAttribute("href") ??
        holder?.getAttribute("src") ??
        null
      );
    };
    const address =
      webAddress(read("embedUrl"), base) ??
      webAddress(read("url"), base) ??
      webAddress(read("contentUrl"), base);
    const name = titleOf(read("name"), twin.querySelector('[itemprop~="name"]')?.textContent);
    const kind: EmbedKind = part.getAttribute("itemtype")?.includes("Audio") ? "audio" : "video";
    const provided = address === null ? null : providedAt(address);
    return {
      kind,
      provider: provided?.provider ?? null,
      link: provided?.link ?? address,
      title: name,
      author: null,
      caption: null,
      text: [],
    };
  }

  /** Puts the card in the place of the widest box that holds nothing but the embed. */
  #replace(element: Element, card: EmbedCard, waits: boolean): void {
    const { root, ledger, labels } = this.#input;
    const box = boxAround(element, root, waits, labels);
    const caption = card.caption ?? box.caption;
    const anchor =
      box.element.getAttribute(ANCHOR_ATTRIBUTE) ?? element.getAttribute(ANCHOR_ATTRIBUTE);
    const shown =
      caption !== null && card.title === null && titleOf(caption) !== null
        ? { ...card, title: caption, caption: null }
        : { ...card, caption };
    const figure = cardElement(shown, element.ownerDocument, anchor);
    if (!box.losesWords) {
      box.element.replaceWith(figure);
      return;
    }
    box.element.before(figure);
    ledger.take(box.element, "consent", [
      "it stands in an embed’s place",
      "a card shows the embed",
    ]);
  }

  #twin(element: Element): Element | null {
    const anchor = element.getAttribute(ANCHOR_ATTRIBUTE);
    return (anchor ? this.#input.pageAnchors.get(anchor) : null) ?? null;
  }

  /** The elements below the root that still stand there and are in no card. */
  *#all(selector: string): Generator<Element> {
    const { root } = this.#input;
    for (const element of Array.from(root.querySelectorAll(selector))) {
      if (root.contains(element) && !isInCard(element)) yield element;
    }
  }
}

function isInCard(element: Element): boolean {
  return element.closest(`.${CARD_CLASS}`) !== null;
}

/** Whether a player without an address of its own may still be told by its attributes. */
function embedWaits(frame: Element): boolean {
  return frame.localName === "video-js" || frame.closest(RECORDINGS) !== null;
}

/** Attributes that hold neither the address nor the id of an embed. */
const SAYS_NOTHING = new Set(["class", "id", "style", "href", "role", ANCHOR_ATTRIBUTE]);

function waitingIn(element: Element, base: string): ProvidedEmbed | null {
  const names = element.getAttributeNames();
  if (names.length < 2) return null;
  let isTold = false;
  for (const name of names) {
    // Most elements have an anchor and a class alone.
    if (SAYS_NOTHING.has(name)) continue;
    isTold = true;
    if (!name.startsWith("data-")) continue;
    const value = element.getAttribute(name) ?? "";
    const found = value.length < 16 ? null : embedIn(value, base);
    if (found) return found;
  }
  return isTold ? embedById(element) : null;
}

function boxAround(element: Element, root: Element, waits: boolean, labels: Labels): Box {
  let box: Box = {
    element,
    caption: null,
    losesWords: waits && fold(element.textContent) !== "",
  };
  for (let level = 0; level < LEVELS; level += 1) {
    const inner: Element = box.element;
    const up = inner.parentElement;
    if (!up || up === root) break;
    if (up.matches(SECTIONS)) break;
    const others = Array.from(up.querySelectorAll(CONTENT));
    if (!waits && others.some((other) => !inner.contains(other))) break;
    const rest = textOutside(up, inner);
    const isWords = rest !== "" && !(waits && isNotice(rest, up, labels));
    const caption = box.caption === null && isWords ? captionIn(up, inner, rest) : null;
    if (caption !== null) box = { ...box, element: up, caption };
    else if (rest === "") box = { ...box, element: up };
    else if (isCover(rest, up, waits, labels)) box = { ...box, element: up, losesWords: true };
    else break;
  }
  return box;
}

/** The text of `outer` without what stands in `inner`. */
function textOutside(outer: Element, inner: Element | null): string {
  const parts: string[] = [];
  const walker = outer.ownerDocument.createTreeWalker(outer, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!inner?.contains(node)) parts.push(node.nodeValue ?? "");
  }
  return fold(parts.join(" "));
}

/** All other words in the box, where they are its caption. */
function captionIn(box: Element, embed: Element, rest: string): string | null {
  if (rest.length > 400) return null;
  const holder = Array.from(box.querySelectorAll("figcaption, [class]")).find(
    (each) =>
      !embed.contains(each) &&
      !each.contains(embed) &&
      (each.localName === "figcaption" || CAPTION_NAME.test(each.className)) &&
      textOutside(each, embed) === rest,
  );
  return holder ? rest : null;
}

/** Whether words in an embed's place are a notice that it waits, and no text of the article. */
function isCover(words: string, box: Element, waits: boolean, labels: Labels): boolean {
  if (words === "") return true;
  if (words.length > LONGEST_NOTICE) return false;
  if (isNotice(words, box, labels)) return true;
  const name = `${box.className} ${box.id}`;
  if (
    textBlocks(box).some(({ text }) => labels.labelOf(text) === "consent") &&
    EMBED_NAME.test(name)
  )
    return true;
  return waits && EMBED_NAME.test(name) && words.length <= LONGEST_LABEL;
}

/** Whether words ask for the reader's consent, as they or the box say. */
function isNotice(words: string, box: Element, labels: Labels): boolean {
  return labels.labelOf(words) === "consent" || CONSENT_NAME.test(`${box.className} ${box.id}`);
}

function hasProse(element: Element): boolean {
  return textBlocks(element).some(({ text, link }) => isProse(text, link));
}

/** A page that embeds the same thing once more, as for another layout, shows it once. */
function dropRepeats(root: Element): void {
  const seen = new Set<string>();
  for (const card of Array.from(root.querySelectorAll("figure"))) {
    if (!isCard(card)) continue;
    const link = card.querySelector("figcaption a")?.getAttribute("href");
    if (!link) continue;
    if (seen.has(link)) card.remove();
    seen.add(link);
  }
}
