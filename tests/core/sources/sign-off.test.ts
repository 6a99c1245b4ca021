import { describe, expect, it } from "vitest";
import { parseClosingLine, parseSignOff } from "../../../src/core/sources/sign-off";
import { boxOf } from "../markup";
import { gather, PROSE } from "./page";

function ids(text: string): string[] | null {
  return parseSignOff(text)?.agencies.map(({ agency }) => agency.id) ?? null;
}

describe("a line that closes a text", () => {
  const idsOf = (text: string, above: string, home: string | null = null) => {
    const element = boxOf(`<p>${text}</p>`).querySelector("p") as Element;
    const read = parseClosingLine({ element, text: element.textContent ?? "" }, above, true, home);
    return read && [...read.agencies.map(({ agency }) => agency.id), ...read.initials];
  };

  it.each([
    ["Z Elmy Ada Roe (PAP)", null, ["pap"]],
    ["(DHA) Ada ROE / ELM", null, ["dha"]],
    ["Ada Roe (AA)", "TR", ["aa"]],
    ["Ada Roe (AA)", "DE", null],
    ["<em>ak</em>", null, ["ak"]],
    ["ak", null, null],
    ["Le Courrier avec AFP", null, ["afp"]],
    ["Correio do Cais com Reuters e AFP", null, ["reuters", "afp"]],
    ["Le contrat avec Reuters", null, null],
    ["Entretien avec AFP", null, null],
    ["Elle travaille avec AFP.", null, null],
    ["Le Maire avec Ada Roe", null, null],
  ])("is a sign-off below a sentence: %s, %s", (text, home, ids) => {
    expect(idsOf(text, "The ferry sails.", home)).toEqual(ids);
  });

  it.each(["The nominees", "The last word was:", "Ada Roe (Reuters)"])(
    "is none below “%s”",
    (above) => {
      expect(idsOf("Bo Li (AFP)", above)).toBeNull();
      expect(idsOf("<em>nie</em>", above)).toBeNull();
    },
  );
});

