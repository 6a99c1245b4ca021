import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";
import { Keys } from "../../src/options/Keys";
import { createUiLanguage } from "../../src/overlay/ui-language";
import { DEFAULT_KEYS, type KeyBindings } from "../../src/shared/key-bindings";
import { DEFAULT_SETTINGS, type SettingsChange } from "../../src/shared/settings";
import { translator } from "../overlay/messages";

afterEach(cleanup);

/** The editor in a world that keeps what it is asked to keep, or fails with words. */
function show(keys: Partial<KeyBindings> = {}, failure: string | null = null) {
  const change = vi.fn();
  let bind = (_keys: KeyBindings) => {};
  function World() {
    const [bound, setBound] = useState<KeyBindings>({ ...DEFAULT_KEYS, ...keys });
    bind = setBound;
    const onChange = async (wanted: SettingsChange) => {
      change(wanted);
      if (failure === null && wanted.keys) setBound(wanted.keys);
      return failure;
    };
    const settings = { ...DEFAULT_SETTINGS, keys: bound };
    const ui = createUiLanguage(translator(), ["en"]);
    const form = { settings, ui, pageFont: null, onChange, level: 2 } as const;
    return <Keys form={form} onChange={onChange} />;
  }
  render(<World />);
  return { change, bind: (next: KeyBindings) => act(() => bind(next)) };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const status = () => screen.getByRole("status").textContent;

/** Types a character after what stands in the field, as a browser does. */
function type(name: string, character: string): void {
  const input = field(name);
  fireEvent.input(input, { target: { value: input.value + character } });
}

test("every action stands there with its key", async () => {
  show({ find: "" });
  expect(screen.getAllByRole("textbox")).toHaveLength(Object.keys(DEFAULT_KEYS).length);
  expect(field("Contents").value).toBe("C");
  expect(field("Find in the article").value).toBe("");
});

test("a key that is pressed is taken, and told", async () => {
  const { change } = show();
  type("Contents", "ü");
  await waitFor(() => expect(field("Contents").value).toBe("Ü"));
  expect(change).toHaveBeenCalledWith({ keys: { ...DEFAULT_KEYS, contents: "ü" } });
  expect(status()).toBe("Ü now does “Contents”.");
});

test("a key that is taken is told by whom, and nothing changes", async () => {
  const { change } = show();
  type("Contents", "s");
  await waitFor(() => expect(status()).toBe("S is taken by “Sources, and back”."));
  expect(field("Contents").value).toBe("C");
  expect(change).not.toHaveBeenCalled();
  const about = field("Contents").getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
  expect(document.getElementById(about)?.textContent).toBe("S is taken by “Sources, and back”.");
});

test("what was told goes once the keys change, wherever that is done", async () => {
  const { bind } = show({ contents: "x" });
  type("Contents", "s");
  await waitFor(() => expect(status()).toMatch(/^S is taken/));
  // Such as by the button that resets all settings.
  bind(DEFAULT_KEYS);
  expect(status()).toBe("");
  expect(screen.queryByText(/is taken/)).toBeNull();
});

test.each(["Tab", "Escape", "Enter", "ArrowDown"])("%s goes through", async (key) => {
  const { change } = show();
  expect(fireEvent.keyDown(field("Contents"), { key })).toBe(true);
  expect(change).not.toHaveBeenCalled();
});

test("Backspace and a button take a key away, and another gives the first one back", async () => {
  const { change } = show();
  fireEvent.keyDown(field("Contents"), { key: "Backspace" });
  await waitFor(() => expect(field("Contents").value).toBe(""));
  fireEvent.click(screen.getByRole("button", { name: "Reset “Contents” to C" }));
  await waitFor(() => expect(field("Contents").value).toBe("C"));
  fireEvent.click(screen.getByRole("button", { name: "Clear the key of “Contents”" }));
  await waitFor(() => expect(status()).toBe("“Contents” has no key now."));
  expect(change).toHaveBeenCalledTimes(3);
});

test("the first key can't come back while another action has it", async () => {
  show({ contents: "x", help: "c" });
  fireEvent.click(screen.getByRole("button", { name: "Reset “Contents” to C" }));
  await waitFor(() => expect(status()).toBe("C is taken by “Show keys”."));
  expect(field("Contents").value).toBe("X");
});

test("what can't be kept is told, and the field shows what is", async () => {
  show({}, "quota");
  type("Contents", "x");
  await waitFor(() => expect(status()).toContain("quota"));
  expect(field("Contents").value).toBe("C");
});

test("a button that has nothing more to do keeps the focus, and does nothing", async () => {
  const { change } = show();
  const clear = screen.getByRole("button", { name: "Clear the key of “Contents”" });
  clear.focus();
  fireEvent.click(clear);
  await waitFor(() => expect(clear.getAttribute("aria-disabled")).toBe("true"));
  // A button that is disabled can't be focused in a browser.
  expect(clear.matches(":disabled")).toBe(false);
  expect(document.activeElement).toBe(clear);
  fireEvent.click(clear);
  expect(change).toHaveBeenCalledTimes(1);
});

test("all keys go back to their defaults together, and what was told of one is gone", async () => {
  const { change } = show({ find: "" });
  type("Contents", "ü");
  await waitFor(() => expect(status()).toBe("Ü now does “Contents”."));
  fireEvent.click(screen.getByRole("button", { name: "Reset: Keys" }));
  await waitFor(() => expect(field("Contents").value).toBe("C"));
  expect(field("Find in the article").value).toBe("/");
  expect(change).toHaveBeenLastCalledWith({ keys: DEFAULT_KEYS });
  expect(status()).toBe("");
});
