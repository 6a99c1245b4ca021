import { describe, expect, test } from "vitest";
import { appearance, applyAppearance } from "../../src/overlay/appearance";
import { fontStack, scriptOf, type Written } from "../../src/overlay/fonts";
import { CHOICES, DEFAULT_SETTINGS, type Settings } from "../../src/shared/settings";

const english: Written = { lang: "en-GB", dir: "ltr", pageFont: null };

const looks = (change: Partial<Settings> = {}, written = english) =>
  appearance({ ...DEFAULT_SETTINGS, ...change }, written);

describe("appearance", () => {
  test("hands choices to the style sheets as attributes", () => {
    expect(looks().attributes).toEqual({
      "data-theme": "auto",
      "data-align": "start",
      "data-pictures": "full",
      "data-columns": "1",
      "data-hyphens": "auto",
    });
    const chosen = looks({ theme: "sepia", align: "justify", hyphens: false, columns: 2 });
    expect(chosen.attributes).toMatchObject({
      "data-theme": "sepia",
      "data-align": "justify",
      "data-columns": "2",
      "data-hyphens": "manual",
    });
  });

  test("hands numbers to them as properties", () => {
    expect(
      looks({ textSize: 150, lineHeight: 120, letterSpacing: 12, wordSpacing: 16 }).properties,
    ).toMatchObject({
      "--text-scale": "1.5",
      "--line-scale": "1.2",
      "--letter-spacing": "0.12em",
      "--word-spacing": "0.16em",
    });
  });

  test("the width counts letters of the font, with the room that the reader puts between them", () => {
    expect(looks({ width: 70 }).properties["--line"]).toBe("calc(70 * (0.86 * 1ch + 0em))");
    expect(looks({ width: 70, font: "mono" }).properties["--line"]).toContain("(1 * 1ch");
    expect(looks({ letterSpacing: 10, wordSpacing: 12 }).properties["--line"]).toContain(
      "+ 0.12em",
    );
    const japanese = looks({}, { ...english, lang: "ja" });
    expect(japanese.properties["--line"]).toContain("0.55em");
  });

  test.each(["ar", "fa", "ur", "hi"])("letters of %s are never pulled apart", (lang) => {
    const spaced = looks({ letterSpacing: 10, wordSpacing: 20 }, { ...english, lang });
    expect(spaced.properties["--letter-spacing"]).toBe("0em");
    expect(spaced.properties["--word-spacing"]).toBe("0.2em");
  });

  test("of a page that runs from right to left and states no language neither", () => {
    const spaced = looks({ letterSpacing: 10 }, { lang: null, dir: "rtl", pageFont: null });
    expect(spaced.properties["--letter-spacing"]).toBe("0em");
  });

  test("what is worn is replaced by what comes next", () => {
    const element = document.createElement("div");
    applyAppearance(element, looks({ theme: "dark", textSize: 200 }));
    applyAppearance(element, looks({ theme: "light", textSize: 110 }));
    expect(element.dataset.theme).toBe("light");
    expect(element.style.getPropertyValue("--text-scale")).toBe("1.1");
    expect(element.attributes).toHaveLength(6);
  });
});

describe("fonts", () => {
  const LANGUAGES = ["en", "ru", "el", "ar", "he", "hi", "th", "zh-CN", "zh-TW", "ja", "ko", "ur"];

  test.each(LANGUAGES)("%s has a list that ends in a keyword, for each choice", (lang) => {
    for (const font of CHOICES.font) {
      const list = fontStack(font, { lang, dir: "ltr", pageFont: null });
      expect(list).toMatch(/, (?:serif|sans-serif|monospace)$/);
      expect(list.replace(/"[^"]*"/g, "")).not.toMatch(/["']/);
    }
  });

  test("serif and sans differ in every script", () => {
    for (const lang of LANGUAGES) {
      const written = { lang, dir: "ltr", pageFont: null } as const;
      expect(fontStack("sans", written)).not.toBe(fontStack("serif", written));
    }
  });

  test("the script follows from the language, or from the direction where there is none", () => {
    expect(LANGUAGES.map((lang) => scriptOf(lang, "ltr"))).toEqual(
      "Latn Cyrl Grek Arab Hebr Deva Thai Hans Hant Jpan Kore Arab".split(" "),
    );
    expect(scriptOf("sr-Latn", "ltr")).toBe("Latn");
    expect(scriptOf(null, "rtl")).toBe("Arab");
    expect(scriptOf("not a tag", "ltr")).toBe("");
  });

  test("the page's own font comes first, and what it lacks after it", () => {
    const list = fontStack("page", { ...english, pageFont: '"Courier Text", serif' });
    expect(list).toMatch(/^"Courier Text", serif, Charter/);
    expect(fontStack("page", english)).toBe(fontStack("serif", english));
  });

  test("fonts for dyslexic readers come before those that every system has", () => {
    const list = fontStack("legible", english);
    const order = ["OpenDyslexic", "Atkinson Hyperlegible", "Lexend", "Comic Sans MS", "Verdana"];
    const places = order.map((name) => list.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBe(0);
  });
});
