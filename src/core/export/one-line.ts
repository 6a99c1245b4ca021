import { UNSEEN } from "./unseen";

/** Controls, which may part words. */
const CONTROLS = /\p{Cc}+/gu;
/** Marks that set a number or a Latin name right in Arabic and Hebrew, and turn nothing else. */
const MARK = /[\u061c\u200e\u200f]/;

/** Takes what is not seen, but for what has its place in a text. */
function seen(char: string): string {
  return MARK.test(char) ? char : "";
}

/** Text of a page brought to one line, without what is not seen but changes what is. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(CONTROLS, " ")
    .replace(UNSEEN, seen)
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Text of several lines without what is not seen but changes what is; line breaks stay. */
export function seenText(text: string): string {
  return text.toWellFormed().replace(UNSEEN, (char) => (/[\n\t]/.test(char) ? char : seen(char)));
}
