import { fromDom } from "hast-util-from-dom";
import { toMdast } from "hast-util-to-mdast";
import type { PhrasingContent, Root, RootContent } from "mdast";
import { gfmAutolinkLiteralToMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type ConstructName, type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Figure } from "../article";
import { fitForMarkdown } from "./markdown-nodes";
import { oneLine } from "./one-line";
import { addressOf, type SavedArticle } from "./saved-article";
import { sourcesSection } from "./sources-text";
import { writtenAddress } from "./written-address";
import { frontMatter } from "./yaml";

/**
 * The article as Markdown: CommonMark with GitHub's tables. All of it is made of a tree, and the
 * library escapes what stands in it, so that text of the page is text and never markup.
 */

/** Where nothing means anything but an address. */
const IN_ADDRESS: ConstructName[] = ["autolink", "destinationLiteral", "destinationRaw"];

const OPTIONS: Options = {
  bullet: "-",
  emphasis: "*",
  fences: true,
  listItemIndent: "one",
  rule: "-",
  extensions: [
    gfmTableToMarkdown(),
    gfmStrikethroughToMarkdown(),
    // Beside its own syntax it knows what GitHub takes for a link, and escapes that.
    gfmAutolinkLiteralToMarkdown(),
    {
      unsafe: [
        { character: "$", inConstruct: "phrasing", notInConstruct: IN_ADDRESS },
        {
          character: ".",
          before: "[Ww]",
          inConstruct: "phrasing",
          notInConstruct: IN_ADDRESS,
        },
      ],
    },
  ],
};

/** @returns the article with front matter, its sources, and what was left out; ends with a line break */
export function articleMarkdown(saved: SavedArticle): string {
  const { article, body, sources, words } = saved;
  const { headline, standfirst, leadImage } = article;
  const top: RootContent[] = [heading(1, headline)];
  if (standfirst) top.push({ type: "paragraph", children: [strong(standfirst)] });
  const about = [words.authors, ...words.dates].filter((line) => line !== null);
  if (about.length > 0) top.push(paragraph(about.join(" · ")));
  if (leadImage) top.push(...pictureOf(leadImage));

  const end: RootContent[] = [];
  if (words.leftOut) {
    const { title, steps } = words.leftOut;
    end.push(heading(2, title), {
      type: "list",
      spread: false,
      children: steps.map((step) => ({
        type: "listItem",
        spread: false,
        children: [paragraph(step)],
      })),
    });
  }
  end.push({ type: "paragraph", children: [{ type: "emphasis", children: [text(words.origin)] }] });
  return [
    frontMatterOf(saved),
    write(top),
    bodyMarkdown(body),
    words.warning === null ? "" : write([{ type: "paragraph", children: [strong(words.warning)] }]),
    write([{ type: "thematicBreak" }]),
    sourcesSection(sources),
    write(end),
  ]
    .filter((part) => part.trim() !== "")
    .join("\n");
}

/** @returns the nodes alone as Markdown, with a line break at the end */
export function bodyMarkdown(body: DocumentFragment): string {
  const copy = body.ownerDocument.createElement("div");
  copy.append(body.cloneNode(true));
  fitForMarkdown(copy);
  const tree = toMdast(fromDom(copy) as Parameters<typeof toMdast>[0]);
  return write(tree.type === "root" ? tree.children : []);
}

function frontMatterOf({ article, savedAt }: SavedArticle): string {
  const { headline, standfirst, authors, publisher, section, sources, lang } = article;
  return frontMatter({
    title: headline,
    description: standfirst,
    author: authors.map(({ name }) => name),
    agencies: [...new Set(sources.agencies.map(({ name }) => name))],
    publisher: publisher.name,
    section,
    url: writtenAddress(addressOf(article)),
    date: { date: article.datePublished },
    modified: { date: article.dateModified },
    lang,
    saved: { date: savedAt },
  });
}

function write(children: RootContent[]): string {
  const root: Root = { type: "root", children };
  return children.length === 0 ? "" : toMarkdown(root, OPTIONS);
}

function text(value: string): PhrasingContent {
  return { type: "text", value: oneLine(value) };
}

function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

function paragraph(value: string): { type: "paragraph"; children: PhrasingContent[] } {
  return { type: "paragraph", children: [text(value)] };
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: "heading", depth, children: [text(value)] };
}

function pictureOf({ src, alt, caption, credit }: Figure): RootContent[] {
  const url = writtenAddress(src);
  const words = [caption, credit].filter(Boolean).join(" ");
  const nodes: RootContent[] = [];
  if (url) nodes.push({ type: "paragraph", children: [{ type: "image", url, alt: oneLine(alt) }] });
  if (words)
    nodes.push({ type: "paragraph", children: [{ type: "emphasis", children: [text(words)] }] });
  return nodes;
}
