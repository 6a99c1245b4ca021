import { describe, expect, it } from "vitest";
import { agencyBeside } from "../../src/core/byline-houses";
import { splitNames } from "../../src/core/byline-text";

describe("a byline with a house in it", () => {
  it.each<[string, string[]]>([
    ["By CNN's Ana Gil", ["Ana Gil"]],
    ["By Reuters’ Ana Gil and Bo Ek", ["Ana Gil", "Bo Ek"]],
    ["By Ana Gil for the Guardian", ["Ana Gil"]],
    ["By Ana Gil, for Harbour News", ["Ana Gil"]],
    ["By Ana Gil, The Conversation", ["Ana Gil", "The Conversation"]],
    ["Ana Gil (AFP)", ["Ana Gil", "AFP"]],
    ["Ana Gil - AAP", ["Ana Gil", "AAP"]],
    ["Ana Gil – Harbour News", ["Ana Gil", "Harbour News"]],
    ["علي حسن - رويترز", ["علي حسن", "رويترز"]],
    ["By ANA GIL Associated Press", ["ANA GIL", "Associated Press"]],
    ["By Ana Gil of the Associated Press", ["Ana Gil", "Associated Press"]],
    ["연합뉴스 김바다 기자", ["김바다", "연합뉴스"]],
    ["新华社记者 王小明", ["王小明", "新华社"]],
    ["本报记者 王小明", ["王小明"]],
    ["来源：新华网 作者：王小明", ["新华网", "王小明"]],
    ["作者：王小明 来源：新华网", ["王小明", "新华网"]],
    ["Por Ana Gil, com Agência Brasil", ["Ana Gil", "Agência Brasil"]],
    ["Ana Gil ana.gil@courier.example", ["Ana Gil"]],
    ["Ana Gil Special to The Courier", ["Ana Gil"]],
    ["By Ana Gil, For The Courier", ["Ana Gil"]],
    ["By Ana Gil Of The Harbour Times", ["Ana Gil", "The Harbour Times"]],
    ["Von unserer Korrespondentin Ana Gil", ["Ana Gil"]],
    ["Von Ana Gil und dpa-Korrespondent Bo Ek", ["Ana Gil", "Bo Ek", "dpa"]],
    ["서울=연합뉴스 김바다 기자", ["김바다", "연합뉴스"]],
    ["記者王小明／台北報導", ["王小明"]],
    ["文／王小明", ["王小明"]],
  ])("%s", (line, names) => expect(splitNames(line)).toEqual(names));

  it.each<[string, string[]]>([
    ["EFE Madrid", ["EFE"]],
    ["Madrid EFE", ["EFE"]],
    ["EFE / Buenos Aires", ["EFE"]],
    ["Madrid, EFE", ["EFE"]],
    ["لندن - رويترز", ["رويترز"]],
  ])("leaves out where the agency writes from: %s", (line, names) =>
    expect(splitNames(line)).toEqual(names),
  );

  it.each<[string, string[]]>([
    ["By Reuters Staff", ["Reuters"]],
    ["AFP Staff Writers", ["AFP"]],
    ["AP Business Writer", ["AP"]],
  ])("takes an agency's nameless people for the agency: %s", (line, names) =>
    expect(splitNames(line)).toEqual(names),
  );

  it.each([
    "Michael Bloomberg",
    "Tasnim Roe",
    "HINA ROE",
    "Reuters Institute",
    "Thomson Reuters Foundation",
    "Foreign Press Association",
    "Australian Associated Press",
    "Center for Harbour Studies",
    "CDU - Fraktion Ostby",
    "Staatliche Landesanstalt für Wald",
    "Con Day",
    "Per Ek",
  ])("leaves whole what is one name: %s", (name) => expect(splitNames(name)).toEqual([name]));
});

it("sees no name beside an agency in a sentence", () =>
  expect(agencyBeside("The report contains material from dpa")).toBeNull());
