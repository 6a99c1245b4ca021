import { describe, expect, test } from "vitest";
import { GROUP_NAMES } from "../../../src/core/words/groups";
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
    ["that it states, where the text is too short to tell", "cs", "Ahoj", ["central-european"]],
    ["of its text, where it states none", null, CZECH, ["central-european"]],
    ["of its script", null, RUSSIAN, ["russian"]],
    ["of all its languages", "ru", `${RUSSIAN} ${GERMAN}`, ["german", "russian"]],
    ["of both scripts of Serbian", "sr", "Здраво", ["central-european", "south-cyrillic"]],
  ])("%s", (_name, lang, text, groups) => expect(groupsFor(page(lang, text))).toEqual(groups));

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
