import { describe, expect, it } from "vitest";
import { isOwnName, ownNames } from "../../../src/core/sources/outlet-names";
import { gather, PROSE } from "./page";

function cited(sentence: string, lang = "en"): string[] {
  return gather({ body: `<p>${sentence}</p>`, lang }).citedOutlets.map(({ name }) => name);
}

describe("media that a sentence cites", () => {
  it.each([
    ["“It is closed,” she told German news agency dpa on Monday.", ["dpa"]],
    ["The bridge is unsafe, according to The New York Times.", ["The New York Times"]],
    ["In an interview with CNN, the mayor spoke of delays.", ["CNN"]],
    ["A memo seen by Reuters says so.", ["Reuters"]],
    ["He told the Saudi state-owned Al-Arabiya television that it was over.", ["Al-Arabiya"]],
    ["The Elm Hollow Gazette reported on Monday that work had begun.", ["The Elm Hollow Gazette"]],
    ["The mayor told the Morgenbote that work had begun.", ["Morgenbote"]],
    ["Work had begun, the Washington Post and Politico reported.", ["Washington Post", "Politico"]],
  ])("%s", (sentence, names) => expect(cited(sentence)).toEqual(names));

  it.each([
    ["de", "Das berichtet die Süddeutsche Zeitung am Montag.", ["Süddeutsche Zeitung"]],
    ["de", "Laut „Washington Post“ ist die Brücke zu.", ["Washington Post"]],
    [
      "de",
      "„Sie ist zu“, sagte Ida Roth der Deutschen Presse-Agentur.",
      ["Deutschen Presse-Agentur"],
    ],
    ["de", "„Sie ist zu“, sagte sie dem Tagesspiegel.", ["Tagesspiegel"]],
    ["de", "Nach „Tagesspiegel“-Informationen ist sie zu.", ["Tagesspiegel"]],
    ["de", "Nach Informationen der »Zeit« ist sie zu.", ["Zeit"]],
    ["de", "Wie die »Rheinische Post« berichtet, ist sie zu.", ["Rheinische Post"]],
    ["de", "Das meldete die palästinensische Nachrichtenagentur Wafa am Abend.", ["Wafa"]],
    ["de", "Das meldete die Internetzeitung „Daily Quay“ in Südkorea am Abend.", ["Daily Quay"]],
    ["en", "The plan is late, according to Harbour News Today.", ["Harbour News Today"]],
    ["fr", "Le pont est fermé, selon Le Monde.", ["Le Monde"]],
    ["fr", "« Il est fermé », a déclaré le maire à l’AFP.", ["AFP"]],
    ["es", "“Está cerrado”, dijo a EFE la alcaldesa.", ["EFE"]],
    ["es", "El puente está cerrado, según El País.", ["El País"]],
    ["es", "“Está cerrado”, dijo la alcaldesa a Europa Press.", ["Europa Press"]],
    ["it", "«È chiuso», ha detto la sindaca all’Ansa.", ["Ansa"]],
    ["it", "Il ponte è chiuso, secondo il Corriere della Sera.", ["Corriere della Sera"]],
    ["it", "Il ponte è chiuso, riferisce l’agenzia Ansa.", ["Ansa"]],
    ["pt", "A ponte está fechada, segundo a Folha de S.Paulo.", ["Folha de S.Paulo"]],
    ["pt", "“Está fechada”, disse à Lusa a presidente.", ["Lusa"]],
    ["nl", "De brug is dicht, meldt persbureau ANP.", ["ANP"]],
    ["nl", "Volgens de Volkskrant is de brug dicht.", ["Volkskrant"]],
    ["sv", "Det sa borgmästaren till Financial Times.", ["Financial Times"]],
    ["nb", "– Broen er stengt, sier ordføreren til NRK.", ["NRK"]],
    ["ja", "米ニュースサイト「アクシオス」によると、橋は閉鎖された。", ["アクシオス"]],
    ["ko", "로이터통신에 따르면 다리가 폐쇄됐다.", ["로이터통신"]],
    ["ar", "وأوضح العمدة لصحيفة الغارديان أن الجسر مغلق.", ["الغارديان"]],
    ["zh", "据新华社报道，大桥已关闭。", ["新华社"]],
  ])("%s: %s", (lang, sentence, names) => expect(cited(sentence, lang)).toEqual(names));

  it.each([
    ["sv", "Enligt Dagens Nyheter är bron stängd.", ["Dagens Nyheter"]],
    ["sv", "Enligt Aftonbladet är bron såld.", ["Aftonbladet"]],
    ["sv", "Bron är såld, uppger Svenska Dagbladet.", ["Svenska Dagbladet"]],
    ["nb", "Ifølge Bergens Tidende er broen stengt.", ["Bergens Tidende"]],
    ["nb", "Ifølge Dagbladet er broen solgt. NRK omtalte saken først.", ["Dagbladet", "NRK"]],
    ["da", "Ifølge Fyens Avis er broen solgt.", ["Fyens Avis"]],
    ["de", "Laut Süddeutscher Zeitung ist die Brücke zu.", ["Süddeutscher Zeitung"]],
    ["de", "Laut Berliner Morgenpost ist sie verkauft.", ["Berliner Morgenpost"]],
    ["de", "Wie Hamburger Abendblatt berichtet, ist die Brücke zu.", ["Hamburger Abendblatt"]],
    ["nl", "Volgens Omroep West is de brug dicht.", ["Omroep West"]],
    ["nl", "Volgens Leeuwarder Courant is de brug dicht.", ["Leeuwarder Courant"]],
    ["fr", "Selon Presse Océan, le pont est fermé.", ["Presse Océan"]],
    ["fr", "« Il est fermé », explique le maire au Télégramme.", ["Télégramme"]],
    ["es", "Según Diario Portuario, el puente sigue cerrado.", ["Diario Portuario"]],
    ["it", "Secondo Giornale del Porto, il ponte è chiuso.", ["Giornale del Porto"]],
    ["pt", "Segundo Jornal do Porto, a ponte fecha.", ["Jornal do Porto"]],
    ["pl", "Według Gazeta Portowa most sprzedano.", ["Gazeta Portowa"]],
    ["en", "As New York Magazine reported, it is closed.", ["New York Magazine"]],
    ["en", "According to Harbour Daily News, it is closed.", ["Harbour Daily News"]],
  ])("%s: a cue that opens the sentence is no part of the name: %s", (lang, sentence, names) =>
    expect(cited(sentence, lang)).toEqual(names),
  );

  it.each([
    ["sv", "Enligt Polisen är bron stängd."],
    ["nb", "Ifølge Borgermesteren er broen stengt."],
    ["de", "Laut Amtsblatt ist die Brücke zu."],
    ["de", "Laut Merkblatt der Stadt ist die Brücke zu."],
    ["de", "Im Heimatblatt des Vereins stand nichts, und das ist gut."],
    ["es", "Según Marca España, el turismo crece."],
    ["en", "In Sun City, the bridge is closed."],
    ["en", "After World News Day, the bridge was closed."],
  ])("%s: no medium opens the sentence: %s", (lang, sentence) =>
    expect(cited(sentence, lang)).toEqual([]),
  );

  it("may stand in the standfirst", () => {
    const before =
      "<p>The old bridge of Elm Hollow stays closed for another year, the mayor told Reuters, and nobody knows who pays for it.</p>";
    const { citedOutlets } = gather({ before, body: PROSE });
    expect(citedOutlets.map(({ name }) => name)).toEqual(["Reuters"]);
  });

  it("come with their sentence and its place, once each", () => {
    const { citedOutlets } = gather({
      body: "<p>It rained. The mayor told Reuters about it. It stopped.</p><p>She told Reuters more.</p>",
    });
    expect(citedOutlets).toHaveLength(1);
    expect(citedOutlets[0]?.evidence).toMatchObject({
      quote: "The mayor told Reuters about it.",
      origin: "body",
      anchor: expect.stringMatching(/^b\d+$/),
    });
  });
});