describe("a line that is a sign-off", () => {
  it.each([
    ["rs/msh (dpa, Reuters, AFP)", ["dpa", "reuters", "afp"], ["rs", "msh"]],
    ["cjz/dpa", ["dpa"], ["cjz"]],
    ["(KNA, dpa)", ["kna", "dpa"], []],
    ["red, elm.Morgenbote.example/Agenturen", [], ["red"]],
    ["(Quelle: APA/sda/dpa)", ["apa", "keystone-sda", "dpa"], []],
    ["Mit Material von dpa", ["dpa"], []],
    ["© dpa-infocom, dpa:230101-99-123456/2", ["dpa"], []],
    ["With files from The Canadian Press", ["cp"], []],
    ["Źródło: Wiąz, PAP", ["pap"], []],
    ["Bron: Eigen berichtgeving, ANP", ["anp"], []],
    ["المصدر: الميناء + رويترز", ["reuters"], []],
    ["(Ada Roe, APA, 27.11.2026)", ["apa"], []],
    ["Elm 4 News, 28.11.2026, 8:00 Uhr ; sda/haee;brus", ["keystone-sda"], ["haee", "brus"]],
    ["Avec les informations de La Presse canadienne", ["cp"], []],
    ["With reporting by AFP", ["afp"], []],
    ["Additional reporting AFP, Reuters", ["afp", "reuters"], []],
    ["Additional reporting: PA/Reuters", ["pa", "reuters"], []],
    ["AP with additional input from the Elm Hollow Gazette", ["ap"], []],
    ["(With PTI inputs)", ["pti"], []],
    ["With AFP and Reuters reports", ["afp", "reuters"], []],
    ["Mit dpa-Material", ["dpa"], []],
    ["With inputs from PTI and ANI", ["pti", "ani"], []],
    ["(Con información de AFP, EFE y Reuters)", ["afp", "efe", "reuters"], []],
    ["avec AFP", ["afp"], []],
    ["(con informazioni ANSA)", ["ansa"], []],
    ["Copyright 2024 The Associated Press. All rights reserved.", ["ap"], []],
    ["Bron: ANP", ["anp"], []],
    ["BELGA/AFP", ["belga", "afp"], []],
    ["/ritzau/", ["ritzau"], []],
    ["FNB–STT", ["stt", "stt"], []],
    ["(ČTK, rk)", ["ctk"], ["rk"]],
    ["aja/PAP", ["pap"], ["aja"]],
    ["Izvor: Tanjug", ["tanjug"], []],
    ["Источник: ТАСС", ["tass"], []],
    ["（共同）", ["kyodo"], []],
    ["(연합뉴스)", ["yonhap"], []],
    ["来源：新华社", ["xinhua"], []],
    ["(أ ف ب)", ["afp"], []],
    ["Mit Material der Nachrichtenagenturen dpa und AFP", ["dpa", "afp"], []],
    ["Mit Informationen der Agentur Reuters", ["reuters"], []],
    ["(afp/rtr/dpa/tmn)", ["afp", "reuters", "dpa"], []],
    ["ats/afp", ["keystone-sda", "afp"], []],
    ["kg/ats", ["keystone-sda"], ["kg"]],
    ["© dpa. Alle Rechte vorbehalten", ["dpa"], []],
    ["RIPRODUZIONE RISERVATA © Copyright ANSA", ["ansa"], []],
    ["(Lusa/fim)", ["lusa"], []],
    ["TT-AFP", ["tt", "afp"], []],
    ["Theo TTXVN", ["vna"], []],
    ["По материалам ТАСС", ["tass"], []],
    ["Джерело: Укрінформ", ["ukrinform"], []],
    ["Πηγή: ΑΠΕ-ΜΠΕ", ["ana-mpa"], []],
    ["Източник: БТА", ["bta"], []],
    ["Kaynak: Anadolu Ajansı", ["aa"], []],
    ["(أ ف ب، رويترز)", ["afp", "reuters"], []],
    ["منبع: ایسنا", ["isna"], []],
    ["（中央社）", ["cna-tw"], []],
    ["(Source AFP)", ["afp"], []],
    ["Fuente EFE", ["efe"], []],
    ["Verwendete Quellen: Nachrichtenagenturen dpa und AFP", ["dpa", "afp"], []],
    ["apa, red", ["apa"], ["red"]],
    ["red, apa, 3.5.2024", ["apa"], ["red"]],
    ["OTTAWA — The Canadian Press", ["cp"], []],
    ["(elm.example, APA, lgr) | Stand: 20.11.2026, 05:00", ["apa"], ["lgr"]],
    ["(ANSA). Y12-RED", ["ansa"], []],
    ["（AFP＝時事）", ["afp", "jiji"], []],
  ])("%s", (text, agencies, initials) => {
    expect(ids(text)).toEqual(agencies);
    expect(parseSignOff(text)?.initials).toEqual(initials);
  });

  it.each([
    ["(nz)", ["nz"]],
    ["(pa)", ["pa"]],
    ["(ani)", ["ani"]],
    ["HNR (dst)", ["dst"]],
    ["(E-2)", ["E-2"]],
    ["bun/red.", ["bun", "red"]],
    ["ssi, dan; Foto: Ada Roe", ["ssi", "dan"]],
    ["kszy/ jann/ mhr/", ["kszy", "jann", "mhr"]],
    ["/MUF", ["MUF"]],
  ])("may hold initials alone: %s", (text, initials) => {
    expect(parseSignOff(text)).toEqual({ agencies: [], initials, unnamedAgencies: false });
  });

  it.each([
    "red, morgenbote.example/Agenturen",
    "(Agencies)",
    "mit Agenturen",
    "(Agencias)",
    "Agencies contributed to this report.",
    "News agencies contributed to this story",
    "wire services",
    "With wire reports",
    "Compiled from wire reports",
    "Staff and agencies",
    "Dieser Text enthält Material von Nachrichtenagenturen.",
    "Avec les agences de presse",
    "con información de agencias",
    "con agenzie",
    "com agências",
    "Met medewerking van persbureaus",
    "Med material från nyhetsbyråer",
    "По материалам агентств",
  ])("may credit agencies without a name: %s", (text) =>
    expect(parseSignOff(text)).toMatchObject({ agencies: [], unnamedAgencies: true }),
  );

  it("may credit some by name and others without", () => {
    expect(ids("AFP and agencies")).toEqual(["afp"]);
    expect(parseSignOff("AFP and agencies")?.unnamedAgencies).toBe(true);
  });

  it.each([
    ["TT", "SE", ["tt"]],
    ["/TT", "SE", ["tt"]],
    ["TT", null, null],
    ["TT", "DE", null],
    ["tt", "SE", null],
    ["TT races", "SE", null],
    ["(भाषा)", "IN", ["pti"]],
    ["(इनपुट: भाषा)", "IN", ["pti"]],
    ["(भाषा इनपुट के साथ)", "IN", ["pti"]],
    ["(AA)", "TR", ["aa"]],
    ["(AA)", "DE", null],
    ["(PL)", "DE", null],
    ["(AA, AFP)", "DE", ["aa", "afp"]],
    ["Source: AA", "DE", null],
    ["Source: AA", null, null],
    ["Kaynak: AA", "TR", ["aa"]],
    ["Source: AA, AFP", "DE", ["aa", "afp"]],
    ["المصدر: وفا", null, ["wafa"]],
    ["(KNA)", "KE", ["kna-ke"]],
    ["(KNA)", "DE", ["kna"]],
    ["Source: CNA/ec", "SG", null],
    ["Source: CNA/ec", "TW", ["cna-tw"]],
  ])("may be initials alone in the agency's own country: %s, %s", (text, home, agencies) =>
    expect(parseSignOff(text, home)?.agencies.map(({ agency }) => agency.id) ?? null).toEqual(
      agencies,
    ),
  );
});

