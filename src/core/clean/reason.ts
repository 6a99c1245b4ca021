import type { RemovalReason } from "../reason-list";
import type { Clutter } from "./names";

/** A reason to take a part, and what kind of clutter it speaks of. */
export interface Reason {
  kind: Clutter | null;
  words: RemovalReason;
  /** 1 for a full reason, less for a hint. */
  weight: number;
  /** The part is a line that announces such clutter. */
  isLabel?: boolean;
}

/** Adds reasons to a list, in fewer words than each of them takes. */
export function adder(reasons: Reason[]) {
  return (kind: Clutter | null, words: RemovalReason, weight: number, isLabel = false): void => {
    reasons.push({ kind, words, weight, isLabel });
  };
}
