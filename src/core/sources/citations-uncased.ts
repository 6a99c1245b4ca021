import { arabicNames } from "./citations-arabic";
import type { OutletName } from "./outlet-names";

/** Cited media in scripts without capitals, by the words around them. */

const PATTERNS: readonly RegExp[] = [
  // Japanese: "米ニュースサイト「…」によると", "…通信が報じた"
  /(?:紙|誌|サイト|メディア|テレビ|放送局|通信社)「(?<name>[^」]{2,20})」(?:の報道)?(?:によると|によれば|が報じ|は報じ|が伝え|は伝え|に語|の取材に|が入手)/dgu,
  /(?<name>(?:[\p{Script=Katakana}ー・]{2,14}|[\p{Script=Han}]{2,5})(?:通信|新聞|テレビ|放送|ニュース|タイムズ|ポスト|紙))(?:の報道)?(?:によると|によれば|が報じ|は報じ|が伝え|は伝え|に語|の取材に)/dgu,
  /(?<name>[\p{Script=Katakana}ー・]{3,14})(?:が|は)報じ/dgu,
  // Chinese: "据新华社报道", "援引路透社"
  /(?:据|據|援引|引述|接受|告诉|告訴)《?(?<name>\p{Script=Han}{1,8}?(?:社|报|報|网|網|电视台|電視台|新闻|新聞))》?(?:的)?(?:报道|報道|報導|消息|采访|採訪|记者|記者|援引|引述|称|稱)/dgu,
  // Korean: "…통신에 따르면", "…일보는 보도했다"
  /(?<name>(?:[\p{Script=Hangul}A-Za-z]+\s?){1,2}(?:통신|일보|신문|방송|뉴스|타임스|포스트|저널))(?:에 따르면|와의 인터뷰|과의 인터뷰|와 인터뷰|과 인터뷰|에 출연|(?:은|는|이|가)(?:\s\S+){0,4}\s?보도)/dgu,
  // Hebrew: "לפי הארץ", "בריאיון ל…"
  /(?:ראיון|ריאיון)\s(?:ל|עם\s)["״]?(?<name>[\p{Script=Hebrew}]{3,12}(?:\s\d{1,2})?)/dgu,
];

/** @returns the names that a text in such a script cites, in the order of the patterns */
export function uncasedNames(text: string): OutletName[] {
  return [...arabicNames(text), ...eastAsianAndHebrewNames(text)];
}

function eastAsianAndHebrewNames(text: string): OutletName[] {
  if (!/[\u0590-\u05ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)) return [];
  const found: OutletName[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.name;
      const name = match.groups?.name?.trim();
      if (!span || name === undefined || found.some((other) => other.name === name)) continue;
      found.push({ name, kind: "noun", start: span[0], end: span[1], cites: true });
    }
  }
  return found;
}
