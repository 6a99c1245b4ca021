import { expect, test } from "vitest";
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
