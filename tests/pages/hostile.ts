import { readArticle } from "../../src/core/read";

/**
 * Pages that are known for breaking readers: huge, deep, or made to trap a pattern. They are made
 * where they are read, in jsdom or in a page of a real browser, since most are too large to send.
 */

/** A page that is hard to read. */
export interface HostilePage {
  name: string;
  /**
   * Makes the page; takes an ambient DOM.
   * @param scale 1 for the full size, less for a DOM that is slow itself
   */
  make: (scale: number) => Document;
  /** Words that the text must show; null where no text need come out. */
  shows: string | null;
}

/** What became of one hostile page. */
export interface HostileOutcome {
  name: string;
  /** Time that reading took, in milliseconds. */
  time: number;
  /** What went wrong, in words; empty where all is well. */
  faults: string[];
}

/**
 * Makes and reads one hostile page.
 * @param clock tells the time in milliseconds
 */
export function readHostile(
  { name, make, shows }: HostilePage,
  scale: number,
  clock = () => performance.now(),
): HostileOutcome {
  const doc = make(scale);
  const before = new XMLSerializer().serializeToString(doc);
  const start = clock();
  const { text, fault } = textOf(doc);
  const time = Math.round(clock() - start);
  const faults = fault === null ? [] : [fault];
  if (new XMLSerializer().serializeToString(doc) !== before)
    faults.push("the document has changed");
  if (shows !== null && !text.includes(shows)) faults.push("the text is not shown");
  return { name, time, faults };
}

function textOf(doc: Document): { text: string; fault: string | null } {
  try {
    return { text: readArticle(doc, HOSTILE_URL)?.textContent ?? "", fault: null };
  } catch (error) {
    return { text: "", fault: String(error) };
  }
}

/** Address at which the pages are read. */
const HOSTILE_URL = "https://www.courier.example/world/2026/05/06/ferry";

const FIRST =
  "The night ferry sails again, two years after the harbour authority had withdrawn the old vessel for safety reasons.";
const STORY = [
  FIRST,
  "About three hundred passengers went aboard on Monday evening, many of them islanders who had waited for the link.",
  "The county council has agreed to pay for the line until the end of the decade, said the head of its transport office.",
  "For the dairy the timetable matters more than the engine, since milk that leaves before midnight is in the shops by six.",
]
  .map((words) => `<p>${words}</p>`)
  .join("");

const ARTICLE = `<main><article><h1>Night ferry sails again</h1>${STORY}</article></main>`;

function parse(markup: string, type: DOMParserSupportedType = "text/html"): Document {
  return new DOMParser().parseFromString(markup, type);
}

/** A page of `body`, with `head` beside its title. */
function page(body: string, head = ""): Document {
  return parse(
    `<!doctype html><html lang="en"><head><title>Night ferry sails again</title>${head}</head><body>${body}</body></html>`,
  );
}

/** The article with `markup` among its paragraphs. */
function within(markup: string): Document {
  return page(`<main><article><h1>Night ferry sails again</h1>${STORY}${markup}</article></main>`);
}

/** Boxes in each other, made one by one: a parser stops at some depth, a script does not. */
function nested(depth: number, tag: string, innermost: string): Document {
  const doc = page(ARTICLE);
  const top = doc.createElement(tag);
  let at = top;
  for (let level = 1; level < depth; level += 1) {
    const next = doc.createElement(tag);
    at.append(next);
    at = next;
  }
  at.textContent = innermost;
  doc.querySelector("article")?.append(top);
  return doc;
}

const sentence = (index: number) =>
  `In part ${index} of the report the harbour master describes how the ${index}th crossing went and who paid for it.`;

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

function inShadowRoots(): Document {
  const doc = page("<x-page></x-page>");
  const host = doc.querySelector("x-page");
  const outer = host?.attachShadow({ mode: "open" });
  const inner = doc.createElement("x-story");
  outer?.append(inner);
  const story = inner.attachShadow({ mode: "open" });
  const main = doc.importNode(page(ARTICLE).querySelector("main") as Element, true);
  story.append(main);
  return doc;
}

