import { parseDetection, parseSettings, type Settings, type SettingsChange } from "./settings";

/** The part of a storage area that is used; `storage.sync` fits. */
export interface SettingsArea {
  /** @param key of the one item that is wanted; without it, all are */
  get(key?: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What came of reading or writing: storage that fails must never break reading. */
export type Stored<T> = { ok: true; value: T } | { ok: false; error: string };

/**
 * The settings among all items. Each is an item of its own, under its name: what is changed in one tab,
 * or on one of several devices that are synced, never undoes what is changed in another. They once were
 * one item, "settings", which holds for those that were not changed since; devices with that version go
 * on writing it.
 */
const fieldsIn = (items: Record<string, unknown>) => ({
  ...(items.settings as object | undefined),
  ...items,
});

/** Reads the settings. Never rejects. */
export function loadSettings(area: Pick<SettingsArea, "get">): Promise<Stored<Settings>> {
  return attempt(async () => parseSettings(fieldsIn(await area.get())));
}

/**
 * Whether the detector may look at pages. Whoever switched it off must not be looked at because
 * storage failed, so a failure counts as no. The detector's own, without the weight of the rest.
 */
export async function loadDetection(area: Pick<SettingsArea, "get">): Promise<boolean> {
  try {
    return parseDetection(fieldsIn(await area.get()));
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
 * @param onChange gets the new values of the items that have changed, undefined where one is gone
 * @param signal ends that
 */
export function watchStored(
  area: WatchedArea,
  onChange: (changed: Record<string, unknown>) => void,
  signal: AbortSignal,
): void {
  const listener: Parameters<WatchedArea["onChanged"]["addListener"]>[0] = (changes) =>
    onChange(
      Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])),
    );
  area.onChanged.addListener(listener);
  signal.addEventListener("abort", () => {
    try {
      area.onChanged.removeListener(listener);
    } catch {
      // The extension was updated meanwhile, and the browser has taken the listener off itself.
    }
  });
}

/** Changes some settings; nothing else that is stored is read or written. Never rejects. */
export function changeSettings(area: SettingsArea, change: SettingsChange): Promise<Stored<void>> {
  return attempt(() => area.set(change));
}

/** Does some work with a storage area. Never rejects. */
export async function attempt<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
