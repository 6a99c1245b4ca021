import "./browser-gaps";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draw } from "../../src/overlay/listen";
import { Part } from "../../src/overlay/Part";
import { createUiLanguage } from "../../src/overlay/ui-language";
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from "../../src/shared/settings";
import { type FakeVoice, fakeSpeech, SAID, type Said, TOLD } from "../browser/fake-speech";
import { adoptInHead } from "./actions";
import { translator } from "./messages";

const VOICES: FakeVoice[] = [
  { name: "Clara", lang: "en-US" },
  { name: "Oliver", lang: "en-GB" },
  { name: "Gisela", lang: "de-DE" },
  { name: "Cloud", lang: "en-US", isLocal: false },
];

const ARTICLE = `<div class="masthead"><h1>The mill</h1></div>
<div class="text"><p>It turns again. It grinds <a href="https://a.example/">flour</a>.</p><p>It rests.</p></div>`;

const ui = createUiLanguage(translator(), ["en-GB"]);
const tell = (what: string) =>
  act(() => void window.dispatchEvent(new CustomEvent(TOLD, { detail: what })));

let said: (Said | "")[];
let controller: AbortController;
let claims: (() => void)[];
/** One entry for each claim that has ended. */
let ended: number[];
let changes: SettingsChange[];
const onClose = vi.fn();
const announce = vi.fn();

beforeEach(() => {
  said = [];
  claims = [];
  ended = [];
  changes = [];
  vi.clearAllMocks();
  controller = new AbortController();
  const note = (event: Event) => {
    const { detail } = event as CustomEvent<string>;
    said.push(detail === "" ? "" : JSON.parse(detail));
  };
  window.addEventListener(SAID, note, { signal: controller.signal });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});
afterEach(() => {
  cleanup();
  controller.abort();
  for (const name of ["speechSynthesis", "SpeechSynthesisUtterance"]) {
    Reflect.deleteProperty(window, name);
  }
});

const texts = () => said.flatMap((each) => (each === "" ? [] : [each.text]));
const spoken = () =>
  Array.from(document.querySelectorAll("mark.spoken"), (mark) => mark.textContent).join("|");
const button = (name: string) => screen.getByRole("button", { name });
const status = () => screen.getByRole("status").textContent;

interface Shown {
  lang?: string | null;
  settings?: Partial<Settings>;
  article?: string;
}

/** Draws the bar beside an article. @returns asks by the key, and takes the bar away */
async function show({ lang = "en", settings: given = {}, article = ARTICLE }: Shown = {}) {
  let press = () => {};
  let leave = () => {};
  const endings = ended;
  function Surface() {
    const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...given });
    const [asked, setAsked] = useState(0);
    const [isOpen, setOpen] = useState(true);
    press = () => setAsked(asked + 1);
    leave = () => setOpen(false);
    const changeSettings = async (change: SettingsChange) => {
      changes.push(change);
      setSettings({ ...settings, ...change });
      return null;
    };
    const claimSpeech = (onTaken: () => void) => {
      const own = claims.push(onTaken) - 1;
      return () => void endings.push(own);
    };
    const props = {
      ui,
      scroller: document.body,
      announce,
      adopt: adoptInHead,
      onClose,
      lang,
      settings,
      actions: { changeSettings, claimSpeech },
      asked,
    };
    return (
      <div>
        {isOpen && (
          <Part name="listen" load={async () => ({ draw })} props={props} onFailed={() => {}} />
        )}
      </div>
    );
  }
  const frame = document.createElement("main");
  frame.append(...new DOMParser().parseFromString(article, "text/html").body.childNodes);
  const slot = document.createElement("div");
  document.body.replaceChildren(slot, frame);
  render(<Surface />, { container: slot });
  await waitFor(() => screen.getByRole("region", { name: "Read aloud" }));
  return { press: () => act(() => press()), leave: () => act(() => leave()), frame };
}

test("it speaks at once, sentence by sentence, and marks what it speaks", async () => {
  fakeSpeech(VOICES, false);
  const { frame } = await show();
  const before = frame.innerHTML.replace(/<\/?mark[^>]*>/g, "");
  expect(said.at(-1)).toEqual({ text: "The mill", voice: "Oliver", lang: "en-GB", rate: 1 });
  expect(spoken()).toBe("The mill");
  for (const [text, marked] of [
    ["It turns again.", "It turns again."],
    ["It grinds flour.", "It grinds |flour|."],
    ["It rests.", "It rests."],
  ]) {
    await tell("end");
    await waitFor(() => expect(texts().at(-1)).toBe(text));
    expect(spoken()).toBe(marked);
  }
  await tell("end");
  await waitFor(() => expect(spoken()).toBe(""));
  expect(frame.innerHTML).toBe(before);
  expect(button("Play")).toBeTruthy();
  fireEvent.click(button("Play"));
  await waitFor(() => expect(spoken()).toBe("The mill"));
});

