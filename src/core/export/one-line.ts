/** Control characters, and those that turn the direction of whatever follows them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Text of a page brought to one line, without what is not seen but changes what is. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(UNSEEN, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Text of several lines without what is not seen but changes what is; line breaks stay. */
export function seenText(text: string): string {
  return text.toWellFormed().replace(UNSEEN, (run) => run.replace(/[^\n\t]/g, ""));
}
