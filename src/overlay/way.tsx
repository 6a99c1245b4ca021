import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article";
import { readingMinutes } from "../core/reading-time";
import type { KeyAction } from "../shared/key-bindings";
import type { Settings } from "../shared/settings";
import { partOf } from "./draw-part";
import type { EarlyKeys } from "./early-keys";
import { isFootnote } from "./footnotes";
import { type LayerName, useLayers } from "./layers";
import { Part } from "./Part";
import { ProgressBar } from "./ProgressBar";
import type { PartProps } from "./parts";
import { ENLARGE } from "./pictures";
import { usePrint } from "./print";
import printCss from "./print.css";
import progressCss from "./progress.css";
import type { Step } from "./reading-blocks";
import { rememberReading } from "./reading-place";
import { moveTo } from "./scroll";
import { findSections } from "./sections";
import { useSettingKeys } from "./setting-keys";
import type { OverlayActions } from "./view";
import { useWayKeys } from "./way-keys";

export { drawAutoOpen } from "./auto-open";

/** A link within the article, and where it leads. */
export interface Reference {
  link: HTMLElement;
  target: HTMLElement;
}

/** What the toolbar and the text ask for: a new object for each time. */
export type WayRequest = { toggle: LayerName } | { reference: Reference };

/** What the toolbar has to know. */
export interface WayState {
  open: readonly LayerName[];
  /** Whether there are sections to choose from. */
  hasContents: boolean;
}

/** What the ways are given: what is shown, how, and who is told. */
interface WayProps extends PartProps {
  /** What is drawn, if there is something to find a way in. */
  article: Article | null;
  /** Whether there is something to save: a file without sources would say that there are none. */
  isSavable: boolean;
  /** Whether the page is journalism by a news medium. */
  isNews: boolean;
  /** Whether only a part of the article is shown, which the reader has selected. */
  isExcerpt: boolean;
  settings: Settings;
  actions: OverlayActions;
  request: WayRequest | null;
  early: EarlyKeys;
  /** A part can't be loaded. */
  onPartFailed(): void;
  /** To the sources and back. */
  toggleSources(): void;
  /** Shows the settings, or hides them. */
  toggleSettings(): void;
  /** Told whenever the state changes. */
  onState(state: WayState): void;
}

/** Sections that make a table of contents. */
const FEWEST_SECTIONS = 2;