test("it pauses and plays, and goes back and forth", async () => {
  fakeSpeech(VOICES, false);
  await show();
  fireEvent.click(button("Pause"));
  expect(said.at(-1)).toBe("");
  fireEvent.click(button("Next sentence"));
  fireEvent.click(button("Next sentence"));
  expect(texts()).toEqual(["The mill"]);
  expect(spoken()).toBe("It grinds |flour|.");
  fireEvent.click(button("Play"));
  expect(texts().at(-1)).toBe("It grinds flour.");
  fireEvent.click(button("Previous sentence"));
  expect(texts().at(-1)).toBe("It turns again.");
  // What was interrupted tells of it, and nothing comes of that.
  await new Promise((done) => setTimeout(done));
  expect(button("Pause")).toBeTruthy();
  expect(status()).toBe("");
});

test("the speed is kept, and holds for the present sentence", async () => {
  fakeSpeech(VOICES, false);
  await show({ settings: { speechRate: 150 } });
  expect(said.at(-1)).toMatchObject({ text: "The mill", rate: 1.5 });
  const select = screen.getByRole("combobox", { name: "Speed" });
  const labels = Array.from(select.querySelectorAll("option"), (option) => option.textContent);
  expect([labels[0], labels.at(-1)]).toEqual(["0.5×", "3×"]);
  fireEvent.change(select, { target: { value: "225" } });
  await waitFor(() => expect(said.at(-1)).toMatchObject({ text: "The mill", rate: 2.25 }));
  expect(changes).toEqual([{ speechRate: 225 }]);
});

test("a voice is chosen among those of the device, and kept for the language", async () => {
  fakeSpeech(VOICES, false);
  await show({ settings: { voices: { de: "urn:Gisela" } } });
  const select = screen.getByRole("combobox", { name: "Voice" });
  const options = Array.from(select.querySelectorAll("option"), (option) => option.value);
  expect(options).toEqual(["urn:Oliver", "urn:Clara", "urn:Gisela"]);
  expect(Array.from(select.querySelectorAll("optgroup"), ({ label }) => label)).toEqual([
    "English",
    "German",
  ]);
  fireEvent.change(select, { target: { value: "urn:Clara" } });
  await waitFor(() => expect(said.at(-1)).toMatchObject({ text: "The mill", voice: "Clara" }));
  expect(changes).toEqual([{ voices: { de: "urn:Gisela", en: "urn:Clara" } }]);
});

test("the chosen voice speaks, and one that is gone is made up for", async () => {
  fakeSpeech(VOICES, false);
  await show({ settings: { voices: { en: "urn:Clara" } } });
  expect(said.at(-1)).toMatchObject({ voice: "Clara" });
  await cleanup();
  await show({ settings: { voices: { en: "urn:elsewhere" } } });
  expect(said.at(-1)).toMatchObject({ voice: "Oliver" });
});

test("voices that come late speak as soon as they are there", async () => {
  fakeSpeech(VOICES, true);
  await show();
  expect(status()).toBe("Looking for voices…");
  expect(screen.queryByRole("button", { name: "Play" })).toBeNull();
  await tell("voices");
  await waitFor(() => expect(texts()).toEqual(["The mill"]));
  expect(status()).toBe("");
});

test.each<[string, FakeVoice[], RegExp]>([
  ["no voice", [], /^No voice is installed on this device\. Voices are added/],
  [
    "remote voices alone",
    [{ name: "Cloud", lang: "en-US", isLocal: false }],
    /^The only voices here would send the text to a service.*Voices are added/,
  ],
])("with %s it says so, and says nothing aloud", async (_, voices, words) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  fakeSpeech(voices, false);
  const shown = show();
  await vi.advanceTimersByTimeAsync(5500);
  await shown;
  vi.useRealTimers();
  await waitFor(() => expect(status()).toMatch(words));
  expect(screen.getAllByRole("button")).toHaveLength(1);
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(said).toEqual([]);
});

test("without a voice of the language it says which is missing, and lets another one be chosen", async () => {
  fakeSpeech(VOICES, false);
  await show({ lang: "uk" });
  expect(status()).toMatch(/^No voice for this language is installed: Ukrainian\. Voices are/);
  expect(said).toEqual([]);
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Voice" });
  expect(select.selectedOptions[0]?.textContent).toBe("Choose a voice");
  fireEvent.change(select, { target: { value: "urn:Gisela" } });
  await waitFor(() => expect(said.at(-1)).toMatchObject({ text: "The mill", voice: "Gisela" }));
  expect(changes).toEqual([{ voices: { uk: "urn:Gisela" } }]);
  expect(status()).toBe("");
});

