import { describe, expect, it } from "vitest";
import { ofMarkup, ofText } from "./captions";

describe("a caption as text", () => {
  it.each([
    ["Two cats. Photo: Ada Roe", "Two cats.", "Ada Roe"],
    ["Zwei Katzen. (Foto: Ada Roe/dpa)", "Zwei Katzen.", "Ada Roe/dpa"],
    ["Zwei Katzen, Foto: Katzenbild", "Zwei Katzen", "Katzenbild"],
    ["Two cats sleep. (Ada Roe/Associated Press)", "Two cats sleep.", "Ada Roe/Associated Press"],
    ["Two cats © Ada Roe", "Two cats", "Ada Roe"],
    ["Deux chats. ADA ROE / AFP", "Deux chats.", "ADA ROE / AFP"],
    ["Dos gatos. Ada Roe (REUTERS)", "Dos gatos.", "Ada Roe (REUTERS)"],
    ["Two cats. (Image credit: Getty Images)", "Two cats.", "Getty Images"],
    ["Image source, Reuters", null, "Reuters"],
    ["Two cats. Supplied", "Two cats.", "Supplied"],
    ["Due gatti. Credito: ANSA", "Due gatti.", "ANSA"],
    ["Bild: picture-alliance/dpa/A. Roe", null, "picture-alliance/dpa/A. Roe"],
    ["الجسر القديم (أ ف ب)", "الجسر القديم", "أ ف ب"],
    ["الجسر القديم (أ.ف.ب)", "الجسر القديم", "أ.ف.ب"],
    ["The old bridge (A.P.)", "The old bridge", "A.P."],
    ["Le vieux pont (A.F.P.)", "Le vieux pont", "A.F.P."],
    ["星期一的旧桥。新华社记者李明摄", "星期一的旧桥。", "新华社记者李明摄"],
    ["旧桥。图片来源：路透社", "旧桥。", "路透社"],
    ["A plan of the harbour image", "A plan of the harbour image", null],
    ["Bild vergrößern", null, null],
    ["View 6 images", null, null],
    ["Viele Menschen am Hafen Bild © Ada Roe", "Viele Menschen am Hafen", "Ada Roe"],
    ["Source: Unsplash+", null, "Unsplash+"],
    [
      "The harbour at noon. Ada Roe/E+ via Getty Images",
      "The harbour at noon.",
      "Ada Roe/E+ via Getty Images",
    ],
    ["De brug. Foto ANP", "De brug.", "ANP"],
    [
      "Dwa koty w porcie Fot. Ada Roe / Agencja Zatoka.pl",
      "Dwa koty w porcie",
      "Ada Roe / Agencja Zatoka.pl",
    ],
    ["Due gatti sul molo (foto Ada Roe/Ansa)", "Due gatti sul molo", "Ada Roe/Ansa"],
    ["Dua kucing di dermaga. (WARTA.com/ADA ROE)", "Dua kucing di dermaga.", "WARTA.com/ADA ROE"],
    ["Two cats on the quay. Pic: Ada Roe/PA Wire", "Two cats on the quay.", "Ada Roe/PA Wire"],
    ["Two cats on the quay. Photo / Ada Roe", "Two cats on the quay.", "Ada Roe"],
    [
      "Photo/video artist Ada Roe at work on the quay.",
      "Photo/video artist Ada Roe at work on the quay.",
      null,
    ],
    ["Photo/video by Ada Roe for AP", null, "Ada Roe for AP"],
    ["Vote Yes for Skarholm/AP", "Vote Yes for Skarholm", "AP"],
    ["Save the Children for Elmland/AFP", "Save the Children for Elmland", "AFP"],
    [
      "Ada Roe for President. Marta Holm for Senate/AP",
      "Ada Roe for President. Marta Holm for Senate",
      "AP",
    ],
    ["Two cats sleep. Ada Roe for The Courier/AP", "Two cats sleep.", "Ada Roe for The Courier/AP"],
    ["Purchase rights for the land", "Purchase rights for the land", null],
    ["Buy this land, they said", "Buy this land, they said", null],
    [
      "Purchase licensing of music by the county",
      "Purchase licensing of music by the county",
      null,
    ],
    ["Buy this photo", null, null],
    ["Two cats on the quay — Reuters", "Two cats on the quay", "Reuters"],
    ["Dois gatos no cais - Ada Roe/Folhapress", "Dois gatos no cais", "Ada Roe/Folhapress"],
    ["The quay at noon - Elm Street", "The quay at noon - Elm Street", null],
    ["眠る猫=14日午後、川辺市、山田花子撮影", "眠る猫=14日午後、川辺市", "山田花子"],
    ["星期一的旧桥。新华社记者 李明 摄", "星期一的旧桥。", "新华社记者 李明 摄"],
    ["De brug. Foto Markt", "De brug. Foto Markt", null],
    ["眠る二匹の猫＝共同", "眠る二匹の猫", "共同"],
    ["眠る二匹の猫（山田花子撮影）", "眠る二匹の猫", "山田花子"],
    ["고양이 두 마리가 자고 있다. 연합뉴스", "고양이 두 마리가 자고 있다.", "연합뉴스"],
    ["قطتان نائمتان. صورة: رويترز", "قطتان نائمتان.", "رويترز"],
    ["고양이 두 마리가 자고 있다. [사진=연합뉴스]", "고양이 두 마리가 자고 있다.", "연합뉴스"],
    ["Two cats sleep. (Ada Roe/Katzenbild)", "Two cats sleep.", "Ada Roe/Katzenbild"],
    ["Două pisici. Foto: Agerpres", "Două pisici.", "Agerpres"],
    ["Dwa koty. Fot. Ada Roe / PAP", "Dwa koty.", "Ada Roe / PAP"],
    ["Δύο γάτες. Φωτογραφία: ΑΠΕ-ΜΠΕ", "Δύο γάτες.", "ΑΠΕ-ΜΠΕ"],
    ["שני חתולים. צילום: עדה רועה", "שני חתולים.", "עדה רועה"],
    ["दो बिल्लियाँ। फोटो: पीटीआई", "दो बिल्लियाँ।", "पीटीआई"],
    ["两只猫。图片：新华社", "两只猫。", "新华社"],
    ["Два кота спят. Фото: РИА Новости", "Два кота спят.", "РИА Новости"],
    ["Dwa koty śpią. Fot. Ada Roe", "Dwa koty śpią.", "Ada Roe"],
    ["Fot. Ada Roe", null, "Ada Roe"],
    ["Hoppet var 20 fot. Katten landade mjukt.", "Hoppet var 20 fot. Katten landade mjukt.", null],
    ["قطتان نائمتان. تصوير: ليلى حداد/رويترز", "قطتان نائمتان.", "ليلى حداد/رويترز"],
    ["قطتان نائمتان. عدسة: ليلى حداد", "قطتان نائمتان.", "ليلى حداد"],
    ["دو گربه خوابیده. عکس: لیلا حسینی", "دو گربه خوابیده.", "لیلا حسینی"],
    ["两只猫。摄影：王小明", "两只猫。", "王小明"],
    ["แมวสองตัวนอนหลับ ภาพ: สมชาย ใจดี", "แมวสองตัวนอนหลับ", "สมชาย ใจดี"],
    ["दो बिल्लियाँ। फ़ोटो: राम कुमार", "दो बिल्लियाँ।", "राम कुमार"],
    ["दो बिल्लियाँ। फोटो: राम कुमार", "दो बिल्लियाँ।", "राम कुमार"],
    ["Two cats sleep in the sun.", "Two cats sleep in the sun.", null],
    ["Two cats sleep (left) and one wakes.", "Two cats sleep (left) and one wakes.", null],
    ["Cats and/or dogs", "Cats and/or dogs", null],
    ["Senator Tom Ash (PA)", "Senator Tom Ash (PA)", null],
    ["Senator Tom Ash (AP)", "Senator Tom Ash", "AP"],
    ["Sir Tom Ash (PA)", "Sir Tom Ash", "PA"],
    ["Sir Tom Ash (PA Wire)", "Sir Tom Ash", "PA Wire"],
    ["Picture: the view from the bridge", "Picture: the view from the bridge", null],
    ["Two cats. Image: a small boat", "Two cats. Image: a small boat", null],
    ["Two cats. Photo: the author", "Two cats.", "the author"],
    ["Photo: The Harbour", null, "The Harbour"],
    ["Two cats. Photographer: Ada Roe", "Two cats.", "Ada Roe"],
    ["Two cats. Photographer:", "Two cats.", null],
  ])("%s", (text, caption, credit) => expect(ofText(text)).toEqual([caption, credit]));
});

