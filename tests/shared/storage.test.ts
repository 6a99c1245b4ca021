import { expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/shared/settings";
import {
  changeSettings,
  loadDetection,
  loadSettings,
  type SettingsArea,
  type WatchedArea,
  watchStored,
} from "../../src/shared/storage";
import { memoryArea } from "./memory-area";

const failing: SettingsArea = {
  get: () => Promise.reject(new Error("storage is gone")),
  set: () => Promise.reject(new Error("quota")),
};

test("what was changed is read again, each setting from an item of its own", async () => {
  const area = memoryArea();
  expect(await changeSettings(area, { detection: false, width: 70 })).toMatchObject({ ok: true });
  expect(area.items).toEqual({ detection: false, width: 70 });
  expect(await loadSettings(area)).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, detection: false, width: 70 },
  });
  expect(await loadDetection(area)).toBe(false);
});

test("a change reads nothing, so that what is changed elsewhere meanwhile stays", async () => {
  const area = memoryArea();
  await changeSettings(area, { theme: "dark" });
  expect(area.get).not.toHaveBeenCalled();
});

test("what was stored as one item holds until it is changed", async () => {
  const settings = { version: 2, detection: false, theme: "dark", width: 70 };
  const area = memoryArea({ settings });
  expect(await loadDetection(area)).toBe(false);
  await changeSettings(area, { theme: "sepia" });
  expect(await loadSettings(area)).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, detection: false, theme: "sepia", width: 70 },
  });
  await changeSettings(area, { detection: true });
  expect(await loadDetection(area)).toBe(true);
  expect(area.items.settings).toEqual(settings);
});

test("nothing stored gives the defaults", async () => {
  expect(await loadSettings(memoryArea())).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(await loadDetection(memoryArea())).toBe(true);
});

test("storage that fails is a value, not an exception", async () => {
  expect(await loadSettings(failing)).toEqual({ ok: false, error: "storage is gone" });
  expect(await loadDetection(failing)).toBe(false);
  expect(await changeSettings(failing, { detection: false })).toEqual({
    ok: false,
    error: "quota",
  });
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
  watchStored({ onChanged }, () => {}, ending.signal);
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
  watchStored(area, (changed) => told.push(changed), ending.signal);
  for (const tell of listeners) {
    tell({ theme: { newValue: "sepia" }, width: { newValue: 70 } });
    tell({ theme: {} });
  }
  expect(told).toEqual([{ theme: "sepia", width: 70 }, { theme: undefined }]);
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
  watchStored({ onChanged: { addListener: () => {}, removeListener } }, () => {}, ending.signal);
  ending.abort();
  window.removeEventListener("error", reported);
  expect(removeListener).toHaveBeenCalledOnce();
  expect(reported).not.toHaveBeenCalled();
});
