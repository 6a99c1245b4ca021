import { render } from "preact";
import { browser } from "../shared/browser";
import { parseSettings } from "../shared/settings";
import { changeSettings, loadStored } from "../shared/storage";
import { type OptionsActions, OptionsPage } from "./OptionsPage";

const COMMAND = "toggle-reader";

const actions: OptionsActions = {
  t: (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
  load: () => loadStored(browser.storage.sync, parseSettings),
  change: (change) => changeSettings(browser.storage.sync, change),
  async shortcut() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === COMMAND)?.shortcut ?? "";
  },
  async openShortcutSettings() {
    // Firefox has a call for it. Chromium has an address, which no link may lead to.
    if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  },
};

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");
document.title = actions.t("optionsTitle");
render(<OptionsPage actions={actions} />, document.body);
