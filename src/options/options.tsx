import { render } from "preact";
import { createUiLanguage } from "../overlay/ui-language";
import { browser } from "../shared/browser";
import { DEFAULT_SETTINGS, parseSettings } from "../shared/settings";
import { settingsStore } from "../shared/settings-store";
import { loadStored } from "../shared/storage";
import { type OptionsActions, OptionsPage } from "./OptionsPage";

const COMMAND = "toggle-reader";

const area = browser.storage.sync;
const ui = createUiLanguage(
  (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
  navigator.languages,
);

document.documentElement.lang = ui.lang;
document.documentElement.dir = ui.dir;
document.title = ui.t("optionsTitle");

const stored = await loadStored(area, parseSettings);
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
  async shortcut() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === COMMAND)?.shortcut ?? "";
  },
  async openShortcutSettings() {
    // Firefox has a call for it. Chromium has an address, which no link may lead to.
    if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  },
  saveFile(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },
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
