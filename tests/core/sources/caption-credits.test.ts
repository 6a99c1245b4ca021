import { describe, expect, it } from "vitest";
import { peopleAndAgencies } from "../../../src/core/sources/photographers";
import { ofMarkup, ofText } from "./captions";

describe("what says whose photo or what kind of photo it is", () => {
  it.each([
    ["Two cats sleep. (Express Photo by Ada Roe)", "Two cats sleep.", "Ada Roe"],
    ["Two cats sleep. (Staff photo by Ada Roe)", "Two cats sleep.", "Ada Roe"],
    ["Two cats sleep. (File photo: Ada Roe/Reuters)", "Two cats sleep.", "Ada Roe/Reuters"],
    ["Two cats sleep. LC PHOTO: ADA ROE", "Two cats sleep.", "ADA ROE"],
    ["Two cats on the quay [File: Ada Roe/AP Photo]", "Two cats on the quay", "Ada Roe/AP Photo"],
    ["Two cats on the quay. PHOTO | FILE | LCG", "Two cats on the quay.", "FILE | LCG"],
    ["Two cats sleep. COURIER FILE PHOTO", "Two cats sleep.", "COURIER FILE PHOTO"],
    ["To katte. Arkivfoto: Ada Roe", "To katte.", "Ada Roe"],
    ["Zwei Katzen. Symbolfoto: Imago", "Zwei Katzen.", "Imago"],
    ["De katten. Beeld ANP / Hollandse Hoogte", "De katten.", "ANP / Hollandse Hoogte"],
    ["De katten. Beeld Ada Roe", "De katten.", "Ada Roe"],
    ["Dwa koty. Źródło zdjęć: © East News | Ada Roe", "Dwa koty.", "East News | Ada Roe"],
    ["Două pisici. Sursa foto: Ada Roe / AFP", "Două pisici.", "Ada Roe / AFP"],
    ["Dua kucing. FOTO BERNAMA", "Dua kucing.", "BERNAMA"],
    ["Dua kucing. - Foto LDTP/ADA ROE", "Dua kucing.", "LDTP/ADA ROE"],
  ])("is no part of the caption: “%s”", (text, ...parts) => {
    expect(ofText(text)).toEqual(parts);
  });

  it("stays where it is an agency", () => {
    const text = "Two cats sleep. (AP photo by Ada Roe)";
    expect(ofText(text)).toEqual(["Two cats sleep.", "AP photo by Ada Roe"]);
    expect(peopleAndAgencies("AP photo by Ada Roe", text)).toEqual({
      photographers: ["Ada Roe"],
      agencies: ["AP"],
    });
  });

  it.each([
    "Archivbild: Der Bürgermeister bei der Eröffnung.",
    "Archivbild: Bürgermeister Tom Ash",
    "Archivbild: Berühmte Kapitäne",
    "Symbolbild: Eine Fähre im Hafen",
    "Symbolbild: Berühmte Kapitäne",
    "Het beeld Vrouw Justitia.",
    "Foto Ada Roe",
  ])("goes before what is shown, too: “%s”", (text) => {
    expect(ofText(text)).toEqual([text, null]);
  });

  it("stands in a part of its own without a stop before it", () => {
    const parts = ["De katten slapen op de kade", "Ada Roe"];
    expect(ofMarkup(`${parts[0]}<span>Beeld Ada Roe</span>`)).toEqual(parts);
    expect(ofMarkup(`${parts[0]} <b class="credit">Beeld Ada Roe</b>`)).toEqual(parts);
  });
});

