import { describe, expect, it } from "vitest";
import { stemOf } from "../../../src/core/sources/citations-by-pattern";
import { wordsOfLanguage } from "../words/all-words";
import { gather } from "./page";

/** How languages cite whose names change their endings, or whose script has no capitals. */

type Case = [sentence: string, ...names: string[]];

function cited(sentence: string, lang: string) {
  return gather({ body: `<p>${sentence}</p>`, lang, words: wordsOfLanguage(lang) }).citedOutlets;
}

const FORMS: Readonly<Record<string, readonly Case[]>> = {
  fi: [
    ["Asiasta ovat uutisoineet myös MTV Uutiset.", "MTV Uutiset"],

    ["Helsingin Sanomien mukaan silta on suljettu.", "Helsingin Sanomien"],
    ["Asiasta kertoi ensin Kainuun Sanomat.", "Kainuun Sanomat"],
    ["Silta on myyty, uutisoi Yle.", "Yle"],
    ["Ylen tietojen mukaan silta on myyty.", "Ylen"],
    ["STT:n mukaan silta on suljettu.", "STT"],
    ["Reutersin mukaan silta on myyty.", "Reutersin"],
    ["Iltalehden haastattelussa pormestari pahoitteli.", "Iltalehden"],
  ],
  hu: [
    ["A Reuters hírügynökség úgy tudja, hogy a hidat eladták.", "Reuters"],

    ["A Telex szerint a híd zárva van.", "Telex"],
    ["A hidat eladták, írja a Népszava.", "Népszava"],
    ["Erről a HVG-nek azt mondta a polgármester, hogy zárva marad.", "HVG"],
    ["A 444 információi szerint a hidat eladták.", "444"],
    ["A hidat eladták, közölte az MTI hírügynökség.", "MTI"],
  ],
  el: [
    ["Σε συνέντευξή του στον ΣΚΑΪ είπε ότι έκλεισε.", "ΣΚΑΪ"],

    ["Η γέφυρα έκλεισε, σύμφωνα με την Καθημερινή.", "Καθημερινή"],
    ["Όπως μετέδωσε η ΕΡΤ, η γέφυρα έκλεισε.", "ΕΡΤ"],
    ["Σύμφωνα με το Reuters, η γέφυρα πουλήθηκε.", "Reuters"],
    ["Όπως αναφέρει το πρακτορείο Ρόιτερς, η γέφυρα έκλεισε.", "Ρόιτερς"],
    ["Ο δήμαρχος είπε στην εφημερίδα «Πρωινός Κήρυκας» ότι έκλεισε.", "Πρωινός Κήρυκας"],
  ],
  lt: [
    ["Tiltas uždarytas, praneša BNS.", "BNS"],
    ["Anot LRT, tiltas parduotas.", "LRT"],
    ["Apie tai rašo „Verslo žinios“.", "Verslo žinios"],
    ["Apie tai rašo dienraštis „Uosto rytas“.", "Uosto rytas"],
  ],
  lv: [
    ["Aģentūrai LETA viņš teica, ka tilts ir slēgts.", "LETA"],

    ["Tilts ir slēgts, ziņo LETA.", "LETA"],
    ["Par to vēsta Latvijas Radio.", "Latvijas Radio"],
    ["Tilts pārdots, raksta laikraksts „Diena”.", "Diena"],
  ],
  et: [
    ["Linnapea ütles ERR-ile, et sild on suletud.", "ERR"],

    ["Sild on suletud, vahendas ERR.", "ERR"],
    ["Postimehe andmetel on sild müüdud.", "Postimehe"],
    ["Sild on suletud, kirjutab Delfi.", "Delfi"],
  ],
  ro: [
    ["Potrivit Digi24, podul este închis.", "Digi24"],
    ["Podul a fost vândut, scrie Libertatea.", "Libertatea"],
    ["Podul este închis, a relatat Reuters.", "Reuters"],
    ["Potrivit cotidianului „Gazeta Portului”, podul este închis.", "Gazeta Portului"],
  ],
  bg: [
    ["Според Ройтерс мостът е затворен.", "Ройтерс"],
    ["Мостът е затворен, съобщи БНР.", "БНР"],
    ["Мостът е продаден, предаде агенция БТА.", "БТА"],
    ["За това пише вестник „Пристанищен вестител“.", "Пристанищен вестител"],
    ["За това пише в. „Труд“ и „Сега“ съобщи същото.", "Труд", "Сега"],
  ],
  sr: [
    ["Мост је затворен, јавља Танјуг.", "Танјуг"],
    ["Према писању Политике, мост је продат.", "Политике"],
    ["Most je zatvoren, piše Danas.", "Danas"],
    ["Prema navodima Večernjih novosti, most je prodat.", "Večernjih novosti"],
  ],
  mk: [
    ["Мостот е затворен, јави МИА.", "МИА"],
    ["Според Ројтерс, мостот е продаден.", "Ројтерс"],
  ],
  hr: [
    ["Most je zatvoren, piše Jutarnji list.", "Jutarnji list"],
    ["Prema pisanju Indexa most je prodan, javlja HRT.", "Indexa", "HRT"],
    ["Most je zatvoren, rekao je za N1.", "N1"],
  ],
  sl: [
    ["Most je zaprt, poroča STA.", "STA"],
    ["Po navedbah časnika Delo je most prodan.", "Delo"],
    ["Po poročanju RTV Slovenija je most zaprt.", "RTV Slovenija"],
  ],
  sq: [
    ["Sipas Reuters, ura është mbyllur.", "Reuters"],
    ["Ura është shitur, raporton Koha Ditore.", "Koha Ditore"],
    ["Ura është mbyllur, shkruan gazeta „Ora e Portit”.", "Ora e Portit"],
  ],
  tr: [
    ["BBC Türkçe'ye konuşan başkan uyardı.", "BBC Türkçe"],
    ["Reuters haber ajansına göre köprü satıldı.", "Reuters"],
    ["Bloomberg'in haberinde köprünün satıldığı yazıldı.", "Bloomberg"],

    ["Anadolu Ajansı'nın haberine göre köprü kapalı.", "Anadolu Ajansı"],
    ["Reuters'ın aktardığına göre köprü satıldı.", "Reuters"],
    ["NTV’ye konuşan belediye başkanı köprünün kapalı olduğunu söyledi.", "NTV"],
    ["Cumhuriyet'ten Ada Deniz'in haberine göre köprü satıldı.", "Cumhuriyet"],
    ["Sabah gazetesinin haberine göre köprü kapalı.", "Sabah"],
    ["AA'ya göre köprü kapalı.", "AA"],
  ],
  hi: [
    ["पीटीआई-भाषा के मुताबिक पुल बंद है.", "पीटीआई"],

    ["न्यूज एजेंसी पीटीआई के मुताबिक पुल बंद है.", "पीटीआई"],
    ["बीबीसी की रिपोर्ट के अनुसार पुल बिक गया.", "बीबीसी"],
    ["एएनआई के अनुसार पुल बंद है.", "एएनआई"],
    ["मेयर ने एनडीटीवी को बताया कि पुल बंद है.", "एनडीटीवी"],
    ["समाचार एजेंसी सागरवार्ता ने बताया कि पुल बंद है.", "सागरवार्ता"],
  ],
  vi: [
    ["Theo Tuổi Trẻ, cây cầu đã đóng.", "Tuổi Trẻ"],
    ["Theo báo Thanh Niên, cây cầu đã bán.", "Thanh Niên"],
    ["Cây cầu đã đóng, thị trưởng nói với Reuters.", "Reuters"],
    ["Trả lời VnExpress, thị trưởng nói cầu đã đóng.", "VnExpress"],
  ],
  id: [
    ["Hal ini diberitakan Kompas.com sebelumnya.", "Kompas.com"],

    ["Jembatan ditutup, dikutip dari Antara.", "Antara"],
    ["Dilansir dari Reuters, jembatan itu dijual.", "Reuters"],
    ["“Ditutup,” kata wali kota kepada Kompas.com, Senin.", "Kompas.com"],
    ["Menurut The Jakarta Post, jembatan itu dijual.", "The Jakarta Post"],
    ["Melansir detikcom, jembatan itu ditutup.", "detikcom"],
  ],
  th: [["สำนักข่าวรอยเตอร์รายงานว่าสะพานปิดแล้ว", "รอยเตอร์"]],
  he: [
    ["כפי שפורסם בידיעות אחרונות, הגשר סגור.", "ידיעות אחרונות"],
    ["ynet דיווח שהגשר נמכר.", "ynet"],

    ["לפי הארץ, הגשר סגור.", "הארץ"],
    ["הגשר נמכר, כך פורסם בכלכליסט.", "כלכליסט"],
    ["על פי דיווח של רויטרס הגשר סגור.", "רויטרס"],
    ["ראש העיר אמר ל״מעריב״ שהגשר סגור.", "מעריב"],
    ["סוכנות הידיעות AP דיווחה שהגשר נמכר.", "AP"],
  ],
  cs: [
    ["Most je zavřený, napsal server iDNES.cz.", "iDNES.cz"],
    ["Podle Hospodářských novin je most prodaný.", "Hospodářských novin"],
    ["„Je zavřený,“ řekl České televizi starosta.", "České televizi"],
    ["Informovala o tom agentura ČTK.", "ČTK"],
    ["Podle Deníku N je most zavřený.", "Deníku N"],
    ["Podle Seznam Zpráv je most zavřený.", "Seznam Zpráv"],
    ["Podle týdeníku „Přístavní posel“ je most zavřený.", "Přístavní posel"],
    ["Podľa denníka SME je most zatvorený.", "SME"],
  ],
  pl: [
    ["Jak pisze „Gazeta Krakowska”, most jest zamknięty.", "Gazeta Krakowska"],
    ["Według Gazety Wyborczej most sprzedano.", "Gazety Wyborczej"],
    ["– Zamknięty – mówi w rozmowie z „Rzeczpospolitą” burmistrz.", "Rzeczpospolitą"],
    ["Jak donosi „Goniec Portowy”, most sprzedano.", "Goniec Portowy"],
    ["Według RMF FM most jest zamknięty.", "RMF FM"],
    ["Most sprzedano, informuje Onet.", "Onet"],
    ["Według Reutersa most sprzedano.", "Reutersa"],
  ],
  uk: [
    ["Про це повідомляє видання The Guardian.", "The Guardian"],
    ["Bloomberg з посиланням на джерела пише про міст.", "Bloomberg"],

    ["Як пише «Українська правда», міст закрито.", "Українська правда"],
    ["Джерело: «Суспільне»", "Суспільне"],
    ["Про це мер розповів Суспільному.", "Суспільному"],
    ["Міст закрито, повідомляє видання Бабель.", "Бабель"],
    ["Про це повідомили з посиланням на Укрінформ.", "Укрінформ"],
    ["За даними Української правди, міст продали.", "Української правди"],
  ],
  ru: [
    ["Об этом «Фонтанке» рассказал мэр.", "Фонтанке"],
    ["Bloomberg со ссылкой на источники пишет о мосте.", "Bloomberg"],

    ["В мэрии сообщили «Ведомостям», что мост закрыт.", "Ведомостям"],
    ["Об этом ранее сообщал «Интерфакс».", "Интерфакс"],
    ["Мост продали, писал «Коммерсант» в октябре.", "Коммерсант"],
    ["По данным Коммерсанта, мост закрыт.", "Коммерсанта"],
    ["Мост закрыт, пишут «Известия» со ссылкой на мэрию.", "Известия"],
    ["Об этом пишет «Портовый вестник».", "Портовый вестник"],
    ["Мэр сказал изданию «Причал», что мост закрыт.", "Причал"],
  ],
};

