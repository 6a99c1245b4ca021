import { expect, test } from "vitest";
import {
  chooseVoice,
  languageName,
  localVoices,
  type Voice,
  voiceGroups,
  voicesFor,
  withoutVariants,
} from "../../../src/overlay/speech/voices";
import { cpuTime } from "../../cpu-time";

const voice = (name: string, lang: string, rest: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: `urn:${name}`,
  localService: true,
  default: false,
  ...rest,
});

test("on Linux Firefox calls the system's own voices remote, and they are local", () => {
  const system = voice("English", "en", {
    voiceURI: "urn:moz-tts:speechd:English?en",
    localService: false,
  });
  expect(localVoices([system])).toEqual([system]);
});

test("a voice in another pitch is not listed beside itself", () => {
  const names = ["German", "German+Adam", "C+", "+Adam", "Odd+Adam", "Dutch ng", "Dutch+Bo ng"].map(
    (name) => voice(name, "de"),
  );
  expect(withoutVariants(names).map(({ name }) => name)).toEqual([
    "German",
    "C+",
    "+Adam",
    "Odd+Adam",
    "Dutch ng",
  ]);
});

test("thousands of voices are looked through in time", () => {
  const many = Array.from({ length: 12_000 }, (_, at) => voice(`V${at}`, `en-${100 + (at % 500)}`));
  const begin = cpuTime();
  expect(
    voiceGroups({ voices: many, lang: "en", preferred: ["de"] }, String)[0]?.voices,
  ).toHaveLength(12_000);
  expect(cpuTime() - begin).toBeLessThan(4000);
});

const VOICES = [
  voice("Albert", "en-US", { default: true }),
  voice("Sam", "en-US"),
  voice("Kate", "en-GB"),
  voice("Anna", "de-DE"),
  voice("Franzi", "de_AT"),
  voice("Rita", "pt-BR"),
  voice("Joana", "pt-PT"),
  voice("Ting", "zh-CN"),
  voice("Mei", "zh-TW"),
  voice("Sin", "yue-HK"),
  voice("Nora", "nb-NO"),
  voice("Carmit", "he-IL"),
  voice("Odd", "not a tag"),
];

const best = (lang: string, preferred: string[] = ["en-US"]) =>
  voicesFor(VOICES, lang, preferred)[0]?.name;

test("voices that send the text away are left out, and those that do not say", () => {
  const far = voice("Cloud", "en-US", { localService: false });
  const silent = { ...voice("Odd", "en-US"), localService: undefined as unknown as boolean };
  expect(localVoices([far, VOICES[1] as Voice, silent])).toEqual([VOICES[1]]);
});

test.each([
  ["en-GB", "Kate"],
  ["en-US", "Sam"],
  ["en-AU", "Sam"],
  ["en", "Sam"],
  ["de-AT", "Franzi"],
  ["de-CH", "Anna"],
  ["pt", "Rita"],
  ["pt-PT", "Joana"],
  ["zh-Hant", "Mei"],
  ["zh-HK", "Sin"],
  ["zh", "Ting"],
  ["no", "Nora"],
  ["nn-NO", "Nora"],
  ["iw", "Carmit"],
  ["uk", undefined],
  ["", undefined],
])("a text in %s is spoken by %s", (lang, name) => {
  expect(best(lang)).toBe(name);
});

test("a text that names no region is spoken as in the reader's own", () => {
  expect(best("en", ["de-DE", "en-GB", "en"])).toBe("Kate");
  expect(best("en-US", ["en-GB"])).toBe("Sam");
});

test("a voice that says that it is good comes before one that does not", () => {
  const good = voice("Zoe (Premium)", "en-US");
  expect(voicesFor([...VOICES, good], "en-US", [])[0]).toBe(good);
});

test("the voice that the reader has chosen speaks, of whatever language", () => {
  const choice = { voices: VOICES, lang: "uk", preferred: ["en-GB"] };
  expect(chooseVoice({ ...choice, chosen: "urn:Anna" })?.name).toBe("Anna");
  expect(chooseVoice({ ...choice, chosen: "urn:gone" })).toBeNull();
  expect(chooseVoice({ ...choice, chosen: undefined })).toBeNull();
});

test("where the page does not state its language, the reader's own speaks", () => {
  const choice = { voices: VOICES, lang: null, chosen: undefined };
  expect(chooseVoice({ ...choice, preferred: ["uk", "de-AT"] })?.name).toBe("Franzi");
  expect(chooseVoice({ ...choice, preferred: ["uk"] })).toBeNull();
});

test("the languages are grouped: the text's, the reader's, the others, each voice once", () => {
  const name = (language: string) => (language === "no" ? "a" : language);
  const groups = voiceGroups(
    { voices: VOICES, lang: "de-AT", preferred: ["pt-PT", "de", "uk"] },
    name,
  );
  expect(groups.map(({ language, voices }) => [language, voices[0]?.name])).toEqual([
    ["de", "Franzi"],
    ["pt", "Joana"],
    ["no", "Nora"],
    ["en", "Albert"],
    ["he", "Carmit"],
    ["und", "Odd"],
    ["zh", "Ting"],
  ]);
  const all = groups.flatMap(({ voices }) => voices);
  expect(new Set(all).size).toBe(VOICES.length);
  expect(all).toHaveLength(VOICES.length);
});

test.each([
  ["en-GB", "en"],
  ["nb", "no"],
  ["cmn-Hans-CN", "zh"],
  ["iw", "he"],
  [null, "und"],
  ["not a tag", "und"],
])("the language of %s is %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
