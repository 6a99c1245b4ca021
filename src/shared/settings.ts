/** What the reader can choose. */
export interface Settings {
  /** Raised when a field changes its meaning; `parseSettings` then reads the older ones too. */
  version: 1;
  /** Look at every page and show on the button whether it is news. */
  detection: boolean;
}

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: Readonly<Settings> = { version: 1, detection: true };

/**
 * Reads settings from whatever was stored, by this version, an older or a newer one.
 * Never throws: a field that is missing or makes no sense gets its default.
 */
export function parseSettings(stored: unknown): Settings {
  return { version: 1, detection: parseDetection(stored) };
}

/** The one setting that the detector needs, without the weight of the others. */
export function parseDetection(stored: unknown): boolean {
  return (stored as Partial<Settings> | null | undefined)?.detection !== false;
}
