import { expect, it } from "vitest";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

const TEXT = [
  "The swimming pool at Ostrand opens again on Sunday, two summers after a crack was found in its floor.",
  "The town had wanted to fill it in, and sold the boards of the diving tower to a joiner in the next valley.",
  "A club of early swimmers then paid for a survey, which found that the crack was in the tiles alone.",
  "Tickets are sold at the gate from six in the morning, and children from the schools of Ostrand swim free.",
]
  .map((text) => `<p>${text}</p>`)
  .join("");
const DECK = "Early swimmers saved a pool that their town had given up";

/** The standfirst of a page with this head, and whether the text has it as well. */
function read(head: string, text = TEXT) {
  const article = readArticle(
    documentOf(
      `<head><meta name="author" content="Ada Roe"></head><body><main>${head}<div class="story">${text}</div></main></body>`,
    ),
    "https://www.ostrandpost.example/local/pool",
  );
  return [article?.standfirst, article?.textContent.includes(DECK)];
}

const TITLE = "<h1>The pool at Ostrand opens again</h1>";

it.each([
  ["a box of its own with the headline", `<div>${TITLE}<p>${DECK}</p></div>`],
  ["a heading in such a box", `<header>${TITLE}<h2>${DECK}</h2></header>`],
  ["a line above the byline", `${TITLE}<p>${DECK}</p><p>By Ada Roe</p>`],
  ["a line that is named like one", `${TITLE}<div class="subtitle">${DECK}</div>`],
  ["a span", `<div>${TITLE}<span class="deck">${DECK}</span><span>By Ada Roe</span></div>`],
  ["a figure around the headline", `<figure>${TITLE}<div class="teaser">${DECK}</div></figure>`],
])("is found in %s", (_name, head) => expect(read(head)).toEqual([DECK, false]));

it.each([
  ["the first paragraph", `${TITLE}<p>${DECK}</p>`],
  ["a paragraph in a box of its own", `${TITLE}<div><p>${DECK}</p></div>`],
  ["the caption of a picture", `<header>${TITLE}<img src="/pool.jpg"><p>${DECK}.</p></header>`],
  ["one above an hour", `${TITLE}<p>${DECK}</p><time>23:40</time>`],
])("is not %s", (_name, head) => expect(read(head)[0]).toBeNull());

it.each([
  [
    "a row of buttons",
    `<div class="bar"><button>Save</button><button>Share</button>${DECK}, if you ask the swimmers</div>`,
  ],
  ["a form", `<form><p class="description">${DECK}</p></form>`],
  ["a dialog", `<div role="dialog"><p class="description">${DECK}</p></div>`],
  ["an author's tooltip", `<div class="author-tooltip"><p class="description">${DECK}</p></div>`],
  ["a line about the author", "<p class='lead'>Ada Roe is a swimmer and writes for the Post.</p>"],
  ["a byline", "<p class='lead'>Posted by Ada Roe on Friday, from the pool that was shut</p>"],
  [
    "the way to the page",
    "<p><a href='/'>Front page</a> ❯ <a href='/local'>Local</a> ❯ The pool at Ostrand opens again</p>",
  ],
  ["a caption by its name", `<p class="img-description">${DECK}</p>`],
  ["a caption", "<p class='lead'>The pool in June, before it was closed. Photo: Ada Roe</p>"],
  ["a plea", `<div class="donation-box"><p class="subtitle">Give now and help. ${DECK}</p></div>`],
  ["a disclosure", "<p>We earn a commission if you buy what our links lead to.</p>"],
])("is not told from the words of %s", (_name, line) => {
  expect(read(`<header>${TITLE}${line}</header>`)[0]).toBeNull();
});

it("is not a subhead like the others", () => {
  const subhead = `<h2>${DECK}</h2>`;
  const others = "<h2>How the crack was found</h2>";
  expect(read(TITLE, `${subhead}${TEXT}${others}${TEXT}`)[0]).toBeNull();
});

it("leaves the text, where it is printed once more above it", () => {
  expect(read(`<div>${TITLE}<p>${DECK}</p></div>`, `<h5>${DECK}</h5>${TEXT}`)).toEqual([
    DECK,
    false,
  ]);
});

it("may tell a day in a sentence", () => {
  const line =
    "On 8 June 2026 the pool opens, and everybody who has paid for its floor is asked to come at six.";
  expect(read(`<header>${TITLE}<h3>${line}</h3></header>`)[0]).toBe(line);
});

it("gives way to a sentence that is named as the standfirst, where it is none", () => {
  const lead = "The crack was in the tiles alone, as a survey found that a club had paid for.";
  const head = `<header>${TITLE}<p>${DECK}</p></header><p class="standfirst">${lead}</p>`;
  expect(read(head)[0]).toBe(lead);
  expect(read(head.replace(DECK, `${DECK}.`))[0]).toBe(`${DECK}.`);
});

