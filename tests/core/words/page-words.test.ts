import { describe, expect, test } from "vitest";
import { GROUP_NAMES, type GroupName } from "../../../src/core/words/groups";
import { groupsFor } from "../../../src/core/words/page-words";

function page(lang: string | null, text: string, head = ""): Document {
  const attribute = lang === null ? "" : ` lang="${lang}"`;
  const markup = `<!doctype html><html${attribute}><head>${head}</head><body><p>${text}</p></body></html>`;
  return new DOMParser().parseFromString(markup, "text/html");
}

const ENGLISH =
  "The town council of Elm Hollow met on Monday evening to speak about the old bridge, which has been closed for three years. " +
  "It was said that the repairs are to begin in the spring, and that they will take at least as long as the work of the last year.";
const GERMAN =
  "Der Rat der Stadt Ulmental hat am Montagabend über die alte Brücke gesprochen, die seit drei Jahren für den Verkehr gesperrt ist. " +
  "Die Arbeiten sollen im Frühjahr beginnen und nicht länger dauern als die an der Straße, die zu dem alten Hafen und auf die Insel führt.";
const CZECH =
  "Zastupitelé města Jilmová se v pondělí večer sešli, aby mluvili o starém mostě, který je už tři roky uzavřený a nikdo neví, že by se na něm pracovalo. " +
  "Opravy mají začít na jaře a podle starosty se na most vrátí auta i autobusy, které v současnosti jezdí do přístavu po nové silnici u řeky.";
const RUSSIAN =
  "Городской совет Вязово собрался в понедельник вечером, чтобы обсудить старый мост, который закрыт уже три года и по которому не ходят автобусы. " +
  "Работы должны начаться весной и продлиться не дольше, чем ремонт дороги к порту, который закончили в прошлом году.";

/** Languages that share a script with one of another group. */
const SHARING: readonly (readonly [string, string[], string])[] = [
  ["Russian", ["russian"], RUSSIAN],
  [
    "Belarusian",
    ["russian"],
    "Гарадскі савет Вязынкі сабраўся ў панядзелак увечары, каб абмеркаваць стары мост, які зачынены ўжо тры гады і па якім не ходзяць аўтобусы. " +
      "Працы павінны пачацца вясной і доўжыцца не больш, чым рамонт дарогі да порта, які скончылі летась.",
  ],
  [
    "Kazakh",
    ["russian"],
    "Қалалық кеңес дүйсенбі күні кешке үш жыл бойы жабық тұрған ескі көпірді талқылау үшін жиналды, ол арқылы автобустар жүрмейді. " +
      "Жұмыстар көктемде басталып, былтыр аяқталған порт жолын жөндеуден ұзаққа созылмауы керек деп айтылды.",
  ],
  [
    "Ukrainian",
    ["ukrainian"],
    "Міська рада В’язового зібралася в понеділок увечері, щоб обговорити старий міст, який закритий уже три роки і яким не їздять автобуси. " +
      "Роботи мають розпочатися навесні й тривати не довше, ніж ремонт дороги до порту, яку завершили торік, каже її очільниця.",
  ],
  [
    "Bulgarian",
    ["bulgarian"],
    "Общинският съвет на Брястово се събра в понеделник вечерта, за да обсъди стария мост, който е затворен вече три години и по който не минават автобуси. " +
      "Работата трябва да започне през пролетта и да продължи не повече от ремонта на пътя към пристанището.",
  ],
  [
    "Serbian",
    ["south-cyrillic"],
    "Скупштина града Брестово састала се у понедељак увече да разговара о старом мосту, који је затворен већ три године и преко којег не иду аутобуси. " +
      "Радови треба да почну на пролеће и да не трају дуже од поправке пута до луке, која је завршена прошле године.",
  ],
  [
    "Macedonian",
    ["south-cyrillic"],
    "Советот на градот Брестово се состана во понеделник вечерта за да разговара за стариот мост, кој е затворен веќе три години и по кој не минуваат автобуси. " +
      "Работите треба да почнат напролет и да не траат подолго од поправката на патот до пристаништето.",
  ],
  [
    "Japanese",
    ["japanese"],
    "楡の谷の町議会は月曜日の夜に集まり、三年前から通れなくなっている古い橋について話し合った。",
  ],
  [
    "Chinese in simplified characters",
    ["chinese"],
    "榆谷镇议会星期一晚上开会，讨论已经关闭三年的旧桥。镇长说，这项工程是今年最大的一项，修复工作将在春天开始。",
  ],
  [
    "Chinese in traditional characters",
    ["chinese"],
    "榆谷鎮議會星期一晚上開會，討論已經關閉三年的舊橋。鎮長說，這項工程是今年最大的一項，修復工作將在春天開始。",
  ],
  [
    "Korean",
    ["korean"],
    "느릅골 읍의회는 월요일 저녁에 모여 삼 년째 닫혀 있는 낡은 다리를 두고 이야기했다. 공사는 봄에 시작된다.",
  ],
  [
    "none, with letters of all",
    ["russian", "ukrainian", "bulgarian", "south-cyrillic"],
    "мост над рекой ",
  ],
  ["none, in characters alone", ["japanese", "chinese"], "市議會審議舊橋工程預算"],
];

