import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Article, type ArticleHeading, type ArticleText, isWhole } from "../core/article";
import { createBody } from "./body";
import { COMPLETENESS, CompletenessNote } from "./Completeness";
import { Icon } from "./Icon";
import { BACK_TO_TEXT, JUMPED_TO, unfold, useJumps } from "./jumps";
import { LeadPicture } from "./LeadPicture";
import { LeftOut } from "./LeftOut";
import { inPageTarget } from "./links";
import { Masthead } from "./Masthead";
import { linkNames } from "./name-links";
import type { LoadPart } from "./parts";
import { SOURCES_HEADING, Sources } from "./Sources";
import { moveTo } from "./scroll";
import { LEAD_PICTURE, type SourceBlock, sourceGroups } from "./source-groups";
import { showTips } from "./tip";
import { useUiLanguage } from "./ui-language";
import type { Reference } from "./way";
import { markWords } from "./words";

interface ArticleViewProps {
  /** Stands there before the text does, and is the same element then. */
  heading: ArticleHeading;
  /** Null while the text is being read. */
  article: ArticleText | null;
  /** Its sources can't be told. */
  lacksSources: boolean;
  /** What scrolls. */
  scroller: HTMLElement;
  /** Told what is on the screen, sources and all; null once it is not any more. */
  onDrawn: (article: Article | null) => void;
  onClose: () => void;
  /** The reader has followed a link that leads to a place in the text. */
  onReference: (reference: Reference) => void;
  /** Is given what leads to the sources, and from them back to the text. */
  toggleSources: { current: () => void };
  /** Tells a screen reader what has changed. */
  announce: (text: string) => void;
  load: LoadPart;
}

/** What makes a body without words more than nothing. */
const MEDIA = "img, video, audio, iframe, math, a[href]";

/** The article, its sources, and what was left out; its headline alone until its text is there. */
export function ArticleView(props: ArticleViewProps) {
  const { heading, article, lacksSources, scroller, announce, load } = props;
  const { onDrawn, onClose, onReference, toggleSources } = props;
  const ui = useUiLanguage();
  const { t } = ui;
  const doc = scroller.ownerDocument;
  const frame = useRef<HTMLElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const whole = article && isWhole(article) ? article : null;
  const removals = whole?.removals ?? [];
  const groups = useMemo(() => whole && sourceGroups(whole, ui), [whole, ui]);
  // The text stays as it is when its sources come.
  const content = article?.content ?? null;
  const body = useMemo(() => (content === null ? null : createBody(content, doc, t)), [content]);
  // Of what the page gave: what the reader puts back later is no article.
  const isEmpty = useMemo(
    () => body?.element.textContent?.trim() === "" && !body.element.querySelector(MEDIA),
    [body],
  );
  const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
  const jumps = useJumps(scroller, body);
  toggleSources.current = jumps.toggleSources;

  const find = (anchor: string) =>
    body?.find(anchor) ?? scroller.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`);

  const showEvidence = ({ evidence, marked }: SourceBlock, from: HTMLElement) => {
    jumps.end();
    const element = evidence?.anchor ? find(evidence.anchor) : null;
    if (!element) return;
    const marks = markWords(element, marked);
    if (marks.length === 0) element.classList.add(JUMPED_TO);
    jumps.start({ marks, element, from, back: "overlayBackToSources" }, () =>
      moveTo(scroller, marks[0] ?? element, 0.3),
    );
    announce(t("overlayShown"));
  };

  /** Shows what stands apart from the text: a source, or that the text is cut off. */
  const showEntry = (element: HTMLElement, from: HTMLElement) => {
    jumps.end();
    jumps.start({ marks: [], element, from, back: BACK_TO_TEXT }, () => {
      unfold(element);
      element.classList.add(JUMPED_TO);
      moveTo(scroller, element, 0.3);
    });
  };

  const toggleRemoval = (place: number, from: HTMLElement) => {
    const removal = removals[place];
    if (!removal || !body) return;
    jumps.end();
    const next = new Set(restored);
    if (next.delete(place)) {
      body.takeOut(place);
      announce(t("overlayTakenOut"));
    } else {
      next.add(place);
      const element = body.putBack(removal, place);
      jumps.start({ marks: [], element, from, back: "overlayBackToLeftOut" }, () =>
        moveTo(scroller, element, 0.3),
      );
      announce(t("overlayIsBack"));
    }
    setRestored(next);
  };

  const followLink = (event: MouseEvent) => {
    const from = event.target instanceof Element && event.target.closest("a");
    if (from && from.getAttribute("href") === `#${SOURCES_HEADING}`) {
      // With a modifier as well: in another tab there are no sources.
      event.preventDefault();
      return jumps.goToSources(from);
    }
    const target = article && inPageTarget(event, article.url, find);
    if (!target || !from) return;
    event.preventDefault();
    if (target.closest(`.sources, #${COMPLETENESS}`)) showEntry(target, from);
    else onReference({ link: from, target });
  };

  useLayoutEffect(() => {
    if (!body) return;
    slot.current?.replaceChildren(body.element);
    setRestored(new Set());
    const ending = new AbortController();
    if (frame.current && tip.current) showTips(frame.current, tip.current, ending.signal);
    return () => ending.abort();
  }, [body]);

  useLayoutEffect(() => {
    if (!groups || !body) return;
    linkNames(groups, body.find);
    onDrawn(whole);
    return () => onDrawn(null);
  }, [body, groups]);

  useLayoutEffect(() => {
    if (lacksSources) announce(t("overlaySourcesFailed"));
  }, [lacksSources]);

  useLayoutEffect(() => {
    frame.current?.addEventListener("click", followLink);
    return () => frame.current?.removeEventListener("click", followLink);
  });

  const isShown = (anchor: string) =>
    anchor === LEAD_PICTURE ? article?.leadImage != null : body?.find(anchor) != null;

  return (
    <div class="columns">
      <article ref={frame} lang={heading.lang ?? undefined} dir={heading.dir}>
        <Masthead
          heading={heading}
          article={article}
          whole={lacksSources ? null : whole}
          isPending={!whole}
        />
        {article ? (
          <>
            {/* With a key: one that has failed is replaced, and takes no other picture. */}
            {article.leadImage && (
              <LeadPicture key={article.leadImage.src} figure={article.leadImage} />
            )}
            <div ref={slot} />
            <CompletenessNote
              completeness={article.completeness}
              isEmpty={isEmpty}
              pageLang={article.lang}
              onClose={onClose}
            />
          </>
        ) : (
          <div class="skeleton" aria-hidden="true">
            <SkeletonLines />
          </div>
        )}
      </article>
      {article && (
        <>
          <Sources
            article={article}
            groups={groups}
            lacksSources={lacksSources}
            isShown={isShown}
            onShow={showEvidence}
            announce={announce}
            load={load}
          />
          <LeftOut
            removals={removals}
            restored={restored}
            lang={article.lang}
            dir={article.dir}
            onToggle={toggleRemoval}
          />
        </>
      )}
      <div ref={tip} class="tip" aria-hidden="true" lang={ui.lang} dir={ui.dir} hidden />
      {jumps.back && (
        <button type="button" class="back" onClick={jumps.goBack}>
          <Icon name="back" /> {t(jumps.back)}
        </button>
      )}
    </div>
  );
}

/** Lines of a text that is not there yet. */
export function SkeletonLines() {
  return (
    <>
      <div />
      <div />
      <div />
      <div class="short" />
    </>
  );
}
