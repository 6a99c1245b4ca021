import { readdirSync, readFileSync } from "node:fs";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { drawAutoOpen } from "../../src/overlay/auto-open";
import { createUiLanguage } from "../../src/overlay/ui-language";
import type { OverlayActions } from "../../src/overlay/view";
import { adoptInHead, testActions } from "./actions";
import { translator } from "./messages";

let mounted: { destroy(): void } | undefined;
afterEach(() => {
  mounted?.destroy();
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** The switch on a page of courier.example. */
function show(rest: Partial<OverlayActions> = {}) {
  const actions = testActions({ site: "courier.example", ...rest });
  const announce = vi.fn();
  mounted = drawAutoOpen(document.body.appendChild(document.createElement("div")), {
    actions,
    ui: createUiLanguage(translator(), ["en-GB"]),
    scroller: document.body,
    announce,
    adopt: adoptInHead,
  });
  return { actions, announce };
}

const toggle = () => screen.getByRole("button", { name: "Always open on courier.example" });
const pressed = () => toggle().getAttribute("aria-pressed");
const ON = "From now on, news articles on courier.example open in the reader by themselves.";
const OFF = "Articles on courier.example no longer open by themselves.";

test("shows how it stands", async () => {
  show({ autoOpen: async () => ({ isOn: true, problem: null }) });
  await waitFor(() => expect(pressed()).toBe("true"));
});

test("one press switches it on, one off, and both are told to the ear and to the eye", async () => {
  const { actions, announce } = show();
  fireEvent.click(toggle());
  await waitFor(() => expect(pressed()).toBe("true"));
  expect(actions.autoOpen).toHaveBeenLastCalledWith(true);
  expect(announce).toHaveBeenLastCalledWith(ON);
  screen.getByText(ON);
  fireEvent.click(toggle());
  await waitFor(() => expect(pressed()).toBe("false"));
  expect(actions.autoOpen).toHaveBeenLastCalledWith(false);
  expect(announce).toHaveBeenLastCalledWith(OFF);
  screen.getByText(OFF);
});

test("what went well is soon gone from the eye, what did not is there longer", async () => {
  vi.useFakeTimers();
  show();
  fireEvent.click(toggle());
  await vi.advanceTimersByTimeAsync(7_000);
  screen.getByText(ON);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(screen.queryByText(ON)).toBeNull();
});

test.each([
  ["private", false, /^Byline keeps no list of sites from private windows\./],
  ["full", false, /^The list of sites is full\./],
  ["blind", true, /^Noted, but nothing opens by itself until Byline may look at pages/],
  ["access", true, /^Noted, but nothing opens by itself until the browser lets/],
  [{ storage: "disk full" }, false, /^Your browser could not save this.+ disk full$/],
] as const)("%j is told, long enough to be read", async (problem, isOn, words) => {
  vi.useFakeTimers();
  const { announce } = show({ autoOpen: async () => ({ isOn, problem }) });
  fireEvent.click(toggle());
  await vi.advanceTimersByTimeAsync(20_000);
  screen.getByText(words);
  expect(announce).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(words));
  expect(pressed()).toBe(String(isOn));
  await vi.advanceTimersByTimeAsync(12_000);
  expect(screen.queryByText(words)).toBeNull();
});

test("a background that does not answer is told, and nothing changes", async () => {
  const { announce } = show({ autoOpen: async () => undefined });
  fireEvent.click(toggle());
  await screen.findByText(/^This could not be switched\./);
  expect(announce).toHaveBeenCalledOnce();
  expect(pressed()).toBe("false");
});

test("a page without a site has no switch", () => {
  show({ site: null });
  expect(screen.queryByRole("button")).toBeNull();
});

test("looks again when the reader comes back to the tab", async () => {
  const autoOpen = vi.fn(async () => ({ isOn: false, problem: null }));
  show({ autoOpen });
  await waitFor(() => expect(autoOpen).toHaveBeenCalledOnce());
  autoOpen.mockResolvedValue({ isOn: true, problem: null });
  document.dispatchEvent(new Event("visibilitychange"));
  await waitFor(() => expect(pressed()).toBe("true"));
});

test("in every language the name of the button holds the words on it", () => {
  for (const locale of readdirSync("src/_locales")) {
    const messages = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, "utf8"));
    expect(messages.overlayAutoOpen.message).toContain(messages.overlayAutoOpenShort.message);
  }
});
