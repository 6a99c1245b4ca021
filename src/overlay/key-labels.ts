import type { KeyAction } from "../shared/key-bindings";

/** Key in `_locales` of what each action is called. */
export const KEY_LABELS: Readonly<Record<KeyAction, string>> = {
  sources: "overlayKeySources",
  contents: "overlayKeyContents",
  find: "overlayKeyFind",
  listen: "listenKey",
  nextParagraph: "overlayKeyNextParagraph",
  previousParagraph: "overlayKeyPreviousParagraph",
  nextHeading: "overlayKeyNextHeading",
  previousHeading: "overlayKeyPreviousHeading",
  lineFocus: "overlayKeyLineFocus",
  save: "overlayKeySave",
  larger: "overlayKeyLarger",
  smaller: "overlayKeySmaller",
  theme: "overlayKeyTheme",
  settings: "overlayKeySettings",
  help: "overlayKeyHelp",
};
