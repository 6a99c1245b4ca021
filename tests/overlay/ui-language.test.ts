import { expect, test } from "vitest";
import ar from "../../src/_locales/ar/messages.json";
import zh from "../../src/_locales/zh_CN/messages.json";
import { createUiLanguage } from "../../src/overlay/ui-language";
import { translator } from "./messages";

test("numbers take the form that the language has for them", () => {
  const ui = createUiLanguage(translator(), ["en-GB"]);
  expect(ui.plural("overlayLeftOut", 1)).toBe("1 item left out");
  expect(ui.plural("overlayLeftOut", 1200)).toBe("1,200 items left out");
});

test("a form that the messages lack falls back to the general one", () => {
  const polish = createUiLanguage(
    translator({ uiLanguage: { message: "pl" }, things_other: { message: "$1 rzeczy" } }),
    [],
  );
  expect(polish.plural("things", 3)).toBe("3 rzeczy");
});

test("dates follow the reader's own region of the interface language", () => {
  expect(createUiLanguage(translator(), ["de-DE", "en-GB", "en"]).locale).toBe("en-GB");
  expect(createUiLanguage(translator(), ["de-DE"]).locale).toBe("en");
});

test("a short list has the marks of its language", () => {
  const names = ["dpa", "Reuters", "AFP"];
  expect(createUiLanguage(translator(), ["en-US"]).list.format(names)).toBe("dpa, Reuters, AFP");
  expect(createUiLanguage(translator(zh), ["zh-CN"]).list.format(names)).toBe("dpa、Reuters、AFP");
});

test("two have a form of their own in Arabic, and the interface runs to the left", () => {
  const arabic = createUiLanguage(translator(ar), ["ar"]);
  expect([1, 2, 3, 11].map((count) => arabic.plural("overlayLinkCount", count))).toEqual([
    "رابط واحد",
    "رابطان",
    `${arabic.number(3)}\u00a0روابط`,
    `${arabic.number(11)}\u00a0رابطًا`,
  ]);
  expect(arabic.dir).toBe("rtl");
});
