import type { Settings } from "../shared/settings";
import { fontStack, scriptOf, type Written } from "./fonts";

/** What the reader's settings make of the dialog: the style sheets do the rest. */
export interface Appearance {
  /** By name, "data-" and all. */
  attributes: Record<`data-${string}`, string>;
  /** Custom properties by name, "--" and all. */
  properties: Record<`--${string}`, string>;
}

/**
 * Scripts whose letters join, or hang on one line: spaces between them tear words apart. (CSS Text 3,
 * 8.3.1, has the list of the joined ones; Devanagari and Bengali have the line.)
 */
const JOINED = new Set("Arab Syrc Nkoo Mong Phag Adlm Rohg Mand Mani Deva Beng Guru".split(" "));

/** Scripts whose characters are as wide as two letters of the others. */
const WIDE = new Set("Jpan Hans Hant Kore".split(" "));

/**
 * How wide a letter of prose is, spaces counted, as a share of the font's "0". Measured on English
 * prose in DejaVu Serif and Sans: a line then holds on average what was asked for, or two more. In
 * a monospaced font all are as wide as the "0".
 */
const LETTER_TO_ZERO = 0.86;

/** Width of a letter of the text, in CSS. */
function letterWidth(font: Settings["font"], script: string): string {
  // A line of 65 letters has as many strokes as one of 36 wide characters, or 1.8 to one.
  if (WIDE.has(script)) return "0.55em";
  return `${font === "mono" ? 1 : LETTER_TO_ZERO} * 1ch`;
}

/**
 * What the dialog gets for an article.
 * @param written of the article; of nothing in particular while there is none
 */
export function appearance(settings: Settings, written: Written): Appearance {
  const { theme, font, align, pictures, columns, hyphens } = settings;
  const script = scriptOf(written.lang, written.dir);
  const spacing = JOINED.has(script) ? 0 : settings.letterSpacing / 100;
  const wordSpacing = settings.wordSpacing / 100;
  return {
    attributes: {
      "data-theme": theme,
      "data-align": align,
      "data-pictures": pictures,
      "data-columns": String(columns),
      "data-hyphens": hyphens ? "auto" : "manual",
    },
    properties: {
      "--reading": fontStack(font, written),
      "--text-scale": String(settings.textSize / 100),
      "--line-scale": String(settings.lineHeight / 100),
      "--letter-spacing": `${spacing}em`,
      "--word-spacing": `${wordSpacing}em`,
      // With its share of the space between words, of which there is one to six letters.
      "--line": `calc(${settings.width} * (${letterWidth(font, script)} + ${round(spacing + wordSpacing / 6)}em))`,
    },
  };
}

/** Gives an element its looks. What it was given before is replaced, since the names are the same. */
export function applyAppearance(
  element: HTMLElement,
  { attributes, properties }: Appearance,
): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
}

const round = (value: number) => Math.round(value * 1000) / 1000;
