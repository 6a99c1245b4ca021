import { anchorOf } from "./anchors";
import type { Author, Evidence, EvidenceOrigin } from "./article";
import { asList, asText, isNode, type JsonLdNode, typesOf } from "./json-ld";
import { fold, letters } from "./text";

/**
 * Who wrote it. The page's own structured data comes first, then marked-up bylines near the
 * headline, then a printed "By …" line. Nothing is guessed: no words, no author.
 */

/** "By", "Von", "Par" …: what introduces a byline in print, in some 25 languages. */
const BY =
  /^(?:(?:story|text|texte|texto|testo|tekst|words|report(?:ing|ed)?|written|posted|published|article|artikel|ein (?:bericht|artikel|kommentar|gastbeitrag|interview|beitrag)|une? \p{L}+|reportage|opinion|opinión|opinião|analysis|analyse|kommentar|comment)\s+)?(?:by|von|vom|par|por|di|da|door|av|af|od|przez|de|del|dal|από|от|автор(?:ы)?|autor(?:en|in|es|a|as)?|autore|autori|auteur(?:e|s)?|authors?|verfasser(?:in)?|redaktion|redakteur(?:in)?|skribent|toimittaja|szerző|yazar|yazan|oleh|penulis|tác giả|著者|作者|記者|文|撰文|기자|글|द्वारा|लेखक|بقلم|كتب|מאת)\s*[:：]?\s+/iu;
const COLON_ONLY =
  /^(?:text|texte|texto|testo|tekst|words|foto und text|text und foto)\s*[:：]\s*/iu;

/** Words that join two authors. Checked with spaces around, so no name is cut in two. */
const JOINERS =
  /\s*(?:[,;|·•/]|\s(?:and|und|et|y|e|en|och|og|ja|i|a|ve|és|și|и|та|i|&|\+|和|و)\s)\s*/iu;

/** Functions printed after a name: a comma and one of these belong to the person before. */
const ROLE =
  /\b(?:editor|correspondent|reporter|writer|staff|journalist|columnist|producer|analyst|chief|bureau|korrespondent(?:in)?|redakteur(?:in)?|redaktion|autor(?:in)?|journalistin|reporterin|redattore|corresponsal|redactor[a]?|periodista|journaliste|rédact(?:eur|rice)|correspondante?|verslaggever|redacteur)\b/iu;

const NOISE =
  /https?:|www\.|@|\d{3,}|^(?:share|follow|email|e-mail|print|comments?|published|updated|posted|view|read more|admin|all posts|editor(?:s)?|author|null|undefined|none)$/iu;

/** Marks of an organisation rather than a person, in words that outlets and agencies use. */
const ORGANISATION =
  /\b(?:news|newsroom|staff|desk|team|redaktion|redacción|redazione|redaction|rédaction|redactie|redakcja|redakce|redação|agenc\w*|agentur|agence|press|presse|times|post|zeitung|tageblatt|nachrichten|online|media|medien|tv|radio|gmbh|inc|ltd|verlag|magazine|magazin|journal|daily|herald|tribune|gazette|bureau|editorial|editors|correspondents?|reporters|network|broadcasting|company|corporation|association|institute|university|ministry)\b|редакци|编辑部|新聞|新闻|通信社|通讯社|日报|日報|編集部|뉴스|일보|신문|기자단|\.(?:com|org|net|de|at|ch|fr|it|es|nl|be|co|info|tv)\b/iu;

/** Whether a name as printed is an organisation's. */
export function isOrganisation(name: string): boolean {
  if (ORGANISATION.test(name)) return true;
  // "dpa", "AFP", "SDA": one short word in small or in capital letters is no person's name.
  return /^(?:[a-z]{2,5}|[A-Z]{2,5})$/.test(name);
}

/** What `readAuthors` needs of the other metadata. */
export interface AuthorInput {
  doc: Document;
  article: JsonLdNode | null;
  jsonLd: readonly JsonLdNode[];
  publisherName: string | null;
  headline: Element | null;
}

/** @returns the people and organisations that the page credits with the text, in print order */
export function readAuthors(input: AuthorInput): Author[] {
  const stated = fromJsonLd(input);
  const people = stated.filter((author) => author.type === "Person");
  if (people.length > 0) return stated;
  // Where the data names nobody, or only the house, a printed byline knows more.
  const printed = fromByline(input);
  if (printed.some((author) => author.type === "Person")) return printed;
  if (stated.length > 0) return stated;
  if (printed.length > 0) return printed;
  return fromMeta(input.doc);
}

