import { findTwin } from "./anchors";
import { isProse, sizeOf, type TextBlock, textBlocks } from "./blocks";
import { BodyText } from "./body-text";
import { isOfComment } from "./comment-box";
import { KeptText } from "./kept-text";
import type { Metadata } from "./metadata";
import { piecesBeside } from "./pieces";
import { readRecipe } from "./recipe";
import { shapeOf } from "./shapes";
import { storyRegion } from "./story-region";
import { letters } from "./text";

/** Where the article stands on the page. */
export interface Extraction {
  /** The element that holds the whole text; what is clutter in it is still there. */
  root: Element;
  /** What Readability would show. */
  kept: KeptText;
  /** What the page's own data states as the text, if it does. */
  stated: BodyText | null;
  /** The lines of the page's recipe, as its own data state them. */
  recipe: BodyText | null;
  /** Prose that surely is the article. */
  core: readonly TextBlock[];
  /** What Readability took for the text, and is none of it: empty where it was right. */
  passedOver: readonly TextBlock[];
  /** All blocks of the page, in order. */
  blocks: readonly TextBlock[];
}

/**
 * Finds the article in `doc`. Readability tells the region; the smallest element that holds all
 * of it is the root, widened to the page's own article element where Readability saw only a part.
 *
 * @param doc the working copy, with anchors; it stays as it is
 * @returns null only where the page holds no text at all
 */
export function extract(doc: Document, metadata: Metadata): Extraction | null {
  const body = doc.body;
  if (!body) return null;
  const kept = KeptText.of(doc);
  const blocks = textBlocks(body);
  if (blocks.length === 0) return null;
  const stated = BodyText.of(metadata.articleBody);
  const shown = blocks.filter((block) => kept.holds(block));
  const picked = withoutOtherStories(pickCore(blocks, shown, stated), doc, metadata);
  // What the page itself states needs no other proof.
  const found = stated ? picked : byHeadline(picked, blocks, doc, metadata);
  const passedOver = found === picked ? [] : picked;
  const recipe = readRecipe(metadata.jsonLd);
  const all = recipe ? withRecipe(found, blocks, recipe) : found;
  const { root: own, core } = withPieces(commonRoot(all, body), all, blocks);
  const root = widen(own, core, blocks);
  return { root, kept, stated, recipe, core, passedOver, blocks };
}

