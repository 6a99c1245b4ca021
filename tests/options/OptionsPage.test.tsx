import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { useState } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";
import { type OptionsActions, OptionsPage } from "../../src/options/OptionsPage";
import { createUiLanguage } from "../../src/overlay/ui-language";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "../../src/shared/settings";
import { LARGEST_FILE, writeSettingsFile } from "../../src/shared/settings-file";
import { translator } from "../overlay/messages";
import { autoOpenActions } from "./auto-open-actions";

afterEach(cleanup);

const ui = createUiLanguage(translator(), ["en-GB"]);

/** The page in a world that keeps what it is asked to keep, as long as `failure` is null. */
function show(
  change: Partial<Settings> = {},
  rest: Partial<OptionsActions> = {},
  unreadable: string | null = null,
) {
  let holds: Settings = { ...DEFAULT_SETTINGS, ...change };
  const saved = vi.fn();
  function World() {
    const [settings, setSettings] = useState(holds);
    const [actions] = useState<OptionsActions>({
      async change(next) {
        holds = { ...holds, ...next };
        setSettings(holds);
        return null;
      },
      shortcut: async () => "Alt+R",
      openShortcutSettings: async () => {},
      saveFile: saved,
      ...autoOpenActions(),
      ...rest,
    });
    holds = settings;
    return <OptionsPage settings={settings} unreadable={unreadable} actions={actions} ui={ui} />;
  }
  const { container } = render(<World />);
  return { settings: () => holds, saved, container };
}

