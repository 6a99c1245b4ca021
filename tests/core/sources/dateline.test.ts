import { describe, expect, it } from "vitest";
import { splitDateline } from "../../../src/core/sources";

describe("a dateline", () => {
  it.each([
    ["BERLIN (dpa) – Der Rat tagt.", "BERLIN (dpa)", "dpa", "Der Rat tagt."],
    ["Berlin/Köln (dpa/lnw) - Der Rat tagt.", "Berlin/Köln (dpa/lnw)", "dpa", "Der Rat tagt."],
    ["ABUJA, July 3 (Xinhua) -- Rain fell.", "ABUJA, July 3 (Xinhua)", "xinhua", "Rain fell."],
    ["New Delhi, Jul 3 (PTI) Rain fell.", "New Delhi, Jul 3 (PTI)", "pti", "Rain fell."],
    ["Madrid, 3 jul (EFE).- Llueve.", "Madrid, 3 jul (EFE)", "efe", "Llueve."],
    ["Paris, AFP — Il pleut.", "Paris, AFP", "afp", "Il pleut."],
    ["ANKARA (AA) - Yağmur yağdı.", "ANKARA (AA)", "aa", "Yağmur yağdı."],
    ["KØBENHAVN (Ritzau). Det regner.", "KØBENHAVN (Ritzau)", "ritzau", "Det regner."],
    ["（北京＝共同）雨が降った。", "（北京＝共同）", "kyodo", "雨が降った。"],
    ["【ワシントン時事】雨が降った。", "【ワシントン時事】", "jiji", "雨が降った。"],
    ["新华社北京7月3日电 下雨了。", "新华社北京7月3日电", "xinhua", "下雨了。"],
    ["[서울=뉴시스] 비가 왔다.", "[서울=뉴시스]", "newsis", "비가 왔다."],
    ["القاهرة (رويترز) - هطل المطر", "القاهرة (رويترز)", "reuters", "هطل المطر"],
    ["МОСКВА, 3 июля. /ТАСС/. Идёт дождь.", "МОСКВА, 3 июля. /ТАСС/", "tass", "Идёт дождь."],
    ["नयी दिल्ली, तीन जुलाई (भाषा) वर्षा हुई।", "नयी दिल्ली, तीन जुलाई (भाषा)", "pti", "वर्षा हुई।"],
  ])("%s", (text, printed, id, rest) => {
    const dateline = splitDateline(text);
    expect(dateline?.text).toBe(printed);
    expect(dateline?.agencies.map(({ agency }) => agency.id)).toEqual([id]);
    expect(text.slice(dateline?.length)).toBe(rest);
  });

  it.each([
    "Jens Maier (AFP) said that it rained.",
    "Jens Maier (CDU) – der Rat tagt.",
    "The report (AP) - was late.",
    "Reuters: the agency turns 170.",
    "AP Physics (AP) is a course.",
    "It rained.",
  ])("is not seen in: %s", (text) => expect(splitDateline(text)).toBeNull());
});
