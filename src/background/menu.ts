import type { Menus } from "webextension-polyfill";
import type { Translate } from "./badge";

/** Our items in the context menu: one for each thing that it can be opened on. */
export const MENU = {
  page: "open-reader",
  selection: "open-selection",
  link: "open-link",
} as const;

const WEB = ["http://*/*", "https://*/*"];
/** Pages that can be read; those of files where the browser allows it. */
const PAGES = [...WEB, "file:///*"];

/** What the items are made of; pure. */
export function menuItems(t: Translate): Menus.CreateCreatePropertiesType[] {
  return [
    { id: MENU.page, title: t("menuOpen"), contexts: ["page"], documentUrlPatterns: PAGES },
    {
      id: MENU.selection,
      title: t("menuOpenSelection"),
      contexts: ["selection"],
      documentUrlPatterns: PAGES,
    },
    // On whatever page the link is: where it leads counts.
    { id: MENU.link, title: t("menuOpenLink"), contexts: ["link"], targetUrlPatterns: WEB },
  ];
}
