import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFileName, fileName, safeFileName } from "../../../src/core/export/file-name";
import { ARTICLES, HOSTILE } from "./samples";

const bytes = (name: string) => new TextEncoder().encode(name).length;

/** What makes a name unsafe somewhere; empty for a safe one. */
function faults(name: string): string[] {
  const [stem = ""] = name.split(".");
  const rules: [string, boolean][] = [
    ["empty", name === "" || stem === ""],
    ["long", bytes(name) > 140],
    ["forbidden", /[/\\:*?"<>|]/.test(name)],
    ["control", /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(name)],
    ["unseen", /[\u034f\u115f\u180e\u2800\u3164\u{e0041}]/u.test(name)],
    ["ends", /^[\s.-]|[\s.-]$/.test(name) || /[\s.-]\.\w+$/.test(name)],
    ["device", /^(?:con|prn|aux|nul|clock\$|com\d|lpt\d) *$/i.test(stem)],
    ["lone surrogate", !name.isWellFormed()],
    ["not composed", name !== name.normalize("NFC")],
  ];
  return rules.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}

test("a name has the day, the headline and the outlet", () => {
  const { english, german, arabic, japanese } = ARTICLES;
  const names = [english, german, arabic, japanese].map((article) => {
    if (!article) throw new Error("no such article");
    return articleFileName(article, "md");
  });
  expect(names).toEqual([
    "2024-06-07 Island ferry returns to service (Harbour Courier).md",
    "2024-09-12 Der alte Wasserturm bleibt - „Ein Hügel ohne Turm“ (Hafenbote).md",
    "2024-09-12 المجلس يقرر الإبقاء على برج الماء القديم (صحيفة الميناء).md",
    "2024-09-12 古い給水塔は残る、町議会が決定 (港新聞).md",
  ]);
  expect(names.flatMap(faults)).toEqual([]);
});

test("a part is named, and what is not known is left out", () => {
  const named = { headline: "Ferry", date: null, publisher: null, part: "Sources" };
  expect(fileName(named, "txt")).toBe("Ferry (Sources).txt");
});

describe("titles that mean something to a system", () => {
  test.each([
    ["CON", "_CON.md"],
    ["con.tar", "_con.tar.md"],
    ["Nul ", "_Nul.md"],
    ["COM1", "_COM1.md"],
    ["LPT¹", "_LPT¹.md"],
    ["CONTACT", "CONTACT.md"],
    ["../", "article.md"],
    ["../../etc/passwd", "etc - passwd.md"],
    ["..\\..\\x", "x.md"],
    ["C:\\Users", "C - Users.md"],
    ["a/b|c", "a - b - c.md"],
    ["a\\", "a.md"],
    ['who? "me" <b>*', "who me b.md"],
    ["-rf", "rf.md"],
    [".htaccess", "htaccess.md"],
    ["ends. . .", "ends.md"],
    ["", "article.md"],
    ["???", "article.md"],
    ["\u202egnp.exe", "gnp.exe.md"],
    ["a\u0000b\nc", "ab c.md"],
    ["\ud800x", "x.md"],
    ["fer\u{e0041}ry\u034f \u3164\u2800", "ferry.md"],
    ["%PATH% $HOME ~", "PATH HOME.md"],
    ["e\u0301te\u0301", "été.md"],
  ])("%j becomes %j", (stem, expected) => {
    expect(safeFileName(stem, "md")).toBe(expected);
  });
});

test("a headline of 300 characters is cut between characters, and the outlet stays", () => {
  const family = "👩‍👩‍👧‍👦";
  const name = fileName(
    { headline: family.repeat(300), date: "2024-09-12", publisher: "Courier" },
    "md",
  );
  expect(name).toMatch(/^2024-09-12 (?:👩‍👩‍👧‍👦)+ \(Courier\)\.md$/u);
  expect(bytes(name)).toBeLessThanOrEqual(140);
  expect(bytes(name)).toBeGreaterThan(100);
});

test("a headline of many words is cut between them", () => {
  const name = fileName({ headline: "Longer ".repeat(60), date: null, publisher: null }, "md");
  expect(name).toMatch(/^(?:Longer )+Longer\.md$/);
});

test("hostile words come out harmless", () => {
  const name = articleFileName(HOSTILE, "html");
  expect(faults(name)).toEqual([]);
  expect(name).toMatch(/^2024-09-12 Stop --- evil - yes .*\(The }Courier - .*\)\.html$/);
});

test("whatever a page says, the name is safe, and safe again", () => {
  const words = fc.string({ unit: "binary", maxLength: 400 });
  fc.assert(
    fc.property(words, words, fc.option(words), (headline, publisher, date) => {
      for (const name of [
        fileName({ headline, date, publisher, part: publisher }, "md"),
        safeFileName(headline, "csl.json"),
      ]) {
        expect(faults(name)).toEqual([]);
      }
      const once = safeFileName(headline, "md");
      expect(safeFileName(once.slice(0, -3), "md")).toBe(once);
    }),
    { numRuns: 300 },
  );
}, 60_000);
