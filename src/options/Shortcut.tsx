import { useState } from "preact/hooks";
import { useShortcut } from "../overlay/shortcut";
import type { UiLanguage } from "../overlay/ui-language";
import type { OptionsActions } from "./OptionsPage";

interface ShortcutProps {
  actions: Pick<OptionsActions, "shortcut" | "openShortcutSettings">;
  t: UiLanguage["t"];
}

/** The key that opens the reader, which the browser alone can change. */
export function Shortcut({ actions, t }: ShortcutProps) {
  const shortcut = useShortcut(actions.shortcut);
  const [problem, setProblem] = useState("");

  const openSettings = () =>
    actions.openShortcutSettings().then(
      () => setProblem(""),
      () => setProblem(t("optionsShortcutFailed")),
    );

  return (
    <section class="settings-group" aria-labelledby="shortcut">
      <header>
        <h2 id="shortcut">{t("optionsShortcut")}</h2>
      </header>
      <p>
        {shortcut === "" ? (
          t("optionsShortcutNone")
        ) : (
          <>
            {t("optionsShortcutCurrent")} {shortcut !== null && <kbd>{shortcut}</kbd>}
          </>
        )}
      </p>
      <p class="hint">{t("optionsShortcutHint")}</p>
      <p class="choices">
        <button type="button" class="plain" onClick={openSettings}>
          {t("optionsShortcutOpen")}
        </button>
      </p>
      <p role="alert" class="problem">
        {problem}
      </p>
    </section>
  );
}
