import "./browser-gaps";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import axe from "axe-core";
import { useState } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";
import { SettingsPopover } from "../../src/overlay/SettingsPopover";
import { createUiLanguage } from "../../src/overlay/ui-language";
import type { OverlayActions } from "../../src/overlay/view";
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from "../../src/shared/settings";
import { adoptInHead, testActions } from "./actions";
import { translator } from "./messages";

afterEach(cleanup);

const ui = createUiLanguage(translator(), ["en-GB"]);

/** The popover in a world that keeps what it is asked to keep. */
async function open(change: Partial<Settings> = {}, rest: Partial<OverlayActions> = {}) {
  const changes: SettingsChange[] = [];
  function World() {
    const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...change });
    const actions = testActions({
      async changeSettings(next) {
        changes.push(next);
        setSettings((last) => ({ ...last, ...next }));
        return null;
      },
      ...rest,
    });
    const [fixed] = useState(actions);
    return (
      <SettingsPopover
        settings={settings}
        ui={ui}
        actions={fixed}
        pageFont={() => null}
        adopt={adoptInHead}
      />
    );
  }
  render(<World />);
  const popover = screen.getByRole("dialog", { hidden: true });
  act(() => popover.showPopover());
  expect(screen.getByRole("dialog", { name: "Settings" })).toBe(popover);
  if (!rest.load) await screen.findByRole("heading", { name: "Colours" });
  return { popover, changes };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });

test("nothing of it is there until it is asked for, and nothing stays", async () => {
  const { popover } = await open();
  expect(within(popover).getAllByRole("radio").length).toBeGreaterThan(10);
  expect(document.head.querySelectorAll("style")).toHaveLength(1);
  act(() => popover.hidePopover());
  expect(popover.querySelector("input")).toBeNull();
  expect(document.head.querySelector("style")).toBeNull();
});

test("the focus goes to the first choice", async () => {
  await open({ theme: "sepia" });
  expect(document.activeElement).toBe(radio("Sepia"));
});

test("over the text, the text size comes first, and only there", async () => {
  await open();
  const slider = screen.getByRole("slider", { name: "Text size" });
  const following = slider.compareDocumentPosition(
    screen.getByRole("heading", { name: "Colours" }),
  );
  expect(following & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("every choice is a radio button in a named group, and says what holds", async () => {
  const { changes } = await open();
  const theme = within(screen.getByRole("group", { name: "Theme" }));
  expect(theme.getAllByRole("radio")).toHaveLength(6);
  expect(radio("Automatic").checked).toBe(true);
  fireEvent.click(radio("High contrast"));
  fireEvent.click(radio("Dyslexia-friendly"));
  fireEvent.click(radio("Justified"));
  fireEvent.click(radio("2"));
  fireEvent.click(radio("Small"));
  fireEvent.click(screen.getByRole("checkbox", { name: "Hyphenate words" }));
  expect(changes).toEqual([
    { theme: "contrast" },
    { font: "legible" },
    { align: "justify" },
    { columns: 2 },
    { pictures: "small" },
    { hyphens: false },
  ]);
  await waitFor(() => expect(radio("High contrast").checked).toBe(true));
});

test.each([
  ["Text size", { textSize: 110 }, { textSize: 100 }, "100%", "110%"],
  ["Line spacing", { lineHeight: 110 }, { lineHeight: 100 }, "100%", "110%"],
  ["Letter spacing", { letterSpacing: 2 }, { letterSpacing: 0 }, "0%", "2%"],
  ["Word spacing", { wordSpacing: 4 }, { wordSpacing: 0 }, "0%", "4%"],
  ["Line length", { width: 70 }, { width: 65 }, "65 characters", "70 characters"],
])("%s goes by steps, and tells its value in words", async (name, more, less, before, after) => {
  const { changes } = await open();
  const slider = screen.getByRole("slider", { name });
  expect(slider.getAttribute("aria-valuetext")).toBe(before);
  fireEvent.click(screen.getByRole("button", { name: `More: ${name}` }));
  await waitFor(() => expect(slider.getAttribute("aria-valuetext")).toBe(after));
  fireEvent.click(screen.getByRole("button", { name: `Less: ${name}` }));
  expect(changes).toEqual([more, less]);
});

test("a slider that is drawn tells every place it passes", async () => {
  const { changes } = await open();
  const slider = screen.getByRole("slider", { name: "Text size" });
  fireEvent.input(slider, { target: { value: "150" } });
  expect(changes).toEqual([{ textSize: 150 }]);
});

test("no step leads out of the range, and the button stays where it is", async () => {
  const { changes } = await open({ textSize: 250 });
  const more = screen.getByRole("button", { name: "More: Text size" });
  expect(more.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(more);
  expect(changes).toEqual([{ textSize: 250 }]);
});

test("a group goes back to its defaults, and the others stay", async () => {
  const { changes } = await open({ theme: "dark", font: "mono", textSize: 150, width: 80 });
  const reset = screen.getByRole("button", { name: "Reset: Type" });
  fireEvent.click(reset);
  await waitFor(() => expect(radio("Serif").checked).toBe(true));
  expect(changes).toEqual([
    {
      font: "serif",
      textSize: 100,
      lineHeight: 100,
      letterSpacing: 0,
      wordSpacing: 0,
      align: "start",
      hyphens: true,
    },
  ]);
  expect(radio("Dark").checked).toBe(true);
  expect(reset.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(reset);
  expect(changes).toHaveLength(1);
});

test("storage that fails is told in words", async () => {
  await open({}, { changeSettings: async () => "quota exceeded" });
  fireEvent.click(radio("Dark"));
  const alert = await screen.findByText(/could not save this.* quota exceeded$/);
  expect(alert.getAttribute("role")).toBe("alert");
});

test("settings that could not be read are told, until a change is kept", async () => {
  await open({}, { unreadable: "disk broken" });
  expect(screen.getByRole("alert").textContent).toMatch(/could not be read.* disk broken$/);
  fireEvent.click(radio("Dark"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("a part that can't be loaded is told", async () => {
  await open({}, { load: () => Promise.reject(new Error("gone")) });
  await screen.findByText(/could not be loaded/);
});

test("it closes by its button, and leads to all settings", async () => {
  const openOptions = vi.fn();
  const { popover } = await open({}, { openOptions });
  fireEvent.click(screen.getByRole("button", { name: "Close settings" }));
  await waitFor(() => expect(popover.querySelector("input")).toBeNull());
  act(() => popover.showPopover());
  fireEvent.click(await screen.findByRole("button", { name: "All settings" }));
  expect(openOptions).toHaveBeenCalledOnce();
  await waitFor(() => expect(popover.querySelector("input")).toBeNull());
});

test("axe finds nothing wrong", async () => {
  await open({ theme: "dark", textSize: 250 });
  const { violations } = await axe.run(document.body, {
    // jsdom lays nothing out, and the panel alone is no page.
    rules: {
      "color-contrast": { enabled: false },
      "target-size": { enabled: false },
      region: { enabled: false },
      "page-has-heading-one": { enabled: false },
      "heading-order": { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("it is told that the browser may not be able to translate what is shown", async () => {
  const { popover } = await open();
  expect(popover.textContent).toMatch(
    /translation may not reach this view.*translate the page itself/,
  );
});
