import { oneLine } from "./one-line";
import { writtenAddress } from "./written-address";

/**
 * The sources of an article written out, to be pasted elsewhere.
 *
 * All of it comes from a page and is not to be trusted: every piece is brought to one line, and in
 * Markdown no character of it means anything but itself.
 */

/** One source, in the reader's words. */
export interface ListedSource {
  label: string;
  /** What it is: a full name, a role, a domain. */
  detail: string | null;
  /** Where it leads; written out only if it is http or https. */
  url: string | null;
}

/** Sources that the same words speak of. */
export interface ListedBlock {
  entries: readonly ListedSource[];
  /** The words that say so, or "" where there are none to quote. */
  quote: string;
  /** Where the words stand ("Sign-off under the text"), or "". */
  origin: string;
}

/** What to write, every heading in the reader's language. */
export interface SourceList {
  /** What the list is called ("Sources"). */
  title: string;
  headline: string;
  publisher: string | null;
  url: string;
  groups: readonly { title: string; count: number; blocks: readonly ListedBlock[] }[];
  /** What the page does not state ("Not stated on this page: Initials, Links"), or "". */
  notStated: string;
}

/** How the sources can be written. */
export type SourcesFormat = "text" | "markdown";

/** @returns the list as lines of plain text or of CommonMark, with a line break at the end */
export function sourcesText(list: SourceList, format: SourcesFormat): string {
  const written = format === "text" ? PLAIN : MARKDOWN;
  const { one, heading, link } = written;
  const { title, headline, publisher } = list;
  const url = writtenAddress(list.url);
  const lines = [
    heading(1, `${one(title)}: ${one(headline)}`),
    [one(publisher ?? ""), url && link(null, url)].filter(Boolean).join(" · "),
    ...groupLines(list, written, 2),
  ];
  return `${lines.join("\n")}\n`;
}

/** @returns the list as a section of a document in CommonMark, with a line break at the end */
export function sourcesSection(list: SourceList): string {
  const heading = MARKDOWN.heading(2, MARKDOWN.one(list.title));
  return `${[heading, ...groupLines(list, MARKDOWN, 3)].join("\n")}\n`;
}

function groupLines({ groups, notStated }: SourceList, format: Format, level: Level): string[] {
  const { one, heading, link, item, quote } = format;
  const lines: string[] = [];
  for (const group of groups) {
    lines.push("", heading(level, `${one(group.title)} (${group.count})`));
    for (const { entries, quote: words, origin } of group.blocks) {
      for (const { label, detail, url } of entries) {
        const address = url && writtenAddress(url);
        const name = address ? link(one(label), address) : item(one(label));
        lines.push(`- ${name}${detail ? ` (${one(detail)})` : ""}`);
      }
      if (words) lines.push(`  ${quote(one(words))}${origin && ` (${one(origin)})`}`);
    }
  }
  if (notStated) lines.push("", one(notStated));
  return lines;
}

type Level = 1 | 2 | 3;

/** How the parts of a list are written; every text but an address has gone through `one`. */
interface Format {
  one(text: string): string;
  heading(level: Level, text: string): string;
  /** A name that leads to an address, or the address alone. */
  link(name: string | null, url: string): string;
  item(name: string): string;
  quote(words: string): string;
}

const PLAIN: Format = {
  one: oneLine,
  heading: (_level, text) => text,
  link: (name, url) => (name ? `${name} <${url}>` : url),
  item: (name) => name,
  quote: (words) => `“${words}”`,
};

const MARKDOWN: Format = {
  one: (text) => escapeMarkdown(oneLine(text)),
  heading: (level, text) => `${"#".repeat(level)} ${text}`,
  link: (name, url) => (name ? `[${name}](<${url}>)` : `<${url}>`),
  item: (name) => `**${name}**`,
  quote: (words) => `> “${words}”`,
};

/** Everything that can open markup, a link or an entity inside a line. */
const MARKUP = /[\\`*_[\]<>&#~|!^$]|(?<=https?|ftp):(?=\/\/)|(?<=\bwww)\.|@/gi;
/** What opens a list or a heading at the start of a line. */
const OPENS_LINE = /^(?:[-+=]|\d{1,9}(?=[.)])[.)]?)/;

function escapeMarkdown(line: string): string {
  return line
    .replace(MARKUP, "\\$&")
    .replace(OPENS_LINE, (start) => start.replace(/[-+=.)]$/, "\\$&"));
}
