import { render } from "preact";
import { saveFile } from "../overlay/save-file";
import { createUiLanguage } from "../overlay/ui-language";
import { forgetSince } from "../shared/auto-open-since";
import { changeSites, loadSites, watchSites } from "../shared/auto-open-sites";
import { browser } from "../shared/browser";
import { DEFAULT_SETTINGS } from "../shared/settings";
import { settingsStore } from "../shared/settings-store";
import { openShortcutSettings, readShortcut } from "../shared/shortcut-settings";
import { askAccess, hasAccess, watchAccess } from "../shared/site-access";
import { loadSettings } from "../shared/storage";
import { type OptionsActions, OptionsPage } from "./OptionsPage";

const area = browser.storage.sync;
const ui = createUiLanguage(
  (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
  navigator.languages,
);

document.documentElement.lang = ui.lang;
document.documentElement.dir = ui.dir;
document.title = ui.t("optionsTitle");

const stored = await loadSettings(area);
const store = settingsStore({
  area,
  clock: window,
  initial: stored.ok ? stored.value : DEFAULT_SETTINGS,
  onChange: draw,
  signal: new AbortController().signal,
});
const unreadable = stored.ok ? null : stored.error;

const actions: OptionsActions = {
  change: store.change,
  shortcut: readShortcut,
  openShortcutSettings,
  loadSites: () => loadSites(browser.storage.local),
  async changeSites(change) {
    let removed: string[] = [];
    const kept = await changeSites(browser.storage.local, (sites) => {
      const next = change(sites);
      removed = sites.filter((site) => !next.includes(site));
      return next;
    });
    if (kept.ok) await forgetSince(browser.storage.session, removed);
    return kept;
  },
  watchSites: (onChange, signal) => watchSites(browser.storage.local, onChange, signal),
  hasAccess,
  askAccess,
  watchAccess,
  saveFile: (name, text) => void saveFile(text, name, "application/json", document.body),
};

function draw(): void {
  render(
    <OptionsPage settings={store.current()} unreadable={unreadable} actions={actions} ui={ui} />,
    document.body,
  );
}

// A page that is left takes its timers along.
window.addEventListener("pagehide", store.flush);
draw();
