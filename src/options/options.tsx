import { render } from "preact";
import { browser } from "../shared/browser";
import { parseSettings } from "../shared/settings";
import { openShortcutSettings, readShortcut } from "../shared/shortcut-settings";
import { changeSettings, loadStored } from "../shared/storage";
import { type OptionsActions, OptionsPage } from "./OptionsPage";

const actions: OptionsActions = {
  t: (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
  load: () => loadStored(browser.storage.sync, parseSettings),
  change: (change) => changeSettings(browser.storage.sync, change),
  shortcut: readShortcut,
  openShortcutSettings,
};

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");
document.title = actions.t("optionsTitle");
render(<OptionsPage actions={actions} />, document.body);
