import { useRef, useState } from "preact/hooks";
import { KEY_LABELS } from "../overlay/key-labels";
import type { UiLanguage } from "../overlay/ui-language";
import { KEY_ACTIONS, type KeyBindings } from "../shared/key-bindings";
import type { Settings, SettingsChange } from "../shared/settings";
import {
  areSame,
  LARGEST_FILE,
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from "../shared/settings-file";
import { headingOf } from "./heading-of";
import type { OptionsActions } from "./OptionsPage";

interface BackupProps {
  settings: Settings;
  defaults: Settings;
  t: UiLanguage["t"];
  onChange: (change: SettingsChange) => void;
  saveFile: OptionsActions["saveFile"];
}

/** What is told after an import or a reset. */
interface News {
  text: string;
  /** What it is true of: with other settings it is out of date. Empty where nothing was changed. */
  applied: SettingsChange;
  /** What held before; null where nothing was changed. */
  before: SettingsChange | null;
}

const PROBLEMS = {
  large: "optionsImportLarge",
  syntax: "optionsImportSyntax",
  foreign: "optionsImportForeign",
  unreadable: "optionsImportUnreadable",
} as const;

/** Reads the settings in a file. One that was moved or locked after it was chosen can't be read. */
async function readFile(
  file: File,
  keys: KeyBindings,
): Promise<SettingsFile | { ok: false; reason: "unreadable" }> {
  // A file of that many bytes has no fewer units; what is larger is not even read.
  if (file.size > LARGEST_FILE * 3) return { ok: false, reason: "large" };
  try {
    return readSettingsFile(await file.text(), keys);
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

/** All settings as a file, from a file, and back to the defaults. Each change can be undone. */
export function Backup({ settings, defaults, t, onChange, saveFile }: BackupProps) {
  const [news, setNews] = useState<News | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const replace = (change: SettingsChange, text: string) => {
    setNews({ text, applied: change, before: settings });
    onChange(change);
  };

  const importFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readFile(file, settings.keys);
    // The same file can be chosen again.
    input.value = "";
    if (!read.ok) return setNews({ text: t(PROBLEMS[read.reason]), applied: {}, before: null });
    const { change, unread } = read;
    const told =
      unread.length > 0
        ? t("optionsImportPartly", unread.slice(0, 12).join(", "))
        : t("optionsImported");
    const { keys } = change;
    const cleared = KEY_ACTIONS.filter((each) => settings.keys[each] && keys?.[each] === "");
    const losses = cleared.map((each) => t("optionsKeyCleared", t(KEY_LABELS[each])));
    const text = [told, ...losses].join("\n");
    if (Object.keys(change).length > 0) return replace(change, text);
    setNews({ text, applied: {}, before: null });
  };

  const reset = () => replace(defaults, t("optionsResetDone"));

  const undo = (before: SettingsChange, button: HTMLElement) => {
    // The button goes away.
    headingOf(button)?.focus();
    onChange(before);
    setNews({ text: t("optionsUndone"), applied: before, before: null });
  };
  const before = news?.before;

  return (
    <section class="settings-group" aria-labelledby="backup">
      <header>
        <h2 id="backup" tabIndex={-1}>
          {t("optionsBackup")}
        </h2>
      </header>
      <p class="hint">{t("optionsBackupHint")}</p>
      <p class="choices">
        <button
          type="button"
          class="plain"
          onClick={() => saveFile("byline-settings.json", writeSettingsFile(settings))}
        >
          {t("optionsExport")}
        </button>
        <button type="button" class="plain" onClick={() => chooser.current?.click()}>
          {t("optionsImport")}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => importFile(event.currentTarget)}
        />
        <button type="button" class="plain" onClick={reset}>
          {t("optionsResetAll")}
        </button>
      </p>
      <p role="alert" class="news">
        {news && holds(news.applied, settings) && news.text}
      </p>
      {before && (
        <p class="choices">
          <button
            type="button"
            class="plain"
            onClick={({ currentTarget }) => undo(before, currentTarget)}
          >
            {t("optionsUndo")}
          </button>
        </p>
      )}
    </section>
  );
}

/** Whether a change is still what holds. */
function holds(change: SettingsChange, settings: Settings): boolean {
  const now = new Map<string, unknown>(Object.entries(settings));
  return Object.entries(change).every(
    ([name, value]) => now.get(name) === value || areSame(now.get(name), value),
  );
}
