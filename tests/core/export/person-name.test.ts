import { expect, test } from "vitest";
import { personName } from "../../../src/core/export/person-name";

test.each([
  ["Marit Solberg", { family: "Solberg", given: "Marit" }],
  ["Anna-Lena K. Müller", { family: "Müller", given: "Anna-Lena K." }],
  ["Jan van der Linden", { family: "van der Linden", given: "Jan" }],
  ["María del Mar", { family: "del Mar", given: "María" }],
  ["Roe, Ada", { family: "Roe", given: "Ada" }],
  ["Sammy Davis Jr.", { family: "Davis", given: "Sammy", suffix: "Jr." }],
  ["Sammy Davis, Jr.", { family: "Davis", given: "Sammy", suffix: "Jr." }],
  ["山田 太郎", { family: "山田", given: "太郎" }],
  ["山田太郎", { literal: "山田太郎" }],
  ["김 민수", { family: "김", given: "민수" }],
  ["ليلى الحداد", { family: "الحداد", given: "ليلى" }],
  ["דנה לוי", { family: "לוי", given: "דנה" }],
  ["Madonna", { literal: "Madonna" }],
  ["Jan van", { family: "van", given: "Jan" }],
])("%s", (name, expected) => {
  expect(personName(name)).toEqual(expected);
});