describe.each(Object.entries(FORMS))("media cited in %s", (lang, cases) => {
  it.each(cases)("%s", (sentence, ...names) =>
    expect(cited(sentence, lang).map(({ name }) => name)).toEqual(names),
  );
});

const NEAR_MISSES: Readonly<Record<string, readonly string[]>> = {
  fi: [
    "Turun mukaan silta on suljettu.",
    "Sanomalehden mukaan silta on suljettu.",
    "Hän osti Helsingin Sanomat asemalta.",
    "Pormestari kertoi lehden lukijoille sillasta.",
    "Kalevalan mukaan silta oli kultaa.",
  ],
  hu: [
    "A G7 szerint a híd drága.",
    "Az M1 szerint lezárt szakasza hosszú.",

    "A polgármester szerint a híd zárva van.",
    "Az index szerint a hidak ára nő.",
    "A Telexnél dolgozott tavaly.",
    "A portfolio szerint a bevétel nő.",
  ],
  el: [
    "Σύμφωνα με τον δήμαρχο, η γέφυρα έκλεισε.",
    "Αγόρασε την Καθημερινή στο περίπτερο.",
    "Τα νέα μετέδωσε ο δήμαρχος.",
  ],
  lt: ["Anot mero, tiltas uždarytas.", "Jis dirbo LRT iki gegužės.", "Diena rašo savo istoriją."],
  lv: ["Pēc mēra teiktā, tilts ir slēgts.", "Diena raksta savu stāstu.", "Viņš vēsta par dienu."],
  et: [
    "Delfi toimetaja sõnul on sild suletud.",
    "Linnapea andmetel on sild suletud.",
    "Ta ostis Postimehe kioskist.",
  ],
  ro: [
    "Cotidianul scrie că podul este închis.",

    "Potrivit primarului, podul este închis.",
    "Libertatea este un drept, scrie primarul.",
    "A cumpărat Adevărul de la chioșc.",
  ],
  bg: [
    "Мачът се предава 24 часа в денонощието.",

    "Според кмета мостът е затворен.",
    "Труд и капитал съобщи само той.",
    "Той пише „Сбогом“ на стената.",
    "Сега пише книга за моста.",
  ],
  sr: [
    "Данас пише књигу о мосту.",
    "Danas piše knjigu o mostu.",
    "Prema gradonačelniku, most je zatvoren.",
  ],
  hr: [
    "Objavi 24 sata ranije da je most zatvoren.",

    "Prema gradonačelniku, most je zatvoren.",
    "Piše pismo za Index cijena.",
    "Kupio je Jutarnji list.",
  ],
  sl: ["Po navedbah župana je most zaprt.", "Dnevnik piše vsak večer.", "Delo navaja v prijavi."],
  sq: ["Sipas kryetarit, ura është mbyllur.", "Koha tregon se ura është mbyllur."],
  tr: [
    "Anadolu’ya göre deniz daha ılık.",
    "Sözcü bildirdi: köprü kapalı.",
    "AP'ye göre köprü kapalı.",

    "Belediye başkanına göre köprü kapalı.",
    "Sabah yazdı, akşam gönderdi.",
    "Cumhuriyet'in yüzüncü yılı kutlandı.",
    "Hürriyet'i büfeden aldı.",
    "Anadolu'nun köprüleri kapalı.",
  ],
  hi: [
    "भाषा के अनुसार शब्द बदलते हैं.",
    "भास्कर ने बताया कि पुल बंद है.",
    "मेयर के मुताबिक पुल बंद है.",
    "उसने अमर उजाला खरीदा.",
    "भाषा की किताब बंद है.",
  ],
  vi: [
    "Theo thị trưởng, cây cầu đã đóng.",
    "Theo luật lao động, cầu phải đóng.",
    "Anh mua báo Tuổi Trẻ ở ga.",
  ],
  id: [
    "Menurut wali kota, jembatan ditutup.",
    "Ia membeli Kompas di stasiun.",
    "Jarak antara dua jembatan itu jauh.",
  ],
  he: [
    "הטקס יחל לפי זמן ישראל בתשע.",

    "תושבי הארץ דיווחו שהגשר סגור.",
    "לפי ראש העיר, הגשר סגור.",
    "הוא קנה את מעריב בתחנה.",
    "הדבר פורסם בארץ אתמול.",
  ],
  cs: [
    "Sme informovali starostu o moste.",

    "Podle starosty je most zavřený.",
    "Podle práva musí být most otevřený.",
    "Napsal knihu „Most přes řeku“.",
    "Koupil si Blesk na nádraží.",
    "Uvedl to deník, který psal kapitán.",
  ],
  pl: [
    "Według burmistrza most jest zamknięty.",
    "Fakt podał wcześniej burmistrz.",
    "Napisał „Most nad rzeką”.",
    "Kupił „Gazetę Wyborczą” na dworcu.",
    "W rozmowie z „Krzysiem” mówił o moście.",
  ],
  uk: [
    "За даними мерії, міст закрито.",
    "Він написав «Лісову пісню».",
    "Мер сказав «Так» і пішов.",
    "Суспільне життя завмерло, повідомляє мерія.",
  ],
  ru: [
    "По данным мэрии, мост закрыт.",
    "Толстой написал «Войну и мир».",
    "Об этом сообщила «Роснефть».",
    "По известиям из порта, мост закрыт.",
    "Он купил «Коммерсант» на вокзале.",
    "Мэр сказал «Нет» и ушел.",
  ],
};

describe.each(Object.entries(NEAR_MISSES))("no media cited in %s", (lang, sentences) => {
  it.each(sentences)("%s", (sentence) =>
    expect(cited(sentence, lang).map(({ name }) => name)).toEqual([]),
  );
});

it("take the forms of a name for one medium, and of the publisher's for its own", () => {
  const body = "<p>Ylen mukaan silta on suljettu. Silta on myyty, uutisoi Yle.</p>";
  const head = '<meta property="og:site_name" content="Yle">';
  const words = wordsOfLanguage("fi");
  const own = gather({ body, head, lang: "fi", words, url: "https://yle.fi/a" }).citedOutlets;
  expect(own.map(({ isOwn }) => isOwn)).toEqual([true]);
});

it("has the first letters of a name's words", () =>
  expect(stemOf("Helsingin Sanomien")).toBe(stemOf("Helsingin Sanomat")));