it.each([
  ["The mayor told the Morgenbote that work had begun.", true],
  ["The mayor told the Harbour Morgenbote News that work had begun.", false],
  ["The mayor told Reuters that work had begun.", false],
])("tell the publisher from others: %s", (sentence, isOwn) => {
  const { citedOutlets } = gather({ body: `<p>${sentence}</p>` });
  expect(citedOutlets.map((outlet) => outlet.isOwn)).toEqual([isOwn]);
});

it.each([
  ["Monde", "Le Monde", "www.lemonde.fr"],
  ["EL PAÍS", "Ediciones El País", "elpais.com"],
  ["BBC", "BBC News", "www.bbc.com"],
  ["Business Insider", "Insider", "www.businessinsider.com"],
  ["Ottawa Citizen", "Ottawa Citizen", "ottawacitizen.com"],
  ["Die Zeit", "ZEIT ONLINE", "www.zeit.de"],
  ["Der Spiegel", "DER SPIEGEL", "www.spiegel.de"],
  ["Süddeutschen Zeitung", "Süddeutsche Zeitung", "www.sz.example"],
  ["The Globe", "Globe", "www.harbour.example"],
  ["Nowaja Gaseta", "Nowaja Gaseta", "ng.example"],
])("the publisher may print its own name otherwise: %s of %s", (name, publisher, host) =>
  expect(isOwnName(name, ownNames(publisher, `https://${host}/a`, []))).toBe(true),
);

