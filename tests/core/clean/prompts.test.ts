import { describe, expect, it } from "vitest";
import { Labels } from "../../../src/core/clean/labels";
import { isChannel } from "../../../src/core/clean/phrases";
import { allWords } from "../words/all-words";

const PROMPTS = allWords().prompts;

it("knows at least 25 languages", () => {
  expect(Object.keys(PROMPTS).length).toBeGreaterThanOrEqual(25);
});

describe.each(Object.entries(PROMPTS))("%s", (_language, prompts) => {
  it.each(Object.entries(prompts))("%s fits neither a sentence nor nothing", (_kind, source) => {
    const start = new RegExp(`^(?:${source})`, "i");
    expect(start.test("The council met on Monday to speak about the bridge.")).toBe(false);
    expect(start.test("")).toBe(false);
  });
});

it.each([
  ["ARTIKELN FORTSÄTTER EFTER ANNONSEN", "ads"],
  ["Der Artikel wird nach der Werbung fortgesetzt", "ads"],
  ["Artykuł jest kontynuowany pod reklamą", "ads"],
  ["記事は広告の下に続きます", "ads"],
  ["Om forfatteren", "author-box"],
  ["Sobre el autor", "author-box"],
  ["Bizi WhatsApp kanalımızdan takip edin", "share"],
  ["Pratite nas na Facebooku", "share"],
  ["Ți-a fost de folos acest articol?", "feedback"],
  ["여러분의 생각은?", "feedback"],
])("reads “%s” as %s", (line, kind) => {
  expect(new Labels(null, allWords()).of(line)).toBe(kind);
});

it("reads a page by the words of its own language and of English", () => {
  const labels = new Labels("nn-NO", allWords());
  expect(labels.of("Om forfatteren")).toBe("author-box");
  expect(labels.of("About the author")).toBe("author-box");
  expect(labels.of("Sobre el autor")).toBeNull();
});

it.each([
  ["https://www.facebook.com/courier", true],
  ["https://t.me/courier", true],
  ["https://whatsapp.com/channel/0029", true],
  ["https://x.com/courier/status/1", false],
  ["https://www.courier.example/x.com", false],
])("%s is a channel: %s", (href, is) => expect(isChannel(href)).toBe(is));

it("takes a question after a dash for one that somebody was asked", () => {
  const labels = new Labels("no", allWords());
  expect(labels.of("– Hva synes du om saken?")).toBeNull();
  expect(labels.of("Hva synes du om saken?")).toBe("feedback");
});
