import { locales, type PackedNode, styles } from "byline:citation-styles";
import CSL from "citeproc";
import { bibtex } from "./bibtex";
import type { CslItem } from "./csl-item";
import { writeJson } from "./json";
import { ris } from "./ris";

/** Styles and file formats of a citation, in the order in which they are offered. */
export const CITATION_FORMATS = [
  "apa",
  "mla",
  "chicago-author-date",
  "chicago-notes",
  "bibtex",
  "ris",
  "csl-json",
] as const;

/** Name of a citation's style or file format. */
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A citation as text, and as markup where the style knows italics. */
export interface Citation {
  text: string;
  /** Of any origin: to be sanitised before it is shown. */
  html: string | null;
}

/** The names that the styles have in the collection that they come from. */
const STYLE_IDS = {
  apa: "apa",
  mla: "modern-language-association",
  "chicago-author-date": "chicago-author-date",
  "chicago-notes": "chicago-note-bibliography",
} as const;

/**
 * @param lang the reader's language, in which a style says "retrieved" and writes dates
 * @returns the citation; data formats end with a line break
 */
export function cite(item: CslItem, format: CitationFormat, lang: string): Citation {
  if (format === "bibtex") return { text: bibtex(item), html: null };
  if (format === "ris") return { text: ris(item), html: null };
  if (format === "csl-json") return { text: writeJson([item]), html: null };
  return written(item, STYLE_IDS[format], lang);
}

/** citeproc reads some tags in texts as markup; this stands for "<" until it is done. */
const LESS_THAN = "\ue03c";

function written(item: CslItem, style: keyof typeof styles, lang: string): Citation {
  // What stands in a note as "type: book" would be read as the item's own; a section of a site is
  // none of a paper.
  const { note: _note, section: _section, ...cited } = item;
  const json = JSON.stringify(cited).replaceAll(LESS_THAN, "").replaceAll("<", LESS_THAN);
  const given: unknown = JSON.parse(json);
  const system = {
    retrieveLocale: (tag: string) => unpack(locales[tag] ?? locales["en-US"]),
    retrieveItem: () => given,
  };
  const engine = new CSL.Engine(system, unpack(styles[style]), localeOf(lang), true);
  engine.updateItems([item.id]);
  const render = (output: "text" | "html") => {
    engine.setOutputFormat(output);
    return engine.makeBibliography()[1].join("").trim();
  };
  return {
    text: render("text").replaceAll(LESS_THAN, "<"),
    html: render("html").replaceAll(LESS_THAN, "&lt;"),
  };
}

/** The locale that speaks a language: of the same region if there is one. */
function localeOf(lang: string): string {
  const tags = Object.keys(locales);
  const primary = lang.split("-")[0] ?? "";
  return (
    tags.find((tag) => tag.toLowerCase() === lang.toLowerCase()) ??
    (primary === "en" ? undefined : tags.find((tag) => tag.split("-")[0] === primary)) ??
    "en-US"
  );
}

/** A node of a style as citeproc takes it. */
interface StyleNode {
  name: string;
  attrs: Readonly<Record<string, string>>;
  children: (StyleNode | string)[];
}

function unpack(node: PackedNode | undefined): StyleNode {
  const { n: name = "", a: attrs = {}, c } = node ?? {};
  const children = (c ?? []).map((child) => (typeof child === "string" ? child : unpack(child)));
  // An empty term says nothing, and citeproc wants it said.
  return { name, attrs, children: c === undefined && name === "term" ? [""] : children };
}