/** The core with the steps of the recipe, each where it stands first. */
function withRecipe(
  core: readonly TextBlock[],
  blocks: readonly TextBlock[],
  recipe: BodyText,
): readonly TextBlock[] {
  const inCore = new Set(core);
  const seen = new Set(core.map(({ text }) => text));
  return blocks.filter((block) => {
    if (inCore.has(block)) return true;
    const { text } = block;
    if (text.length < STEP || seen.has(text) || !recipe.holds(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Shortest step that is looked for, in characters. */
const STEP = 40;

/** The root and the core with the parts of the text in the boxes beside, if there are some. */
function withPieces(
  root: Element,
  core: readonly TextBlock[],
  blocks: readonly TextBlock[],
): Pick<Extraction, "root" | "core"> {
  const pieces = piecesBeside(root, core, blocks);
  if (!pieces) return { root, core };
  const { around } = pieces;
  const all = new Set([...core, ...pieces.blocks]);
  const whole = blocks.filter((block) => all.has(block));
  const isForeign = foreignIn(around, whole, blocks) > sizeOf(core) * FOREIGN;
  if (isForeign || holdsOtherArticle(around, root, sizeOf(core))) return { root, core };
  return { root: around, core: whole };
}

/** The blocks that surely are the article: prose that Readability keeps, or that the page states. */
function pickCore(
  blocks: readonly TextBlock[],
  kept: readonly TextBlock[],
  stated: BodyText | null,
): TextBlock[] {
  const isText = (block: TextBlock) => isProse(block.text, block.link);
  const prose = kept.filter(isText);
  if (stated) {
    // Readability may have picked another section; the page's own statement decides.
    const seen = new Set<string>();
    const named = blocks.filter((block) => {
      // A text printed twice, for two layouts, is taken where it stands first.
      if (!isText(block) || seen.has(block.text) || !stated.holds(block.text)) return false;
      seen.add(block.text);
      return true;
    });
    const size = sizeOf(named);
    const isPart = sizeOf(prose) > size * 1.3 && named.every((block) => prose.includes(block));
    // A statement of one part only, as of the first card of a list, tells nothing about the rest.
    if (lettersOf(named) > stated.length * 0.5 && !isPart) return named;
  }
  if (prose.length > 0) return prose;
  if (kept.length > 0) return [...kept];
  const any = blocks.filter(isText);
  return any.length > 0 ? any : [...blocks];
}

/**
 * Readability takes the next story of a stream for a part of the first. An article beside the one
 * with the page's headline, under a heading of the same rank, is another story.
 */
function withoutOtherStories(
  core: readonly TextBlock[],
  doc: Document,
  { headlineElement }: Metadata,
): readonly TextBlock[] {
  const own = headlineElement && findTwin(doc, headlineElement)?.closest("article");
  if (!headlineElement || !own) return core;
  const known = new Map<Element | null, boolean>();
  const isOther = ({ element }: TextBlock) => {
    const article = element.closest("article");
    const isKnown = known.get(article);
    if (isKnown !== undefined) return isKnown;
    const is =
      article !== null &&
      !article.contains(own) &&
      !own.contains(article) &&
      article.querySelector(headlineElement.localName) !== null;
    known.set(article, is);
    return is;
  };
  const left = core.filter((block) => !isOther(block));
  return left.length > 0 ? left : core;
}

/**
 * Readability may take the longest paragraph for the text, though it stands far from the headline: in
 * a footer, a notice or a contact box. Where the story's own box holds much more prose, that is the text,
 * unless the page marks the other as an article's.
 */
function byHeadline(
  core: readonly TextBlock[],
  blocks: readonly TextBlock[],
  doc: Document,
  { headlineElement }: Metadata,
): readonly TextBlock[] {
  const own = headlineElement && findTwin(doc, headlineElement);
  const region = own && storyRegion(own, doc);
  if (!region || region === doc.body) return core;
  const isInside = ({ element }: TextBlock) => region.contains(element);
  const isRight = (block: TextBlock) => isInside(block) || block.element.closest(MARKED) !== null;
  // What stands between the fields of a form is no text, however short the story is.
  const others = core.filter(({ element }) => {
    const form = element.closest("form");
    return !form || form.contains(own);
  });
  if (sizeOf(others.filter(isRight)) * 2 >= sizeOf(core)) return core;
  const story = blocks.filter(
    (block) =>
      isInside(block) &&
      isProse(block.text, block.link) &&
      !block.element.closest(`${ASIDE}, figure`) &&
      !isOfComment(block.element, own),
  );
  return sizeOf(story) > sizeOf(others) * MUCH_MORE ? story : core;
}

/** What pages mark as an article or its text. */
const MARKED = "article, [itemprop~='articleBody']";

/** How many times as much: less may be comments under a headline, and the text beside them. */
const MUCH_MORE = 2;

function lettersOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + letters(block.text).length, 0);
}

/** Share of the core's text that the root must hold; the rest are strays in other places. */
const COVER = 0.93;

/** The deepest element that holds (nearly) all of the core. */
function commonRoot(core: readonly TextBlock[], body: Element): Element {
  const weight = new Map<Element, number>();
  let total = 0;
  for (const block of core) {
    total += block.text.length;
    for (let at: Element | null = block.element; at; at = at.parentElement) {
      weight.set(at, (weight.get(at) ?? 0) + block.text.length);
      if (at === body) break;
    }
  }
  let root = body;
  for (;;) {
    const next = Array.from(root.children).find(
      (child) => (weight.get(child) ?? 0) >= total * COVER,
    );
    if (!next) return root;
    root = next;
  }
}

const ARTICLE =
  "article, [itemprop~='articleBody'], [role='article'], [itemtype*='Article'], main, [role='main']";

/**
 * Readability sometimes takes one section of several, or one column of a text that ads cut up.
 * The page's own article element around it is better, if what it holds besides is set like the
 * text itself, and not another article.
 */
function widen(root: Element, core: readonly TextBlock[], blocks: readonly TextBlock[]): Element {
  const inCore = new Set(core.map((block) => block.element));
  const shapes = new Set(core.map((block) => shapeOf(block.element)));
  const coreText = sizeOf(core);
  let best = root.matches("p, blockquote, li") ? (root.parentElement ?? root) : root;
  for (let at = best.parentElement?.closest(ARTICLE); at; at = at.parentElement?.closest(ARTICLE)) {
    const around = at;
    const foreign = foreignIn(around, core, blocks);
    const inside = best;
    const gains = blocks.some(
      ({ element }) =>
        !inside.contains(element) &&
        around.contains(element) &&
        (inCore.has(element) || shapes.has(shapeOf(element))) &&
        !element.closest(ASIDE),
    );
    // A wider element that adds no text brings clutter alone.
    if (foreign > coreText * (gains ? FOREIGN : FOREIGN_ALONE)) break;
    if (holdsOtherArticle(around, root, coreText)) break;
    best = around;
  }
  return best;
}

/** Characters of prose in `around` that is set unlike the text. */
function foreignIn(
  around: Element,
  core: readonly TextBlock[],
  blocks: readonly TextBlock[],
): number {
  const inCore = new Set(core.map((block) => block.element));
  const shapes = new Set(core.map((block) => shapeOf(block.element)));
  return sizeOf(
    blocks.filter(
      ({ element, text, link }) =>
        !inCore.has(element) &&
        isProse(text, link) &&
        around.contains(element) &&
        !shapes.has(shapeOf(element)) &&
        !element.closest(ASIDE),
    ),
  );
}

/** Whether another article of some length stands in `around`: then it is a list of articles. */
function holdsOtherArticle(around: Element, root: Element, coreText: number): boolean {
  return Array.from(around.querySelectorAll("article")).some(
    (article) =>
      !article.contains(root) &&
      !root.contains(article) &&
      textBlocks(article)
        .filter(({ text, link }) => isProse(text, link))
        .reduce((sum, block) => sum + block.text.length, 0) >
        coreText * 0.3,
  );
}

const ASIDE =
  "aside, nav, footer, form, [role='complementary'], [class*='comment' i], [id*='comment' i]";

/** Text of other shapes that a wider root may hold, as a share of the core; cleaning deals with it. */
const FOREIGN = 0.8;
/** The same where the wider root adds nothing to the core. */
const FOREIGN_ALONE = 0.15;
