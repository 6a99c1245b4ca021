import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Article, Evidence } from "../core/article";
import { createBody } from "./body";
import { CompletenessNote } from "./Completeness";
import { Icon } from "./Icon";
import { LeadPicture } from "./LeadPicture";
import { LeftOut } from "./LeftOut";
import { inPageTarget } from "./links";
import { Masthead } from "./Masthead";
import { Sources } from "./Sources";
import { scrollWithin } from "./scroll";
import { LEAD_PICTURE } from "./source-groups";
import { useUiLanguage } from "./ui-language";
import { markWords, unmark } from "./words";

interface ArticleViewProps {
  article: Article;
  /** What scrolls. */
  scroller: HTMLElement;
  onSources: () => void;
  onClose: () => void;
  /** Tells a screen reader what has changed. */
  announce: (text: string) => void;
}

/** Words that are shown as evidence right now. */
interface Shown {
  marks: HTMLElement[];
  /** Stands out as a whole where the words themselves can't be found. */
  element: HTMLElement;
  /** The button that led here. */
  from: HTMLElement;
}

/** The article, its sources, and what was left out. */
export function ArticleView(props: ArticleViewProps) {
  const { article, scroller, onSources, onClose, announce } = props;
  const { t } = useUiLanguage();
  const doc = scroller.ownerDocument;
  const frame = useRef<HTMLElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const body = useMemo(() => createBody(article.content, doc, t("overlayTable")), [article]);
  const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<Shown | null>(null);

  const find = (anchor: string) =>
    anchor === LEAD_PICTURE
      ? (frame.current?.querySelector<HTMLElement>(`#${LEAD_PICTURE}`) ?? null)
      : body.find(anchor);

  const hide = () => {
    if (!shown) return;
    unmark(shown.marks);
    shown.element.classList.remove("cited");
    setShown(null);
  };

  const show = ({ anchor, quote }: Evidence, from: HTMLElement) => {
    hide();
    const element = anchor === null ? null : find(anchor);
    if (!element) return;
    const marks = markWords(element, quote);
    const target = marks[0] ?? element;
    element.classList.add("cited");
    // Focus goes along, so that reading on and Tab start from the words.
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    scrollWithin(scroller, target, 0.3);
    setShown({ marks, element, from });
    announce(t("overlayShown"));
  };

  const goBack = () => {
    if (!shown) return;
    shown.from.focus({ preventScroll: true });
    scrollWithin(scroller, shown.from, 0.3);
    hide();
  };

  const toggleRemoval = (place: number) => {
    const removal = article.removals[place];
    if (!removal) return;
    const next = new Set(restored);
    if (next.delete(place)) {
      body.takeOut(place);
      announce(t("overlayTakenOut"));
    } else {
      next.add(place);
      scrollWithin(scroller, body.putBack(removal, place), 0.3);
      announce(t("overlayIsBack"));
    }
    setRestored(next);
  };

  const followLink = (event: MouseEvent) => {
    const target = inPageTarget(event, article.url, find);
    if (!target) return;
    event.preventDefault();
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    scrollWithin(scroller, target, 0);
  };

  useLayoutEffect(() => {
    slot.current?.replaceChildren(body.element);
    setRestored(new Set());
    setShown(null);
    body.element.addEventListener("click", followLink);
    return () => body.element.removeEventListener("click", followLink);
  }, [body]);

  const isShown = (anchor: string) =>
    anchor === LEAD_PICTURE ? article.leadImage !== null : body.find(anchor) !== null;

  return (
    <div class="columns">
      <article ref={frame} lang={article.lang ?? undefined} dir={article.dir}>
        <Masthead article={article} onSources={onSources} />
        {article.leadImage && <LeadPicture figure={article.leadImage} />}
        <div ref={slot} />
        <CompletenessNote completeness={article.completeness} onClose={onClose} />
      </article>
      <Sources article={article} isShown={isShown} onShow={show} />
      <LeftOut
        removals={article.removals}
        restored={restored}
        lang={article.lang}
        dir={article.dir}
        onToggle={toggleRemoval}
      />
      {shown && (
        <button type="button" class="back" onClick={goBack}>
          <Icon name="back" /> {t("overlayBackToSources")}
        </button>
      )}
    </div>
  );
}
