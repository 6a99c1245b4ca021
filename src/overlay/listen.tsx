import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { RANGES, type Settings, type SettingsChange, withVoice } from "../shared/settings";
import { partOf } from "./draw-part";
import { focusedIn } from "./focus";
import { ariaKey } from "./keys";
import listenCss from "./listen.css";
import { PlayerIcon, type PlayerIconName } from "./PlayerIcon";
import type { LayerProps } from "./parts";
import { browserSpeech } from "./speech/engine";
import type { Problem } from "./speech/player";
import { speechTime } from "./speech/time";
import { useListening } from "./speech/use-listening";
import { useVoices } from "./speech/use-voices";
import { chooseVoice, languageName, voiceGroups } from "./speech/voices";
import { useUiLanguage } from "./ui-language";
import { languageText, VoiceSelect } from "./VoiceSelect";
import type { OverlayActions } from "./view";

interface ListenProps extends LayerProps {
  /** Language of the article; null where the page does not say it. */
  lang: string | null;
  settings: Settings;
  actions: Pick<OverlayActions, "changeSettings" | "claimSpeech">;
  /** Raised each time the key is pressed while the bar is there. */
  asked: number;
}

/** Key in `_locales` of what is told of each problem. */
const PROBLEMS: Readonly<Record<Problem, string>> = {
  failed: "listenFailed",
  interrupted: "listenInterrupted",
};

/** Classes of the button that leads to the sentence, and of its neighbour. */
const FOLLOW = "player-follow";
const CLOSE = "player-close";

/** Pixels that the wheel turns by: by `deltaMode` in pixels, in lines. */
const WHEEL_UNITS = [1, 20];

const { min, max, step: STEP } = RANGES.speechRate;
/** Speeds to choose from, in percent. */
const SPEEDS = Array.from({ length: (max - min) / STEP + 1 }, (_, index) => min + index * STEP);

