import { hostOf, isSameSite, parseWebAddress } from "../address";
import type { Reference } from "../article";
import type { TextBlock } from "../blocks";
import { evidenceOf } from "../evidence";
import { fold } from "../text";
import { domainOwner } from "./known-domains";
import { isShareLink } from "./link-kinds";
import type { Region } from "./region";
import { parseSignOff } from "./sign-off";
import { withoutTracking } from "./tracking";

/** The article's own list of sources, under a heading that says so. */

const TITLE =
  /^(?:weitere |benutzte |verwendete )?(?:quellen?(?:verzeichnis|angaben|nachweise?|liste)?|literatur(?:verzeichnis)?|sources?|references?|works cited|bibliograph(?:y|ie)|références?|fuentes(?: consultadas)?|referencias|bibliograf[ií]a|fonti|fontes?|referências|bronnen|kilder|källor|referenser|lähteet|źródła|bibliografia|zdroje|izvori|források|surse|bibliografie|πηγές|источники|джерела|извори|източници|kaynaklar|kaynakça|المصادر|مصادر|منابع|מקורות|出典|参考文献|参考資料|參考資料|资料来源|参考资料|출처|참고문헌|참고 ?자료|स्रोत|nguồn|tài liệu tham khảo|sumber|daftar pustaka)\s*[:：]?$/;
/** Titles of lists that lead to other stories as often. */
const LINKS_TITLE =
  /^(?:(?:web|externe |external |weiterführende |useful |web )?links?|liens(?: externes| utiles)?|enlaces(?: externos)?|link esterni|ligações externas|länkar|lenker|linki|odkazy|ссылки|bağlantılar)\s*[:：]?$/;
/** Headings are short, and may be no headings by their markup. */
const HEADING = "h1,h2,h3,h4,h5,h6,summary,dt,strong,b";
/** What holds a title in the line that goes on with the entries. */
const BOLD = "strong,b,em,u,span";
/** Lines at the end of the text in which the entries may follow the title. */
const LAST = 8;
/** Longest title of such a list, in characters. */
const LONGEST_TITLE = 40;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Most entries kept: a scholarly text has some hundreds. */
const MAX_ENTRIES = 300;
const MAX_LENGTH = 500;
/** Longest line that holds a whole list, in characters. */
const MAX_LINE = 1500;
/** What holds no list of sources. */
const NO_LIST = "nav,form,button,dialog,figure,footer";
/** Titles of one source alone. */
const SINGULAR =
  /^(?:quelle|source|reference|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|izvor|forrás|sursă|πηγή|источник|джерело|извор|източник|kaynak|مصدر|出典|출처)\s*[:：]$/;

/**
 * Whether a line is the title of a list of sources: "Sources", "Quellen:", "4. References"; "Links:"
 * where they lead to other sites.
 * @param list what stands below the line
 * @param known what was told of lists before
 */
export function isSourcesTitle(
  line: string,
  list: Element | null,
  url: string,
  known: LeadingOut = new Map(),
): boolean {
  if (line.length > LONGEST_TITLE) return false;
  const title = fold(line)
    .toLowerCase()
    .replace(/^\d[\d.]{0,5}\s/, "");
  if (TITLE.test(title)) return true;
  if (list === null || !LINKS_TITLE.test(title)) return false;
  const leads = known.get(list) ?? leadsOut(list, url);
  known.set(list, leads);
  return leads;
}

/** Which lists lead to other sites: each line above one or in one asks it again. */
type LeadingOut = Map<Element, boolean>;

/** Whether most links of a list lead to other sites, and not to a house's own pages on networks. */
function leadsOut(list: Element, url: string): boolean {
  const own = hostOf(url);
  const others = linksIn(list).filter((link) => {
    const host = hostOf(targetOf(link, url)?.href ?? url);
    return !isSameSite(host, own) && domainOwner(host) !== "social";
  });
  return others.length > list.querySelectorAll("a").length / 2;
}

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
  const add = (element: Element, quote: string, link: Element | undefined) => {
    blocks.add(element);
    const target = link && targetOf(link, url);
    references.push({
      text: quote,
      url: target ? withoutTracking(target).href : null,
      evidence: evidenceOf(quote, "body", element),
    });
  };
  const known: LeadingOut = new Map();
  const head = lines.findIndex((line, index) => isTitle(line, lines[index + 1], url, known));
  const list = head < 0 ? [] : listAfter(lines.slice(head + 1));
  // What was left out of a list that is shown stood between its entries, or after them.
  const shown = list.filter((line) => region.shown.includes(line));
  for (const { element, text, link } of (shown.length > 0 ? shown : list).slice(0, MAX_ENTRIES)) {
    const [first] = linksIn(element);
    // Buttons that share the page stand below lists, too.
    if (first || link * 2 < text.length || !element.querySelector(OUTWARD))
      add(element, fold(text), first);
  }
  if (references.length > 0) return { references, blocks };

  const end = [...region.body.slice(-LAST), ...region.after];
  const start = end.findIndex((line) => entriesInLine(line).length > 0);
  const line = end[start];
  if (!line) return { references, blocks };
  // Each link belongs to the first entry that holds its words.
  const links = linksIn(line.element);
  for (const entry of entriesInLine(line)) {
    const at = links.findIndex((link) => entry.includes(fold(link.textContent)));
    add(line.element, entry, at < 0 ? undefined : links.splice(at, 1)[0]);
  }
  return { references, blocks };
}

