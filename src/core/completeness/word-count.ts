import type { TextBlock } from "../blocks";
import { RUN_ON } from "../dense";

/** Characters that run on without spaces and make up one word. */
const PER_WORD = 2;

/** Words in `blocks`, counted roughly: `Intl.Segmenter` takes too long to be asked once more. */
export function roughWordCount(blocks: readonly TextBlock[]): number {
  let words = 0;
  for (const { text } of blocks) {
    const dense = text.match(RUN_ON)?.length ?? 0;
    words += dense > text.length / 3 ? Math.round(dense / PER_WORD) : text.split(" ").length;
  }
  return words;
}
