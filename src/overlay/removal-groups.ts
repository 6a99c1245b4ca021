import type { Removal } from "../core/article";
import { messageKey } from "./source-groups";

/** What one step left out, each with its index in `Article.removals`. */
export interface RemovalGroup {
  step: string;
  items: { removal: Removal; place: number }[];
}

/** Groups removals by step: the step with the most comes first, the items keep their order. */
export function removalGroups(removals: readonly Removal[]): RemovalGroup[] {
  const groups = new Map<string, RemovalGroup>();
  removals.forEach((removal, place) => {
    const group = groups.get(removal.step) ?? { step: removal.step, items: [] };
    group.items.push({ removal, place });
    groups.set(removal.step, group);
  });
  return [...groups.values()].sort((one, other) => other.items.length - one.items.length);
}

/** A step's name for the reader; a step without a message is told by its own name. */
export function stepName(step: string, t: (key: string) => string): string {
  return t(messageKey("Step", step)) || step.replaceAll("-", " ");
}