const OUTWARD = "a[href^='http' i],a[href^='//']";

/** The links with whole addresses that lead to a page, and do not share this one. */
function linksIn(element: Element): Element[] {
  return [...element.querySelectorAll(OUTWARD)].filter((link) => {
    const target = targetOf(link, "https://a");
    return !target || !isShareLink(target);
  });
}

function targetOf(link: Element, url: string): URL | null {
  return parseWebAddress(link.getAttribute("href"), url);
}

/** The entries of a line that begins with its title: "<strong>Quellen:</strong> Town archive; Ida Roth". */
function entriesInLine({ element, text }: TextBlock): string[] {
  const line = fold(text);
  if (line.length > MAX_LINE || element.closest(NO_LIST)) return [];
  const title = /^[^:：]{3,40}[:：]/u.exec(line)?.[0] ?? "";
  const isSingle = SINGULAR.test(title.toLowerCase());
  if (!(isSingle || TITLE.test(title.toLowerCase())) || parseSignOff(line) !== null) return [];
  const first = fold(
    element.firstElementChild?.matches(BOLD) ? element.firstElementChild.textContent : "",
  );
  // In plain words a single source is a credit: "Quelle: dpa".
  const isBold = first !== "" && title.startsWith(first.replace(/\s*[:：]$/, ""));
  if (!isBold && isSingle) return [];
  const rest = line.slice(title.length);
  const parts = /[;；|•]/u.test(rest)
    ? rest.split(/\s*[;；|•]\s*/u)
    : (linkedEntries(element, rest) ?? brokenLines(element, rest));
  return parts
    .map((part) => part.replace(/^[\s–—-]+|\s+$/gu, ""))
    .filter((part) => HAS_WORD.test(part));
}

/** What parts entries that are links and nothing else: "[a], [b] und [c]". */
const BETWEEN_LINKS = /^\s*(?:[,/·–—-]|,?\s*(?:und|and|et|y|e|en|og|och|ja|i|и|та|&))?\s*$/u;

/** The texts of the links that a line is made of; null where it holds other words or one link alone. */
function linkedEntries(element: Element, rest: string): string[] | null {
  const entries = linksIn(element)
    .map((link) => fold(link.textContent))
    .filter(Boolean);
  if (entries.length < 2) return null;
  let at = 0;
  for (const entry of entries) {
    const start = rest.indexOf(entry, at);
    if (start < 0 || !BETWEEN_LINKS.test(rest.slice(at, start))) return null;
    at = start + entry.length;
  }
  return /^[\s.)]*$/.test(rest.slice(at)) ? entries : null;
}

/** The lines that breaks make of the text after the title; commas part nothing, for titles have them. */
function brokenLines(element: Element, rest: string): string[] {
  if (!element.querySelector("br")) return [rest];
  const lines = [""];
  const walk = (node: Node) => {
    if (node.nodeName === "BR") lines.push("");
    if (node.nodeType === 3) lines.push(`${lines.pop() ?? ""}${node.nodeValue ?? ""}`);
    for (const child of node.childNodes) walk(child);
  };
  walk(element);
  const folded = lines.map(fold);
  return [(folded[0] ?? "").replace(/^[^:：]*[:：]\s*/u, ""), ...folded.slice(1)];
}

function isTitle(
  { element, text }: TextBlock,
  next: TextBlock | undefined,
  url: string,
  known: LeadingOut,
): boolean {
  const list = next?.element.closest("ul,ol") ?? null;
  if (!isSourcesTitle(text, list, url, known)) return false;
  if (element.closest(NO_LIST)) return false;
  if (element.closest(HEADING)) return true;
  // A line alone is a title above a list.
  if (list && !list.contains(element) && !element.closest("li, a")) return true;
  const only = element.firstElementChild;
  return only?.matches(HEADING) === true && fold(only.textContent) === fold(text);
}

/** The list right after a title: items up to its end, or lines that each hold a link. */
function listAfter(lines: readonly TextBlock[]): readonly TextBlock[] {
  const first = lines[0];
  const list = first?.element.closest("ul,ol,dl");
  if (list) {
    const items = lines.filter(({ element }) => list.contains(element));
    return items.filter(({ text }) => HAS_WORD.test(text) && text.length <= MAX_LENGTH);
  }
  const end = lines.findIndex(
    ({ element, text, link }) =>
      link === 0 || text.length > MAX_LENGTH || element.closest("h1,h2,h3,h4,h5,h6,nav"),
  );
  return lines.slice(0, end < 0 ? lines.length : end);
}