describe("a caption with markup", () => {
  it.each([
    ["<span>Credit: <b class='owner'>Getty Images</b></span>", null, "Getty Images"],
    [
      "Image by <a href='/a'>Ada Roe</a> via <a href='/b'>Elm Courier</a>",
      null,
      "Ada Roe via Elm Courier",
    ],
    [
      "<span class='credit'>Look at the prices first, because it often costs more to hire a boat at the quay</span>",
      "Look at the prices first, because it often costs more to hire a boat at the quay",
      null,
    ],
    ["Two cats.<small>Bild: Ada Roe</small>", "Two cats.", "Ada Roe"],
    ['<p>Two cats</p><span class="x__credits">Foto: Ada Roe</span>', "Two cats", "Ada Roe"],
    ["<span>Two cats.</span><span>Ada Roe</span>", "Two cats.", "Ada Roe"],
    ["<span>Two cats.</span> <span>© Ada Roe/dpa</span>", "Two cats.", "Ada Roe/dpa"],
    ['<h2>Two cats</h2><div class="x__author"><span>AP</span></div>', "Two cats", "AP"],
    [
      '<span>Two cats.</span> <span class="credit">Photo by Ada Roe</span> /<span>Katzenbild News</span>',
      "Two cats.",
      "Ada Roe/Katzenbild News",
    ],
    ['Two cats <span class="media-license">– Ada Roe</span>', "Two cats", "Ada Roe"],
    [
      "Two cats.<span> Foto: Ada Roe/AP</span><span hidden>Show more</span>",
      "Two cats.",
      "Ada Roe/AP",
    ],
    ['Two cats. <span class="credit">Photographer:</span>', "Two cats.", null],
    ["<small>Two cats (file picture).</small>", "Two cats (file picture).", null],
    [
      "Two cats.<span><span>Foto:</span> Ada Roe (REUTERS) | <span>Vídeo:</span> ABC</span>",
      "Two cats.",
      "Ada Roe (REUTERS) | Vídeo: ABC",
    ],
  ])("%s", (html, caption, credit) => expect(ofMarkup(html)).toEqual([caption, credit]));
});