/** The reader's ways through the text: by keys, and by the parts that keys and buttons open. */
function Way(props: WayProps) {
  const { article, settings, actions, ui, scroller, announce } = props;
  const { toggleSources, toggleSettings } = props;
  const layers = useLayers(scroller, article);
  const { isOpen, open, leave, close, toggle } = layers;

  const [step, setStep] = useState<Step | null>(null);
  const [wantsParagraphs, setWantsParagraphs] = useState(false);
  const go = (kind: Step["kind"], by: Step["by"]) => () => {
    setWantsParagraphs(true);
    setStep({ kind, by });
  };
  // Marks at paragraphs are wanted once the pointer is over them.
  useLayoutEffect(() => {
    const onOver = ({ target }: Event) => {
      if (target instanceof Element && target.closest(".text")) setWantsParagraphs(true);
    };
    scroller.addEventListener("pointerover", onOver);
    return () => scroller.removeEventListener("pointerover", onOver);
  }, [scroller]);

  useLayoutEffect(() => setStep(null), [article]);
  const hasContents = useMemo(() => {
    const text = article && scroller.querySelector(".text");
    return text !== null && findSections(text).length >= FEWEST_SECTIONS;
  }, [article, scroller]);

  const [finds, setFinds] = useState(0);
  const find = () => {
    open("find");
    setFinds(finds + 1);
  };

  const [listens, setListens] = useState(0);
  const listen = () => (isOpen("listen") ? setListens(listens + 1) : open("listen"));

  const [lineFocus, setLineFocus] = useState(false);
  const toggleLineFocus = () => {
    setLineFocus(!lineFocus);
    announce(ui.t(lineFocus ? "overlayLineFocusOff" : "overlayLineFocusOn"));
  };

  const run: Partial<Record<KeyAction, () => void>> = {
    ...(hasContents && { contents: () => toggle("contents") }),
    ...(article && {
      find,
      listen,
      lineFocus: toggleLineFocus,
      ...(props.isSavable && { save: () => toggle("save") }),
      nextParagraph: go("paragraph", 1),
      previousParagraph: go("paragraph", -1),
      nextHeading: go("heading", 1),
      previousHeading: go("heading", -1),
    }),
    help: () => toggle("keys-sheet"),
    settings: toggleSettings,
    ...useSettingKeys({ settings, actions, ui, announce }),
    ...(article && { sources: toggleSources }),
  };
  useWayKeys({ scroller, actions, keys: settings.keys, early: props.early, layers, run });

  const [viewed, setViewed] = useState<HTMLImageElement | null>(null);
  const latestOpen = useRef(open);
  latestOpen.current = open;
  useLayoutEffect(() => {
    const onClick = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest(`.${ENLARGE}`) : null;
      const image = button?.querySelector("img");
      if (!image) return;
      setViewed(image);
      latestOpen.current("viewer");
    };
    scroller.addEventListener("click", onClick);
    return () => scroller.removeEventListener("click", onClick);
  }, [scroller]);
  const [noted, setNoted] = useState<Reference | null>(null);
  /** Shows a footnote at its reference, or hides it if it is shown there; leads to anything else. */
  const follow = (next: Reference) => {
    if (!isFootnote(next.link, next.target)) return moveTo(scroller, next.target, 0);
    if (isOpen("footnote") && noted?.link === next.link) return close("footnote");
    setNoted(next);
    open("footnote");
  };

  const { request, onState } = props;
  useLayoutEffect(() => {
    if (!request) return;
    if ("reference" in request) follow(request.reference);
    else if (request.toggle === "find" && !isOpen("find")) find();
    else toggle(request.toggle);
  }, [request]);
  useLayoutEffect(() => {
    onState({ open: layers.names, hasContents });
  }, [layers.names.join(), hasContents]);
  usePrint(article, ui, scroller);
  useLayoutEffect(() => {
    if (!article) return;
    const ending = new AbortController();
    rememberReading(article.url, scroller, ending.signal);
    return () => ending.abort();
  }, [article, scroller]);

  const { load } = actions;
  /** Where a layer is drawn. */
  const slot = <K extends LayerName>(name: K) => ({
    name,
    load: () => load(name),
    onFailed() {
      close(name);
      props.onPartFailed();
    },
  });
  const given = { ui, scroller, announce, adopt: props.adopt };
  const shared = (name: LayerName) => ({ ...given, onClose: () => close(name) });
  const goTo = (name: LayerName, share: number) => (element: HTMLElement) => {
    leave(name);
    moveTo(scroller, element, share);
  };
  return (
    <>
      {article && <ProgressBar article={article} scroller={scroller} />}
      {article && isOpen("contents") && (
        <Part
          {...slot("contents")}
          props={{
            ...shared("contents"),
            minutes: readingMinutes(article),
            lang: article.lang,
            dir: article.dir,
            onGoTo: goTo("contents", 0),
          }}
        />
      )}
      {article && isOpen("find") && (
        <Part {...slot("find")} props={{ ...shared("find"), asked: finds }} />
      )}
      {article && isOpen("listen") && (
        <Part
          {...slot("listen")}
          props={{ ...shared("listen"), lang: article.lang, settings, actions, asked: listens }}
        />
      )}
      {article && wantsParagraphs && (
        <Part
          name="paragraphs"
          load={() => load("paragraphs")}
          onFailed={() => {
            setWantsParagraphs(false);
            props.onPartFailed();
          }}
          props={{
            ...given,
            url: article.url,
            textContent: article.textContent,
            lang: article.lang,
            step,
          }}
        />
      )}
      {article && viewed && isOpen("viewer") && (
        <Part
          {...slot("viewer")}
          props={{ ...shared("viewer"), image: viewed, lang: article.lang, dir: article.dir }}
        />
      )}
      {article && lineFocus && (
        <Part
          name="line-focus"
          load={() => load("line-focus")}
          onFailed={() => {
            setLineFocus(false);
            props.onPartFailed();
          }}
          props={given}
        />
      )}
      {article && noted && isOpen("footnote") && (
        <Part
          {...slot("footnote")}
          props={{
            ...shared("footnote"),
            link: noted.link,
            note: noted.target,
            lang: article.lang,
            dir: article.dir,
            onGoTo: goTo("footnote", 0.3),
          }}
        />
      )}
      {article && isOpen("save") && (
        <Part
          {...slot("save")}
          props={{
            ...shared("save"),
            article,
            isNews: props.isNews,
            isExcerpt: props.isExcerpt,
            load,
          }}
        />
      )}
      {isOpen("keys-sheet") && (
        <Part
          {...slot("keys-sheet")}
          props={{
            ...shared("keys-sheet"),
            keys: settings.keys,
            shortcut: actions.shortcut,
            onShortcutSettings: actions.openShortcutSettings,
            onOptions: actions.openOptions,
          }}
        />
      )}
    </>
  );
}

/** Draws the ways, which are seen once they are taken. */
export const draw = partOf(Way, [progressCss, printCss]);
