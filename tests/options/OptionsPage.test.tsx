import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type OptionsActions, OptionsPage } from "../../src/options/OptionsPage";
import { DEFAULT_SETTINGS, type Settings } from "../../src/shared/settings";
import type { Stored } from "../../src/shared/storage";

afterEach(cleanup);

function stored(change: Partial<Settings> = {}): Stored<Settings> {
  return { ok: true, value: { ...DEFAULT_SETTINGS, ...change } };
}

function show(change: Partial<OptionsActions> = {}) {
  const actions: OptionsActions = {
    t: (key, ...words) => [key, ...words].join(" "),
    load: async () => stored(),
    change: vi.fn(async (change) => stored(change)),
    shortcut: async () => "Alt+R",
    openShortcutSettings: vi.fn(async () => {}),
    ...change,
  };
  render(<OptionsPage actions={actions} />);
  return actions;
}

async function box(): Promise<HTMLInputElement> {
  const found = screen.getByRole<HTMLInputElement>("checkbox", { name: "optionsDetectionLabel" });
  await waitFor(() => expect(found.disabled).toBe(false));
  return found;
}

test("shows what is stored", async () => {
  show({ load: async () => stored({ detection: false }) });
  expect((await box()).checked).toBe(false);
});

test("saves a choice and says so", async () => {
  const actions = show();
  fireEvent.click(await box());
  await waitFor(() =>
    expect(
      within(screen.getByRole("region", { name: "optionsDetection" })).getByRole("status")
        .textContent,
    ).toBe("optionsSaved"),
  );
  expect(actions.change).toHaveBeenCalledWith({ detection: false });
  expect((await box()).checked).toBe(false);
});

test("a choice that could not be saved is taken back and told", async () => {
  show({ change: async () => ({ ok: false, error: "quota" }) });
  fireEvent.click(await box());
  await screen.findByText("optionsSaveFailed quota");
  expect((await box()).checked).toBe(true);
});

test("settings that could not be read are told, and can be made again", async () => {
  show({ load: async () => ({ ok: false, error: "gone" }) });
  await screen.findByText("optionsLoadFailed gone");
  expect((await box()).checked).toBe(true);
});

test("shows the shortcut and opens the browser's settings", async () => {
  const actions = show();
  await screen.findByText("Alt+R");
  fireEvent.click(screen.getByRole("button", { name: "optionsShortcutOpen" }));
  expect(actions.openShortcutSettings).toHaveBeenCalledOnce();
});

test("says when there is no shortcut, and when its settings can't be opened", async () => {
  show({
    shortcut: async () => "",
    openShortcutSettings: () => Promise.reject(new Error("not here")),
  });
  await screen.findByText("optionsShortcutNone");
  fireEvent.click(screen.getByRole("button", { name: "optionsShortcutOpen" }));
  await screen.findByText("optionsShortcutFailed");
});
