import { asText, type JsonLdNode } from "./json-ld";
import type { MetaTags } from "./meta-tags";

/** Language and direction of the text, as the page states them. */

/** What `readLang` looks at. */
export interface LangInput {
  doc: Document;
  meta: MetaTags;
  article: JsonLdNode | null;
  headline: Element | null;
}

/**
 * The language of the headline, or else of the page.
 * @returns a BCP 47 tag, or null where none is stated: it is never guessed from the words
 */
export function readLang({ doc, meta, article, headline }: LangInput): string | null {
  const root = doc.documentElement;
  const candidates = [
    headline?.closest("[lang]:not([lang=''])")?.getAttribute("lang"),
    root?.getAttribute("lang"),
    root?.getAttribute("xml:lang"),
    doc.body?.getAttribute("lang"),
    article ? asText(article.inLanguage) : null,
    meta.first("og:locale", "content-language", "language", "dc.language", "dcterms.language"),
  ];
  for (const stated of candidates) {
    const tag = stated?.split(",")[0]?.trim().replace(/_/g, "-") ?? "";
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

/** The language alone of a BCP 47 tag, in small letters: "pt" of "pt-BR"; "" where there is no tag. */
export function primaryLanguage(lang: string | null): string {
  return lang?.split("-")[0]?.toLowerCase() ?? "";
}

/** What a BCP 47 tag says, in whatever case it is written; null where there is none that is one. */
export function localeOf(lang: string | null): Intl.Locale | null {
  try {
    return new Intl.Locale(lang ?? "");
  } catch {
    return null;
  }
}

const RTL_SCRIPT = /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm/;
/** The blocks of Hebrew, Arabic, Syriac, Thaana and N'Ko, and their presentation forms. */
const RTL_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** What `readDir` looks at. */
export interface DirInput {
  doc: Document;
  headline: Element | null;
  /** Some words of the text. */
  text: string;
  lang: string | null;
}

/** The direction that the page states; else that of the script, or of the language. */
export function readDir({ doc, headline, text, lang }: DirInput): "ltr" | "rtl" {
  const stated = [headline?.closest("[dir]"), doc.documentElement, doc.body].map((element) =>
    element?.getAttribute("dir")?.toLowerCase(),
  );
  for (const dir of stated) if (dir === "rtl" || dir === "ltr") return dir;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const rtl = text.match(RTL_LETTERS)?.length ?? 0;
  if (all > 0 && rtl > all / 2) return "rtl";
  return RTL_SCRIPT.test(localeOf(lang)?.maximize().script ?? "") ? "rtl" : "ltr";
}
