import { vi } from "vitest";
import type { AdoptStyle, LoadPart } from "../../src/overlay/parts";
import type { OverlayActions } from "../../src/overlay/view";
import { translator } from "./messages";

/** What is typed in a test, in place of the fence around the real overlay. */
export interface Typing {
  onKey: OverlayActions["onKey"];
  onInput: OverlayActions["onInput"];
  /** Presses a key. @returns the event, to be asked whether it was cancelled */
  press(key: string, rest?: KeyboardEventInit): KeyboardEvent;
  /** Tells that a field has changed. */
  input(): void;
}

/** @returns a keyboard that nothing listens to yet */
export function typing(): Typing {
  const keys = new Set<(event: KeyboardEvent) => void>();
  const inputs = new Set<() => void>();
  const listen =
    <T>(set: Set<T>) =>
    (handler: T) => {
      set.add(handler);
      return () => set.delete(handler);
    };
  return {
    onKey: listen(keys),
    onInput: listen(inputs),
    press(key, rest = {}) {
      const event = new KeyboardEvent("keydown", { key, cancelable: true, ...rest });
      for (const handler of keys) handler(event);
      return event;
    },
    input() {
      for (const handler of inputs) handler();
    },
  };
}

/** Loads parts from their sources. */
export const loadPart: LoadPart = (name) =>
  name === "copy-sources"
    ? import(`../../src/overlay/${name}.ts`)
    : import(`../../src/overlay/${name}.tsx`);

/** Adds a style sheet where a test can find it. */
export const adoptInHead: AdoptStyle = (css) => {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
};

/** The world outside, of which nothing is done unless `rest` does it. */
export function testActions(rest: Partial<OverlayActions> = {}): OverlayActions {
  return {
    close: vi.fn(),
    openOptions: vi.fn(),
    unreadable: null,
    openShortcutSettings: vi.fn(),
    shortcut: vi.fn(async () => "Alt+R"),
    claimSpeech: vi.fn(() => () => {}),
    changeSettings: vi.fn(async () => null),
    site: null,
    autoOpen: vi.fn(async (isOn = false) => ({ isOn, problem: null })),
    load: loadPart,
    t: translator(),
    ...typing(),
    ...rest,
  };
}
