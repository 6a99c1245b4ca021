import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { focusedIn } from "../focus";
import { startingUnit, unitAt, unitFrom } from "./aim";
import type { SpeechEngine } from "./engine";
import { createFollower, type Follower } from "./follow";
import { spokenMarks } from "./marks";
import { createPlayer, type Player, type PlayerState } from "./player";
import { type Unit, unitsOf } from "./units";
import type { Voice } from "./voices";

/** What is listened to, and with what. */
interface ListeningInput {
  scroller: HTMLElement;
  engine: SpeechEngine | null;
  /** Null while there is none. */
  voice: Voice | null;
  /** 1 is the voice's own speed. */
  rate: number;
  /** Language of the article. */
  lang: string | null;
  /**
   * Told that this tab speaks from now on.
   * @param onTaken called when another tab does
   * @returns ends that
   */
  claimSpeech(onTaken: () => void): () => void;
}

/** The article while it is listened to. */
export interface Listening {
  /** Null as long as nothing can be spoken. */
  state: PlayerState | null;
  texts: readonly string[];
  /** Whether what is spoken is kept in view. */
  isFollowing: boolean;
  toggle(): void;
  /** As `toggle`, but what is silent speaks from the block to which keys have led meanwhile, if they have. */
  toggleHere(): void;
  step(by: 1 | -1): void;
  /** Brings what is spoken into view, and keeps it there. */
  follow(): void;
}

/** What does something of its own when it is clicked or has the focus. */
const ACTIVE = "a, button, input, select, summary, label, [data-part]";

/** Speaks the drawn article, marks what is spoken, and goes where the reader points. */
export function useListening(input: ListeningInput): Listening {
  const { scroller, engine, voice, rate, lang, claimSpeech } = input;
  const player = useRef<Player | null>(null);
  const follower = useRef<Follower | null>(null);
  const led = useRef<Element | null>(null);
  const [units, setUnits] = useState<readonly Unit[]>(() => unitsOf(scroller, lang));
  const [state, setState] = useState<PlayerState | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const marks = useMemo(() => spokenMarks(scroller), [scroller]);
  const texts = useMemo(() => units.map(({ text }) => text), [units]);
  const latest = useRef({ units, lang });
  latest.current = { units, lang };

  /** Gathers the text anew, for the reader may have put back what was left out. */
  const regather = () => {
    const known = player.current?.state().index ?? 0;
    const was = latest.current.units[known];
    const next = unitsOf(scroller, latest.current.lang);
    const same = next.findIndex(
      ({ element, start }) => element === was?.element && start === was.start,
    );
    latest.current.units = next;
    setUnits(next);
    const index = same >= 0 ? same : Math.min(known, Math.max(0, next.length - 1));
    player.current?.load(
      next.map(({ text }) => text),
      index,
    );
  };
  const play = () => {
    regather();
    follower.current?.follow();
    player.current?.play();
  };
  const goTo = (index: number) => {
    if (index < 0) return;
    led.current = null;
    follower.current?.follow();
    player.current?.goTo(index);
  };
  const toggle = () => {
    if (player.current?.state().status === "playing") player.current.pause();
    else play();
  };

  useLayoutEffect(() => {
    follower.current = createFollower(scroller, setFollowing);
    return () => {
      player.current?.destroy();
      player.current = null;
      follower.current?.destroy();
      marks.show(null);
    };
  }, []);
  useLayoutEffect(() => {
    if (!engine || !voice) return player.current?.pause();
    if (player.current) return player.current.setVoice(voice);
    const focused = focusedIn(scroller);
    const isLed = focused?.closest(".text") && !focused.closest(ACTIVE);
    player.current = createPlayer({ engine, voice, rate, onChange: setState });
    player.current.load(texts, startingUnit(units, scroller, isLed ? focused : null));
    player.current.play();
  }, [voice?.voiceURI, voice?.lang]);
  useLayoutEffect(() => player.current?.setRate(rate), [rate]);

  const shown = state && state.status !== "ended" ? (units[state.index] ?? null) : null;
  useLayoutEffect(() => {
    follower.current?.moveTo(marks.show(shown));
  }, [shown]);

  const isPlaying = state?.status === "playing";
  useEffect(() => {
    if (!isPlaying) return;
    return claimSpeech(() => player.current?.pause("interrupted"));
  }, [isPlaying]);

  useLayoutEffect(() => {
    const view = scroller.ownerDocument.defaultView;
    const ending = new AbortController();
    const { signal } = ending;
    view?.addEventListener("pagehide", () => player.current?.pause(), { signal });
    const onFocus = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(ACTIVE)) return;
      if (target.closest(".text, .masthead")) led.current = target;
    };
    const onClick = (event: MouseEvent) => {
      const { target, defaultPrevented, clientX, clientY } = event;
      if (!(target instanceof Element) || defaultPrevented || target.closest(ACTIVE)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      // Whoever selects words with the mouse wants them, and no jump.
      if (scroller.ownerDocument.getSelection()?.type === "Range") return;
      goTo(unitAt(latest.current.units, target, [clientX, clientY]));
    };
    scroller.addEventListener("focusin", onFocus, { signal });
    scroller.addEventListener("click", onClick, { signal });
    return () => ending.abort();
  }, [scroller]);

  return {
    state,
    texts,
    isFollowing,
    toggle,
    toggleHere() {
      if (!led.current || player.current?.state().status === "playing") return toggle();
      goTo(unitFrom(latest.current.units, led.current));
      play();
    },
    step: (by) => goTo((player.current?.state().index ?? 0) + by),
    follow: () => follower.current?.follow(),
  };
}
