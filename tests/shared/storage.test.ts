import { expect, test } from "vitest";
import { parseSettings } from "../../src/shared/settings";
import { changeSettings, loadStored, type SettingsArea } from "../../src/shared/storage";

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
    value: { version: 1, detection: false },
  });
});

test("nothing stored gives the defaults", async () => {
  const loaded = await loadStored(memoryArea(), parseSettings);
  expect(loaded).toEqual({ ok: true, value: { version: 1, detection: true } });
});

test("storage that fails is a value, not an exception", async () => {
  expect(await loadStored(failing, parseSettings)).toEqual({ ok: false, error: "storage is gone" });
  const full = { ...memoryArea(), set: failing.set };
  expect(await changeSettings(full, { detection: false })).toEqual({ ok: false, error: "quota" });
});
