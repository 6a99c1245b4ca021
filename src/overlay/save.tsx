import type { Article } from "../core/article";
import { articleFileName } from "../core/export/file-name";
import { articleHtml } from "../core/export/html";
import { articleMarkdown } from "../core/export/markdown";
import { sourcesJson } from "../core/export/sources-json";
import { sourcesText } from "../core/export/sources-text";
import { CiteSection } from "./CiteSection";
import { partOf } from "./draw-part";
import { Panel } from "./Panel";
import panelCss from "./panel.css";
import type { LayerProps, LoadPart } from "./parts";
import { pictureReader } from "./read-picture";
import { type Made, SaveRow } from "./SaveRow";
import saveCss from "./save.css";
import { savedArticle } from "./save-article";
import { useUiLanguage } from "./ui-language";

interface SaveProps extends LayerProps {
  article: Article;
  /** Whether the page is journalism by a news medium. */
  isNews: boolean;
  /** Whether only a part of it is shown, which the reader has selected. */
  isExcerpt: boolean;
  /** Loads the part that writes citations. */
  load: LoadPart;
}

/** Everything that a reader can take along: on paper, as a file, on the clipboard. */
function Save(props: SaveProps) {
  const { article, isNews, isExcerpt, load, scroller, announce, adopt, onClose } = props;
  const ui = useUiLanguage();
  const { t } = ui;
  const saved = () => savedArticle({ article, isExcerpt, scroller, ui, now: new Date() });
  const sources = (text: string, extension: string, type: string): Made => {
    const fileName = articleFileName(article, extension, t("overlaySources"));
    return { text, html: null, fileName, type };
  };
  const formats = [
    {
      name: "Markdown",
      make: (): Made => ({
        text: articleMarkdown(saved()),
        html: null,
        fileName: articleFileName(article, "md"),
        type: "text/markdown",
      }),
    },
    {
      name: "HTML",
      hint: t("saveHtmlHint"),
      make: async (): Promise<Made> => {
        const text = await articleHtml(saved(), scroller.ownerDocument, pictureReader(scroller));
        const fileName = articleFileName(article, "html");
        return { text, html: text, fileName, type: "text/html" };
      },
    },
  ];
  const lists = [
    {
      name: t("saveText"),
      make: () => sources(sourcesText(saved().sources, "text"), "txt", "text/plain"),
    },
    {
      name: "Markdown",
      make: () => sources(sourcesText(saved().sources, "markdown"), "md", "text/markdown"),
    },
    {
      name: "JSON",
      make: () => sources(sourcesJson(article), "json", "application/json"),
    },
  ];
  return (
    <Panel
      id="save"
      class="under-tools save"
      name={t("overlaySave")}
      closeName={t("overlaySaveClose")}
      onClose={onClose}
    >
      <section class="save-part" aria-labelledby="save-article">
        <h3 id="save-article">{t("saveArticle")}</h3>
        <p class="save-hint">{t("saveArticleHint")}</p>
        {formats.map((format) => (
          <SaveRow key={format.name} {...format} announce={announce} />
        ))}
        <div class="save-row">
          <p class="save-name">{t("savePaper")}</p>
          <p class="save-buttons">
            <button
              type="button"
              class="plain"
              onClick={() => scroller.ownerDocument.defaultView?.print()}
            >
              {t("savePrint")}
            </button>
          </p>
        </div>
      </section>
      <CiteSection
        load={load}
        props={{ article, isNews, ui, scroller, announce, adopt }}
        announce={announce}
      />
      <section class="save-part" aria-labelledby="save-sources">
        <h3 id="save-sources">{t("saveSourcesAlone")}</h3>
        {lists.map((list) => (
          <SaveRow
            key={list.name}
            {...list}
            label={t("overlayLabelled", t("overlaySources"), list.name)}
            announce={announce}
          />
        ))}
      </section>
    </Panel>
  );
}

/** Draws the panel. */
export const draw = partOf(Save, [panelCss, saveCss]);