it.each([
  ["Le Monde", "Le Monde diplomatique", "www.monde-diplomatique.fr"],
  ["Der Standard", "Evening Standard", "www.standard.co.uk"],
  ["Business Standard", "Evening Standard", "www.standard.co.uk"],
  ["The Weekly Standard", "Evening Standard", "www.standard.co.uk"],
  ["CNN", "CNN Türk", "www.cnnturk.com"],
  ["Belfast Telegraph", "Daily Telegraph", "www.telegraph.co.uk"],
  ["The Times", "The Times of Israel", "www.timesofisrael.com"],
  ["The Sun", "The Sun News", "www.thesunnews.example"],
  ["Time", "Time Out London", "www.timeout.com"],
  ["Today", "USA Today", "www.usatoday.com"],
  ["Globe", "Harbour Globe", "www.harbour.example"],
  ["РБК", "Harbour Globe", "www.harbour.example"],
])("another medium is not hidden by a name that holds its own: %s at %s", (name, publisher, host) =>
  expect(isOwnName(name, ownNames(publisher, `https://${host}/a`, []))).toBe(false),
);

it("are told once by their name and the letters that stand for it", () =>
  expect(
    cited("According to the Press Trust of India (PTI), it is closed. It stays so, PTI reported."),
  ).toEqual(["Press Trust of India"]));

it.each([
  "Die Bild berichtet von der Brücke, und das ist neu.",
  "Das sagte sie der Bild am Montag, und das ist neu.",
])("tells the newspaper from a picture: %s", (sentence) =>
  expect(cited(sentence, "de")).toEqual(["Bild"]),
);

describe("names that nothing cites", () => {
  it.each([
    "She bought the New York Times at the station.",
    "He has worked as a host for Fox News since 2010.",
    "According to the mayor, the bridge is closed.",
    "It is time, and Time will tell, said the mayor.",
    "Laut Polizei ist die Brücke zu.",
    "Er öffnete die Tür und sah der Welt ins Auge.",
    "The Australian Federal Police (AFP) closed the bridge. The AFP said on Monday that it was safe.",
    "He told AP classes at the school that the bridge was closed.",
    "According to AP Physics teachers it was hard, and the exam was long.",
    "Das Bild berichtet von der Brücke und ist im Museum zu sehen.",
    "Diesem Bild zufolge war die Brücke schon alt, und das ist neu.",
    "La obra sigue, según la alcaldesa.",
  ])("%s", (sentence) => expect(cited(sentence)).toEqual([]));
});

it("cites the publisher's own well-known name as surely as another medium would", () => {
  const { citedOutlets } = gather({
    body: "<p>Así lo ha revelado una investigación en la que ha participado EL PAÍS.</p>",
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","publisher":{"@type":"Organization","name":"El País"}}</script>`,
    lang: "es",
  });
  expect(citedOutlets.map(({ name }) => name)).toEqual(["EL PAÍS"]);
});