describe("a mark or a bracket before the credit", () => {
  it.each([
    ["Deux chats dorment. | ADA ROE, LE-QUAI", "Deux chats dorment.", "ADA ROE, LE-QUAI"],
    ["Deux chats, jeudi. - Ada Roe.", "Deux chats, jeudi.", "Ada Roe"],
    ["Deux chats, jeudi - Photo Le LQ/Ada Roe", "Deux chats, jeudi", "Le LQ/Ada Roe"],
    [
      "Dois gatos no cais - Ada Roe - 19.nov.26/Folhapress",
      "Dois gatos no cais",
      "Ada Roe - 19.nov.26/Folhapress",
    ],
    ["Dois gatos no cais Reprodução/TV Baía", "Dois gatos no cais", "Reprodução/TV Baía"],
    ["Due gatti sul molo (ansa)", "Due gatti sul molo", "ansa"],
    ["القطط على الرصيف (الفرنسية)", "القطط على الرصيف", "الفرنسية"],
    ["Dua kucing. (ANTARA FOTO/Ada Roe/foc)", "Dua kucing.", "ANTARA FOTO/Ada Roe/foc"],
    ["Δύο γάτες (φωτ.: Άδα Ρόη)", "Δύο γάτες", "Άδα Ρόη"],
    ["দুটি বিড়াল ছবি: রয়টার্স", "দুটি বিড়াল", "রয়টার্স"],
    ["岸壁の猫【時事】", "岸壁の猫", "時事"],
    ["两只猫。李明 摄", "两只猫。", "李明 摄"],
    ["两只猫。视觉中国 图", "两只猫。", "视觉中国"],
    ["兩隻貓。中央社記者李明傑攝 115年11月19日", "兩隻貓。", "中央社記者李明傑攝"],
    ["兩隻貓。圖／港灣報資料照片", "兩隻貓。", "港灣報資料照片"],
  ])("tells it: “%s”", (text, ...parts) => expect(ofText(text)).toEqual(parts));

  it.each([
    "“We had no choice.” - Tom Ash",
    "The mayor on the quay. - Mayor Tom Ash",
    "The Bridge | Elm City",
    "The old mill (town hall)",
  ])("tells none: “%s”", (text) => expect(ofText(text)).toEqual([text, null]));

  it("reads the names beside a day", () => {
    expect(peopleAndAgencies("Ada Roe - 19.nov.26/Folhapress", "")).toEqual({
      photographers: ["Ada Roe"],
      agencies: ["Folhapress"],
    });
  });
});

describe("words for screen readers", () => {
  it.each([
    ["صدر الصورة، Getty Images", null, "Getty Images"],
    ["Автор фото, Ada Roe", null, "Ada Roe"],
    ["Chanzo cha picha, AFP", null, "AFP"],
    ["التعليق على الصورة، قطتان على الرصيف", "قطتان على الرصيف", null],
    ["Подпись к фото, Две кошки", "Две кошки", null],
    ["Fotoğraf altı yazısı, İki kedi", "İki kedi", null],
  ])("are none of the caption's: “%s”", (text, ...parts) => expect(ofText(text)).toEqual(parts));
});

describe("a counter and an address", () => {
  it("are none of the caption's words", () => {
    expect(ofMarkup("1 of 4 | Two cats sleep. (AP Photo/Ada Roe)")).toEqual([
      "Two cats sleep.",
      "AP Photo/Ada Roe",
    ]);
    expect(ofMarkup("<p>Two cats sleep. (AP Photo/Ada Roe)</p><div>1 of 4 | </div>")).toEqual([
      "Two cats sleep.",
      "AP Photo/Ada Roe",
    ]);
    expect(
      ofMarkup('Two cats sleep. <b class="credit">Ada Roe</b> <i>roe@courier.example</i>'),
    ).toEqual(["Two cats sleep.", "Ada Roe"]);
  });

  it.each([
    "We will never give up. – Winston Roe",
    "Am Ziel angekommen. – Elmer Marathon",
    "Senator Roe speaks. - Elm Springs",
    "Das Fest beginnt am Freitag. Anmeldung per Mail info@fest.example",
    "Beeld De Denker",
  ])("leave what only looks like a credit: %s", (text) => {
    expect(ofText(text)).toEqual([text, null]);
  });

  it("leave an address that the words lead to", () => {
    const text = "Ada Roe leitet das Heim. E-Mail: roe@courier.example";
    expect(ofText(text)).toEqual([text, null]);
  });
});