it.each([
  ["KGA/rsj", "PH", ["KGA", "rsj"]],
  ["BBC/rsj", "PH", ["rsj"]],
  ["RND/rsj", "DE", ["rsj"]],
  ["KGA/rsj", null, ["rsj"]],
])("has whoever wrote before a stroke, but in German a medium: %s, %s", (text, home, initials) =>
  expect(parseSignOff(text, home)?.initials).toEqual(initials),
);

describe("a line that is none", () => {
  it.each([
    "Intelligence agencies contributed to this report.",
    "The agencies said nothing.",
    "With police reports",
    "With travel agencies in trouble, the ferry stopped.",
    "Source code",
    "Source AA",
    "Sources Reuters spoke to",
    "ELM HOLLOW — The Harbour",
    "red, blue",
    "AP Physics",
    "PA system",
    "TT races",
    "AA",
    "nz",
    "(sic)",
    "(ots)",
    "(here)",
    "[edit]",
    "Get a demo",
    "Hello world",
    "Reuters reported on Monday that talks went on.",
    "The minister told AFP.",
    "Subscribe (free)",
    "",
    "and/or/",
    "/BBC",
    "/mo",
    "Ada Roe (AUR)",
    "Ada Roe said so (PAP)",
    "dpa ".repeat(60),
  ])("%s", (text) => expect(parseSignOff(text)).toBeNull());
});

describe("small letters in italics", () => {
  it.each([{ body: `${PROSE}<p><em>ak</em></p>` }, { body: PROSE, after: "<p><em>ak</em></p>" }])(
    "are initials in the last line: %o",
    (parts) => expect(gather(parts).initials).toEqual(["ak"]),
  );

  it.each([`<p><em>ak</em></p>${PROSE}`, `${PROSE}<p>ak</p>`, `${PROSE}<p><em>via</em></p>`])(
    "are none in %s",
    (body) => expect(gather({ body }).initials).toEqual([]),
  );
});

it("stands under the headline with a label", () => {
  const before = "<div>Quelle: DIE WARTE, dpa, ces</div>";
  const { agencies, initials } = gather({ before, body: PROSE });
  expect([agencies.map(({ id }) => id), initials]).toEqual([["dpa"], ["ces"]]);
});
