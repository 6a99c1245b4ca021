import { expect, it } from "vitest";
import { readDir, readLang } from "../../src/core/language";
import { readMetaTags } from "../../src/core/meta-tags";
import { documentOf } from "./markup";

function read(markup: string, inLanguage?: string) {
  const doc = documentOf(markup);
  const headline = doc.querySelector("h1");
  const article = inLanguage === undefined ? null : { "@type": "NewsArticle", inLanguage };
  const lang = readLang({ doc, meta: readMetaTags(doc), article, headline });
  const text = headline?.textContent ?? "";
  return [lang, readDir({ doc, headline, text, lang })];
}

it.each<[string, string, string | undefined, unknown[]]>([
  ["the page", '<html lang="pt-BR"><h1>Ferry</h1>', undefined, ["pt-BR", "ltr"]],
  [
    "the article, before the page",
    '<html lang="en"><article lang="fa"><h1>کشتی</h1></article>',
    undefined,
    ["fa", "rtl"],
  ],
  ["its data", "<h1>Ferry</h1>", "nl", ["nl", "ltr"]],
  [
    "Open Graph",
    '<meta property="og:locale" content="de_AT"><h1>Fähre</h1>',
    undefined,
    ["de-AT", "ltr"],
  ],
  [
    "an old header",
    '<meta http-equiv="Content-Language" content="fr, en"><h1>Bac</h1>',
    undefined,
    ["fr", "ltr"],
  ],
  [
    "nothing, and the words are not guessed from",
    "<h1>Die Fähre fährt</h1>",
    undefined,
    [null, "ltr"],
  ],
  ["nothing, but the script has a direction", "<h1>המעבורת חזרה</h1>", undefined, [null, "rtl"]],
  ["a tag with a script", '<html lang="ur-Latn"><h1>Ferry</h1>', undefined, ["ur-Latn", "ltr"]],
  ["a tag in capitals", '<html lang="SD"><h1>7</h1>', undefined, ["SD", "rtl"]],
  ["a direction", '<body dir="RTL"><h1>Ferry</h1>', undefined, [null, "rtl"]],
  ["no tag that is one", '<html lang="{{lang}}"><h1>Ferry</h1>', undefined, [null, "ltr"]],
])("language and direction: %s", (_name, markup, inLanguage, expected) =>
  expect(read(markup, inLanguage)).toEqual(expected),
);
