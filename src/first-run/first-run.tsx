import { render } from "preact";
import { createUiLanguage } from "../overlay/ui-language";
import { browser } from "../shared/browser";
import { FirstRun } from "./FirstRun";

const COMMAND = "toggle-reader";

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
      async shortcut() {
        const commands = await browser.commands.getAll();
        return commands.find(({ name }) => name === COMMAND)?.shortcut ?? "";
      },
      openOptions: () => void browser.runtime.openOptionsPage(),
    }}
  />,
  document.body,
);
