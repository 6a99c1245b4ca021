import type { Settings } from "../shared/settings";

/**
 * Fonts that systems bring along, best first: Apple's, Noto (Android, Linux), Microsoft's. No font
 * is shipped and none is loaded. Every list ends in a keyword, so something is always found.
 */

/** Fonts for reading in one script. */
interface Faces {
  serif: string;
  sans: string;
}

const UI =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

const LATIN: Faces = {
  serif:
    'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, Cambria, "Droid Serif", "Times New Roman", serif',
  sans: UI,
};

/** By the code of the script in ISO 15924. Charter and its like have the letters of Latin alone. */
const FACES: Readonly<Record<string, Faces>> = {
  Cyrl: {
    serif:
      '"PT Serif", "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, Cambria, "Times New Roman", serif',
    sans: UI,
  },
  Grek: {
    serif:
      '"Source Serif 4", "Noto Serif", Georgia, Cambria, "Palatino Linotype", "Times New Roman", serif',
    sans: UI,
  },
  Arab: {
    serif:
      '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Arabic Typesetting", "Noto Sans Arabic", serif',
    sans: '"SF Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, "Geeza Pro", "Noto Kufi Arabic", sans-serif',
  },
  Hebr: {
    serif: '"Noto Serif Hebrew", "Frank Ruehl CLM", "New Peninim MT", David, serif',
    sans: '"SF Hebrew", "Noto Sans Hebrew", "Segoe UI", "Arial Hebrew", Arial, sans-serif',
  },
  Deva: {
    serif: '"Noto Serif Devanagari", "Kohinoor Devanagari", "Devanagari MT", "Nirmala UI", serif',
    sans: '"Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI", Mangal, sans-serif',
  },
  Beng: {
    serif: '"Noto Serif Bengali", "Bangla MN", "Nirmala UI", serif',
    sans: '"Noto Sans Bengali", "Kohinoor Bangla", "Nirmala UI", sans-serif',
  },
  Taml: {
    serif: '"Noto Serif Tamil", "Tamil MN", "Nirmala UI", serif',
    sans: '"Noto Sans Tamil", "Tamil Sangam MN", "Nirmala UI", sans-serif',
  },
  Thai: {
    serif: '"Noto Serif Thai", Thonburi, "Leelawadee UI", serif',
    sans: '"Noto Sans Thai", "Sukhumvit Set", Thonburi, "Leelawadee UI", sans-serif',
  },
  Jpan: {
    serif:
      '"Hiragino Mincho ProN", "Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", YuMincho, serif',
    sans: '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif',
  },
  Kore: {
    serif: 'AppleMyungjo, "Noto Serif CJK KR", "Noto Serif KR", Batang, serif',
    sans: '"Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", sans-serif',
  },
  Hans: {
    serif:
      '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, serif',
    sans: '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif',
  },
  Hant: {
    serif: '"Songti TC", "Noto Serif CJK TC", "Noto Serif TC", PMingLiU, serif',
    sans: '"PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", sans-serif',
  },
};

/** Urdu is read in a style of its own. */
const URDU = '"Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting", serif';

const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono"';

/**
 * Drawn for readers with dyslexia or poor sight, and those that they name themselves; the last ones
 * are on nearly every system. UD Digi Kyokasho and BIZ UDGothic are their like for Japanese.
 */
const LEGIBLE =
  'OpenDyslexic, "Open Dyslexic", OpenDyslexic3, "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Lexend, "Lexend Deca", "UD Digi Kyokasho N-R", "BIZ UDPGothic", "Comic Sans MS", "Comic Neue", Verdana, "DejaVu Sans"';

/**
 * The script that a language is written in.
 * @param lang a BCP 47 tag, or null where the page states none
 * @returns a code of ISO 15924 such as "Latn" or "Hans"; "" where it is not known
 */
export function scriptOf(lang: string | null, dir: "ltr" | "rtl"): string {
  try {
    if (lang) return new Intl.Locale(lang).maximize().script ?? "";
  } catch {
    // The page's language tag is not one.
  }
  return dir === "rtl" ? "Arab" : "";
}

/** What decides on a font beside the reader. */
export interface Written {
  lang: string | null;
  dir: "ltr" | "rtl";
  /** The page's own font for its text, as `checkedFontList` gives it; null if it is not known. */
  pageFont: string | null;
}

/** @returns a value for `font-family` */
export function fontStack(font: Settings["font"], { lang, dir, pageFont }: Written): string {
  const { serif, sans } = FACES[scriptOf(lang, dir)] ?? LATIN;
  if (font === "page" && pageFont) return `${pageFont}, ${serif}`;
  if (font === "sans") return sans;
  // The letters that these do not have are taken from fonts that do.
  if (font === "mono") return `${MONO}, ${sans.replace(/sans-serif$/, "monospace")}`;
  if (font === "legible") return `${LEGIBLE}, ${sans}`;
  return /^ur(?:-|$)/i.test(lang ?? "") ? URDU : serif;
}
