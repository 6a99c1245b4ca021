import { parseChange, type Settings, type SettingsChange } from "./settings";
import { changeSettings, type SettingsArea, type WatchedArea, watchStored } from "./storage";

/**
 * How long the reader has to rest before a change is written, in milliseconds. `storage.sync` takes
 * 120 writes a minute (MAX_WRITE_OPERATIONS_PER_MINUTE in Chromium), and a slider makes sixty
 * changes a second.
 */
export const REST = 500;

/** Timers; the window's fit, and tests have their own. */
export interface Clock {
  setTimeout(work: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** The settings as they hold in one context: an open overlay, the options page. */
export interface SettingsStore {
  /** What holds now: what is stored, with the changes made here over it. */
  current(): Settings;
  /**
   * Makes a change, which holds here at once and is written a little later.
   * @returns once it was written: null, or in words of the browser why it could not be. It goes on
   *   holding here then, and is written with the next change.
   */
  change(change: SettingsChange): Promise<string | null>;
  /** Writes at once what still has to be written. */
  flush(): Promise<void>;
}

/** What a store works on. */
export interface SettingsStoreInput {
  area: SettingsArea & WatchedArea;
  clock: Clock;
  /** What is stored now. */
  initial: Settings;
  /** Told of every change of what holds, from here and from elsewhere. */
  onChange: (settings: Settings) => void;
  /** Ends the listening. What has to be written then still can be. */
  signal: AbortSignal;
}

/**
 * Keeps settings in step with what is stored. Of two changes of one field the last one counts,
 * wherever it was made; changes of different fields never undo each other.
 */
export function settingsStore(input: SettingsStoreInput): SettingsStore {
  const { area, clock, onChange, signal } = input;
  let stored = input.initial;
  /** Changes made here that have to be written, or could not be. */
  let own: SettingsChange = {};
  /** Changes made here that are being written, and those that were told meanwhile. */
  let sent: SettingsChange = {};
  let heard: SettingsChange = {};
  let timer: number | undefined;
  /** Of the changes that wait to be written. */
  let answers: ((problem: string | null) => void)[] = [];
  let writes = Promise.resolve();
  let told = JSON.stringify(stored);

  const current = () => ({ ...stored, ...sent, ...own });
  const tell = () => {
    const settings = current();
    const text = JSON.stringify(settings);
    if (text === told) return;
    told = text;
    onChange(settings);
  };

  const write = async () => {
    const waiting = answers;
    // The write before may have taken along what came while it waited itself.
    if (waiting.length === 0) return;
    answers = [];
    sent = own;
    own = {};
    heard = {};
    const kept = await changeSettings(area, sent);
    // What was told meanwhile may be newer; where it is older, ours is told next, if it was kept.
    if (kept.ok) stored = { ...stored, ...without(sent, heard) };
    else own = { ...without(sent, heard), ...own };
    sent = {};
    if (!kept.ok) tell();
    for (const answer of waiting) answer(kept.ok ? null : kept.error);
  };

  const flush = () => {
    if (timer === undefined) return writes;
    clock.clearTimeout(timer);
    timer = undefined;
    writes = writes.then(write);
    return writes;
  };

  watchStored(
    area,
    (changed) => {
      const change = parseChange(changed);
      heard = { ...heard, ...change };
      // What could not be written, and waits no more, is no newer than a change that could.
      if (answers.length === 0) own = without(own, change);
      stored = { ...stored, ...change };
      tell();
    },
    signal,
  );

  return {
    current,
    change(change) {
      own = { ...own, ...change };
      tell();
      clock.clearTimeout(timer);
      timer = clock.setTimeout(flush, REST);
      return new Promise((answer) => answers.push(answer));
    },
    flush,
  };
}

/** `one` without the fields of `other`. */
function without(one: SettingsChange, other: SettingsChange): SettingsChange {
  return Object.fromEntries(Object.entries(one).filter(([name]) => !Object.hasOwn(other, name)));
}
