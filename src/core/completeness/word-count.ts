import type { TextBlock } from "../blocks";

/** Chinese and Japanese characters, and Thai ones, that run on without spaces. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/gu;
/** Such characters that make up one word. */
const PER_WORD = 2;

/** Words in `blocks`, counted roughly: `Intl.Segmenter` takes too long to be asked once more. */
export function countWords(blocks: readonly TextBlock[]): number {
  let words = 0;
  for (const { text } of blocks) {
    const dense = text.match(DENSE)?.length ?? 0;
    words += dense > text.length / 3 ? Math.round(dense / PER_WORD) : text.split(" ").length;
  }
  return words;
}
