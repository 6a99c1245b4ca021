import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HOST_NAME } from "../../src/overlay/host";
import { mount, type OverlayActions, type OverlayHandle } from "../../src/overlay/mount";
import { DEFAULT_SETTINGS } from "../../src/shared/settings";
import { testActions } from "./actions";
import { frontDialog, resetTopLayer } from "./browser-gaps";
import { sampleArticle, verdict } from "./sample";

const VIEW = { state: "article", article: sampleArticle(), verdict: verdict("news") } as const;

let handle: OverlayHandle | null = null;
let keyHandlers: Set<(event: KeyboardEvent) => void>;
let actions: OverlayActions;

beforeEach(() => {
  document.body.innerHTML = '<p>The page</p><input id="field"><a href="#x">link</a>';
  keyHandlers = new Set();
  actions = testActions({
    close: vi.fn(() => handle?.destroy()),
    onKey(handler) {
      keyHandlers.add(handler);
      return () => keyHandlers.delete(handler);
    },
  });
});

afterEach(() => {
  handle?.destroy();
  handle = null;
  resetTopLayer();
});

function open(): ShadowRoot {
  handle = mount(document, VIEW, DEFAULT_SETTINGS, actions);
  return rootOfHost();
}

function rootOfHost(): ShadowRoot {
  const root = document.querySelector(HOST_NAME)?.shadowRoot;
  if (!root) throw new Error("The overlay is not in the page");
  return root;
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("the page has one element more, and nothing else is different", () => {
  const before = document.documentElement.outerHTML;
  open();
  const host = document.querySelector(HOST_NAME);
  expect(host?.parentNode).toBe(document.documentElement);
  expect(host?.attributes).toHaveLength(0);
  const copy = document.documentElement.cloneNode(true) as Element;
  copy.querySelector(HOST_NAME)?.remove();
  expect(copy.outerHTML).toBe(before);
  handle?.destroy();
  expect(document.documentElement.outerHTML).toBe(before);
});

test("reading begins at the article, and closing gives the focus back", () => {
  const field = document.querySelector<HTMLInputElement>("#field");
  field?.focus();
  expect(open().activeElement?.localName).toBe("main");
  handle?.destroy();
  expect(document.activeElement).toBe(field);
});

test("the selection of the page comes back", () => {
  const text = document.querySelector("p")?.firstChild;
  if (!text) throw new Error("No text to select");
  const selection = document.getSelection();
  selection?.setBaseAndExtent(text, 8, text, 4);
  open();
  selection?.removeAllRanges();
  handle?.destroy();
  expect(selection?.anchorOffset).toBe(8);
  expect(selection?.focusOffset).toBe(4);
});

test("a text field gets its caret back", () => {
  const field = document.createElement("textarea");
  field.value = "ferry to Skarholm";
  document.body.append(field);
  field.focus();
  field.setSelectionRange(6, 8);
  open();
  field.setSelectionRange(0, 0);
  handle?.destroy();
  expect([field.selectionStart, field.selectionEnd]).toEqual([6, 8]);
  field.remove();
});

test("destroy may be called twice, and nothing listens afterwards", async () => {
  open();
  expect(keyHandlers.size).toBe(1);
  handle?.destroy();
  handle?.destroy();
  handle?.update(VIEW);
  expect(keyHandlers.size).toBe(0);
  document.querySelector<HTMLElement>("#field")?.focus();
  await settle();
  expect(document.querySelector(HOST_NAME)).toBeNull();
  expect(actions.close).not.toHaveBeenCalled();
});

test("a dialog that the browser closes, as for Escape, closes the overlay", async () => {
  open().querySelector("dialog")?.close();
  await settle();
  expect(actions.close).toHaveBeenCalledOnce();
  expect(document.querySelector(HOST_NAME)).toBeNull();
});

test("a modal dialog that the page opens later does not stay in front", async () => {
  const ours = open().querySelector("dialog");
  const theirs = document.body.appendChild(document.createElement("dialog"));
  theirs.showModal();
  await settle();
  expect(frontDialog()).toBe(ours);
  expect(actions.close).not.toHaveBeenCalled();
});

test("a host that the page throws out comes back, with the focus where it was", async () => {
  const root = open();
  const button = root.querySelector<HTMLElement>(".tool");
  button?.focus();
  document.querySelector(HOST_NAME)?.remove();
  await settle();
  expect(rootOfHost()).toBe(root);
  expect(frontDialog()).toBe(root.querySelector("dialog"));
  expect(root.activeElement).toBe(button);
});

test("attributes that the page puts on the host do not stay", async () => {
  open();
  const host = document.querySelector(HOST_NAME);
  host?.setAttribute("aria-hidden", "true");
  host?.setAttribute("inert", "");
  await settle();
  expect(host?.attributes).toHaveLength(0);
});

test("a page that throws the host out for ever is not fought for ever", async () => {
  open();
  const host = document.querySelector(HOST_NAME);
  let thrownOut = 0;
  for (let i = 0; i < 100; i += 1) {
    if (host?.isConnected) thrownOut += 1;
    host?.remove();
    await Promise.resolve();
  }
  expect(thrownOut).toBeGreaterThan(1);
  expect(thrownOut).toBeLessThan(20);
});

test("another copy of the extension takes over without a fight", async () => {
  open();
  const first = handle;
  const firstActions = actions;
  handle = null;
  const second = mount(document, VIEW, DEFAULT_SETTINGS, { ...actions, close: vi.fn() });
  await settle();
  expect(document.querySelectorAll(HOST_NAME)).toHaveLength(1);
  expect(firstActions.close).toHaveBeenCalledOnce();
  first?.destroy();
  expect(document.querySelectorAll(HOST_NAME)).toHaveLength(1);
  second.destroy();
  expect(document.querySelector(HOST_NAME)).toBeNull();
});

test("clicks in the overlay do not reach the page's handlers", () => {
  const onClick = vi.fn();
  document.addEventListener("click", onClick);
  open().querySelector("h1")?.click();
  document.removeEventListener("click", onClick);
  expect(onClick).not.toHaveBeenCalled();
});

test("the S key leads to the sources, but not together with Ctrl", async () => {
  const root = open();
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent("keydown", { cancelable: true, ...init });
    for (const handler of keyHandlers) handler(event);
    return event;
  };
  expect(press({ key: "s", ctrlKey: true }).defaultPrevented).toBe(false);
  expect(root.activeElement?.localName).toBe("main");
  // Held until the part that follows the keys is there.
  expect(press({ key: "s" }).defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(root.activeElement?.textContent).toBe("Sources"));
});

