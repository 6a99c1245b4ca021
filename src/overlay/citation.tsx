import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article";
import {
  CITATION_FORMATS,
  type Citation,
  type CitationFormat,
  cite,
} from "../core/export/citation";
import { cslItem } from "../core/export/csl-item";
import { articleFileName } from "../core/export/file-name";
import { sanitizeToFragment } from "../core/sanitize";
import { partOf } from "./draw-part";
import type { PartProps } from "./parts";
import { SaveRow } from "./SaveRow";
import { useUiLanguage } from "./ui-language";

/** What the citation is made of. */
export interface CitationProps extends PartProps {
  article: Article;
  /** Whether the page is journalism by a news medium. */
  isNews: boolean;
}

/** Names of the styles and formats that are the same in every language. */
const NAMES: Readonly<Partial<Record<CitationFormat, string>>> = {
  apa: "APA 7",
  mla: "MLA 9",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
};

/** Message keys of the others. */
const NAME_KEYS: Readonly<Partial<Record<CitationFormat, string>>> = {
  "chicago-author-date": "saveChicagoAuthorDate",
  "chicago-notes": "saveChicagoNotes",
};

/** Extension and media type of the file with a citation. */
const FILES: Readonly<Partial<Record<CitationFormat, readonly [string, string]>>> = {
  bibtex: ["bib", "application/x-bibtex"],
  ris: ["ris", "application/x-research-info-systems"],
  "csl-json": ["json", "application/vnd.citationstyles.csl+json"],
};
const PLAIN_FILE = ["txt", "text/plain"] as const;

/** A choice of styles, the citation as it will be, and the buttons that take it along. */
function CitationPart({ article, isNews, announce }: CitationProps) {
  const { t, lang, locale } = useUiLanguage();
  const [format, setFormat] = useState<CitationFormat>("apa");
  const citation = useMemo(() => {
    const agenciesLabel = t("overlayAgencies");
    const item = cslItem({ article, isNews, now: new Date(), agenciesLabel });
    return cite(item, format, locale.startsWith(lang) ? locale : lang);
  }, [article, isNews, format, t, lang, locale]);
  const nameOf = (each: CitationFormat) => NAMES[each] ?? t(NAME_KEYS[each] ?? "");
  const [extension, type] = FILES[format] ?? PLAIN_FILE;
  const make = () => {
    const fileName = articleFileName(article, extension, t("saveCitation"));
    return { ...citation, fileName, type };
  };
  return (
    <div class="citation">
      <label>
        {t("saveCitationStyle")}
        <select
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as CitationFormat)}
        >
          {CITATION_FORMATS.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      <Preview citation={citation} label={nameOf(format)} />
      <SaveRow
        key={format}
        name={nameOf(format)}
        label={t("overlayLabelled", t("saveCitation"), nameOf(format))}
        isNamed={false}
        make={make}
        announce={announce}
      />
    </div>
  );
}

/** What would be copied: italics as the style has them, data as it stands. */
function Preview({ citation: { text, html }, label }: { citation: Citation; label: string }) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const shown = html === null ? text : sanitizeToFragment(html, element.ownerDocument);
    element.replaceChildren(shown);
  }, [text, html]);
  return (
    <section
      ref={box}
      class={html === null ? "citation-preview data" : "citation-preview"}
      aria-label={label}
      dir={html === null ? "ltr" : "auto"}
    />
  );
}

/** Draws the citation; its style comes with the panel that it is in. */
export const draw = partOf(CitationPart, []);
