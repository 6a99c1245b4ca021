import { expect, it } from "vitest";
import { beginsLikeByline } from "../../src/core/byline-start";
import {
  isFullName,
  looksLikeName,
  readByline,
  readCredits,
  splitNames,
} from "../../src/core/byline-text";

it.each([
  ["By Ana Gil and Bo Ek", ["Ana Gil", "Bo Ek"]],
  ["Von Ana Gil und Bo Ek, dpa", ["Ana Gil", "Bo Ek", "dpa"]],
  ["Written by: Ana Gil", ["Ana Gil"]],
  ["Em Clarke", ["Em Clarke"]],
  ["Lin En Wu", ["Lin En Wu"]],
  ["Ana Gil Ruiz En Madrid", ["Ana Gil Ruiz"]],
  ["Ana Gil, da Redação", ["Ana Gil"]],
  ["Redacción / Ana Gil", ["Ana Gil"]],
  ["【山田花子】", ["山田花子"]],
  ["Par Ana Gil (à Lindhaven)", ["Ana Gil"]],
  ["Ana Gil, Political Correspondent", ["Ana Gil"]],
  ["Text: Ana Gil", ["Ana Gil"]],
  ["Ana Gil | 6 May 2026", ["Ana Gil"]],
  ["Updated January 8, 2026 by Ana Gil", ["Ana Gil"]],
  ["Posted on 6 May 2026, 21:30 by Ana Gil", ["Ana Gil"]],
  ["Veröffentlicht am 6. Mai 2026 von Ana Gil", ["Ana Gil"]],
  ["Michael A Gil", ["Michael A Gil"]],
  ["Ana Gil y Bo Ek", ["Ana Gil", "Bo Ek"]],
  ["Ana Gil · 3 min read", ["Ana Gil"]],
  ["Ana Gil\nHarbour Correspondent\n33 Comments", ["Ana Gil"]],
  ["記者 山田花子", ["山田花子"]],
  ["김바다 기자", ["김바다"]],
  ["记者 王小明", ["王小明"]],
  ["Ana Gil – Harbour Correspondent", ["Ana Gil"]],
  ["By Ana Gil, in Lindhaven", ["Ana Gil"]],
  ["Alles von Ana Gil", ["Ana Gil"]],
  ["© Ana Gil", ["Ana Gil"]],
  ["Ana Gil and Bo Ek, Ministry of Ports", ["Ana Gil", "Bo Ek", "Ministry of Ports"]],
  ["كتبت: ليلى الحداد", ["ليلى الحداد"]],
  ["كتب: سامي حداد، ليلى الحداد", ["سامي حداد", "ليلى الحداد"]],
  ["Ana Gil, inviata a Lindhaven", ["Ana Gil"]],
  ["Ана Хиль, Нью-Йорк", ["Ана Хиль"]],
  ["Ana Gil em Lindhaven", ["Ana Gil"]],
  ["oprac. Ana Gil", ["Ana Gil"]],
  ["Ana Gil, Bo Ek", ["Ana Gil", "Bo Ek"]],
  ["Ana Gil and Lana", ["Ana Gil", "Lana"]],
  ["Ana Gil, Reuters", ["Ana Gil", "Reuters"]],
  ["6 May 2026", []],
  ["Sat, 20 Dec", []],
  ["Foto: Cy Day", []],
])("splits %s", (line, names) => expect(splitNames(line)).toEqual(names));