describe("a page is read with the words", () => {
  test.each<[string, string | null, string, string[]]>([
    ["of the language that it states", "de-AT", GERMAN, ["german"]],
    ["of English alone", "en", ENGLISH, []],
    ["of its text, too, where it states another language", "en", GERMAN, ["german"]],
    ["that it states, where the text is too short to tell", "cs", "Ahoj", ["czech-slovak"]],
    ["of its text, where it states none", null, CZECH, ["czech-slovak"]],
    ["of both scripts of Serbian", "sr", "Здраво", ["south-slavic", "south-cyrillic"]],
    ["of its script", null, RUSSIAN, ["russian"]],
    ["of all its languages", "ru", `${RUSSIAN} ${GERMAN}`, ["german", "russian"]],
  ])("%s", (_name, lang, text, groups) => expect(groupsFor(page(lang, text))).toEqual(groups));

  test.each<[GroupName, string, string]>([
    [
      "swedish",
      "sv",
      "Kommunen i Almdal har beslutat att den gamla bron ska rivas, men det är inte klart när arbetet kan börja. Bron är stängd för trafik sedan tre år och många som bor på ön är oroliga för att färjan inte räcker till.",
    ],
    [
      "danish-norwegian",
      "da",
      "Kommunen i Elmdal har besluttet, at den gamle bro skal rives ned, men det er ikke klart, hvornår arbejdet kan begynde. Broen har været lukket for trafik i tre år, og mange af dem, der bor på øen, er bange for, at færgen ikke er nok.",
    ],
    [
      "danish-norwegian",
      "nb",
      "Kommunen i Almdal har vedtatt at den gamle brua skal rives, men det er ikke klart når arbeidet kan begynne. Brua har vært stengt for trafikk i tre år, og mange av dem som bor på øya er redde for at ferja ikke er nok.",
    ],
    [
      "finnish",
      "fi",
      "Jalavan kunta on päättänyt, että vanha silta puretaan, mutta vielä ei ole selvää, milloin työt alkavat. Silta on ollut kolme vuotta suljettu ja moni saaren asukas pelkää, että lautta ei riitä. Myös koulu on jäänyt ilman bussia.",
    ],
    [
      "icelandic",
      "is",
      "Bærinn hefur ákveðið að rífa gömlu brúna, en það er ekki ljóst hvenær vinnan getur byrjað. Brúin hefur verið lokuð í þrjú ár og margir sem búa á eyjunni óttast að ferjan sé ekki nóg. Skólinn er líka án strætisvagns í vetur.",
    ],
    [
      "polish",
      "pl",
      "Rada miasta Wiązów zdecydowała, że stary most zostanie rozebrany, ale nie jest jasne, kiedy prace się zaczną. Most jest zamknięty od trzech lat i wielu mieszkańców wyspy obawia się, że prom nie wystarczy na dojazd do szkoły i pracy.",
    ],
    [
      "czech-slovak",
      "sk",
      "Mesto Brestov rozhodlo, že starý most sa zbúra, ale nie je jasné, kedy sa práce začnú. Most je už tri roky zatvorený a mnohí obyvatelia ostrova sa boja, že kompa na cestu do školy a do práce v zime nebude stačiť.",
    ],
    [
      "hungarian",
      "hu",
      "A szilfalvi tanács úgy döntött, hogy a régi hidat lebontják, de még nem tudni, mikor kezdődik a munka. A híd már három éve zárva van, és a szigeten élők attól tartanak, hogy a komp nem lesz elég az iskolába és a munkába járáshoz.",
    ],
    [
      "romanian",
      "ro",
      "Consiliul din Ulmeni a decis că podul vechi va fi demolat, dar nu este clar când încep lucrările. Podul este închis de trei ani și mulți locuitori ai insulei se tem că bacul nu ajunge pentru drumul la școală și la serviciu în timpul iernii.",
    ],
    [
      "south-slavic",
      "hr",
      "Gradsko vijeće u Brijestu odlučilo je da se stari most sruši, ali nije jasno kada će radovi početi. Most je zatvoren tri godine i mnogi se na otoku boje da trajekt neće biti dovoljan za put u školu i na posao u gradu.",
    ],
    [
      "south-slavic",
      "sl",
      "Občina Brestje je odločila, da bodo stari most podrli, ni pa še jasno, kdaj se bodo dela začela. Most je zaprt že tri leta in številni prebivalci otoka se bojijo, da trajekt ne bo dovolj za pot v šolo in na delo v mestu.",
    ],
    [
      "albanian",
      "sq",
      "Këshilli i qytetit vendosi që ura e vjetër të prishet, por nuk është e qartë se kur do të fillojnë punët. Ura është e mbyllur prej tre vitesh dhe shumë banorë të ishullit kanë frikë se trageti nuk mjafton për në shkollë dhe në punë.",
    ],
  ])("of %s for a text in it (%s), whatever language is stated", (group, lang, text) => {
    const long = `${text} ${text}`;
    for (const stated of [lang, "en", null]) {
      expect(groupsFor(page(stated, long))).toEqual([group]);
    }
    expect(groupsFor(page("de", long))).toEqual(["german", group]);
  });

  test.each<[string, string | null, string]>([
    ["states no language and has too little text", null, "Elm"],
    ["states a language that no group has", "eo", "Elm"],
  ])("of all where it %s", (_name, lang, text) =>
    expect(groupsFor(page(lang, text))).toEqual(GROUP_NAMES),
  );

  test.each(SHARING)(
    "of the language of its script that its text is in: %s",
    (_name, groups, text) => {
      const long = text.repeat(20);
      expect(groupsFor(page(null, long))).toEqual(groups);
      expect(groupsFor(page("en", long))).toEqual(groups);
    },
  );

  test("of the other language, too, where it states one of its script", () => {
    expect(groupsFor(page("uk", RUSSIAN))).toEqual(["russian", "ukrainian"]);
    expect(groupsFor(page("ja", "시".repeat(300)))).toEqual(["japanese", "korean"]);
  });

  test("of its text where that stands in boxes, after menus and code, and it states another", () => {
    const menu = `<nav>${ENGLISH}</nav><script>${ENGLISH}</script><p>In English</p>`;
    const text = GERMAN.replaceAll(". ", ".<br><br>");
    expect(groupsFor(page("en", `</p>${menu}<div>${text}</div>`))).toEqual(["german"]);
  });

  test("of the languages that its metadata state", () => {
    const head = '<meta property="og:locale" content="fr_FR">';
    expect(groupsFor(page(null, "Bonjour", head))).toEqual(["french"]);
  });

  test("though names of its elements shadow the document's own", () => {
    const doc = page("de", '<img name="querySelectorAll"><img name="body">');
    expect(groupsFor(doc)).toEqual(["german"]);
  });
});
