import { useEffect, useState } from "preact/hooks";
import { Group, SettingsForm } from "../overlay/SettingsForm";
import { Switch } from "../overlay/settings-controls";
import type { UiLanguage } from "../overlay/ui-language";
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from "../shared/settings";
import { AutoOpen, type AutoOpenActions } from "./AutoOpen";
import { Backup } from "./Backup";
import { Keys } from "./Keys";
import { Preview } from "./Preview";
import { Shortcut } from "./Shortcut";

/** What the options page asks of its surroundings. */
export interface OptionsActions extends AutoOpenActions {
  /** Makes a change. @returns null, or in words of the browser why it could not be kept */
  change(change: SettingsChange): Promise<string | null>;
  /** The key that toggles the reader, as the browser prints it; empty when there is none. */
  shortcut(): Promise<string>;
  /** Opens the browser's page of shortcuts; rejects when there is none. */
  openShortcutSettings(): Promise<void>;
  /** Gives the reader a file to keep. */
  saveFile(name: string, text: string): void;
}

interface OptionsPageProps {
  settings: Settings;
  /** Why the settings could not be read, in words of the browser; null if they were. */
  unreadable: string | null;
  actions: OptionsActions;
  ui: UiLanguage;
}

/** The options page: everything that can be chosen, with a text that shows it. */
export function OptionsPage({ settings, unreadable, actions, ui }: OptionsPageProps) {
  const { t } = ui;
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState(unreadable && t("optionsLoadFailed", unreadable));

  const change = async (wanted: SettingsChange) => {
    setSaved(false);
    const failure = await actions.change(wanted);
    setSaved(failure === null);
    setProblem(failure && t("optionsSaveFailed", failure));
  };

  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);

  const form = { settings, ui, pageFont: null, onChange: change, level: 2 } as const;
  return (
    <main>
      <header class="page-head">
        <img src="icons/news-48.png" alt="" width="40" height="40" />
        <h1>{t("optionsTitle")}</h1>
        <p role="status" class="saved">
          {saved && t("optionsSaved")}
        </p>
      </header>
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="page-columns">
        <div class="groups">
          <SettingsForm {...form} />
          <Group {...form} group="detection" name={t("optionsDetection")}>
            <Switch
              label={t("optionsDetectionLabel")}
              hint={t("optionsDetectionHint")}
              checked={settings.detection}
              onChange={(detection) => change({ detection })}
            />
          </Group>
          <AutoOpen actions={actions} isDetecting={settings.detection} ui={ui} />
          <Shortcut actions={actions} t={t} />
          <Keys form={form} onChange={actions.change} />
          <Backup
            settings={settings}
            t={t}
            onChange={change}
            saveFile={actions.saveFile}
            defaults={DEFAULT_SETTINGS}
          />
        </div>
        <Preview settings={settings} ui={ui} />
      </div>
    </main>
  );
}
