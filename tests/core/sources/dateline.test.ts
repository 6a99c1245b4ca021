import { describe, expect, it } from "vitest";
import { splitDateline } from "../../../src/core/sources/dateline";

describe("a dateline", () => {
  it.each([
    ["BERLIN (dpa) – Der Rat tagt.", "BERLIN (dpa)", "dpa", "Der Rat tagt."],
    ["Berlin/Köln (dpa/lnw) - Der Rat tagt.", "Berlin/Köln (dpa/lnw)", "dpa", "Der Rat tagt."],
    ["ABUJA, July 3 (Xinhua) -- Rain fell.", "ABUJA, July 3 (Xinhua)", "xinhua", "Rain fell."],
    ["New Delhi, Jul 3 (PTI) Rain fell.", "New Delhi, Jul 3 (PTI)", "pti", "Rain fell."],
    ["Madrid, 3 jul (EFE).- Llueve.", "Madrid, 3 jul (EFE)", "efe", "Llueve."],
    ["Paris, AFP — Il pleut.", "Paris, AFP", "afp", "Il pleut."],
    ["ANKARA, 3 Mayıs (AA) - Yağmur yağdı.", "ANKARA, 3 Mayıs (AA)", "aa", "Yağmur yağdı."],
    ["KØBENHAVN (Ritzau). Det regner.", "KØBENHAVN (Ritzau)", "ritzau", "Det regner."],
    ["（北京＝共同）雨が降った。", "（北京＝共同）", "kyodo", "雨が降った。"],
    ["【ワシントン時事】雨が降った。", "【ワシントン時事】", "jiji", "雨が降った。"],
    ["新华社北京7月3日电 下雨了。", "新华社北京7月3日电", "xinhua", "下雨了。"],
    ["[서울=뉴시스] 비가 왔다.", "[서울=뉴시스]", "newsis", "비가 왔다."],
    ["القاهرة (رويترز) - هطل المطر", "القاهرة (رويترز)", "reuters", "هطل المطر"],
    ["МОСКВА, 3 июля. /ТАСС/. Идёт дождь.", "МОСКВА, 3 июля. /ТАСС/", "tass", "Идёт дождь."],
    ["【北京共同】雨が降った。", "【北京共同】", "kyodo", "雨が降った。"],
    [
      "（中央社記者王小明台北3日電）下雨了。",
      "（中央社記者王小明台北3日電）",
      "cna-tw",
      "下雨了。",
    ],
    ["(도쿄 교도=연합뉴스) 비가 왔다.", "(도쿄 교도=연합뉴스)", "yonhap", "비가 왔다."],
    ["القدس المحتلة (أ ف ب) هطل المطر", "القدس المحتلة (أ ف ب)", "afp", "هطل المطر"],
    [
      "МОСКВА, 3 июл — РИА Новости. Идёт дождь.",
      "МОСКВА, 3 июл — РИА Новости",
      "ria",
      "Идёт дождь.",
    ],
    ["София, 3 юли /БТА/ Вали дъжд.", "София, 3 юли /БТА/", "bta", "Вали дъжд."],
    ["ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - Βρέχει.", "ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ)", "ana-mpa", "Βρέχει."],
    ["תל אביב (רויטרס) - ירד גשם", "תל אביב (רויטרס)", "reuters", "ירד גשם"],
    ["ঢাকা, ৩ জুলাই (বাসস): বৃষ্টি হয়েছে।", "ঢাকা, ৩ জুলাই (বাসস)", "bss", "বৃষ্টি হয়েছে।"],
    ["Accra, July 3, GNA – Rain fell.", "Accra, July 3, GNA", "gna", "Rain fell."],
    ["Rom (KNA) Der Rat tagt.", "Rom (KNA)", "kna", "Der Rat tagt."],
    ["Frankfurt a.M. (epd). Der Rat tagt.", "Frankfurt a.M. (epd)", "epd", "Der Rat tagt."],
    ["epd Berlin. Der Rat tagt.", "epd Berlin", "epd", "Der Rat tagt."],
    ["BERLIN dpa | Der Rat tagt.", "BERLIN dpa", "dpa", "Der Rat tagt."],
    ["/ritzau/ Det regner.", "/ritzau/", "ritzau", "Det regner."],
    ["Berlin/dpa. Der Rat tagt.", "Berlin/dpa", "dpa", "Der Rat tagt."],
    ["BERLIN/DPA – Der Rat tagt.", "BERLIN/DPA", "dpa", "Der Rat tagt."],
    ["St. Gallen/dpa. Der Rat tagt.", "St. Gallen/dpa", "dpa", "Der Rat tagt."],
    [
      "New Delhi [India], May 3 (ANI): Rain fell.",
      "New Delhi [India], May 3 (ANI)",
      "ani",
      "Rain fell.",
    ],
    [
      "［ロンドン　３日　ロイター］ - 雨が降った。",
      "［ロンドン　３日　ロイター］",
      "reuters",
      "雨が降った。",
    ],
    ["（ロンドン＝ロイター）雨が降った。", "（ロンドン＝ロイター）", "reuters", "雨が降った。"],
    ["【5月3日 AFP】雨が降った。", "【5月3日 AFP】", "afp", "雨が降った。"],
    ["中新网北京5月3日电 下雨了。", "中新网北京5月3日电", "cns-cn", "下雨了。"],
    ["中新网5月3日电 下雨了。", "中新网5月3日电", "cns-cn", "下雨了。"],
    ["据新华社电 下雨了。", "据新华社电", "xinhua", "下雨了。"],
    ["नयी दिल्ली, तीन जुलाई (भाषा) वर्षा हुई।", "नयी दिल्ली, तीन जुलाई (भाषा)", "pti", "वर्षा हुई।"],
  ])("%s", (text, printed, id, rest) => {
    const dateline = splitDateline(text);
    expect(dateline?.text).toBe(printed);
    expect(dateline?.agencies.map(({ agency }) => agency.id)).toEqual([id]);
    expect(text.slice(dateline?.length)).toBe(rest);
  });

  it("may name several agencies that strokes join", () => {
    const dateline = splitDateline("Berlin/Paris/dpa/AFP. Der Rat tagt.");
    expect(dateline?.agencies.map(({ agency }) => agency.id)).toEqual(["dpa", "afp"]);
  });

  it("may name the agency that wrote it and the one that hands it on", () => {
    const dateline = splitDateline("【AFP=時事】雨が降った。");
    expect(dateline?.agencies.map(({ agency }) => agency.id)).toEqual(["afp", "jiji"]);
  });

  it.each([
    ["KE", "kna-ke"],
    ["DE", "kna"],
    [null, "kna"],
  ])("names the agency of the page's country, where several share a name: %s", (country, id) => {
    const dateline = splitDateline("Nairobi, May 3 (KNA) - Rain fell.", country);
    expect(dateline?.agencies.map(({ agency }) => agency.id)).toEqual([id]);
  });

  it.each([
    ["ANKARA (AA) - Yağmur yağdı.", "TR", ["aa"]],
    ["BIRMINGHAM (PA) — It rained.", "GB", ["pa"]],
    ["GROVE CITY (PA) — It rained.", "US", null],
    ["SCRANTON (PA) — It rained.", null, null],
    ["MIAMI (MIA) – It rained.", null, null],
    ["READING (AA) — It rained.", "GB", null],
    ["BOISE (UNI) – It rained.", null, null],
    ["KINGSTON (SPA) — It rained.", null, null],
    ["HAMBURG (TT) – Es regnet.", "DE", null],
    ["ANKARA (AA, AFP) — It rained.", null, ["aa", "afp"]],
  ])("has letters that mean much else only at home: %s, %s", (text, country, ids) =>
    expect(splitDateline(text, country)?.agencies.map(({ agency }) => agency.id) ?? null).toEqual(
      ids,
    ),
  );

  it.each([
    "Jens Maier (AFP) said that it rained.",
    // A caption with its credit.
    "الجسر المغلق (أ.ف.ب)",
    "Australian Federal Police (AFP): the roads are closed.",
    "All Nippon Airways (ANA) — its planes fly again.",
    "American Airlines (AA) - its planes fly again.",
    "Ada Roe (AP): I was there.",
    "Sen. Tom Ash (PA) - the roads are closed.",
    "Advanced Placement (AP): what it is.",
    "Jens Maier (CDU) – der Rat tagt.",
    "The report (AP) - was late.",
    "Der Rat tagt bei der dpa. Es regnet.",
    "Er kam zu spät/dpa. Es regnet.",
    "Reuters: the agency turns 170.",
    "AP Physics (AP) is a course.",
    "By Ada Roe - Associated Press - May 3",
    "Thomson Reuters. The company turns 170.",
    "CHICAGO (WLS) -- It rained.",
    "Maier (AFP) said that it rained.",
    "It rained.",
    "Ada Roe [Elm Party], member (AP): it rained.",
    "中国电信5月3日电力不足。",
  ])("is not seen in: %s", (text) => expect(splitDateline(text)).toBeNull());
});