it.each([
  [
    "Text: Ana Gil, Fotos: Cy Day",
    [
      ["Ana Gil", "Text"],
      ["Cy Day", "Fotos"],
    ],
  ],
  ["Edited by: Ana Gil", [["Ana Gil", "Edited"]]],
  ["Redaktion: Ana Gil", [["Ana Gil", "Redaktion"]]],
  ["责任编辑：王小明", [["王小明", "责任编辑"]]],
  ["Ana Gil (Text)/(Fotos)", [["Ana Gil", "Text/Fotos"]]],
  [
    "编辑：王小明 来源：中新网",
    [
      ["王小明", "编辑"],
      ["中新网", null],
    ],
  ],
  [
    "By Ana Gil with additional reporting by Bo Ek",
    [
      ["Ana Gil", null],
      ["Bo Ek", "additional reporting"],
    ],
  ],
  [
    "Ana Gil (Text) und Cy Day (Fotos)",
    [
      ["Ana Gil", "Text"],
      ["Cy Day", "Fotos"],
    ],
  ],
  [
    "Reporting by Ana Gil; Writing by Bo Ek",
    [
      ["Ana Gil", "Reporting"],
      ["Bo Ek", "Writing"],
    ],
  ],
  [
    "By Ana Gil. Translated by Bo Ek",
    [
      ["Ana Gil", null],
      ["Bo Ek", "Translated"],
    ],
  ],
  [
    "Por Ana Gil. Traducción de Bo Ek",
    [
      ["Ana Gil", null],
      ["Bo Ek", "Traducción"],
    ],
  ],
])("reads the roles in %s", (line, credits) =>
  expect(readByline(line).map(({ name, role }) => [name, role])).toEqual(credits),
);

it.each([
  ["Ana Gil", true],
  ["Jan van der Lind", true],
  ["Seán O’Gil", true],
  ["山田花子", true],
  ["Travel", false],
  ["sind wir", false],
  ["The Harbour News", false],
  ["Harbour Correspondent", false],
])("tells that %s is a full name: %s", (name, full) => expect(isFullName(name)).toBe(full));

it.each([
  ["Par Ana Gil", true],
  ["By: Ana Gil", true],
  ["Para Ana Gil", false],
  ["Byron Gil", false],
  ["Vonnegut, Ana", false],
])("tells whether a line begins like a byline: %s", (line, is) =>
  expect(beginsLikeByline(line)).toBe(is),
);

it.each([
  "By",
  "Super User",
  "Club: Elm Harbour",
  "05:00",
  "Follow Ana",
  "View all posts",
  "Staff Writer",
  "https",
  "33 Comments",
  "筆者",
])("takes %s for nobody", (label) => expect(looksLikeName(label)).toBe(false));

it.each([
  ["More from Ana Gil", ["Ana Gil"]],
  ["View all posts by Ana Gil", ["Ana Gil"]],
  ["Interview: Ana Gil", ["Ana Gil"]],
  ["ByAna Gil", ["Ana Gil"]],
  ["This post was written by Ana Gil, Head of Harbours and Community Ferries", ["Ana Gil"]],
  ["Par Ana Gil le 7 mai 2026", ["Ana Gil"]],
  ["Von Ana Gil Veröffentlicht am 7. Mai 2026", ["Ana Gil"]],
  ["Ana Gil May 8May 8", ["Ana Gil"]],
  ["Ana Gil, CPP, RDN", ["Ana Gil"]],
  ["Ana Gil, AFP", ["Ana Gil", "AFP"]],
  ["Ana Gil, CNN", ["Ana Gil", "CNN"]],
  ["Ana Gil, KXYZ", ["Ana Gil", "KXYZ"]],
  ["Posted by A. B. Gil at 2:33 PM", ["A. B. Gil"]],
  ["By Ana Gil @anagil Bo Ek", ["Ana Gil", "Bo Ek"]],
  ["Von A\u00adna Gil", ["Ana Gil"]],
  ["Date: 6 May 2026\nAuthor: Ana Gil\nPaper: The Harbour", ["Ana Gil"]],
  ["#Harbours in Elm and Norway", []],
  ["Full Bio", []],
  ["A. G.", []],
])("reads no more than the names in %s", (line, names) => expect(splitNames(line)).toEqual(names));

it.each([
  ["Reviewed by Bo Ek, PhD", [["Bo Ek", "Reviewed"]]],
  ["Medically reviewed by Bo Ek", [["Bo Ek", "Medically reviewed"]]],
  ["Fact checked by Bo Ek", [["Bo Ek", "Fact checked"]]],
])("tells who looked a text over: %s", (line, credits) =>
  expect(readByline(line).map(({ name, role }) => [name, role])).toEqual(credits),
);

it("takes the first name alone for who looked a text over", () => {
  const line = "Reviewed by Bo Ek, Editor in Chief, Elm Health Watch";
  expect(readCredits(line)).toEqual([{ name: "Bo Ek", role: "Reviewed" }]);
});
