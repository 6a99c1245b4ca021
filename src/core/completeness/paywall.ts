import { isProse, sizeOf, type TextBlock, textBlocks } from "../blocks";
import { isHidden } from "../hidden";
import { asList, isNode, type JsonLdNode } from "../json-ld";
import type { Metadata } from "../metadata";
import { attributeHas, elementsWhere } from "../where";
import { quote, type Sign, SURE } from "./sign";
import type { Line } from "./text-end";
import type { Wording } from "./wording";

/** Signs that a paywall or a registration wall holds the text back. */

/** What is looked at. */
export interface PaywallInput {
  /** The untouched copy. */
  page: Document;
  metadata: Metadata;
  /** The shown text. */
  blocks: readonly TextBlock[];
  lines: readonly Line[];
  wording: Wording;
}

/** Longest line of the shown text itself that can be a prompt, in characters: prose is longer. */
const OWN_LINE = 160;
/** Distance from the text, in characters, within which a prompt surely speaks of it. */
const NEAR = 250;
/** The same for words that a subscriber sees under a whole text, too. */
const NEXT = 80;

/** @returns what speaks for and against a wall; nothing where no sign of one is seen */
export function paywallSigns(input: PaywallInput): Sign[] {
  const { page, metadata, blocks, lines, wording } = input;
  const signs: Sign[] = [];
  const prompts = lines.filter(({ text, shown }) => !shown || text.length <= OWN_LINE);
  const rest = prompts.find(({ text }) => wording.tellsRest(text));
  if (rest) signs.push({ words: `The page says ${quote(rest.text)}.`, weight: SURE });
  const asking = prompts.find(({ text }) => wording.asksToReadOn(text));
  const reserved = prompts.find(({ text }) => wording.saysReserved(text));
  if (asking) {
    const weight = asking.distance <= NEAR ? 0.7 : 0.5;
    signs.push({ words: `After the text the page says ${quote(asking.text)}.`, weight });
  }
  if (reserved && reserved !== asking) {
    const weight = asking ? 0.2 : reserved.distance <= NEXT ? 0.7 : 0.4;
    signs.push({ words: `After the text the page says ${quote(reserved.text)}.`, weight });
  }
  const node = paidNode(metadata);
  if (node) {
    const part = paidPart(page, node);
    const isHeld = part !== null && part > sizeOf(blocks) * HELD;
    signs.push({
      words: "The page's own data says that the article is not free to read.",
      weight: isHeld ? 0 : 0.3,
      isSupport: true,
    });
    if (isHeld) signs.push({ words: null, weight: -0.3 });
    else if (part === 0) {
      signs.push({
        words: "The part of the page that holds the paid text is empty.",
        weight: 0.55,
      });
    }
    const elsewhere = asking || reserved ? null : promptElsewhere(page, wording);
    if (elsewhere) {
      signs.push({ words: `The page says ${quote(elsewhere)}.`, weight: 0.4 });
    }
  }
  return signs;
}

/** Share of the shown text that the page's paid part must hold to be there. */
const HELD = 0.4;

/** The node that says that this article is not free. */
function paidNode(metadata: Metadata): JsonLdNode | null {
  const { article, jsonLd } = metadata;
  if (article) return isPaid(article) ? article : null;
  return jsonLd.find((node) => isPaid(node) && node.hasPart !== undefined) ?? null;
}

/** schema.org's booleans come as such, as words and as addresses. */
function isPaid(node: JsonLdNode): boolean {
  const [free] = asList(node.isAccessibleForFree);
  return free === false || (typeof free === "string" && /(?:^|\/)false$/i.test(free.trim()));
}

/** Selectors that are read: a page must not make us run a slow one. */
const SIMPLE = /^[\w\s.#,>[\]="'*-]{1,200}$/;
/** Most of them; pages have one or two. */
const MOST_SELECTORS = 20;

/**
 * Prose in the elements that the page's data names as the paid part.
 * @returns characters, or null where it names none or the selector can't be read
 */
function paidPart(page: Document, node: JsonLdNode): number | null {
  const selectors = asList(node.hasPart)
    .filter((part): part is JsonLdNode => isNode(part) && isPaid(part))
    .flatMap((part) => asList(part.cssSelector))
    .filter((each): each is string => typeof each === "string" && SIMPLE.test(each));
  if (selectors.length === 0) return null;
  try {
    const parts: Element[] = [];
    for (const part of page.querySelectorAll(selectors.slice(0, MOST_SELECTORS).join(",")))
      if (!parts.at(-1)?.contains(part)) parts.push(part);
    return parts
      .flatMap(textBlocks)
      .filter(({ text, link }) => isProse(text, link))
      .reduce((sum, { text }) => sum + text.length, 0);
  } catch {
    return null;
  }
}

/** Whether an element is a box that lies over the page, or is called a wall. */
function isWall(element: Element): boolean {
  return (
    element.localName === "dialog" ||
    element.getAttribute("role") === "dialog" ||
    attributeHas(element, "class", WALL) ||
    attributeHas(element, "id", WALL)
  );
}

const WALL = /paywall|regwall/i;
/** Walls looked into; pages have one or two. */
const MOST_WALLS = 8;

/** A prompt in a box that lies over the page, wherever it stands in the markup. */
function promptElsewhere(page: Document, wording: Wording): string | null {
  for (const wall of elementsWhere(page, isWall).slice(0, MOST_WALLS)) {
    if (isHidden(wall)) continue;
    const line = textBlocks(wall).find(
      ({ text }) => wording.asksToReadOn(text) || wording.tellsRest(text),
    );
    if (line) return line.text;
  }
  return null;
}
