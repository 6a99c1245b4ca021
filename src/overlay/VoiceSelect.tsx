import type { Voice, VoiceGroup } from "./speech/voices";
import { type UiLanguage, useUiLanguage } from "./ui-language";

interface VoiceSelectProps {
  groups: readonly VoiceGroup<Voice>[];
  /** What speaks; null where none fits. */
  voice: Voice | null;
  onChoose(voiceURI: string): void;
}

/** The name of a language in the reader's own. */
export function languageText(tag: string, { locale }: UiLanguage): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What a voice is called, with its country where the name alone does not tell. */
function voiceText({ name, lang }: Voice, { locale, t }: UiLanguage): string {
  if (/[(\-–]/.test(name)) return name;
  try {
    const { region } = new Intl.Locale(lang.replace(/_/g, "-"));
    const country = region && new Intl.DisplayNames(locale, { type: "region" }).of(region);
    return country ? t("overlayNameAndCountry", name, country) : name;
  } catch {
    return name;
  }
}

/** The voices to choose from, by language. */
export function VoiceSelect({ groups, voice, onChoose }: VoiceSelectProps) {
  const ui = useUiLanguage();
  return (
    <select
      class="player-voice"
      aria-label={ui.t("listenVoice")}
      title={ui.t("listenVoice")}
      value={voice?.voiceURI ?? ""}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {!voice && (
        <option value="" disabled>
          {ui.t("listenChooseVoice")}
        </option>
      )}
      {groups.map(({ language, voices }) => (
        <optgroup key={language} label={languageText(language, ui)}>
          {voices.map((each) => (
            <option key={`${each.voiceURI} ${each.lang}`} value={each.voiceURI}>
              {voiceText(each, ui)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
