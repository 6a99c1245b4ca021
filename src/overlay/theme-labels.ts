import type { Settings } from "../shared/settings";

/** Messages with the names of the themes. */
export const THEME_LABELS: Record<Settings["theme"], string> = {
  auto: "settingsThemeAuto",
  light: "settingsThemeLight",
  sepia: "settingsThemeSepia",
  dark: "settingsThemeDark",
  black: "settingsThemeBlack",
  contrast: "settingsThemeContrast",
};
