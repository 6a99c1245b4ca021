import "./browser-gaps";
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Article } from "../../src/core/article";
import { Overlay } from "../../src/overlay/Overlay";
import type { LoadPart } from "../../src/overlay/parts";
import { createUiLanguage } from "../../src/overlay/ui-language";
import type { OverlayActions } from "../../src/overlay/view";
import { DEFAULT_SETTINGS } from "../../src/shared/settings";
import { adoptInHead, loadPart, testActions } from "./actions";
import { translator } from "./messages";
import { sampleArticle, verdict } from "./sample";

/** What was put on the clipboard last, in a world whose clipboard takes it. */
let copied: Record<string, string>;

/** jsdom has no clipboard; this is as much of one as is used. */
class TestClipboardItem {
  constructor(readonly blobs: Record<string, Blob | Promise<Blob>>) {}
}

/** jsdom's blobs do not tell their text. */
function textOf(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((done) => {
    reader.addEventListener("load", () => done(String(reader.result)));
    reader.readAsText(blob);
  });
}

const clipboard = {
  async writeText(text: string) {
    copied = { "text/plain": text };
  },
  async write([item]: TestClipboardItem[]) {
    copied = {};
    for (const [type, blob] of Object.entries(item?.blobs ?? {})) {
      copied[type] = await textOf(await blob);
    }
  },
};

// What loads on demand is large, and loads here for the first time; styles of citations are slow.
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  configure({ asyncUtilTimeout: 10_000 });
  await Promise.all([loadPart("save"), loadPart("citation")]);
}, 60_000);

beforeEach(() => {
  copied = {};
  vi.stubGlobal("ClipboardItem", TestClipboardItem);
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(document, "execCommand");
  cleanup();
});

/** Opens the overlay and the panel in it. */
async function open(rest: Partial<Article> = {}, actions: Partial<OverlayActions> = {}) {
  const ui = createUiLanguage(translator(), ["en-GB"]);
  render(
    <Overlay
      view={{ state: "article", article: sampleArticle(rest), verdict: verdict("news") }}
      settings={DEFAULT_SETTINGS}
      actions={testActions(actions)}
      ui={ui}
      scroller={document.body}
      adopt={adoptInHead}
    />,
    { container: document.body },
  );
  await waitFor(() => expect(document.querySelector("[data-part=way] > *")).not.toBeNull());
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  return screen.findByRole("region", { name: "Save" });
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const status = () => screen.getByRole("status").textContent;

test("the panel has the focus, and axe finds nothing wrong with it", async () => {
  const panel = await open();
  const heading = within(panel).getByRole("heading", { name: "Save" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  fireEvent.click(screen.getByText("Citation"));
  await screen.findByRole("combobox");
  const { violations } = await axe.run(panel, { rules: { "color-contrast": { enabled: false } } });
  expect(violations).toEqual([]);
});

test("Markdown is copied with its sources, and what was left out is told", async () => {
  await open();
  press("Copy: Markdown");
  await waitFor(() => expect(status()).toBe("Copied"));
  const text = copied["text/plain"] ?? "";
  expect(text).toContain('title: "Island ferry returns to service"');
  expect(text).toContain("Published: 7 June 2024");
  expect(text).toContain("### Agencies (2)\n- **dpa** (Deutsche Presse-Agentur, Germany)");
  expect(text).toContain("## 3 items left out\n\n- related (2)\n- skip links (1)");
  expect(text).not.toContain("Why the tug sank");
});

test("what the reader put back is saved where it stands", async () => {
  await open();
  fireEvent.click(screen.getByText("3 items left out"));
  const [first] = await screen.findAllByRole("button", { name: /^Put back/ });
  if (!first) throw new Error("nothing to put back");
  fireEvent.click(first);
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("region", { name: "Save" });
  press("Copy: Markdown");
  await waitFor(() => expect(copied["text/plain"]).toContain("Why the tug sank"));
  const text = copied["text/plain"] ?? "";
  expect(text.indexOf("Why the tug sank")).toBeGreaterThan(text.indexOf("The engine"));
  expect(text.indexOf("Why the tug sank")).toBeLessThan(text.indexOf("| Engine | 2,050 |"));
  expect(text).toContain("## 2 items left out");
});

test("HTML is copied as text and as markup", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
  await open();
  press("Copy: HTML");
  await waitFor(() => expect(status()).toBe("Copied"));
  expect(copied["text/html"]).toBe(copied["text/plain"]);
  expect(copied["text/html"]).toMatch(/^<!doctype html>/);
});

test("where the clipboard is closed, the text is there to be copied by hand", async () => {
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  Object.defineProperty(document, "execCommand", { value: () => false, configurable: true });
  await open();
  press("Copy: Sources: Text");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Sources: Text" });
  expect(field.value).toMatch(/^Sources: Island ferry/);
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd).toBe(field.value.length);
  expect(status()).toMatch(/^The browser did not let it be copied/);
});

test("what can't be made is told, and the panel stays", async () => {
  await open();
  vi.spyOn(document, "createDocumentFragment").mockImplementation(() => {
    throw new Error("no memory");
  });
  press("Copy: Markdown");
  await waitFor(() => expect(status()).toMatch(/Nothing was saved or copied/));
  expect(screen.getByRole("button", { name: "Copy: Markdown" })).not.toBeNull();
});

/** Takes files in place of the browser. */
function takeFiles(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  const urls = {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return "blob:x";
    },
    revokeObjectURL: () => {},
  };
  Object.assign(URL, urls);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (this.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))) {
      files.push({ name: this.download, blob: last });
    }
  });
  return files;
}

