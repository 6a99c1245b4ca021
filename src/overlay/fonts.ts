import type { Settings } from "../shared/settings";

/**
 * Fonts that systems bring along: Apple's, Noto (Android, Linux), Microsoft's. No font is shipped
 * and none is loaded. A name needs quotes only where a word of it begins with a digit.
 */

const UI = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial";

/** With the letters of Latin, Cyrillic and Greek. */
const SERIF = '"Source Serif 4", Noto Serif, Georgia, Cambria, Times New Roman';

/** Fonts with serifs and without, or their like. */
type Faces = readonly [serif: string, sans: string];

const LATIN: Faces = [`Charter, Bitstream Charter, Iowan Old Style, ${SERIF}`, UI];

/** Fonts by script, as ISO 15924 writes it. */
const FACES: Readonly<Record<string, Faces>> = {
  Cyrl: [`PT Serif, ${SERIF}`, UI],
  Grek: [SERIF, UI],
  Arab: [
    "Noto Naskh Arabic, Geeza Pro, Sakkal Majalla, Arabic Typesetting",
    "SF Arabic, Noto Sans Arabic, Segoe UI, Tahoma",
  ],
  Hebr: [
    "Noto Serif Hebrew, Frank Ruehl CLM, New Peninim MT, David",
    "SF Hebrew, Noto Sans Hebrew, Segoe UI, Arial",
  ],
  Deva: indic("Devanagari, Kohinoor Devanagari"),
  Beng: indic("Bengali, Kohinoor Bangla"),
  Taml: indic("Tamil, Tamil MN"),
  Thai: [
    "Noto Serif Thai, Thonburi, Leelawadee UI",
    "Sukhumvit Set, Noto Sans Thai, Leelawadee UI",
  ],
  Jpan: [
    "Hiragino Mincho ProN, Noto Serif CJK JP, Yu Mincho, YuMincho",
    "Hiragino Sans, Noto Sans CJK JP, Yu Gothic UI, Meiryo",
  ],
  Kore: [
    "AppleMyungjo, Noto Serif CJK KR, Batang",
    "Apple SD Gothic Neo, Noto Sans CJK KR, Malgun Gothic",
  ],
  Hans: ["Songti SC, Noto Serif CJK SC, SimSun", "PingFang SC, Noto Sans CJK SC, Microsoft YaHei"],
  Hant: [
    "Songti TC, Noto Serif CJK TC, PMingLiU",
    "PingFang TC, Noto Sans CJK TC, Microsoft JhengHei",
  ],
};

function indic(names: string): Faces {
  return [`Noto Serif ${names}, Nirmala UI`, `Noto Sans ${names}, Nirmala UI`];
}

/** Urdu is read in a style of its own. */
const URDU = "Noto Nastaliq Urdu, Jameel Noori Nastaleeq, Urdu Typesetting";

const MONO = "ui-monospace, SF Mono, Menlo, Consolas, DejaVu Sans Mono, Noto Sans Mono";

/**
 * Drawn for readers with dyslexia or poor sight, and those that they name themselves; the last ones
 * are on nearly every system. UD Digi Kyokasho and BIZ UDPGothic are their like for Japanese.
 */
const LEGIBLE =
  "OpenDyslexic, OpenDyslexic3, Atkinson Hyperlegible Next, Atkinson Hyperlegible, Lexend, Lexend Deca, UD Digi Kyokasho N-R, BIZ UDPGothic, Comic Sans MS, Comic Neue, Verdana";

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
  const [serif, sans] = FACES[scriptOf(lang, dir)] ?? LATIN;
  if (font === "page" && pageFont) return `${pageFont}, ${serif}, serif`;
  if (font === "sans") return `${sans}, sans-serif`;
  // The letters that these do not have are taken from fonts that do.
  if (font === "mono") return `${MONO}, ${sans}, monospace`;
  if (font === "legible") return `${LEGIBLE}, ${sans}, sans-serif`;
  return `${/^ur(?:-|$)/i.test(lang ?? "") ? URDU : serif}, serif`;
}