it("has no brackets around the credit, in one part or all by itself", () => {
  expect(ofMarkup("<span>Two cats sleep.</span> <span>(AP Photo/Ada Roe)</span>")).toEqual([
    "Two cats sleep.",
    "AP Photo/Ada Roe",
  ]);
  expect(ofText("(Ada Roe/Getty Images)")).toEqual([null, "Ada Roe/Getty Images"]);
});

it("has nothing of the buttons and counters beside it", () => {
  expect(
    ofMarkup("<button>Zoom</button><span>Two cats.</span> <small>Ada Roe/dpa</small>"),
  ).toEqual(["Two cats.", "Ada Roe/dpa"]);
  expect(ofMarkup("<a href='/a.jpg'><b>Vergrößern</b></a> <b>Two cats</b>")).toEqual([
    "Two cats",
    null,
  ]);
  expect(ofMarkup("<i>1/12</i> <p>Two cats</p>")).toEqual(["Two cats", null]);
  expect(ofMarkup("<i>1/12 photos</i> <p>Two cats</p>")).toEqual(["Two cats", null]);
  expect(ofMarkup("<p>Two cats.</p> <p class='credit'>Bild 2 von 12 © Ada Roe</p>")).toEqual([
    "Two cats.",
    "Ada Roe",
  ]);
  const share = "<a role='button' href='/s'>Share this</a>";
  expect(ofMarkup(`<span class='credit'>Ada Roe/dpa ${share}</span> Two cats`)).toEqual([
    "Two cats",
    "Ada Roe/dpa",
  ]);
  // Numbers and years are words of the caption.
  expect(ofMarkup("<b>3</b> cats in <b>2019</b>")).toEqual(["3 cats in 2019", null]);
});