test("a browser that cannot speak is told", async () => {
  await show();
  expect(status()).toBe("This browser cannot read aloud.");
});

test("where the page does not state its language, the reader's own voice speaks", async () => {
  fakeSpeech(VOICES, false);
  await show({ lang: null });
  expect(said.at(-1)).toMatchObject({ voice: "Oliver" });
});

test("an article without words is told", async () => {
  fakeSpeech(VOICES, false);
  await show({ article: '<div class="text"><p>…</p></div>' });
  expect(status()).toBe("There is no text to read aloud.");
  expect(screen.getAllByRole("button")).toHaveLength(1);
});

test("a voice that fails is told, and play tries again", async () => {
  fakeSpeech(VOICES, false);
  await show();
  await tell("fail");
  await waitFor(() => expect(texts()).toHaveLength(2));
  await tell("fail");
  await waitFor(() => expect(status()).toMatch(/^The voice has failed/));
  fireEvent.click(button("Play"));
  expect(status()).toBe("");
  expect(texts()).toHaveLength(3);
});

test("another user of the speech, and another tab, are a pause that is told", async () => {
  fakeSpeech(VOICES, false);
  await show();
  await tell("silence");
  await waitFor(() => expect(status()).toMatch(/^Paused, because/));
  fireEvent.click(button("Play"));
  await waitFor(() => expect(claims).toHaveLength(2));
  expect(ended).toEqual([0]);
  await act(() => claims[1]?.());
  expect(said.at(-1)).toBe("");
  expect(status()).toMatch(/^Paused, because/);
});

test("it falls silent when the page is left, and when the bar goes", async () => {
  fakeSpeech(VOICES, false);
  const { leave, frame } = await show();
  const before = frame.innerHTML.replace(/<\/?mark[^>]*>/g, "");
  await act(() => void window.dispatchEvent(new Event("pagehide")));
  expect(said.at(-1)).toBe("");
  fireEvent.click(button("Play"));
  expect(texts()).toHaveLength(2);
  await leave();
  expect(said.at(-1)).toBe("");
  expect(frame.innerHTML).toBe(before);
  expect(ended).toEqual([0, 1]);
});

test("the key pauses and plays; after a step to a paragraph it reads from there", async () => {
  fakeSpeech(VOICES, false);
  const { press, frame } = await show();
  await press();
  expect(said.at(-1)).toBe("");
  await press();
  expect(texts()).toEqual(["The mill", "The mill"]);
  const last = frame.querySelector<HTMLElement>("p:last-of-type");
  if (last) last.tabIndex = -1;
  last?.focus();
  // It is pressed for silence while there is speech, wherever the reader is.
  await press();
  expect(said.at(-1)).toBe("");
  await press();
  expect(texts().at(-1)).toBe("It rests.");
  await press();
  expect(said.at(-1)).toBe("");
  // Led nowhere since, it goes on where it was.
  await press();
  expect(texts().at(-1)).toBe("It rests.");
});

test("a click on a paragraph reads from there, one on a link does not", async () => {
  fakeSpeech(VOICES, false);
  const { frame } = await show();
  Range.prototype.getClientRects = function rects() {
    return (this.toString().startsWith("It grinds")
      ? [new DOMRect(0, 0, 9, 9)]
      : [new DOMRect(50, 50, 9, 9)]) as unknown as DOMRectList;
  };
  const link = frame.querySelector("a");
  link?.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(link as HTMLElement);
  expect(texts()).toEqual(["The mill"]);
  fireEvent.click(frame.querySelector("p") as HTMLElement, { clientX: 3, clientY: 3 });
  expect(texts().at(-1)).toBe("It grinds flour.");
  fireEvent.click(frame.querySelector("p") as HTMLElement, { clientX: 60, clientY: 60 });
  expect(texts().at(-1)).toBe("It turns again.");
  fireEvent.click(button("Pause"));
  fireEvent.click(frame.querySelector("p:last-of-type") as HTMLElement);
  expect(spoken()).toBe("It rests.");
  expect(said.at(-1)).toBe("");
});

test("it closes by its button, and axe finds nothing wrong", async () => {
  fakeSpeech(VOICES, false);
  await show();
  const { violations } = await axe.run(screen.getByRole("region", { name: "Read aloud" }));
  expect(violations.map(({ id }) => id)).toEqual([]);
  fireEvent.click(button("Stop reading aloud"));
  expect(onClose).toHaveBeenCalledOnce();
});
