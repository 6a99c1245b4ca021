import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { FirstRun, type FirstRunActions } from "../../src/first-run/FirstRun";
import { translator } from "../overlay/messages";

afterEach(cleanup);

function show(rest: Partial<FirstRunActions> = {}) {
  const actions = { shortcut: async () => "Alt+R", openOptions: vi.fn(), ...rest };
  render(<FirstRun t={translator()} actions={actions} />);
  return actions;
}

test("names the button, the shortcut as the browser has it, and the promise", async () => {
  show({ shortcut: async () => "⌥R" });
  screen.getByRole("heading", { level: 1 });
  screen.getByRole("heading", { name: /toolbar/ });
  expect((await screen.findByText("⌥R")).localName).toBe("kbd");
  screen.getByRole("region", { name: "Private by design" });
  screen.getByText(/sends nothing anywhere/);
});

test("no key is shown until it is known which", async () => {
  show();
  expect(document.querySelector("kbd")).toBeNull();
  await screen.findByText("Alt+R");
});

test("says when there is no shortcut", async () => {
  show({ shortcut: async () => "" });
  await screen.findByRole("heading", { name: "No shortcut is set." });
});

test("a shortcut that was changed meanwhile is shown", async () => {
  let key = "Alt+R";
  show({ shortcut: async () => key });
  await screen.findByText("Alt+R");
  key = "Ctrl+Q";
  fireEvent.focus(window);
  await screen.findByText("Ctrl+Q");
});

test("leads to the settings", () => {
  const actions = show();
  fireEvent.click(screen.getByRole("button", { name: "All settings" }));
  expect(actions.openOptions).toHaveBeenCalledOnce();
});

test("axe finds nothing wrong", async () => {
  show();
  await screen.findByText("Alt+R");
  const { violations } = await axe.run(document.body, {
    // jsdom lays nothing out, so it knows no colours and no sizes.
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
