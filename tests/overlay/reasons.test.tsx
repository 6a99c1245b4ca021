import { readdirSync, readFileSync } from "node:fs";
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import ar from "../../src/_locales/ar/messages.json";
import de from "../../src/_locales/de/messages.json";
import en from "../../src/_locales/en/messages.json";
import { COMPLETENESS_REASONS, REMOVAL_REASONS } from "../../src/core/reason-list";
import { Reasons } from "../../src/overlay/Completeness";
import { tellReason } from "../../src/overlay/tell-reason";
import { createUiLanguage, UiLanguageProvider } from "../../src/overlay/ui-language";
import { translator } from "./messages";

afterEach(cleanup);

type Messages = Parameters<typeof translator>[0];

const uiOf = (messages: Messages) => createUiLanguage(translator(messages), []);

/** The reasons as the core gives them on a page. */
const REASONS = [...REMOVAL_REASONS, ...COMPLETENESS_REASONS].map((reason) =>
  reason
    .replace("“…”", "“Fähre 7 “Nord””")
    .replace("named like …", "named like ads")
    .replace("…", "nav")
    .replaceAll("#", "41"),
);

const whole = ({ before, quoted, after = "" }: ReturnType<typeof tellReason>) =>
  before + quoted + after;

function show(reasons: string[], messages: Messages, quotedLang: string | null = "de") {
  render(
    <UiLanguageProvider value={uiOf(messages)}>
      <Reasons reasons={reasons} quotedLang={quotedLang} />
    </UiLanguageProvider>,
  );
  return screen.getAllByRole("listitem");
}

test.each(readdirSync("src/_locales"))(
  "every reason of the core has words in %s, and there are no other ones",
  (locale) => {
    const messages = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, "utf8"));
    const asked = new Set<string>();
    const ui = uiOf(messages);
    const t: typeof ui.t = (key, ...values) => {
      if (key.startsWith("why_")) asked.add(key);
      return ui.t(key, ...values);
    };
    for (const reason of REASONS) {
      const told = tellReason(reason, { ...ui, t });
      expect(told.isEnglish, reason).toBe(false);
      expect(told.quoted).toBe(reason.includes("“") ? "Fähre 7 “Nord”" : "");
      expect(told.after === undefined, reason).toBe(told.quoted === "");
      if (reason.endsWith("nav")) expect(whole(told)).toContain("nav");
      if (reason.endsWith("ads")) expect(whole(told)).toContain(ui.t("overlayStepAds"));
      if (reason.includes("41")) expect(whole(told)).toContain("41");
    }
    const keys = Object.keys(messages).filter((key) => key.startsWith("why_"));
    expect(keys.sort()).toEqual([...asked].sort());
  },
);

test("the core gives every reason that is listed", () => {
  const source = readdirSync("src/core", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file !== "reason-list.ts")
    .map((file) => readFileSync(`src/core/${file}`, "utf8"))
    .join("\n");
  for (const reason of [...REMOVAL_REASONS, ...COMPLETENESS_REASONS]) {
    // What is pressed stands in a variable there.
    const start = reason.split(/ ?[“…#]/)[0]?.replace(/^A (?:button|link) after/, "after");
    expect(source).toContain(start);
  }
});

test("English tells a reason in the words of the core", () => {
  const ui = uiOf(en);
  for (const reason of REASONS.filter((each) => !each.startsWith("named like")))
    expect(whole(tellReason(reason, ui))).toBe(reason.replace("page's", "page’s"));
});

test.each([
  ["named like author-box", "dem Namen nach: Über den Autor"],
  ["named like other-kind", "dem Namen nach: other kind"],
  ["marked up as navigation", "ausgezeichnet als navigation"],
  ["marked up as “x” 7", "ausgezeichnet als “x” 7"],
  ["mostly links", "größtenteils Links"],
  [
    "The page's own data counts 1200 words, and about 97 are shown.",
    "Nach den Daten der Seite sind es 1.200 Wörter, gezeigt werden etwa 97.",
  ],
  ["The text goes on at page 2.", "Der Text geht auf Seite 2 weiter."],
])("%s is told in German as: %s", (reason, german) => {
  expect(whole(tellReason(reason, uiOf(de)))).toBe(german);
});

test("what a reason quotes keeps the page's language, in the quotation marks of the reader's", () => {
  const [item] = show(["it reads “Read “more” here”"], de, "en");
  expect(item?.textContent).toBe("lautet „Read “more” here“");
  const quoted = item?.querySelector("bdi");
  expect([quoted?.lang, quoted?.textContent]).toEqual(["en", "Read “more” here"]);
  expect(item?.closest("[lang], [dir]")).toBeNull();
});

test.each([
  [de, "Auf der Seite steht „Jetzt weiterlesen“."],
  [ar, "تقول الصفحة: «Jetzt weiterlesen»."],
])("a sentence that ends after a quotation has the only full stop", (messages, told) => {
  const [item, dots] = show(
    ["The page says “Jetzt weiterlesen.”.", "The text ends in dots: “und dann...”."],
    messages,
  );
  expect(item?.textContent).toBe(told);
  expect(dots?.textContent).toContain("und dann...");
});

test("what a reason quotes is set apart even where the page's language is unknown", () => {
  const [item] = show(["The page says “Noch 57 % des Artikels”."], ar, null);
  expect(item?.textContent).toBe("تقول الصفحة: «Noch 57 % des Artikels».");
  expect(item?.querySelector("bdi")?.hasAttribute("lang")).toBe(false);
});

test("a reason without a message is shown in English", () => {
  const [known, unknown, bare] = show(["mostly links", "it looks like “Weiter”", "57 %"], ar);
  expect(known?.lang).toBe("");
  expect([unknown?.lang, unknown?.dir]).toEqual(["en", "ltr"]);
  expect(unknown?.textContent).toBe("it looks like “Weiter”");
  expect(unknown?.querySelector("bdi")?.lang).toBe("de");
  expect(bare?.textContent).toBe("57 %");
});
