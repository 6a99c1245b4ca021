import { beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "../../src/shared/settings";
import {
  type Clock,
  REST,
  type SettingsStore,
  settingsStore,
} from "../../src/shared/settings-store";
import type { SettingsArea, WatchedArea } from "../../src/shared/storage";

/** Time that goes on when it is told to. */
function testClock() {
  let now = 0;
  let next = 1;
  const due = new Map<number, { at: number; work: () => void }>();
  const clock: Clock = {
    setTimeout(work, milliseconds) {
      due.set(next, { at: now + milliseconds, work });
      next += 1;
      return next - 1;
    },
    clearTimeout(timer) {
      if (timer !== undefined) due.delete(timer);
    },
  };
  return {
    clock,
    async pass(milliseconds: number) {
      now += milliseconds;
      for (const [timer, { at, work }] of [...due]) {
        if (at > now) continue;
        due.delete(timer);
        work();
      }
      await settled();
    },
  };
}

/** Everything that is only waiting for promises has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Storage as several contexts share it: what is set is told to everyone, a little later. */
function sharedArea() {
  let items: Record<string, unknown> = {};
  let refusal: Error | null = null;
  let held: (() => void)[] | null = null;
  let writes = 0;
  const listeners = new Set<Parameters<WatchedArea["onChanged"]["addListener"]>[0]>();
  const tell = (changed: Record<string, unknown>) => {
    const changes = Object.entries(changed).map(([key, newValue]) => [key, { newValue }]);
    for (const listener of listeners) listener(Object.fromEntries(changes));
  };
  const area: SettingsArea & WatchedArea = {
    get: async () => items,
    async set(changed) {
      const waiting = held;
      if (waiting) await new Promise<void>((go) => waiting.push(go));
      if (refusal) throw refusal;
      writes += 1;
      items = { ...items, ...structuredClone(changed) };
      await Promise.resolve();
      tell(changed);
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return {
    area,
    stored: () => parseSettings(items),
    writes: () => writes,
    listeners: () => listeners.size,
    tell,
    refuse(error: Error | null) {
      refusal = error;
    },
    /** Writes wait from now on, until they are let go. */
    hold() {
      held = [];
    },
    async letGo() {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
      await settled();
    },
  };
}

let time: ReturnType<typeof testClock>;
let shared: ReturnType<typeof sharedArea>;

beforeEach(() => {
  time = testClock();
  shared = sharedArea();
});

/** A context with settings of its own, and what it was told. */
function context(): SettingsStore & { told: Settings[]; end: () => void } {
  const told: Settings[] = [];
  const ending = new AbortController();
  const store = settingsStore({
    area: shared.area,
    clock: time.clock,
    initial: shared.stored(),
    onChange: (settings) => told.push(settings),
    signal: ending.signal,
  });
  return { ...store, told, end: () => ending.abort() };
}

describe("one context", () => {
  test("a change holds at once, and is written when the reader rests", async () => {
    const here = context();
    const kept = here.change({ theme: "dark" });
    expect(here.told.at(-1)?.theme).toBe("dark");
    await time.pass(REST - 1);
    expect(shared.writes()).toBe(0);
    await time.pass(1);
    expect(shared.stored().theme).toBe("dark");
    expect(await kept).toBeNull();
    expect(here.told).toHaveLength(1);
  });

  test("a slider that is drawn along writes once, and never 120 times a minute", async () => {
    const here = context();
    for (let size = 70; size <= 250; size += 10) {
      here.change({ textSize: size });
      await time.pass(16);
    }
    await time.pass(REST);
    expect(shared.writes()).toBe(1);
    expect(shared.stored().textSize).toBe(250);
    expect(60_000 / REST).toBeLessThanOrEqual(120);
  });

  test("what has to be written is written at once when the context ends", async () => {
    const here = context();
    here.change({ font: "sans" });
    here.end();
    await here.flush();
    expect(shared.stored().font).toBe("sans");
    expect(shared.listeners()).toBe(0);
    await time.pass(REST);
    expect(shared.writes()).toBe(1);
  });

  test("nothing is written when nothing was changed", async () => {
    await context().flush();
    expect(shared.writes()).toBe(0);
  });
});

describe("storage that fails", () => {
  test("is told, and the change goes on holding here", async () => {
    const here = context();
    shared.refuse(new Error("QUOTA_BYTES quota exceeded"));
    const kept = here.change({ theme: "black" });
    await time.pass(REST);
    expect(await kept).toBe("QUOTA_BYTES quota exceeded");
    expect(here.current().theme).toBe("black");
    expect(shared.stored()).toEqual(DEFAULT_SETTINGS);
  });

  test("that works again takes the earlier change along with the next", async () => {
    const here = context();
    shared.refuse(new Error("full"));
    here.change({ theme: "black" });
    await time.pass(REST);
    shared.refuse(null);
    const kept = here.change({ width: 70 });
    await time.pass(REST);
    expect(await kept).toBeNull();
    expect(shared.stored()).toMatchObject({ theme: "black", width: 70 });
  });

  test("a change elsewhere that was stored wins over one here that could not be", async () => {
    const here = context();
    const there = context();
    shared.refuse(new Error("full"));
    here.change({ theme: "black", align: "justify" });
    await time.pass(REST);
    shared.refuse(null);
    there.change({ theme: "sepia" });
    await time.pass(REST);
    expect(here.current()).toMatchObject({ theme: "sepia", align: "justify" });
  });

  test("a change elsewhere that was told while ours failed wins, and stays", async () => {
    const here = context();
    shared.hold();
    here.change({ theme: "black", width: 70 });
    await time.pass(REST);
    shared.tell({ theme: "sepia" });
    shared.refuse(new Error("full"));
    await shared.letGo();
    expect(here.current()).toMatchObject({ theme: "sepia", width: 70 });
    expect(here.told.at(-1)).toMatchObject({ theme: "sepia", width: 70 });
    shared.refuse(null);
    here.change({ align: "justify" });
    await time.pass(REST);
    expect(here.current()).toMatchObject({ theme: "sepia", width: 70, align: "justify" });
  });
});

describe("several contexts", () => {
  test("a change reaches the others", async () => {
    const here = context();
    const there = context();
    here.change({ theme: "sepia" });
    await time.pass(REST);
    expect(there.told).toEqual([{ ...DEFAULT_SETTINGS, theme: "sepia" }]);
  });

  test("changes of different fields do not undo each other", async () => {
    const here = context();
    const there = context();
    here.change({ theme: "dark" });
    await time.pass(REST / 2);
    there.change({ font: "mono" });
    await time.pass(REST / 2);
    expect(there.current()).toMatchObject({ theme: "dark", font: "mono" });
    await time.pass(REST);
    expect(shared.stored()).toMatchObject({ theme: "dark", font: "mono" });
    expect(here.current()).toEqual(there.current());
  });

  test("changes of different fields that are written at the same moment are both stored", async () => {
    const here = context();
    const there = context();
    shared.hold();
    here.change({ theme: "dark" });
    there.change({ textSize: 120, width: 70 });
    await time.pass(REST);
    await shared.letGo();
    const both = { theme: "dark", textSize: 120, width: 70 };
    expect(shared.stored()).toEqual({ ...DEFAULT_SETTINGS, ...both });
    expect(here.current()).toEqual(shared.stored());
    expect(there.current()).toEqual(shared.stored());
  });

  test("a change elsewhere that was told while ours was written holds", async () => {
    const here = context();
    shared.hold();
    here.change({ width: 70 });
    await time.pass(REST);
    shared.tell({ width: 80, theme: "sepia" });
    expect(here.current()).toMatchObject({ width: 70, theme: "sepia" });
    await shared.letGo();
    expect(here.current()).toMatchObject({ width: 70, theme: "sepia" });
  });

  test("what is taken out of storage gets its default", async () => {
    const here = context();
    here.change({ theme: "dark", width: 70 });
    await time.pass(REST);
    shared.tell({ theme: undefined, other: 7 });
    expect(here.current()).toEqual({ ...DEFAULT_SETTINGS, width: 70 });
  });

  test("of two changes of one field the last one counts everywhere", async () => {
    const here = context();
    const there = context();
    here.change({ theme: "dark" });
    await time.pass(REST / 2);
    there.change({ theme: "sepia" });
    await time.pass(REST / 2);
    // The first one is stored by now, and the second holds where it was made.
    expect(there.current().theme).toBe("sepia");
    await time.pass(REST);
    expect(shared.stored().theme).toBe("sepia");
    expect(here.current().theme).toBe("sepia");
  });

  test("a change made while another is being written is not lost", async () => {
    const here = context();
    shared.hold();
    here.change({ textSize: 110 });
    await time.pass(REST);
    here.change({ textSize: 120 });
    await shared.letGo();
    expect(here.current().textSize).toBe(120);
    await time.pass(REST);
    expect(shared.stored().textSize).toBe(120);
    expect(here.told.map(({ textSize }) => textSize)).toEqual([110, 120]);
  });
  test("a change that has to wait for a slow write is not lost", async () => {
    const here = context();
    shared.hold();
    here.change({ textSize: 110 });
    await time.pass(REST);
    const kept = here.change({ textSize: 120 });
    await time.pass(REST);
    await shared.letGo();
    expect(await kept).toBeNull();
    expect(shared.stored().textSize).toBe(120);
    expect(here.told.map(({ textSize }) => textSize)).toEqual([110, 120]);
    expect(shared.writes()).toBe(2);
  });

  test("changes that waited for a slow write are written at once", async () => {
    const here = context();
    shared.hold();
    here.change({ textSize: 110 });
    await time.pass(REST);
    here.change({ textSize: 120 });
    await time.pass(REST);
    here.change({ width: 70 });
    await time.pass(REST);
    await shared.letGo();
    expect(shared.stored()).toMatchObject({ textSize: 120, width: 70 });
    expect(shared.writes()).toBe(2);
  });
});
