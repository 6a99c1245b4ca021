import { useShortcut } from "../overlay/shortcut";
import type { UiLanguage } from "../overlay/ui-language";

/** What the page asks of its surroundings. */
export interface FirstRunActions {
  /** The key that toggles the reader, as the browser prints it; empty when there is none. */
  shortcut(): Promise<string>;
  openOptions(): void;
}

interface FirstRunProps {
  t: UiLanguage["t"];
  actions: FirstRunActions;
}

/** What a reader sees once, after installing: how to open the reader, and what it promises. */
export function FirstRun({ t, actions }: FirstRunProps) {
  const shortcut = useShortcut(actions.shortcut);

  return (
    <main>
      <header class="hero">
        <h1>{t("firstRunTitle")}</h1>
        <p>{t("firstRunLead")}</p>
        <Toolbar />
      </header>
      <ol class="ways">
        <li>
          <h2>{t("firstRunButton")}</h2>
          <p>{t("firstRunButtonHint")}</p>
        </li>
        <li>
          <h2>
            {shortcut === "" ? (
              t("optionsShortcutNone")
            ) : (
              <>
                {t("firstRunShortcut")} {shortcut !== null && <kbd>{shortcut}</kbd>}
              </>
            )}
          </h2>
          <p>{t("firstRunShortcutHint")}</p>
        </li>
        <li>
          <h2>{t("firstRunSources")}</h2>
          <p>{t("firstRunSourcesHint")}</p>
        </li>
      </ol>
      <section class="promise" aria-labelledby="promise">
        <h2 id="promise">{t("firstRunPrivacy")}</h2>
        <p>{t("firstRunPrivacyPromise")}</p>
        <p>{t("firstRunPrivacyDetection")}</p>
      </section>
      <p>
        <button type="button" class="plain" onClick={() => actions.openOptions()}>
          {t("settingsAll")}
        </button>
      </p>
    </main>
  );
}

/** The upper end of a browser's window, with our button in it; for the eye alone. */
function Toolbar() {
  return (
    <div class="browser" aria-hidden="true">
      <span class="dots">
        <i />
        <i />
        <i />
      </span>
      <span class="address">
        <i />
      </span>
      <span class="our-button">
        <img src="icons/news-48.png" alt="" width="28" height="28" />
      </span>
      <span class="menu">
        <i />
        <i />
        <i />
      </span>
    </div>
  );
}
