import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article";
import { readingMinutes } from "../core/reading-time";
import type { KeyAction } from "../shared/key-bindings";
import { CHOICES, RANGES, type Settings, type SettingsChange } from "../shared/settings";
import { partOf } from "./draw-part";
import type { EarlyKeys } from "./early-keys";
import { focusedIn } from "./focus";
import { isFootnote } from "./footnotes";
import { keyAction } from "./keys";
import { Part } from "./Part";
import { ProgressBar } from "./ProgressBar";
import type { PartProps } from "./parts";
import { ENLARGE } from "./pictures";
import progressCss from "./progress.css";
import type { Step } from "./reading-blocks";
import { rememberReading } from "./reading-place";
import { moveTo } from "./scroll";
import { findSections } from "./sections";
import { replayTyped } from "./typed";
import type { OverlayActions } from "./view";

/** A part that lies over the text until it is closed. */
type LayerName = "contents" | "find" | "footnote" | "keys-sheet" | "viewer";

interface Layer {
  name: LayerName;
  /** What had the focus when it was opened, and gets it back. */
  from: Element | null;
}

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

export interface WayProps extends PartProps {
  /** What is shown, if there is something to find a way in. */
  article: Article | null;
  settings: Settings;
  actions: OverlayActions;
  request: WayRequest | null;
  early: EarlyKeys;
  /** To the sources and back. */
  toggleSources(): void;
  /** Shows the settings, or hides them. */
  toggleSettings(): void;
  /** Told whenever the state changes. */
  onState(state: WayState): void;
}

/** Everything in the dialog but the viewer of pictures and what tells a screen reader of it. */
const BEHIND =
  ":scope > :not([data-part=way], [role=status]), [data-part=way] > [data-part]:not([data-part=viewer])";

/** Sections that make a table of contents. */
const FEWEST_SECTIONS = 2;