it("stands where it is a heading, and what else is like a standfirst begins the text", () => {
  const lead = "The crack was in the tiles alone, as a survey found that a club had paid for.";
  for (const head of [`<header>${TITLE}<h2>${DECK}</h2></header>`, `${TITLE}<h2>${DECK}</h2>`]) {
    for (const line of [`<p class="standfirst">${lead}</p>`, `<div><p><b>${lead}</b></p></div>`]) {
      const page = documentOf(
        `<head><meta name="description" content="${lead}"></head><body><main><div>${head}${line}</div><div class="story">${TEXT}</div></main></body>`,
      );
      const article = readArticle(page, "https://www.ostrandpost.example/local/pool");
      expect(article?.standfirst).toBe(DECK);
      expect(article?.textContent).toContain(lead);
    }
  }
});

it("is a heading between the headline and the box of the text", () => {
  const page = (line: string) =>
    readArticle(
      documentOf(
        `<body><div><div>${TITLE}<div>${line}<img src="/pool.jpg" alt=""></div></div><div class="story">${TEXT}</div></div></body>`,
      ),
      "https://www.ostrandpost.example/local/pool",
    )?.standfirst;
  expect(page(`<h2>${DECK}</h2>`)).toBe(DECK);
  expect(page("<h2>Sport in Ostrand</h2>")).toBeNull();
});

it("is a heading of sentences, even at the head of the text's own box", () => {
  const line = `<div class="sub"><h2>${DECK}. Now it is theirs, and it opens on Sunday.</h2></div>`;
  const page = documentOf(`<body><div class="story">${TITLE}${line}${TEXT}</div></body>`);
  const article = readArticle(page, "https://www.ostrandpost.example/local/pool");
  expect(article?.standfirst).toBe(`${DECK}. Now it is theirs, and it opens on Sunday.`);
});

it("is a heading that is named for type or data", () =>
  expect(read(`<header>${TITLE}<h2 class="meta-3 caption-3">${DECK}</h2></header>`)).toEqual([
    DECK,
    false,
  ]));

it("may be long, where it is a heading", () => {
  const line = `${DECK}, and ${"sold the boards of its tower, ".repeat(10)}two years ago`;
  expect(read(`<header>${TITLE}<h2>${line}</h2></header>`)[0]).toBe(line);
  expect(read(`<div>${TITLE}<p>${line}</p></div>`)[0]).toBeNull();
});

it.each([
  ["a date", "<span>Monday, 8 June 2026</span>"],
  ["a credit", '<span class="credit">Ostrand Swimmers</span>'],
])("is without %s at its end", (_name, end) => {
  const line = `${DECK}. Now it is theirs.`;
  expect(read(`<header>${TITLE}<h2>${line}${end}</h2></header>`)[0]).toBe(line);
});

it("has a label before it set off, where no blank parts the two", () =>
  expect(
    read(`<header>${TITLE}<h2><span class="kicker">Report</span>${DECK}</h2></header>`)[0],
  ).toBe(`Report: ${DECK}`));

it("keeps its last words", () =>
  expect(read(`<header>${TITLE}<h2>${DECK} <em>in Ostrand</em></h2></header>`)[0]).toBe(
    `${DECK} in Ostrand`,
  ));

it("is not what the page's title has beside the headline", () => {
  const page = (title: string) =>
    readArticle(
      documentOf(
        `<head><title>${title}</title></head><body><main><header>${TITLE}<h2>${DECK}</h2></header>${TEXT}</main></body>`,
      ),
      "https://www.ostrandpost.example/local/pool",
    )?.standfirst;
  expect(page(`The pool at Ostrand opens again | ${DECK}`)).toBeNull();
  expect(page(`The pool at Ostrand opens again | ${DECK} | Ostrand Post`)).toBe(DECK);
});

it("is told in a form around the whole page", () => {
  const page = `<form>${TITLE}<p class="standfirst">${DECK}</p></form>`;
  expect(read(page)[0]).toBe(DECK);
});

it.each([
  "6 May 2026, 11:26 • Reading time: 5 minutes",
  "Sport | By: Ada Roe | Ostrand and the valley",
])("is not a line of front matter: %s", (line) =>
  expect(read(`<header>${TITLE}<div>${line}</div></header>`)[0]).toBeNull(),
);

it("is never all of the text", () => {
  const page = documentOf(`<body><article>${TITLE}<p>${DECK}.</p></article></body>`);
  expect(readArticle(page, "https://www.ostrandpost.example/local/pool")?.standfirst).toBeNull();
});