function fromJsonLd(input: AuthorInput): Author[] {
  const { article, jsonLd } = input;
  if (!article) return [];
  const authors: Author[] = [];
  const publisher = input.publisherName === null ? null : letters(input.publisherName);
  for (const value of [...asList(article.author), ...asList(article.creator)]) {
    const node = isNode(value) ? resolve(value, jsonLd) : null;
    const printed = plainText(node ? asText(node.name) : asText(value));
    if (printed === "") continue;
    const url = node ? asText(node.url) : null;
    const types = node ? typesOf(node) : [];
    const evidence: Evidence = { quote: fold(printed), origin: "json-ld", anchor: null };
    for (const name of splitNames(printed)) {
      const organisation =
        types.some((type) => /Organization$/.test(type)) ||
        isOrganisation(name) ||
        (publisher !== null && letters(name) === publisher);
      authors.push({
        name,
        type: organisation ? "Organization" : "Person",
        role: null,
        url,
        evidence,
      });
    }
  }
  return unique(authors);
}

/** Without the markup that some systems put into their data. */
function plainText(text: string | null): string {
  return fold((text ?? "").replace(/<[^>]{0,200}>/g, " "));
}

/** Follows `{"@id": …}` to the node that says more. */
function resolve(node: JsonLdNode, all: readonly JsonLdNode[]): JsonLdNode {
  const id = node["@id"];
  if (typeof id !== "string" || node.name !== undefined) return node;
  return all.find((other) => other["@id"] === id && other.name !== undefined) ?? node;
}

function fromMeta(doc: Document): Author[] {
  const metas = doc.querySelectorAll(
    'meta[name="author" i], meta[name="dc.creator" i], meta[name="byl" i], ' +
      'meta[name="parsely-author" i], meta[name="sailthru.author" i], meta[property="article:author" i]',
  );
  const authors: Author[] = [];
  for (const meta of metas) {
    const content = fold(meta.getAttribute("content"));
    authors.push(...namesToAuthors(content, "meta", null));
    if (authors.length > 0 && authors.some((author) => author.type === "Person")) break;
  }
  return unique(authors);
}

const BYLINE_CLASS =
  /(?:^|[-_ ])(?:byline|author|autor|autore|auteur|writer|reporter|journalist|contributor|creator|verfasser|skribent|toimittaja)(?:s|en|es|in|e)?(?:$|[-_ ])|(?:author|autor|byline)(?:name|s?link|list|info)?/i;
const NOT_BYLINE =
  /comment|bio|about|related|avatar|image|photo|social|follow|share|more-from|teaser/i;
const SHORT = 160;

function fromByline(input: AuthorInput): Author[] {
  const { doc, headline } = input;
  const marked = Array.from(
    doc.querySelectorAll(
      '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="byline" i], [class*="writer" i], [class*="reporter" i], [data-testid*="byline" i], [data-testid*="author" i]',
    ),
  ).filter((element) => isBylineElement(element));
  const region = bylineRegion(headline, doc);
  const near = region ? marked.filter((element) => region.contains(element)) : marked;
  for (const pool of [near, headline ? [] : marked]) {
    const authors = pool.flatMap((element) => authorsIn(element));
    if (authors.length > 0) return unique(authors);
  }
  return printedByline(headline, region);
}

function isBylineElement(element: Element): boolean {
  const name = `${element.getAttribute("class") ?? ""} ${element.id} ${element.getAttribute("data-testid") ?? ""}`;
  if (NOT_BYLINE.test(name)) return false;
  if (
    element.closest(
      '[class*="comment" i], [id*="comment" i], figure, aside, nav, footer, [class*="related" i], [class*="teaser" i]',
    )
  ) {
    return false;
  }
  return element.matches('[rel~="author"], [itemprop~="author"]') || BYLINE_CLASS.test(name);
}

/** The article around the headline: bylines of teasers elsewhere are not this text's. */
function bylineRegion(headline: Element | null, doc: Document): Element | null {
  if (!headline) return doc.querySelector("article, main") ?? doc.body;
  const article = headline.closest("article, [itemtype*='Article'], main");
  return article ?? headline.parentElement?.parentElement?.parentElement ?? doc.body;
}

