import { useRef, useState } from "preact/hooks";
import type { UiLanguage } from "../overlay/ui-language";
import type { KeyBindings } from "../shared/key-bindings";
import type { Settings, SettingsChange } from "../shared/settings";
import {
  LARGEST_FILE,
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from "../shared/settings-file";
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
    setNews({ text, before: settings });
    onChange(change);
  };

  const importFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readFile(file, settings.keys);
    // The same file can be chosen again.
    input.value = "";
    if (!read.ok) return setNews({ text: t(PROBLEMS[read.reason]), before: null });
    const { change, unread } = read;
    const told =
      unread.length > 0
        ? t("optionsImportPartly", unread.slice(0, 12).join(", "))
        : t("optionsImported");
    if (Object.keys(change).length > 0) return replace(change, told);
    setNews({ text: told, before: null });
  };

  const reset = () => replace(defaults, t("optionsResetDone"));

  const undo = ({ before }: News) => {
    if (before) onChange(before);
    setNews({ text: t("optionsUndone"), before: null });
  };

  return (
    <section class="settings-group" aria-labelledby="backup">
      <header>
        <h2 id="backup">{t("optionsBackup")}</h2>
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
        {news?.text}
      </p>
      {news?.before && (
        <p class="choices">
          <button type="button" class="plain" onClick={() => undo(news)}>
            {t("optionsUndo")}
          </button>
        </p>
      )}
    </section>
  );
}
