import { parseDetection, parseSettings, type Settings, type SettingsChange } from "./settings";

/** The part of a storage area that is used; `storage.sync` fits. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What came of reading or writing: storage that fails must never break reading. */
export type Stored<T> = { ok: true; value: T } | { ok: false; error: string };

const KEY = "settings";

/**
 * Reads what is stored and gives it to `parse`.
 * @param parse gets undefined when nothing was ever stored; must not throw
 */
export async function loadStored<T>(
  area: SettingsArea,
  parse: (stored: unknown) => T,
): Promise<Stored<T>> {
  return attempt(async () => parse((await area.get(KEY))[KEY]));
}

/**
 * Whether the detector may look at pages. Whoever switched it off must not be looked at because
 * storage failed, so a failure counts as no. The detector's own, without the weight of the rest.
 */
export async function loadDetection(area: Pick<SettingsArea, "get">): Promise<boolean> {
  try {
    return parseDetection((await area.get(KEY))[KEY]);
  } catch {
    return false;
  }
}

/** The part of a storage area that tells of changes; `storage.sync` fits. */
export interface WatchedArea {
  onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/**
 * Tells of every change of what is stored, by whatever part of the extension.
 * @param parse gets undefined when what was stored is gone; must not throw
 * @param key what it is stored under; the settings if none is given
 */
export function watchStored<T>(
  area: WatchedArea,
  parse: (stored: unknown) => T,
  onChange: (value: T) => void,
  signal: AbortSignal,
  key = KEY,
): void {
  const listener: Parameters<WatchedArea["onChanged"]["addListener"]>[0] = (changes) => {
    const change = changes[key];
    if (change) onChange(parse(change.newValue));
  };
  area.onChanged.addListener(listener);
  signal.addEventListener("abort", () => {
    try {
      area.onChanged.removeListener(listener);
    } catch {
      // The extension was updated meanwhile, and the browser has taken the listener off itself.
    }
  });
}

/** Changes some settings and keeps the rest as they are stored now. */
export async function changeSettings(
  area: SettingsArea,
  change: SettingsChange,
): Promise<Stored<Settings>> {
  return attempt(async () => {
    const settings = { ...parseSettings((await area.get(KEY))[KEY]), ...change };
    await area.set({ [KEY]: settings });
    return settings;
  });
}

/** Does some work with a storage area. Never rejects. */
export async function attempt<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
