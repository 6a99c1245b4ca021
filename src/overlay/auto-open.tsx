import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AutoOpenState } from "../shared/auto-open-sites";
import autoOpenCss from "./auto-open.css";
import { partOf } from "./draw-part";
import { AUTO } from "./drawings";
import { Drawing } from "./Icon";
import type { PartProps } from "./parts";
import type { OverlayActions } from "./view";

interface AutoOpenProps extends PartProps {
  actions: Pick<OverlayActions, "autoOpen" | "site">;
}

/** How long the eye is told what has happened, in milliseconds: the button goes on showing it. */
const NOTE = 8_000;
/** The same of what is in the way, which nothing goes on showing. */
const PROBLEM = 30_000;

/** Switches on and off whether news opens by itself on the page's site, if it has one. */
function AutoOpen(props: AutoOpenProps) {
  const { site } = props.actions;
  return site === null ? null : <Switch {...props} site={site} />;
}

function Switch({ site, actions, ui, announce, scroller }: AutoOpenProps & { site: string }) {
  const { t } = ui;
  const [isOn, setOn] = useState(false);
  const [note, setNote] = useState<{ text: string; isProblem: boolean } | null>(null);
  const isAsking = useRef(false);
  const presses = useRef(0);

  useLayoutEffect(() => {
    const ending = new AbortController();
    const doc = scroller.ownerDocument;
    const look = async () => {
      if (doc.hidden) return;
      const before = presses.current;
      const state = await actions.autoOpen();
      // What was read before a press is out of date after it.
      if (state && presses.current === before && !ending.signal.aborted) setOn(state.isOn);
    };
    look();
    // It may have been changed in another tab meanwhile.
    doc.addEventListener("visibilitychange", look, { signal: ending.signal });
    return () => ending.abort();
  }, [site]);

  useLayoutEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => setNote(null), note.isProblem ? PROBLEM : NOTE);
    return () => clearTimeout(timer);
  }, [note]);

  const toggle = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    presses.current += 1;
    const state = await actions.autoOpen(!isOn);
    isAsking.current = false;
    const text = told(state, site, t);
    if (state) setOn(state.isOn);
    setNote({ text, isProblem: !state || state.problem !== null });
    announce(text);
  };

  return (
    <>
      <button
        type="button"
        class="tool auto-open"
        aria-pressed={isOn}
        aria-label={t("overlayAutoOpen", site)}
        title={t("overlayAutoOpen", site)}
        onClick={toggle}
      >
        <Drawing {...AUTO} />
        <span class="auto-open-name">{t("overlayAutoOpenShort")}</span>
      </button>
      {note && (
        <p class="auto-open-note" lang={ui.lang} dir={ui.dir}>
          {note.text}
        </p>
      )}
    </>
  );
}

/** What is told of a change; of one that nobody has answered, too. */
function told(state: AutoOpenState | undefined, site: string, t: OverlayActions["t"]): string {
  if (!state) return t("overlayAutoOpenFailed");
  const { isOn, problem } = state;
  if (problem === null) return t(isOn ? "overlayAutoOpenOn" : "overlayAutoOpenOff", site);
  if (typeof problem === "object") return t("overlayAutoOpenNotKept", problem.storage);
  return t(PROBLEMS[problem]);
}

const PROBLEMS = {
  private: "overlayAutoOpenPrivate",
  full: "overlayAutoOpenFull",
  blind: "overlayAutoOpenBlind",
  access: "overlayAutoOpenNoAccess",
} as const;

/** Draws the switch. It comes with the ways, since both are wanted as soon as the text is there. */
export const drawAutoOpen = partOf(AutoOpen, [autoOpenCss]);
