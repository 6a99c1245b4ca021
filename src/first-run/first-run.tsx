import { render } from "preact";
import { createUiLanguage } from "../overlay/ui-language";
import { browser } from "../shared/browser";
import { readShortcut } from "../shared/shortcut-settings";
import { FirstRun } from "./FirstRun";

const { t, lang, dir } = createUiLanguage(
  (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
  navigator.languages,
);

document.documentElement.lang = lang;
document.documentElement.dir = dir;
document.title = t("firstRunTitle");
render(
  <FirstRun
    t={t}
    actions={{
      shortcut: readShortcut,
      openOptions: () => void browser.runtime.openOptionsPage(),
    }}
  />,
  document.body,
);