/** The reader's ways through the text: by keys, and by the parts that keys and buttons open. */
function Way(props: WayProps) {
  const { article, settings, actions, ui, scroller, announce } = props;
  const { toggleSources, toggleSettings } = props;
  const [layers, setLayers] = useState<readonly Layer[]>([]);
  const isOpen = (name: LayerName) => layers.some((layer) => layer.name === name);

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

  const isViewing = isOpen("viewer");
  // As behind a modal dialog: neither the focus nor a screen reader's cursor leaves the picture.
  useLayoutEffect(() => {
    if (!isViewing) return;
    const behind = scroller.querySelectorAll<HTMLElement>(BEHIND);
    for (const element of behind) element.inert = true;
    return () => {
      for (const element of behind) element.inert = false;
    };
  }, [isViewing, scroller]);

  // What was open belongs to what was shown.
  useLayoutEffect(() => {
    setLayers([]);
    setStep(null);
  }, [article]);
  const [hasContents, setHasContents] = useState(false);
  // The body is drawn beneath, and so before this.
  useLayoutEffect(() => {
    const text = article && scroller.querySelector(".text");
    setHasContents(text ? findSections(text).length >= FEWEST_SECTIONS : false);
  }, [article, scroller]);

  const open = (name: LayerName) => {
    if (isOpen(name)) return;
    const holder = layers.find((layer) =>
      focusedIn(scroller)?.closest(`[data-part="${layer.name}"]`),
    );
    // The bar to find with stays; of the panels there is one at a time.
    const kept = layers.filter((layer) => layer.name === "find");
    setLayers([...kept, { name, from: holder?.from ?? focusedIn(scroller) }]);
  };
  /** Closes it, and leaves the focus to others. */
  const leave = (name: LayerName) => setLayers((list) => list.filter((each) => each.name !== name));
  const close = (name: LayerName) => {
    const layer = layers.find((each) => each.name === name);
    if (!layer) return;
    const holdsFocus = focusedIn(scroller)?.closest(`[data-part="${name}"]`);
    leave(name);
    if (!holdsFocus) return;
    // The browser gives the focus to nothing that is still inert.
    if (name === "viewer")
      for (const element of scroller.querySelectorAll("[inert]")) element.removeAttribute("inert");
    const back = layer.from?.isConnected ? layer.from : scroller.querySelector("main");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  const [finds, setFinds] = useState(0);
  const find = () => {
    open("find");
    setFinds(finds + 1);
  };
  const toggle = (name: LayerName) => (isOpen(name) ? close(name) : open(name));

  // A key that is held asks again before the first change has come back.
  const asked = useRef({ settings, latest: settings });
  if (asked.current.settings !== settings) asked.current = { settings, latest: settings };
  const change = (wanted: SettingsChange) => {
    asked.current.latest = { ...asked.current.latest, ...wanted };
    actions.changeSettings(wanted);
  };
  const resize = (steps: number) => {
    const { min, max, step } = RANGES.textSize;
    const size = asked.current.latest.textSize + steps * step;
    const textSize = Math.max(min, Math.min(max, size));
    if (textSize !== asked.current.latest.textSize) change({ textSize });
    announce(ui.t("overlayTextSize", ui.number(textSize)));
  };
  const nextTheme = () => {
    const place = CHOICES.theme.indexOf(asked.current.latest.theme);
    change({ theme: CHOICES.theme[(place + 1) % CHOICES.theme.length] ?? CHOICES.theme[0] });
  };

  const [lineFocus, setLineFocus] = useState(false);
  const toggleLineFocus = () => {
    setLineFocus(!lineFocus);
    announce(ui.t(lineFocus ? "overlayLineFocusOff" : "overlayLineFocusOn"));
  };

  const run: Partial<Record<KeyAction, () => void>> = {
    ...(hasContents && { contents: () => toggle("contents") }),
    ...(article && {
      find,
      lineFocus: toggleLineFocus,
      nextParagraph: go("paragraph", 1),
      previousParagraph: go("paragraph", -1),
      nextHeading: go("heading", 1),
      previousHeading: go("heading", -1),
    }),
    help: () => toggle("keys-sheet"),
    settings: toggleSettings,
    larger: () => resize(1),
    smaller: () => resize(-1),
    theme: nextTheme,
    ...(article && { sources: toggleSources }),
  };

  const onKey = (event: KeyboardEvent) => {
    const top = layers.at(-1);
    if (event.key === "Escape" && top && !event.isComposing) {
      // Cancelled, it does not reach the dialog, which it would close.
      event.preventDefault();
      close(top.name);
      return;
    }
    if (isViewing) return;
    const action = keyAction(event, settings.keys, focusedIn(scroller));
    const act = action && run[action];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const [viewed, setViewed] = useState<HTMLImageElement | null>(null);
  const latestOpen = useRef(open);
  latestOpen.current = open;
  useLayoutEffect(() => {
    const onClick = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest(`.${ENLARGE}`) : null;
      const image = button?.querySelector<HTMLImageElement>("img:not(.picture-failed)");
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
  // A panel closes when the reader turns to something else.
  useLayoutEffect(() => {
    const top = layers.at(-1);
    if (!top || top.name === "find") return;
    const onClick = ({ target, defaultPrevented }: Event) => {
      const isBeside = target instanceof Element && !target.closest("[data-part], .tool");
      if (isBeside && !defaultPrevented) leave(top.name);
    };
    scroller.addEventListener("click", onClick);
    return () => scroller.removeEventListener("click", onClick);
  }, [layers, scroller]);

  const latestOnKey = useRef(onKey);
  latestOnKey.current = onKey;
  useLayoutEffect(() => {
    for (const event of props.early.take()) latestOnKey.current(event);
    return replayTyped(scroller, actions, (event) => latestOnKey.current(event));
  }, [actions, scroller]);

  const { request, onState } = props;
  useLayoutEffect(() => {
    if (!request) return;
    if ("reference" in request) follow(request.reference);
    else if (request.toggle === "find" && !isOpen("find")) find();
    else toggle(request.toggle);
  }, [request]);
  useLayoutEffect(() => {
    onState({ open: layers.map(({ name }) => name), hasContents });
  }, [layers, hasContents]);
  useLayoutEffect(() => {
    if (!article) return;
    const ending = new AbortController();
    rememberReading(article.url, scroller, ending.signal);
    return () => ending.abort();
  }, [article, scroller]);

  const { load } = actions;
  const onFailed = (name: LayerName) => () => {
    close(name);
    announce(ui.t("overlayPartFailed"));
  };
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
          name="contents"
          load={() => load("contents")}
          onFailed={onFailed("contents")}
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
        <Part
          name="find"
          load={() => load("find")}
          onFailed={onFailed("find")}
          props={{ ...shared("find"), asked: finds }}
        />
      )}
      {article && wantsParagraphs && (
        <Part
          name="paragraphs"
          load={() => load("paragraphs")}
          onFailed={() => setWantsParagraphs(false)}
          props={{
            ...given,
            url: article.url,
            textContent: article.textContent,
            lang: article.lang,
            step,
          }}
        />
      )}
      {article && viewed && isViewing && (
        <Part
          name="viewer"
          load={() => load("viewer")}
          onFailed={onFailed("viewer")}
          props={{ ...shared("viewer"), image: viewed, lang: article.lang, dir: article.dir }}
        />
      )}
      {article && lineFocus && (
        <Part
          name="line-focus"
          load={() => load("line-focus")}
          onFailed={() => setLineFocus(false)}
          props={given}
        />
      )}
      {article && noted && isOpen("footnote") && (
        <Part
          name="footnote"
          load={() => load("footnote")}
          onFailed={onFailed("footnote")}
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
      {isOpen("keys-sheet") && (
        <Part
          name="keys-sheet"
          load={() => load("keys-sheet")}
          onFailed={onFailed("keys-sheet")}
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
export const draw = partOf(Way, [progressCss]);
