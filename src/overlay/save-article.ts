import type { Article } from "../core/article";
import type { SavedArticle, SavedWords } from "../core/export/saved-article";
import { sanitizeToFragment } from "../core/sanitize";
import { dateText } from "./date-text";
import { labelEmbeds } from "./embed-labels";
import { insertPutBack, PUT_BACK, putBackBox } from "./put-back";
import { removalGroups, stepName } from "./removal-groups";
import { sourceGroups } from "./source-groups";
import { sourceList } from "./source-list";
import type { UiLanguage } from "./ui-language";

/** What is saved, and when. */
export interface SaveInput {
  article: Article;
  /** Whether only a part of it is shown, which the reader has selected. */
  isExcerpt: boolean;
  /** The dialog, in which the text stands. */
  scroller: HTMLElement;
  ui: UiLanguage;
  now: Date;
}

/** The article as the reader has it: with what was put back, and our words in the reader's language. */
export function savedArticle(input: SaveInput): SavedArticle {
  const { article, scroller, ui, now } = input;
  const restored = restoredPlaces(scroller);
  return {
    article,
    body: bodyOf(article, restored, scroller.ownerDocument, ui),
    sources: sourceList(article, sourceGroups(article, ui), ui),
    words: savedWords(input, restored),
    savedAt: now.toISOString().replace(/\.\d+Z$/, "Z"),
  };
}

/** Indexes in `Article.removals` of what the reader has put back. */
function restoredPlaces(scroller: HTMLElement): ReadonlySet<number> {
  const boxes = scroller.querySelectorAll<HTMLElement>(`.text .${PUT_BACK}`);
  return new Set(Array.from(boxes, (box) => Number(box.dataset.place)));
}

function bodyOf(
  { content, removals }: Article,
  restored: ReadonlySet<number>,
  doc: Document,
  { t }: UiLanguage,
): DocumentFragment {
  const holder = doc.createElement("div");
  holder.append(sanitizeToFragment(content, doc));
  for (const place of [...restored].sort((one, other) => one - other)) {
    const removal = removals[place];
    if (!removal) continue;
    const box = putBackBox(place, sanitizeToFragment(removal.html, doc));
    const { anchor } = removal;
    const before = anchor && holder.querySelector<HTMLElement>(`[id="${CSS.escape(anchor)}"]`);
    insertPutBack(holder, before || null, box, place);
  }
  labelEmbeds(holder, t);
  const body = doc.createDocumentFragment();
  body.append(...holder.childNodes);
  return body;
}

function savedWords(
  { article, isExcerpt, ui, now }: SaveInput,
  restored: ReadonlySet<number>,
): SavedWords {
  const { t, plural, number, list, locale, lang, dir } = ui;
  const { authors, datePublished, dateModified, removals, completeness } = article;
  const left = removals.filter((_, place) => !restored.has(place));
  const dates = [
    { key: "overlayPublished", iso: datePublished },
    { key: "overlayUpdated", iso: dateModified === datePublished ? null : dateModified },
  ];
  const doubt = completeness.truncated ? t("overlayTruncated") : null;
  const today = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now);
  return {
    lang,
    dir,
    authors: authors.length > 0 ? list.format(authors.map(({ name }) => name)) : null,
    dates: dates.flatMap(({ key, iso }) =>
      iso ? [t("overlayLabelled", t(key), dateText(iso, locale))] : [],
    ),
    warning: isExcerpt ? t("overlaySelection") : doubt,
    leftOut:
      left.length === 0
        ? null
        : {
            title: plural("overlayLeftOut", left.length),
            steps: removalGroups(left).map(({ step, items }) =>
              t("overlayStepCount", stepName(step, t), number(items.length)),
            ),
          },
    missingPictures: t("saveMissingPictures"),
    picture: t("savePicture"),
    origin: t("saveOrigin", today),
  };
}