it.each([
  'The cats of <a href="#storm">the storm of 2013</a> and after.',
  "<span>3/4</span> of the cats sleep.",
  "<b>12 images</b> of cats and <b>7 of 12</b> boats",
  "The cats of Route <i>4/5</i>",
  "<em>The cats of Route</em> <i>4/5</i>",
  "<span><b>12 images</b></span> of cats",
  "Where to get <em>info</em> and <em>share</em> it.",
])("keeps words in a line that read like a button or a counter: %s", (html) =>
  expect(ofMarkup(html)).toEqual([html.replace(/<[^>]+>/g, ""), null]),
);

it("has no way to a place on the page that stands alone, and no mark of a note", () => {
  const zoom = '<a href="#large"><span>Look closer</span></a>';
  expect(ofMarkup(`${zoom} <p>Two cats</p>`)).toEqual(["Two cats", null]);
  expect(ofMarkup(`${zoom} <span>1/12</span><br>Two cats`)).toEqual(["Two cats", null]);
  expect(ofMarkup('Two cats<sup><a href="#n1">1</a></sup> sleep.')).toEqual([
    "Two cats sleep.",
    null,
  ]);
});

it("is told from a credit in an element of its own before it", () => {
  expect(
    ofMarkup("<p>© Nordbild / Ada Roe</p><p>The cats sleep in the sun of Lindhaven.</p>"),
  ).toEqual(["The cats sleep in the sun of Lindhaven.", "Nordbild/Ada Roe"]);
});

it("may end with whom a picture of some kind is from", () => {
  expect(ofText("Two cats. (Symbolbild: Ada Roe/dpa)")).toEqual(["Two cats.", "Ada Roe/dpa"]);
  expect(ofText("Two cats (Symbolbild)")).toEqual(["Two cats (Symbolbild)", null]);
  expect(ofText("1,419 Copyright-Free Drawings by Ada Roe")[1]).toBe(null);
});

it("reads no number of the picture into the credit beside it", () => {
  const number = "<span>Bild <b>2</b> von <b>12</b></span>";
  expect(ofMarkup(`<p>Two cats.</p><p class="credit">${number} © Ada Roe</p>`)).toEqual([
    "Two cats.",
    "Ada Roe",
  ]);
});

it("is told from a credit where a part is named for both", () => {
  const parts =
    '<div class="image-caption attribution">Two cats sleep on the quay of Lindhaven.</div><p class="image-credit">Ada Roe</p>';
  expect(ofMarkup(parts)).toEqual(["Two cats sleep on the quay of Lindhaven.", "Ada Roe"]);
  const box =
    '<div class="credit-caption"><div class="caption">Two cats. <b class="credit">Ada Roe/AP</b> <b class="hide-caption"><b>hide caption</b></b></div><b class="toggle-caption"><b>toggle caption</b></b></div>';
  expect(ofMarkup(box)).toEqual(["Two cats.", "Ada Roe/AP"]);
});

it("tells a credit by whom the picture was taken for, and by a name that holds the word", () => {
  const words = "<span>Two cats sleep.</span><span>Ada Roe for The Courier</span>";
  expect(ofMarkup(words)).toEqual(["Two cats sleep.", "Ada Roe for The Courier"]);
  const source = '<span class="imageSource">Ada Roe</span><span>Two cats</span>';
  expect(ofMarkup(source)).toEqual(["Two cats", "Ada Roe"]);
  expect(ofMarkup('Photo by <a href="/a">Ada Roe</a> on <a href="/b">Unsplash</a>')).toEqual([
    null,
    "Ada Roe on Unsplash",
  ]);
});

it("has no label for those who do not see it", () => {
  const words = "<span>Image:</span> <span>Two cats sleep on the quay. Pic: AP</span>";
  expect(ofMarkup(words)).toEqual(["Two cats sleep on the quay.", "AP"]);
  const name = "<span>Image:</span> <span>Ada Roe</span>";
  expect(ofMarkup(name)).toEqual([null, "Ada Roe"]);
});

it("has no link to a shop that sells the picture", () => {
  const link =
    '<a href="https://shop.example/a">Purchase Licensing Rights<span>, opens new tab</span></a>';
  expect(ofMarkup(`<span>Two cats sleep. REUTERS/Ada Roe</span> ${link}`)).toEqual([
    "Two cats sleep.",
    "REUTERS/Ada Roe",
  ]);
});