const button = (name: string) => screen.getByRole("button", { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const detection = () =>
  screen.getByRole<HTMLInputElement>("checkbox", { name: /^Show on the toolbar button/ });

function choose(container: Element, text: string): void {
  const file = new File([text], "settings.json", { type: "application/json" });
  file.text = async () => text;
  chooseFile(container, file);
}

function chooseFile(container: Element, file: File): void {
  const input = container.querySelector("input[type=file]");
  if (!input) throw new Error("no field for a file");
  fireEvent.change(input, { target: { files: [file] } });
}

test("shows what is stored, and looks like it", () => {
  show({ detection: false, theme: "sepia", textSize: 150 });
  expect(detection().checked).toBe(false);
  expect(radio("Sepia").checked).toBe(true);
  expect(document.documentElement.dataset.theme).toBe("sepia");
  const preview = screen.getByRole("region", { name: "Preview" });
  expect(preview.dataset.theme).toBe("sepia");
  expect(preview.style.getPropertyValue("--text-scale")).toBe("1.5");
});

test("saves a choice, says so, and shows it at once", async () => {
  const { settings } = show();
  fireEvent.click(radio("Dark"));
  await waitFor(() => expect(document.querySelector(".saved")?.textContent).toBe("Saved."));
  expect(settings().theme).toBe("dark");
  expect(screen.getByRole("region", { name: "Preview" }).dataset.theme).toBe("dark");
  fireEvent.click(detection());
  await waitFor(() => expect(settings().detection).toBe(false));
});

test("a choice that could not be saved is told", async () => {
  show({}, { change: async () => "quota" });
  fireEvent.click(detection());
  await screen.findByText("Your change could not be saved. quota");
  expect(document.querySelector(".saved")?.textContent).toBe("");
});

test("settings that could not be read are told, and can be made again", async () => {
  const { settings } = show({}, {}, "gone");
  screen.getByText("Your settings could not be read, so the defaults are shown. gone");
  fireEvent.click(radio("Dark"));
  await waitFor(() => expect(settings().theme).toBe("dark"));
});

test("all settings are given as a file", () => {
  const { saved } = show({ theme: "black" });
  fireEvent.click(button("Export"));
  const text = writeSettingsFile({ ...DEFAULT_SETTINGS, theme: "black" });
  expect(saved).toHaveBeenCalledExactlyOnceWith("byline-settings.json", text);
});

test("the settings of a file apply, and can be undone", async () => {
  const { settings, container } = show({ font: "mono" });
  choose(container, writeSettingsFile(parseSettings({ theme: "black", width: 80 })));
  await screen.findByText("The settings of the file apply now.");
  expect(settings()).toMatchObject({ theme: "black", width: 80, font: "serif" });
  fireEvent.click(button("Undo"));
  await screen.findByText("Your settings are back.");
  expect(settings()).toEqual({ ...DEFAULT_SETTINGS, font: "mono" });
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("undoing by key keeps the focus near", async () => {
  show({ theme: "dark" });
  fireEvent.click(button("Reset everything"));
  const undo = await screen.findByRole("button", { name: "Undo" });
  undo.focus();
  fireEvent.click(undo);
  await waitFor(() => expect(undo.isConnected).toBe(false));
  expect(document.activeElement?.id).toBe("backup");
});

test("what is told of all settings is told until one is changed, and can be undone then", async () => {
  const { settings } = show({ textSize: 120 });
  fireEvent.click(button("Reset everything"));
  const told = await screen.findByText("All settings are as they were at first.");
  fireEvent.click(radio("Dark"));
  await waitFor(() => expect(told.textContent).toBe(""));
  fireEvent.click(button("Undo"));
  await waitFor(() => expect(settings()).toEqual({ ...DEFAULT_SETTINGS, textSize: 120 }));
});

test("a file that gives a key to another action tells which one has none now", async () => {
  const { settings, container } = show();
  choose(container, '{"byline":"settings","keys":{"find":"s"}}');
  const told = await screen.findByText(/^The settings of the file apply now\./);
  expect(told.textContent).toContain("“Sources, and back” has no key now.");
  expect(settings().keys).toMatchObject({ find: "s", sources: "" });
});

test("a file of one key leaves the other keys as they are", async () => {
  const keys = { ...DEFAULT_SETTINGS.keys, find: "f" };
  const { settings, container } = show({ keys });
  choose(container, '{"byline":"settings","keys":{"save":"q"}}');
  await screen.findByText("The settings of the file apply now.");
  expect(settings().keys).toEqual({ ...keys, save: "q" });
});

test("what a file says in vain is named", async () => {
  const { settings, container } = show();
  choose(container, '{"byline":"settings","theme":"pink","width":80}');
  await screen.findByText(/^The settings of the file apply now, but for these.*: theme$/);
  expect(settings()).toEqual({ ...DEFAULT_SETTINGS, width: 80 });
});

test.each([
  ["{", /no valid JSON/],
  ['{"theme":"dark"}', /no settings of Byline/],
  [" ".repeat(LARGEST_FILE + 1), /too large/],
  [" ".repeat(LARGEST_FILE * 3 + 1), /too large/],
])("a file that is none of ours changes nothing (%#)", async (text, told) => {
  const { settings, container } = show({ theme: "dark" });
  choose(container, text);
  await screen.findByText(told);
  expect(settings()).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("a file that can't be read changes nothing, and is told", async () => {
  const { settings, container } = show({ theme: "dark" });
  const gone = new File(["{}"], "settings.json");
  gone.text = () => Promise.reject(new DOMException("moved", "NotReadableError"));
  chooseFile(container, gone);
  await screen.findByText("This file could not be read. Nothing was changed.");
  expect(settings()).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
});

test("everything is reset, and can be undone", async () => {
  const own = { theme: "dark", detection: false, textSize: 120 } as const;
  const { settings } = show(own);
  fireEvent.click(button("Reset everything"));
  await waitFor(() => expect(settings()).toEqual(DEFAULT_SETTINGS));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(settings()).toEqual({ ...DEFAULT_SETTINGS, ...own }));
});

test("shows the shortcut and opens the browser's settings", async () => {
  const openShortcutSettings = vi.fn(async () => {});
  show({}, { openShortcutSettings });
  expect(document.querySelector("kbd")).toBeNull();
  await screen.findByText("Alt+R");
  fireEvent.click(button("Change the shortcut in the browser"));
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});

test("says when there is no shortcut, and when its settings can't be opened", async () => {
  show(
    {},
    {
      shortcut: async () => "",
      openShortcutSettings: () => Promise.reject(new Error("not here")),
    },
  );
  await screen.findByText("No shortcut is set.");
  fireEvent.click(button("Change the shortcut in the browser"));
  await screen.findByText("The browser’s shortcut settings could not be opened.");
});

test("axe finds nothing wrong", async () => {
  show({ theme: "dark" });
  await screen.findByText("Alt+R");
  const { violations } = await axe.run(document.body, {
    // jsdom lays nothing out, so it knows no colours and no sizes.
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
