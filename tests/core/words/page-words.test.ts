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

describe("a page is read with the words", () => {
  test.each<[string, string | null, string, string[]]>([
    ["of the language that it states", "de-AT", GERMAN, ["german"]],
    ["of English alone", "en", ENGLISH, []],
    ["of its text, too, where it states another language", "en", GERMAN, ["german"]],
    ["that it states, where the text is too short to tell", "cs", "Ahoj", ["central-european"]],
    ["of its text, where it states none", null, CZECH, ["central-european"]],
    ["of its script", null, RUSSIAN, ["cyrillic"]],
    ["of all its languages", "ru", `${RUSSIAN} ${GERMAN}`, ["german", "cyrillic"]],
    ["of both scripts of Serbian", "sr", "Здраво", ["central-european", "cyrillic"]],
  ])("%s", (_name, lang, text, groups) => expect(groupsFor(page(lang, text))).toEqual(groups));

  test.each<[string, string | null, string]>([
    ["states no language and has too little text", null, "Elm"],
    ["states a language that no group has", "eo", "Elm"],
  ])("of all where it %s", (_name, lang, text) =>
    expect(groupsFor(page(lang, text))).toEqual(GROUP_NAMES),
  );

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
