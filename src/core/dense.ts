/** Scripts that say in one character what others say in several, or that run on without spaces. */

const CHINESE_JAPANESE = "\\u3040-\\u30ff\\u3400-\\u9fff";
const KOREAN = "\\uac00-\\ud7af";
const THAI = "\\u0e00-\\u0e7f";

/** A character that is spoken as long as three of an alphabet, and whose titles part names by bare marks. */
export const EAST_ASIAN = new RegExp(`[${CHINESE_JAPANESE}${KOREAN}]`);
/** All characters of words that run on; Korean parts them. */
export const RUN_ON = new RegExp(`[${CHINESE_JAPANESE}${THAI}]`, "g");
const DENSE = new RegExp(`[${CHINESE_JAPANESE}${KOREAN}${THAI}]`, "g");

/** The length of a text in characters, each of a dense script counted as three. */
export function lengthOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}
