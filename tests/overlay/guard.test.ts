import { afterEach, expect, test, vi } from "vitest";
import { keepInFront } from "../../src/overlay/guard";

/** How often a page may set an attribute of our element within a moment. */
const FLOOD = 40;

let stop = () => {};

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Our element under something of the page, with a guard that only counts. */
function guarded() {
  const host = document.createElement("byline-reader");
  document.body.append(host);
  // jsdom draws nothing, so it has no such call.
  Object.assign(document, { elementFromPoint: () => document.body });
  const raise = vi.fn();
  stop = keepInFront({ doc: document, host, raise, yieldTo: vi.fn() });
  return { host, raise };
}

test("a page that floods our element with attributes does not use up what brings us to the front", async () => {
  const { host, raise } = guarded();
  for (let round = 0; round < FLOOD; round += 1) {
    host.setAttribute("aria-hidden", String(round));
    await Promise.resolve();
  }
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  dialog.setAttribute("open", "");
  await Promise.resolve();
  expect(raise).toHaveBeenCalledOnce();
});

test("attributes of our element are taken off while the page fights for the front", async () => {
  const { host, raise } = guarded();
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  for (let round = 0; round < FLOOD; round += 1) {
    dialog.toggleAttribute("open");
    await Promise.resolve();
  }
  expect(raise).toHaveBeenCalledTimes(8);
  host.setAttribute("inert", "");
  await Promise.resolve();
  expect(host.attributes).toHaveLength(0);
});
