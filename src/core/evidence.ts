import { anchorOf } from "./anchors";
import type { Evidence, EvidenceOrigin } from "./article";
import { fold } from "./text";

/**
 * @param quote the words that say it, or the data
 * @param at what the words stand in; null where no print holds them
 */
export function evidenceOf(
  quote: string,
  origin: EvidenceOrigin,
  at: Node | null = null,
): Evidence {
  return { quote: fold(quote), origin, anchor: at && anchorOf(at) };
}
