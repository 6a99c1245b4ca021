import { useEffect, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from "../shared/settings";
import type { Stored } from "../shared/storage";
import { Keys } from "./Keys";

/** What the options page asks of its surroundings. */
export interface OptionsActions {
  t(key: string, ...substitutions: string[]): string;
  load(): Promise<Stored<Settings>>;
  change(change: SettingsChange): Promise<Stored<Settings>>;
  /** The key that toggles the reader, as the browser prints it; empty when there is none. */
  shortcut(): Promise<string>;
  /** Opens the browser's page of shortcuts; rejects when there is none. */
  openShortcutSettings(): Promise<void>;
}

/** The options page. */
export function OptionsPage({ actions }: { actions: OptionsActions }) {
  const { t } = actions;
  return (
    <main>
      <h1>{t("optionsTitle")}</h1>
      <Detection actions={actions} />
      <Shortcut actions={actions} />
      <Keys actions={actions} />
    </main>
  );
}

function Detection({ actions }: { actions: OptionsActions }) {
  const { t } = actions;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    actions.load().then((stored) => {
      setSettings(stored.ok ? stored.value : DEFAULT_SETTINGS);
      if (!stored.ok) setProblem(t("optionsLoadFailed", stored.error));
    });
  }, [actions, t]);

  async function choose(detection: boolean): Promise<void> {
    const before = settings;
    setSettings({ ...DEFAULT_SETTINGS, ...before, detection });
    const stored = await actions.change({ detection });
    // The box shows what is stored, not what was hoped for.
    setSettings(stored.ok ? stored.value : before);
    setSaved(stored.ok);
    setProblem(stored.ok ? "" : t("optionsSaveFailed", stored.error));
  }

  return (
    <section aria-labelledby="detection">
      <h2 id="detection">{t("optionsDetection")}</h2>
      <label class="setting">
        <input
          type="checkbox"
          checked={settings?.detection ?? DEFAULT_SETTINGS.detection}
          disabled={settings === null}
          aria-describedby="detection-hint"
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {t("optionsDetectionLabel")}
      </label>
      <p id="detection-hint" class="hint">
        {t("optionsDetectionHint")}
      </p>
      <p role="status">{saved && t("optionsSaved")}</p>
      <p role="alert">{problem}</p>
    </section>
  );
}

function Shortcut({ actions }: { actions: OptionsActions }) {
  const { t } = actions;
  const [shortcut, setShortcut] = useState<string | null>(null);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const read = () => actions.shortcut().then(setShortcut);
    read();
    // The reader comes back here after a change in the browser's own page.
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, [actions]);

  const openSettings = () =>
    actions.openShortcutSettings().then(
      () => setProblem(""),
      () => setProblem(t("optionsShortcutFailed")),
    );

  return (
    <section aria-labelledby="shortcut">
      <h2 id="shortcut">{t("optionsShortcut")}</h2>
      <p>
        {shortcut === "" ? (
          t("optionsShortcutNone")
        ) : (
          <>
            {t("optionsShortcutCurrent")} <kbd>{shortcut}</kbd>
          </>
        )}
      </p>
      <p class="hint">{t("optionsShortcutHint")}</p>
      <button type="button" onClick={openSettings}>
        {t("optionsShortcutOpen")}
      </button>
      <p role="alert">{problem}</p>
    </section>
  );
}