function authorsIn(element: Element): Author[] {
  const named = element.matches('[itemprop~="author"]')
    ? element.querySelector('[itemprop~="name"]')
    : null;
  const target = named ?? element;
  const text = fold(target.getAttribute("content") ?? blockText(target));
  if (text === "" || text.length > SHORT) return [];
  const links = Array.from(target.querySelectorAll("a")).map((link) => fold(link.textContent));
  const anchor = anchorOf(target);
  const url =
    element.getAttribute("href") ?? element.querySelector("a")?.getAttribute("href") ?? null;
  const plausible = links.filter((name) => looksLikeName(name));
  if (plausible.length > 1 || (plausible.length === 1 && !JOINERS.test(stripBy(text).text))) {
    return plausible.map((name) => toAuthor(name, "byline", anchor, text, url));
  }
  return namesToAuthors(text, "byline", anchor, url);
}

/** A "By …" line printed within a few blocks of the headline. */
function printedByline(headline: Element | null, region: Element | null): Author[] {
  if (!headline || !region) return [];
  const walker = region.ownerDocument.createTreeWalker(region, 1);
  walker.currentNode = headline;
  for (let steps = 0; steps < 60; steps += 1) {
    const element = walker.nextNode() as Element | null;
    if (!element) return [];
    if (!/^(?:P|DIV|SPAN|ADDRESS|EM|STRONG|H[3-6]|LI)$/.test(element.tagName)) continue;
    const text = fold(element.textContent);
    if (text.length < 5 || text.length > 120) continue;
    const stripped = stripBy(text);
    if (!stripped.found) continue;
    const authors = namesToAuthors(text, "byline", anchorOf(element));
    if (authors.length > 0) return unique(authors);
  }
  return [];
}

/** Text with a break between blocks, so that a name and a date below it don't run together. */
function blockText(element: Element): string {
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = fold(node.nodeValue);
    const parent = node.parentElement;
    if (text && parent && !parent.closest("time, button, svg, style, script, .sr-only"))
      parts.push(text);
  }
  return parts.join(" ");
}

function stripBy(text: string): { text: string; found: boolean } {
  const bare = text.replace(COLON_ONLY, "").replace(BY, "");
  return { text: bare, found: bare !== text };
}

function namesToAuthors(
  text: string,
  origin: EvidenceOrigin,
  anchor: string | null,
  url: string | null = null,
): Author[] {
  return splitNames(text).map((name) => toAuthor(name, origin, anchor, text, url));
}

function toAuthor(
  name: string,
  origin: EvidenceOrigin,
  anchor: string | null,
  quote: string,
  url: string | null,
): Author {
  const type = isOrganisation(name) ? "Organization" : "Person";
  return { name, type, role: null, url, evidence: { quote: fold(quote), origin, anchor } };
}

/** Cuts "Von Ana Gil und Bo Ek, dpa" into names, without "By", initials in brackets and roles. */
export function splitNames(text: string): string[] {
  const bare = stripBy(fold(text)).text.replace(/\s*[([][^)\]]{1,24}[)\]]\s*/g, " ");
  return bare
    .split(JOINERS)
    .map((name) => fold(name.replace(/^[\s\-–—.:]+|(?<![\s\-–—:,])[\s\-–—:,]+$/g, "")))
    .map((name) => stripBy(`${name} `).text.trim() || name)
    .filter((name, index) => looksLikeName(name) && !(index > 0 && ROLE.test(name)));
}

function looksLikeName(name: string): boolean {
  // A label without its name ("By"), a clock time, a reading time, an address's remains.
  if (
    stripBy(`${name} `).text.trim() === "" ||
    /\d{1,2}[:.]\d{2}|^\d+ ?min|^https?$/iu.test(name)
  ) {
    return false;
  }
  // People and outlets are written with a capital, where the script has them; initials are short.
  if (/^[\p{Ll}\s]{6,}$/u.test(name)) return false;
  if (name.length < 2 || name.length > 60 || NOISE.test(name)) return false;
  return /\p{L}/u.test(name) && name.split(" ").length <= 6;
}

function unique(authors: Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter((author) => {
    const key = letters(author.name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
