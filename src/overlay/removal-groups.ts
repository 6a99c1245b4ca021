import type { Removal } from "../core/article";

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

/** Message keys of the steps that have a name of their own in the interface. */
const STEP_NAMES: Record<string, string> = {
  "skip-links": "overlayStepSkipLinks",
  related: "overlayStepRelated",
  share: "overlayStepShare",
  newsletter: "overlayStepNewsletter",
  ads: "overlayStepAds",
  consent: "overlayStepConsent",
  comments: "overlayStepComments",
  "author-box": "overlayStepAuthorBox",
  tags: "overlayStepTags",
  navigation: "overlayStepNavigation",
  feedback: "overlayStepFeedback",
  player: "overlayStepPlayer",
  paywall: "overlayStepPaywall",
  byline: "overlayStepByline",
  "pull-quotes": "overlayStepPullQuotes",
  readability: "overlayStepReadability",
};

/** A step's name for the reader; a step without a message is told by its own name. */
export function stepName(step: string, t: (key: string) => string): string {
  const key = STEP_NAMES[step];
  return (key && t(key)) || step.replaceAll("-", " ");
}