function wrongCharset(): Document {
  const bytes = new TextEncoder().encode(
    "Die Nachtfähre fährt wieder, zwei Jahre nachdem die Hafenbehörde das alte Schiff für unsicher erklärt hatte. ",
  );
  const garbled = new TextDecoder("windows-1252").decode(bytes);
  return page(`<article><h1>Night ferry sails again</h1>${many(5, () => `<p>${garbled}</p>`)}`);
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const K100 = 100_000;

/** Members of elements that a walk over a page asks for. */
const SHADOWED =
  "attributes childNodes children className closest contains firstChild firstElementChild getAttribute hasAttribute hasAttributes id lastChild localName matches nextElementSibling nextSibling nodeName nodeType ownerDocument parentElement parentNode previousSibling querySelector querySelectorAll remove removeAttribute shadowRoot tagName textContent".split(
    " ",
  );

/** Every hostile page. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: "5 MB of paragraphs",
    make: (scale) => within(many(45_000 * scale, (index) => `<p>${sentence(index)}</p>`)),
    shows: FIRST,
  },
  {
    name: "100,000 nodes of small boxes",
    make: (scale) => within(many(50_000 * scale, (index) => `<div><b>${index}</b></div>`)),
    shows: FIRST,
  },
  {
    name: "100,000 empty elements",
    make: (scale) => within(many(K100 * scale, () => "<i></i>")),
    shows: FIRST,
  },
  {
    name: "boxes 5,000 deep",
    make: (scale) => nested(5000 * scale, "div", FIRST),
    shows: FIRST,
  },
  {
    name: "inline elements 5,000 deep",
    make: (scale) => nested(5000 * scale, "span", FIRST),
    shows: FIRST,
  },
  {
    name: "markup 5,000 deep",
    make: (scale) => page(`${ARTICLE}${"<div>".repeat(5000 * scale)}${sentence(1)}`),
    shows: FIRST,
  },
  {
    name: "the article 5,000 deep",
    make: (scale) => {
      const doc = nested(5000 * scale, "section", "");
      const article = doc.querySelector("article");
      let deepest: Element | null = article;
      while (deepest?.querySelector(":scope > section")) {
        deepest = deepest.querySelector(":scope > section");
      }
      deepest?.append(...Array.from(article?.querySelectorAll("p") ?? []));
      return doc;
    },
    shows: FIRST,
  },
  {
    name: "lists 1,000 deep, each with a line",
    make: (scale) => {
      const doc = page(ARTICLE);
      let at: Element | null = doc.querySelector("article");
      for (let level = 0; level < 1000 * scale; level += 1) {
        const list = doc.createElement("ul");
        const item = doc.createElement("li");
        item.append(sentence(level));
        list.append(item);
        at?.append(list);
        at = item;
      }
      return doc;
    },
    shows: FIRST,
  },
  {
    name: "members of a form shadowed by its fields",
    make: () => {
      const fields = SHADOWED.map((name) => `<input name="${name}">`).join("");
      const outside = SHADOWED.map((name) => `<input form="other" name="${name}">`).join("");
      return page(
        `<form name="search"><p>Search</p>${STORY.replaceAll("p>", "b>")}${fields}</form><form id="other"><p>Other</p></form>${outside}${ARTICLE}`,
      );
    },
    shows: FIRST,
  },
  {
    name: "members of the document shadowed",
    make: () =>
      page(
        `${["querySelector", "querySelectorAll", "body", "head", "cloneNode", "createElement", "documentElement", "implementation", "title", "location", "getElementById", "firstChild", "nodeType"].map((name) => `<img name="${name}"><form name="${name}"></form>`).join("")}${ARTICLE}`,
      ),
    shows: FIRST,
  },
  {
    name: "frames",
    make: () =>
      parse('<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset>'),
    shows: null,
  },
  {
    name: "frames within the text",
    make: (scale) =>
      within(
        many(2000 * scale, (index) => `<iframe src="https://maps.example/${index}"></iframe>`),
      ),
    shows: FIRST,
  },
  {
    name: "no body",
    make: () => {
      const doc = page("");
      doc.body.remove();
      return doc;
    },
    shows: null,
  },
  {
    name: "broken JSON-LD",
    make: (scale) =>
      page(
        ARTICLE,
        ld('{"@type":"NewsArticle","headline":"Night') +
          ld("[".repeat(K100 * scale)) +
          ld('{"@graph":['.repeat(2000 * scale)),
      ),
    shows: FIRST,
  },
  {
    name: "JSON-LD 5,000 deep",
    make: (scale) =>
      page(
        ARTICLE,
        ld(`${'{"@graph":['.repeat(5000 * scale)}1${"]}".repeat(5000 * scale)}`) +
          ld(
            `${'{"@type":"NewsArticle","author":'.repeat(5000 * scale)}"x"${"}".repeat(5000 * scale)}`,
          ) +
          ld("[".repeat(K100 * scale) + "]".repeat(K100 * scale)) +
          ld(
            `{"@type":"NewsArticle","headline":${'{"name":'.repeat(K100 * scale)}"x"${"}".repeat(K100 * scale)}}`,
          ),
      ),
    shows: FIRST,
  },
  {
    name: "JSON-LD of 5 MB",
    make: (scale) =>
      page(
        ARTICLE,
        ld(
          JSON.stringify({
            "@type": "NewsArticle",
            headline: "Night ferry sails again",
            articleBody: many(45_000 * scale, sentence),
          }),
        ),
      ),
    shows: FIRST,
  },
  {
    name: "XHTML",
    make: () =>
      parse(
        `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Ferry</title></head><body>${ARTICLE}<br/></body></html>`,
        "application/xhtml+xml",
      ),
    shows: FIRST,
  },
  { name: "the wrong charset", make: wrongCharset, shows: "zwei Jahre nachdem die Hafenbeh" },
  { name: "text that stands only in shadow roots", make: inShadowRoots, shows: FIRST },
  {
    name: "a megabyte of one paragraph",
    make: (scale) => within(`<p>${many(10_000 * scale, sentence)}</p>`),
    shows: FIRST,
  },
  {
    name: "a megabyte of one word",
    make: (scale) => within(`<p>${"a".repeat(1_000_000 * scale)}</p>`),
    shows: FIRST,
  },
  {
    name: "a paragraph of 30,000 line breaks",
    make: (scale) => within(`<p>${many(30_000 * scale, (index) => `line ${index}<br>`)}</p>`),
    shows: FIRST,
  },
  {
    name: "50,000 headings in one header",
    make: (scale) => within(`<header>${"<h2>News</h2>".repeat(50_000 * scale)}</header>`),
    shows: FIRST,
  },
  {
    name: "20,000 headings that have some words of the title",
    make: (scale) =>
      page(
        `<article>${STORY}${"<h2>Night ferry</h2><p>See there.</p>".repeat(20_000 * scale)}</article>`,
      ),
    shows: FIRST,
  },
  {
    name: "20,000 links",
    make: (scale) =>
      within(
        many(
          20_000 * scale,
          (index) => `<p><a href="https://a${index}.example/b">${sentence(index)}</a></p>`,
        ),
      ),
    shows: FIRST,
  },
  {
    name: "20,000 links in one paragraph",
    make: (scale) =>
      within(
        `<p>${many(20_000 * scale, (index) => `<a href="/n/${index}">part ${index}</a>, `)}</p>`,
      ),
    shows: FIRST,
  },
  {
    name: "20,000 links to places on the page",
    make: (scale) =>
      within(
        many(20_000 * scale, (index) => `<a href="#p${index}">Skip</a><i id="p${index}"></i>`),
      ),
    shows: FIRST,
  },
  {
    name: "10,000 templates among the paragraphs",
    make: (scale) =>
      within(
        many(10_000 * scale, (index) => `<p>See ${index}.</p><template><i>${index}</i></template>`),
      ),
    shows: FIRST,
  },
  {
    name: "5,000 pictures",
    make: (scale) =>
      within(
        many(
          5000 * scale,
          (index) =>
            `<figure><img src="/i/${index}.jpg" width="800"><figcaption>View ${index}. Photo: Ada Roe</figcaption></figure>`,
        ),
      ),
    shows: FIRST,
  },
  {
    name: "a figure of 1,500 pictures and captions",
    make: (scale) =>
      within(
        `<figure>${many(1500 * scale, (index) => `<img src="/i/${index}.jpg" width="800"><figcaption>View ${index}. Photo: Ada Roe</figcaption>`)}</figure>`,
      ),
    shows: FIRST,
  },
  {
    name: "anchors that are none of ours",
    make: () =>
      within(
        `<span id="q" data-byline-anchor='"'><noscript><img src="/a.jpg"></noscript><b data-byline-anchor="b3">x</b></span><p><a href="#q">see there</a></p>`,
      ),
    shows: FIRST,
  },
  {
    name: "a table of 40,000 cells",
    make: (scale) =>
      within(
        `<table>${many(4000 * scale, (index) => `<tr>${`<td>${index}</td>`.repeat(10)}</tr>`)}</table>`,
      ),
    shows: FIRST,
  },
  {
    name: "5,000 sign-offs and bylines",
    make: (scale) =>
      within(
        many(
          5000 * scale,
          (index) =>
            `<p>By Marit Solberg</p><p>rs/msh (dpa, Reuters)</p><time>6 May ${index}</time>`,
        ),
      ),
    shows: FIRST,
  },
  {
    name: "5,000 custom elements with shadow roots",
    make: (scale) => {
      const doc = within(many(5000 * scale, () => "<x-a></x-a>"));
      for (const host of doc.querySelectorAll("x-a")) {
        host.attachShadow({ mode: "open" }).append(doc.createElement("b"));
      }
      return doc;
    },
    shows: FIRST,
  },
  ...Object.entries({
    spaces: " ",
    "no-break spaces": "\u00a0",
    "line feeds": "\n",
    dots: ".",
    "dots with spaces": ". ",
    capitals: "A",
    "capital words": "A ",
    "capitalised words": "Aa ",
    names: "Ada Roe, ",
    digits: "1",
    "digits with spaces": "1 ",
    dates: "1.1.",
    commas: ",",
    "letters with commas": "a, ",
    brackets: "(",
    "closed brackets": "()",
    quotes: "“",
    hyphens: "-",
    "hyphened letters": "a-",
    slashes: "/",
    "slashed initials": "rs/",
    colons: ":",
    agencies: "dpa ",
    "less-than signs": "&lt;",
    ampersands: "&amp;",
    "copyright signs": "© ",
    "by and by": "by ",
    ideographs: "記",
  }).map(([what, unit]): HostilePage => {
    return {
      name: `runs of ${what} in every place`,
      make: (scale) => {
        const run = unit.repeat(Math.ceil((K100 * scale) / unit.length));
        return page(
          `<main><article><h1>Night ferry sails again</h1><p class="byline">By ${run}x</p><time>${run}x</time>` +
            `<div class="author">x${run}</div>${STORY}<p>x${run}x</p><p>${run}</p><p>(${run}</p>` +
            `<figure><img src="a.jpg" width="800" alt="x${run}"><figcaption>A boat${run}x</figcaption></figure>` +
            `<blockquote>${run}</blockquote><ul><li>${run}</li></ul><p><em>x${run}</em></p><aside>x${run}x</aside>` +
            `<p><a href="/x?${run.slice(0, 10_000)}">${run}x</a></p></article></main><footer>© ${run}x</footer>`,
          `<meta name="author" content="${run}x"><meta name="description" content="${run}x"><meta name="date" content="${run}x">` +
            `<meta property="og:title" content="${run}x"><meta property="og:site_name" content="${run}x">` +
            ld(
              JSON.stringify({
                "@type": "NewsArticle",
                headline: `Night ${run}x`,
                author: `${run}x`,
                datePublished: `${run}x`,
                articleBody: `x${run}x`,
              }),
            ),
        );
      },
      shows: FIRST,
    };
  }),
];