/** The bar that reads the article aloud. */
function Listen(props: ListenProps) {
  const { scroller, lang, settings, actions, asked, announce, onClose } = props;
  const ui = useUiLanguage();
  const { t, number } = ui;
  const view = scroller.ownerDocument.defaultView;
  const engine = useMemo(() => view && browserSpeech(view), [view]);
  const { voices, isWaiting } = useVoices(engine);
  const language = languageName(lang);
  const chosen = settings.voices[language];
  // There may be hundreds of voices, and this is drawn anew with each sentence.
  const { voice, groups } = useMemo(() => {
    const preferred = [ui.locale, ...(view?.navigator.languages ?? [])];
    return {
      voice: chooseVoice({ voices, lang, chosen, preferred }),
      groups: voiceGroups({ voices, lang, preferred }, (tag) => languageText(tag, ui)),
    };
  }, [voices, lang, chosen, ui, view]);
  const rate = settings.speechRate / 100;
  const { claimSpeech } = actions;
  const listening = useListening({ scroller, engine, voice, rate, lang, claimSpeech });
  const { state, texts, isFollowing, toggle, step } = listening;
  const time = useMemo(() => speechTime(texts, lang), [texts, lang]);

  const bar = useRef<HTMLElement>(null);
  // The button that leads to the sentence goes once that is in sight, and must not take the focus along.
  const losesFocus = isFollowing && focusedIn(scroller)?.classList.contains(FOLLOW);
  useLayoutEffect(() => {
    if (losesFocus) bar.current?.querySelector<HTMLElement>(`.${CLOSE}`)?.focus();
  });

  // What is fixed lies over the scroll bar, unless it is told how wide that is.
  useLayoutEffect(() => {
    const leaveRoom = () => {
      const width = scroller.offsetWidth - scroller.clientWidth;
      bar.current?.style.setProperty("--scroll-bar", `${width}px`);
    };
    leaveRoom();
    view?.addEventListener("resize", leaveRoom);
    return () => view?.removeEventListener("resize", leaveRoom);
  }, [scroller, view]);

  // Turned over what is fixed, the wheel would scroll the page beneath the overlay.
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) return;
    event.preventDefault();
    const unit = WHEEL_UNITS[event.deltaMode] ?? 1;
    scroller.scrollBy({ top: event.deltaY * unit, behavior: "instant" });
  };

  const presses = useRef(asked);
  useEffect(() => {
    if (presses.current !== asked) listening.toggleHere();
    presses.current = asked;
  }, [asked]);

  const change = async (wanted: SettingsChange) => {
    const problem = await actions.changeSettings(wanted);
    if (problem !== null) announce(t("settingsNotKept", problem));
  };

  /** Why nothing is spoken, in words; "" where something is, or where the reader has paused. */
  const silence = () => {
    if (!engine) return t("listenNoEngine");
    if (texts.length === 0) return t("listenNoText");
    if (isWaiting) return t("listenWaiting");
    if (voices.length === 0) {
      const reason = engine.hasRemoteVoices() ? "listenOnlyRemote" : "listenNoVoice";
      return `${t(reason)} ${t("listenInstall")}`;
    }
    if (state?.problem) return t(PROBLEMS[state.problem]);
    if (voice) return "";
    if (lang === null) return t("listenNoLanguage");
    return `${t("listenNoVoiceFor", languageText(lang, ui))} ${t("listenInstall")}`;
  };
  const isPlaying = state?.status === "playing";
  const isEnded = state?.status === "ended";
  const canSpeak = voice !== null && texts.length > 0;
  const index = state?.index ?? 0;
  return (
    <section
      ref={bar}
      class="player"
      aria-label={t("listenBar")}
      lang={ui.lang}
      dir={ui.dir}
      onWheel={onWheel}
    >
      <div
        class="player-share"
        aria-hidden="true"
        style={{ "--spoken": isEnded ? 1 : time.share(index) }}
      />
      <div class="player-row">
        {canSpeak && (
          <div class="player-buttons">
            <Tool icon="previous" name={t("listenPrevious")} onClick={() => step(-1)} />
            <Tool
              icon={isPlaying ? "pause" : "play"}
              name={t(isPlaying ? "listenPause" : "listenPlay")}
              shortcut={ariaKey(settings.keys.listen)}
              onClick={toggle}
            />
            <Tool icon="next" name={t("listenNext")} onClick={() => step(1)} />
          </div>
        )}
        {canSpeak && (
          <select
            class="player-speed"
            aria-label={t("listenSpeed")}
            title={t("listenSpeed")}
            value={settings.speechRate}
            onChange={(event) => change({ speechRate: Number(event.currentTarget.value) })}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {`${number(speed / 100)}×`}
              </option>
            ))}
          </select>
        )}
        {voices.length > 0 && texts.length > 0 && (
          <VoiceSelect
            groups={groups}
            voice={voice}
            onChoose={(uri) => change({ voices: withVoice(settings.voices, language, uri) })}
          />
        )}
        <p class="player-left">
          {state && !isEnded
            ? t("overlayMinutesLeft", number(time.minutesLeft(index, rate, state.pace)))
            : ""}
        </p>
        {state && !isFollowing && (
          <Tool icon="target" name={t("listenFollow")} class={FOLLOW} onClick={listening.follow} />
        )}
        <Tool icon="close" name={t("listenClose")} class={CLOSE} onClick={onClose} />
      </div>
      {/* Empty while there is speech: nothing is to be said over it. */}
      <p class="player-told" role="status">
        {silence()}
      </p>
    </section>
  );
}

interface ToolProps {
  icon: PlayerIconName;
  name: string;
  /** For `aria-keyshortcuts`. */
  shortcut?: string | undefined;
  /** A class of its own. */
  class?: string;
  onClick: () => void;
}

function Tool({ icon, name, shortcut, class: own = "", onClick }: ToolProps) {
  return (
    <button
      type="button"
      class={`tool ${own}`}
      aria-label={name}
      title={name}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      <PlayerIcon name={icon} />
    </button>
  );
}

/** Draws the bar. */
export const draw = partOf(Listen, [listenCss]);