test("a file has a name that tells what it is, and the link that saves it goes", async () => {
  const files = takeFiles();
  await open();
  press("Save as file: Sources: JSON");
  await waitFor(() => expect(files).toHaveLength(1));
  const [{ name, blob } = { name: "", blob: new Blob() }] = files;
  expect(name).toBe("2024-06-07 Island ferry returns to service (Harbour Courier) (Sources).json");
  expect(blob.type).toBe("application/json;charset=utf-8");
  expect(JSON.parse(await textOf(blob)).sources.agencies).toHaveLength(2);
  expect(status()).toBe(`Sent to your downloads: ${name}`);
  expect(document.querySelector("a[download]")).toBeNull();
});

test("where the page calls the press off, the text is there to be copied", async () => {
  const files = takeFiles();
  const ending = new AbortController();
  const hinder = (event: Event) => {
    if (event.target instanceof HTMLAnchorElement) event.preventDefault();
  };
  window.addEventListener("click", hinder, { capture: true, signal: ending.signal });
  await open();
  press("Save as file: Markdown");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Markdown" });
  expect(files).toEqual([]);
  expect(field.value).toMatch(/^---\ntitle: /);
  ending.abort();
});

test("in a sandbox, the file is tried and the text is there all the same", async () => {
  const files = takeFiles();
  vi.spyOn(window, "origin", "get").mockReturnValue("null");
  await open();
  press("Save as file: Markdown");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Markdown" });
  expect(files).toHaveLength(1);
  expect(field.value).toMatch(/^---\ntitle: /);
});

test("a citation is shown as it will be copied, with italics where the style has them", async () => {
  await open();
  fireEvent.click(screen.getByText("Citation"));
  const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Style" });
  expect([...choice.options].map(({ text }) => text)).toEqual([
    "APA 7",
    "MLA 9",
    "Chicago 17 (author-date)",
    "Chicago 17 (notes)",
    "BibTeX",
    "RIS",
    "CSL-JSON",
  ]);
  const preview = screen.getByRole("region", { name: "APA 7" });
  expect(preview.querySelector("i")?.textContent).toBe("Harbour Courier");
  press("Copy: Citation: APA 7");
  await waitFor(() => expect(copied["text/plain"]).toMatch(/^Morgenroth, I\., & Valk, P\./));
  expect(copied["text/html"]).toContain("<i>Harbour Courier</i>");
  expect(preview.textContent?.trim()).toBe(copied["text/plain"]);

  fireEvent.change(choice, { target: { value: "bibtex" } });
  const data = screen.getByRole("region", { name: "BibTeX" });
  expect(data.textContent).toMatch(/^@article\{morgenroth2024island,/);
  press("Copy: Citation: BibTeX");
  await waitFor(() => expect(copied["text/plain"]).toBe(data.textContent));
});

test("what can't be loaded for a citation is told", async () => {
  const load: LoadPart = (name) =>
    name === "citation" ? Promise.reject(new Error("gone")) : loadPart(name);
  await open({}, { load });
  fireEvent.click(screen.getByText("Citation"));
  await waitFor(() => expect(status()).toMatch(/could not be loaded/));
});

test("Print asks the browser to print", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  await open();
  press("Print");
  expect(print).toHaveBeenCalledOnce();
});
