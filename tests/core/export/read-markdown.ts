import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfm } from "micromark-extension-gfm";

/** What a reader of Markdown finds in a text, with GitHub's additions to CommonMark. */
export interface ReadMarkdown {
  /** All text, without white space. */
  text: string;
  /** Addresses of links and pictures. */
  addresses: string[];
  /** Types of all nodes, each once. */
  types: Set<string>;
}

/** Reads Markdown without front matter. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [
      // Without its second look at texts, which takes what is escaped for a link again.
      { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  });
  const read: ReadMarkdown = { text: "", addresses: [], types: new Set() };
  const visit = (node: Nodes) => {
    read.types.add(node.type);
    if ("url" in node) read.addresses.push(node.url);
    if ("value" in node) read.text += node.value;
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  read.text = squeezed(read.text);
  return read;
}

/** Text without white space, which blocks are parted by in one way here and in another there. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Parts a file into its front matter, without the lines around it, and the rest. */
export function parted(markdown: string): [yaml: string, rest: string] {
  const [, yaml, rest] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  if (yaml === undefined || rest === undefined) throw new Error("There is no front matter");
  return [yaml, rest];
}