describe("a view that can't be drawn", () => {
  /** An article that fails as soon as this is asked of it. */
  const broken = (name: "content" | "sources") => {
    const article = Object.defineProperty(sampleArticle(), name, {
      get() {
        throw new Error("broken");
      },
    });
    return { ...VIEW, article };
  };

  test("gives way to what is told in its place", () => {
    const heading = VIEW.article;
    handle = mount(document, { state: "loading", heading }, DEFAULT_SETTINGS, actions);
    const root = rootOfHost();
    expect(() => handle?.update(broken("content"))).toThrow("broken");
    handle.update({ state: "failed", reason: "failedShow" });
    expect(root.querySelector("main")?.textContent).toContain(actions.t("failedShow"));
    expect(root.querySelectorAll("main, .toolbar")).toHaveLength(2);
    expect(root.activeElement?.localName).toBe("main");
    expect(keyHandlers.size).toBe(1);
  });

  test("gives way to the text that was there", () => {
    const root = open();
    expect(() => handle?.update(broken("sources"))).toThrow("broken");
    handle?.update({ ...VIEW, lacksSources: true });
    expect(root.querySelectorAll(".text")).toHaveLength(1);
    expect(root.querySelector(".text")?.textContent).toContain("harbour");
    handle?.destroy();
    expect(keyHandlers.size).toBe(0);
  });
});
