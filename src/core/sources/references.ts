import { anchorOf } from "../anchors";
import type { Reference } from "../article";
import type { TextBlock } from "../blocks";
import { fold } from "../text";
import type { Region } from "./region";
import { parseWebAddress, withoutTracking } from "./tracking";

/** The article's own list of sources, under a heading that says so. */

const TITLE =
  /^(?:weitere |benutzte |verwendete )?(?:quellen?(?:verzeichnis|angaben|nachweise?|liste)?|literatur(?:verzeichnis)?|sources?|references?|works cited|bibliograph(?:y|ie)|références?|fuentes(?: consultadas)?|referencias|bibliograf[ií]a|fonti|fontes?|referências|bronnen|kilder|källor|referenser|lähteet|źródła|bibliografia|zdroje|izvori|források|surse|bibliografie|πηγές|источники|джерела|извори|източници|kaynaklar|kaynakça|المصادر|مصادر|منابع|מקורות|出典|参考文献|参考資料|參考資料|资料来源|参考资料|출처|참고문헌|참고 ?자료|स्रोत|nguồn|tài liệu tham khảo|sumber|daftar pustaka)\s*[:：]?$/;
/** Headings are short, and may be no headings by their markup. */
const HEADING = "h1,h2,h3,h4,h5,h6,summary,dt,strong,b";
/** Most entries kept: a scholarly text has some hundreds. */
const MAX_ENTRIES = 300;
const MAX_LENGTH = 500;

/** The entries, and the blocks that hold them. */
export interface SourceListing {
  references: Reference[];
  blocks: ReadonlySet<Element>;
}

/** @returns the entries of the article's list of sources in order; none where it has no list */
export function sourceListing(region: Region, url: string): SourceListing {
  const lines = [...region.body, ...region.after];
  const references: Reference[] = [];
  const blocks = new Set<Element>();
  const head = lines.findIndex((line) => isTitle(line));
  if (head < 0) return { references, blocks };
  const list = listAfter(lines.slice(head + 1));
  for (const { element, text } of list.slice(0, MAX_ENTRIES)) {
    blocks.add(element);
    const link = [...element.querySelectorAll("a[href^='http' i]")].at(0);
    const target = link && parseWebAddress(link.getAttribute("href") ?? "", url);
    const quote = fold(text);
    references.push({
      text: quote,
      url: target ? withoutTracking(target).href : null,
      evidence: { quote, origin: "body", anchor: anchorOf(element) },
    });
  }
  return { references, blocks };
}

function isTitle({ element, text }: TextBlock): boolean {
  if (text.length > 40 || !TITLE.test(text.toLowerCase())) return false;
  if (element.closest("nav,form,button,dialog,figure,footer")) return false;
  if (element.closest(HEADING)) return true;
  const only = element.firstElementChild;
  return only?.matches(HEADING) === true && fold(only.textContent) === fold(text);
}

/** The list right after a title: items up to its end, or lines that each hold a link. */
function listAfter(lines: readonly TextBlock[]): readonly TextBlock[] {
  const first = lines[0];
  const list = first?.element.closest("ul,ol,dl");
  if (list) {
    const items = lines.filter(({ element }) => list.contains(element));
    return items.filter(({ text }) => text.length > 2 && text.length <= MAX_LENGTH);
  }
  const end = lines.findIndex(
    ({ element, text, link }) =>
      link === 0 || text.length > MAX_LENGTH || element.closest("h1,h2,h3,h4,h5,h6,nav"),
  );
  return lines.slice(0, end < 0 ? lines.length : end);
}
