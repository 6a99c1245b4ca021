import type { Evidence, Sources } from "./article";

/** Where nothing is known. */
export const NO_SOURCES: Sources = {
  agencies: [],
  initials: [],
  initialsNames: {},
  initialsEvidence: null,
  imageCredits: [],
  citedOutlets: [],
  links: [],
  references: [],
  notices: [],
  dates: [],
};

/** Evidence keeps its anchor only where the reader can be taken to it. */
export function shownEvidence(evidence: Evidence, isShown: (anchor: string) => boolean): Evidence {
  const { anchor } = evidence;
  return anchor === null || isShown(anchor) ? evidence : { ...evidence, anchor: null };
}

/** The same for all sources. */
export function shownSources(sources: Sources, isShown: (anchor: string) => boolean): Sources {
  const each = <T extends { evidence: Evidence }>(entries: readonly T[]): T[] =>
    entries.map((entry) => ({ ...entry, evidence: shownEvidence(entry.evidence, isShown) }));
  return {
    ...sources,
    agencies: each(sources.agencies),
    initialsEvidence: sources.initialsEvidence && shownEvidence(sources.initialsEvidence, isShown),
    imageCredits: each(sources.imageCredits),
    citedOutlets: each(sources.citedOutlets),
    links: each(sources.links),
    references: each(sources.references),
    notices: each(sources.notices),
    dates: each(sources.dates),
  };
}
