import type { Article } from "../article";
import { UNSEEN } from "./unseen";

/** Names for files that every system takes, made of what a page says. */

/** What a name is made of. */
export interface NamedFile {
  headline: string;
  /** ISO 8601, or null. */
  date: string | null;
  publisher: string | null;
  /** What the file holds, where it is not the article ("Sources"). */
  part?: string;
}

/** Most bytes of a whole name: old and encrypted file systems take 143. */
const MOST_BYTES = 140;
/** Most bytes of the outlet's name and of the part's, so that the headline has room. */
const MOST_ASIDE = 40;

/** What a name gets where nothing of the words is left. */
const NAMELESS = "article";

/**
 * The name of a file: the date, the headline and the outlet, as far as there is room.
 * @param extension without a dot; letters and digits
 */
export function fileName(
  { headline, date, publisher, part }: NamedFile,
  extension: string,
): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? "")?.[0] ?? "";
  const aside = [publisher, part]
    .map((words) => cut(plain(words ?? ""), MOST_ASIDE))
    .filter(Boolean)
    .map((words) => ` (${words})`)
    .join("");
  const start = day && `${day} `;
  const room = MOST_BYTES - bytes(`_${start}${aside}.${extension}`);
  return safeFileName(`${start}${cut(plain(headline), room)}${aside}`, extension);
}

/**
 * The name of an article's file, or of one with a part of it.
 * @param part see `NamedFile`
 */
export function articleFileName(
  { headline, datePublished, publisher }: Article,
  extension: string,
  part?: string,
): string {
  const named = { headline, date: datePublished, publisher: publisher.name };
  return fileName(part === undefined ? named : { ...named, part }, extension);
}

/**
 * A name that no system refuses or reads as something else.
 * @param stem the name without its extension, of any origin
 * @param extension without a dot; letters and digits
 */
export function safeFileName(stem: string, extension: string): string {
  const room = MOST_BYTES - bytes(`_.${extension}`);
  const name = cut(plain(stem), room) || NAMELESS;
  return `${RESERVED.test(name) ? `_${name}` : name}.${extension}`;
}

/** Names of devices, which Windows knows with any extension too. */
const RESERVED = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

/** What parts the folders of a path, or a drive or stream from its file. */
const PARTING = /\s*[/\\:|\u2044\u2215\u29f8\uff0f\uff3c]+\s*/g;
/** What Windows forbids beside these, and what shells and networks expand. */
const FORBIDDEN = /["*<>?~%$`^]+/g;
/** What is no character, or stands for one that was lost. */
const NO_CHARACTER = /[\p{Cn}\p{Co}\ufffc\ufffd]+/gu;
/** What hides a file, is read as an option, or is dropped by Windows at an end. */
const ENDS = /^[\s.-]+|[\s.-]+$/g;

function plain(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(UNSEEN, "")
    .replace(NO_CHARACTER, "")
    .replace(PARTING, " - ")
    .replace(FORBIDDEN, "")
    .replace(/ {2,}/g, " ")
    .replace(ENDS, "");
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}

/** Share of the room that a text has to fill, even where a word is cut for it. */
const LEAST_FILLED = 0.7;

/** As much of a text as has room: cut between words, or else what readers take for characters. */
function cut(text: string, room: number): string {
  if (bytes(text) <= room) return text;
  let kept = "";
  let left = room;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
    text,
  )) {
    left -= bytes(segment);
    if (left < 0) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(" ");
  const whole = text.startsWith(" ", kept.length) ? kept : kept.slice(0, Math.max(space, 0));
  return (whole.length > kept.length * LEAST_FILLED ? whole : kept).replace(ENDS, "");
}
