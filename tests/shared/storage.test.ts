import { expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS, parseSettings } from "../../src/shared/settings";
import {
  changeSettings,
  loadStored,
  type SettingsArea,
  type WatchedArea,
  watchStored,
} from "../../src/shared/storage";

function memoryArea(items: Record<string, unknown> = {}): SettingsArea {
  return {
    get: async (key) => (key in items ? { [key]: items[key] } : {}),
    set: async (changed) => {
      Object.assign(items, changed);
    },
  };
}

const failing: SettingsArea = {
  get: () => Promise.reject(new Error("storage is gone")),
  set: () => Promise.reject(new Error("quota")),
};

test("what was changed is read again", async () => {
  const area = memoryArea();
  expect(await changeSettings(area, { detection: false })).toMatchObject({ ok: true });
  expect(await loadStored(area, parseSettings)).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, detection: false },
  });
});

test("nothing stored gives the defaults", async () => {
  const loaded = await loadStored(memoryArea(), parseSettings);
  expect(loaded).toEqual({ ok: true, value: DEFAULT_SETTINGS });
});

test("storage that fails is a value, not an exception", async () => {
  expect(await loadStored(failing, parseSettings)).toEqual({ ok: false, error: "storage is gone" });
  const full = { ...memoryArea(), set: failing.set };
  expect(await changeSettings(full, { detection: false })).toEqual({ ok: false, error: "quota" });
});

test("ends quietly where the extension was updated meanwhile", () => {
  const onChanged: WatchedArea["onChanged"] = {
    addListener: () => {},
    removeListener: () => {
      throw new Error("Extension context invalidated.");
    },
  };
  const errors: unknown[] = [];
  const note = (event: ErrorEvent) => {
    errors.push(event.error);
    event.preventDefault();
  };
  window.addEventListener("error", note);
  const ending = new AbortController();
  watchStored({ onChanged }, parseSettings, () => {}, ending.signal);
  ending.abort();
  window.removeEventListener("error", note);
  expect(ending.signal.aborted).toBe(true);
  expect(errors).toEqual([]);
});

test("a change of what is stored is told, until the signal ends that", () => {
  const listeners = new Set<Parameters<WatchedArea["onChanged"]["addListener"]>[0]>();
  const area: WatchedArea = {
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const told: unknown[] = [];
  const ending = new AbortController();
  watchStored(area, parseSettings, (settings) => told.push(settings), ending.signal);
  for (const tell of listeners) {
    tell({ settings: { newValue: { theme: "sepia" } } });
    tell({ sites: { newValue: [] } });
    tell({ settings: {} });
  }
  expect(told).toEqual([{ ...DEFAULT_SETTINGS, theme: "sepia" }, DEFAULT_SETTINGS]);
  ending.abort();
  expect(listeners.size).toBe(0);
});

test("what the signal ends may have ended with an update of the extension", () => {
  const removeListener = vi.fn(() => {
    throw new Error("Extension context invalidated.");
  });
  const reported = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener("error", reported);
  const ending = new AbortController();
  watchStored(
    { onChanged: { addListener: () => {}, removeListener } },
    parseSettings,
    () => {},
    ending.signal,
  );
  ending.abort();
  window.removeEventListener("error", reported);
  expect(removeListener).toHaveBeenCalledOnce();
  expect(reported).not.toHaveBeenCalled();
});
