import { useId, useState } from "preact/hooks";
import { KEY_LABELS } from "../overlay/key-labels";
import { keyName } from "../overlay/keys";
import { Group, type SettingsFormProps } from "../overlay/SettingsForm";
import type { UiLanguage } from "../overlay/ui-language";
import {
  DEFAULT_KEYS,
  KEY_ACTIONS,
  type KeyAction,
  type KeyBindings,
  parseKeys,
} from "../shared/key-bindings";
import type { OptionsActions } from "./OptionsPage";

/** What came of a wish for a key. */
interface Told {
  action: KeyAction;
  text: string;
  /** The keys that it is true of: with others it is out of date. */
  keys: KeyBindings;
}

interface KeysProps {
  /** What the groups of settings are given. */
  form: SettingsFormProps;
  onChange: OptionsActions["change"];
}

/** The keys of the overlay, each of which can be changed, taken away and reset. */
export function Keys({ form, onChange }: KeysProps) {
  const { keys } = form.settings;
  const { t } = form.ui;
  const [last, setTold] = useState<Told | null>(null);
  const told = last && KEY_ACTIONS.every((each) => last.keys[each] === keys[each]) ? last : null;

  async function choose(action: KeyAction, wanted: string): Promise<void> {
    if (wanted === keys[action]) return setTold(null);
    const holder = KEY_ACTIONS.find((each) => wanted !== "" && keys[each] === wanted);
    if (holder) {
      const text = t("optionsKeyTaken", keyName(wanted), t(KEY_LABELS[holder]));
      return setTold({ action, text, keys });
    }
    const next = { ...keys, [action]: wanted };
    const failure = await onChange({ keys: next });
    if (failure !== null) return setTold({ action, text: t("optionsSaveFailed", failure), keys });
    const name = t(KEY_LABELS[action]);
    const text =
      wanted === "" ? t("optionsKeyCleared", name) : t("optionsKeySet", keyName(wanted), name);
    setTold({ action, text, keys: next });
  }

  return (
    <Group {...form} group="keys" name={t("overlayKeys")}>
      <p class="hint" id="keys-hint">
        {t("optionsKeysHint")}
      </p>
      <ul class="key-list">
        {KEY_ACTIONS.map((action) => (
          <KeyRow
            key={action}
            action={action}
            bound={keys[action]}
            told={told?.action === action ? told.text : ""}
            t={t}
            onChoose={(wanted) => choose(action, wanted)}
          />
        ))}
      </ul>
      <p role="status" class="unseen">
        {told?.text}
      </p>
    </Group>
  );
}

interface KeyRowProps {
  action: KeyAction;
  bound: string;
  /** What came of the last wish, if it was for this action. */
  told: string;
  t: UiLanguage["t"];
  onChoose: (wanted: string) => void;
}

function KeyRow({ action, bound, told, t, onChoose }: KeyRowProps) {
  const id = useId();
  const name = t(KEY_LABELS[action]);
  const initial = DEFAULT_KEYS[action];

  const press = (event: KeyboardEvent) => {
    // Tab, Escape and their like do here what they do everywhere; so does the browser's own.
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Backspace" || event.key === "Delete") {
      event.preventDefault();
      onChoose("");
    }
  };
  // By what was typed: touch keyboards and other ways of typing tell no key.
  const type = (event: Event) => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLInputElement) || (event as InputEvent).isComposing) return;
    const wanted = Array.from(field.value.replace(keyName(bound), "")).at(-1) ?? "";
    field.value = keyName(bound);
    const key = wanted.toLowerCase();
    // The key that is bound already was typed after itself.
    if (key !== "" && parseKeys({ [action]: key })[action] === key) onChoose(key);
  };

  return (
    <li>
      <label for={id}>{name}</label>
      <span class="key-choices">
        <input
          id={id}
          type="text"
          value={keyName(bound)}
          placeholder={t("overlayKeyNone")}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={`keys-hint ${id}-told`}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={press}
          onInput={type}
        />
        {/* Left usable: a button that goes away takes the focus along. */}
        <button
          type="button"
          class="plain"
          aria-disabled={!bound}
          aria-label={t("optionsKeyClearLabel", name)}
          onClick={() => onChoose("")}
        >
          {t("optionsKeyClear")}
        </button>
        <button
          type="button"
          class="plain"
          aria-disabled={bound === initial}
          aria-label={t("optionsKeyResetLabel", name, keyName(initial))}
          onClick={() => onChoose(initial)}
        >
          {t("optionsKeyReset")}
        </button>
      </span>
      <p id={`${id}-told`} class="told">
        {told}
      </p>
    </li>
  );
}
