import { expect, it } from "vitest";
import { assignAnchors } from "../../../src/core/anchors";
import { textBlocks } from "../../../src/core/blocks";
import { Labels } from "../../../src/core/clean/labels";
import { Ledger } from "../../../src/core/clean/ledger";
import { prune } from "../../../src/core/clean/prune";
import { KeptText } from "../../../src/core/kept-text";
import { fold } from "../../../src/core/text";
import { boxOf, documentOf } from "../markup";
import { allWords } from "../words/all-words";

const PROSE = [
  "The ferry has come back from the yard, and the harbour master says that she sails on Monday.",
  "Islanders had waited for two years, and many of them had stopped believing in a return at all.",
  "The yard had found more rust than it had expected, and the county had to look for more money.",
  "Nobody knows yet what the tickets will cost, but the council wants to decide on it by May.",
].map((text) => `${text} `.repeat(2));

/**
 * What is left where Readability keeps the paragraphs above and after `below` alone, and the rest is
 * set as they are, each in a box.
 */
function left(
  above: readonly string[],
  below: readonly string[],
  after: readonly string[] = [],
  summaries: readonly string[] = [],
): string {
  const boxed = (parts: readonly string[]) =>
    parts.map((part) => `<div class="part">${part}</div>`).join("");
  const doc = documentOf(`<main>${boxed([...above, ...below, ...after])}</main>`);
  assignAnchors(doc);
  const shown = doc.cloneNode(true) as Document;
  const parts = Array.from(shown.querySelectorAll(".part"));
  for (const part of parts.slice(above.length, above.length + below.length)) part.remove();
  const root = doc.querySelector("main") as Element;
  const blocks = textBlocks(root);
  const kept = KeptText.of(shown);
  const core = blocks.filter((block) => kept.holds(block));
  prune({
    extraction: { root, kept, stated: null, recipe: null, core, passedOver: [], blocks },
    at: { url: "https://harbour.example/world/ferry", base: "https://harbour.example/world/ferry" },
    fields: new Set(),
    authors: [],
    summaries,
    labels: new Labels("en", allWords()),
    ledger: new Ledger(),
  });
  return root.textContent ?? "";
}

const above = PROSE.slice(0, 3).map((text) => `<p>${text}</p>`);
const paragraph = `<p>${PROSE[3]}</p>`;

it("keeps a heading over a paragraph that stays, wherever Readability stops", () => {
  expect(left(above, ["<h3>What will it cost?</h3>", paragraph])).toContain("What will it cost?");
});

it("takes a heading with nothing of the text below it", () => {
  const list = "<ul><li><a href='/a'>Another story of the day</a></li></ul>";
  expect(left(above, [paragraph, "<h3>Told elsewhere</h3>", list])).not.toContain("elsewhere");
});

it("takes a list of links with the line that announces it, however few they are", () => {
  const list =
    "<p><b>Read more: </b></p><ul><li><a href='/a'>Other boats</a></li><li><a href='/b'>Paint, and why</a></li></ul>";
  const text = left(above, [], [list, paragraph]);
  expect(text).not.toContain("Other boats");
  expect(text).not.toContain("Paint, and why");
  expect(text).toContain("tickets");
});

it("takes a label over a paragraph that stays", () => {
  const text = left(above, ["<h3>Advertisement</h3>", paragraph]);
  expect(text).not.toContain("Advertisement");
  expect(text).toContain("tickets");
});

it("takes what a page says of the text's age, though it is as long as a paragraph", () => {
  const note =
    "<p class='note'>This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.</p>";
  const text = PROSE.map((words) => `<p>${words}</p>`);
  expect(fold(left([note, ...text], []))).toBe(fold(PROSE.join("")));
});

it("takes a box of paragraphs that asks for money, by its heading and where it leads", () => {
  const appeal = `<div><h4>Support The Courier’s journalism</h4><p>We believe in news for all on the islands, and we know that not everybody can afford to pay for it every month, or even every year.</p><p>By giving what you can, you help to keep it free for those who can’t, and to send somebody to each meeting of the council and the county.</p><p><a href="/support-us">Give</a> <a href="/later">Later</a></p></div>`;
  expect(left([...above, appeal, ...above], [])).not.toContain("afford");
});

it("takes a line of copyright below the text", () => {
  expect(left([...above, paragraph], ["<p>© The Courier</p>"])).not.toContain("©");
});

it("keeps who said the words of a quotation at the end of the text", () => {
  const quote =
    "<blockquote><p>Nobody asked the seals, and they would have said no to all of it, as ever.</p><footer>Ida Roth, warden</footer></blockquote>";
  expect(left([...above, paragraph, quote], [])).toContain("Ida Roth, warden");
});

it("takes lines that close a text one above the other", () => {
  const lines = [
    "<p>This story was originally published October 9, 2024 at 5:41 PM.</p>",
    "<p>A version of this article appears in print on Sept. 25, 2024, Section A, Page 1 of the northern edition.</p>",
    "<p>© 2024 The Courier</p>",
  ];
  const text = left([...above, paragraph, ...lines], []);
  expect(text).toContain("tickets");
  expect(text).not.toMatch(/originally|version|Courier/);
});

it("keeps a last paragraph that only begins like such a line", () => {
  const line = "<p>A version of the ferry may sail in spring, and nobody has seen it so far.</p>";
  expect(left([...above, paragraph, line], [])).toContain("A version");
});

const shop = "https://shop.example/boat";

it("keeps the heading of a thing to buy, which leads to a shop", () => {
  const thing = (name: string) =>
    `<div><h3><a href="${shop}">${name}</a></h3><p><a href="${shop}">900 at Boats &amp; Co</a></p></div>`;
  const text = left(above, [thing("Sandpiper 12"), paragraph, thing("Curlew 14")], [paragraph]);
  expect(text).toContain("Sandpiper 12");
  expect(text).toContain("Curlew 14");
  expect(text).not.toContain("Boats");
});

it("takes a heading that leads elsewhere and stands alone: an ad", () => {
  const ad = `<div><a href="${shop}"><h4>Seven boats that sail by themselves</h4></a></div>`;
  expect(left(above, [ad], [paragraph])).not.toContain("Seven boats");
});

it("takes the heading of another story, which leads to a page of the same site", () => {
  const heading = '<div><a href="/world/bridge"><h4>Bridge closed until June</h4></a></div>';
  expect(left(above, [heading], [paragraph])).not.toContain("Bridge");
});

it("keeps a question over its answer, though a link unfolds that", () => {
  const asked = '<div><a href="">Who pays for the night boat?</a></div>';
  const answer = `<section><blockquote>${PROSE[3]}</blockquote></section>`;
  expect(left(above, [`${asked}${answer}`], [paragraph])).toContain("Who pays");
  const other = '<p><a href="/world/bridge">Will the bridge ever open again?</a></p>';
  expect(left(above, [other], [paragraph])).not.toContain("bridge");
});

it("keeps what a cell of a table holds, and takes what it calls away with", () => {
  const row = (cell: string) =>
    `<table><tbody><tr><td>Whose</td><td>How many</td></tr><tr><td>${cell}</td><td>12 ships</td></tr></tbody></table>`;
  expect(left(above, [row("<span>LinkedIn</span>")], [paragraph])).toContain("LinkedIn");
  expect(left(above, [row(`<a href="${shop}">Sandpiper</a>`)], [paragraph])).toContain("Sandpiper");
  expect(left(above, [row('<a href="/more">Read more</a>')], [paragraph])).not.toContain(
    "Read more",
  );
});

it("keeps an entry of a list that is a link among entries that are text", () => {
  const entry = `<li><a href="${shop}">Oilskins by Boats and Company</a></li>`;
  const list = `<ul><li>A warm jacket and a hat</li>${entry}<li>Boots with a good grip</li></ul>`;
  expect(left(above, [list], [paragraph])).toContain("Oilskins");
});

it("takes no names for clutter that the boxes of the text have, too", () => {
  const box = (text: string) => `<div class="builder widget widget_text">${text}</div>`;
  const parts = above.map(box);
  const heading = '<div class="builder widget widget_head"><span>The price of rust</span></div>';
  expect(left(parts, [heading], [box(paragraph)])).toContain("The price of rust");
});

it("keeps labels over lists and scores that a page repeats", () => {
  const like = "<div>What we like</div><ul><li>The quiet engine of the boat</li></ul>";
  const score = "<div>3 : 1</div>";
  const text = left(above, [like, like, like, score, score, score], [paragraph]);
  expect(text.match(/What we like/g)).toHaveLength(3);
  expect(text.match(/3 : 1/g)).toHaveLength(3);
});

it("shows once what a page holds once for each width of screen", () => {
  const copy = `<section>${above.join("")}</section>`;
  expect(left([`<div>${copy}${copy}</div>`], []).match(/harbour master/g)).toHaveLength(2);
});

it("keeps a part of which a copy was taken", () => {
  const part = `<p>${PROSE[2]}</p><p>${PROSE[3]}</p>`;
  const row = `<div><aside class="hidden sidebar">${part}</aside><section>${part}</section></div>`;
  expect(left([...above.slice(0, 2), row], []).match(/more rust/g)?.length).toBeGreaterThan(0);
});

it("keeps the names of those who speak, above what they say", () => {
  const says = (name: string) => `<div>${name}:</div>${paragraph}`;
  const text = left([...above, says("Ada Roe"), says("Ida Roth"), says("Ada Roe")], []);
  expect(text.match(/Ada Roe:/g)).toHaveLength(2);
  const label = "<div>Told elsewhere:</div><p><a href='/a'>Another story of the day</a></p>";
  expect(left(above, [label, label, label], [paragraph])).not.toContain("Told elsewhere");
});

it("keeps the entries that begin with one day, and takes lines with one label", () => {
  const entry = (label: string, words: string) =>
    `<li>${label}: <a href="/a">${words} in the harbour of Marl today</a></li>`;
  const plain = "<li>A letter of the master to the council</li>".repeat(2);
  const list = (label: string) =>
    `<ul>${plain}${entry(label, "The ferry sails")}${entry(label, "The bridge opens")}</ul>`;
  expect(left(above, [list("6 May 2019")], [paragraph])).toContain("The bridge opens");
  expect(left(above, [list("Find more here")], [paragraph])).not.toContain("The bridge opens");
});

it("takes no entry by its place out of a list that keeps others", () => {
  const linked = '<li><a href="/notes/12">The letter of the master to the council</a></li>';
  const plain = "<li>A second letter, in the archive of the town, which nobody has read</li>";
  expect(left(above, [`<ol>${linked}${plain}</ol>`], [paragraph])).toContain("of the master to");
  expect(left(above, [`<ol>${linked}${linked}</ol>`], [paragraph])).not.toContain("the master to");
});

it("keeps the counted headings of a list that are links, above what is told", () => {
  const thing = (name: string) => `<div><h2><a href="/boats/${name}">${name}</a></h2></div>`;
  const boats = (names: readonly string[]) => names.flatMap((name) => [thing(name), paragraph]);
  const text = left(above, boats(["1. The Sandpiper of Marl", "2. The Curlew of Marl"]));
  expect(text).toContain("1. The Sandpiper");
  expect(left(above, boats(["The Sandpiper of Marl", "The Curlew of Marl"]))).not.toContain(
    "Sandpiper",
  );
});

it("keeps a box that holds what the page says of the story", () => {
  const ask = "<p>Subscribe to our newsletter</p>";
  const box = `<section class="signup"><blockquote>${PROSE[3]}</blockquote>${ask}</section>`;
  expect(left(above, [box], [], [PROSE[3] ?? ""])).toContain("tickets will cost");
  expect(left(above, [box], [])).not.toContain("tickets will cost");
});

it("takes a card between two paragraphs that is one link", () => {
  const words = "<div>World</div><div>The bridge is closed for good</div>";
  const text = (href: string, after = paragraph) =>
    left([...above, `<div>${paragraph}<a href="${href}">${words}</a>${after}</div>`], []);
  expect(text("/world/bridge")).not.toContain("bridge");
  expect(text("#bridge")).toContain("bridge");
  expect(text("/world/bridge", "")).toContain("bridge");
});

it("takes a linked sentence with a picture, and keeps one without", () => {
  const line = '<a href="/rust">All that the yard found below the paint of the ferry.</a>';
  expect(left([...above, `<p>${line}</p>`], [], [paragraph])).toContain("below the paint");
  const card = `<section class="teaser"><figure><img></figure>${line}</section>`;
  expect(left([...above, card], [], [paragraph])).not.toContain("below the paint");
});

it("takes cards that a link is laid over, and keeps a box of the text with a link to its picture", () => {
  const card = (title: string) =>
    `<div class="card"><a href="/b" title="${title}"></a><img src="/b.jpg"><div>${title}</div><div>${PROSE[0]}</div></div>`;
  const cards = card("Bridge closed until June") + card("Nobody wants the old pier");
  expect(left(above, [`<div>${cards}</div>`])).not.toContain("Bridge");
  const title = "The yard at night, from the pier";
  const own = `<div><a href="/b.jpg" title="${title}"></a><p>${title}: ${PROSE[0]}</p></div>`;
  expect(left([...above, own], [], [paragraph])).toContain("The yard at night");
});

it("takes what the page does not draw and has drawn elsewhere, and keeps what it only folds away", () => {
  const folded = (words: string) => `<div data-byline-unshown="folded"><p>${words}</p></div>`;
  expect(
    left([...above, folded(PROSE[0] ?? "")], [], [paragraph]).split("come back from"),
  ).toHaveLength(3);
  expect(left([...above, folded("The pier stays shut until noon.")], [], [paragraph])).toContain(
    "pier",
  );
  const aside = '<aside class="newsletter"><p>The pier stays shut until noon.</p></aside>';
  expect(
    left([...above, folded("The pier stays shut until noon.")], [], [paragraph, aside]),
  ).toContain("pier");
});

it("takes a label that the page does not show", () => {
  const label = '<p data-byline-unshown="label">Copied to the board</p>';
  expect(left([...above, label], [], [paragraph])).not.toContain("Copied");
});

it("takes pictures whose captions lead to other stories", () => {
  const card = (title: string) =>
    `<figure><img src="/a.jpg"><figcaption><a href="/b">${title}</a></figcaption></figure>`;
  const cards = card("Bridge closed until June") + card("Nobody wants the old pier");
  expect(left(above, [`<div>${cards}</div>`], [paragraph])).not.toContain("Bridge");
  const own = "<figure><img src='/a.jpg'><figcaption>The yard at night</figcaption></figure>";
  expect(left(above, [`<div>${own}${own}</div>`], [paragraph])).toContain("The yard at night");
});

it("keeps an embed's card in a figure of the page's", () => {
  const words =
    '<figcaption><a href="https://charts.example/1">The busiest harbours</a></figcaption>';
  const card = `<figure><figure class="byline-embed">${words}</figure></figure>`;
  expect(left([...above, card], [], [paragraph])).toContain("The busiest harbours");
});

it("takes an article of its own below the text", () => {
  const title = "The bridge is closed for good";
  const story = (href: string) =>
    `<article><h2><a href="${href}">${title}</a></h2><p>It was until the end of June</p></article>`;
  const text = (href: string) =>
    left([...above, paragraph], [], [`<section>${story(href)}</section>`]);
  expect(text("/world/bridge")).not.toContain(title);
  expect(text("#bridge")).toContain(title);
});

it("takes hidden values for search engines, and no words that a button shows", () => {
  const values = '<span class="hidden"><span itemprop="width">2560</span></span>';
  const rest = '<p>The ferry is <span class="hidden">too long</span> for the old quay.</p>';
  const text = left([...above, `<div>${values}${paragraph}</div>`, rest], []);
  expect(text).not.toContain("2560");
  expect(text).toContain("too long");
});

it("takes a label that is a link and stands in no paragraph, and keeps other links", () => {
  const line = '<a href="https://words.example/">comments powered by <span>Words</span></a>';
  const box = (words: string) => `<section>${paragraph}${words}${paragraph}</section>`;
  expect(left([...above, box(line)], [])).not.toContain("powered");
  expect(left([...above, box('<a href="/a">Sandpiper 12</a>')], [])).toContain("Sandpiper");
  expect(left([...above, box(`Our ${line} are shut since the storm.`)], [])).toContain("powered");
});

it("takes a copyright with its year below the text", () => {
  const line = "<p>© 2024 The Courier. All rights reserved.</p>";
  expect(left([...above, paragraph, line], [])).not.toContain("rights");
  expect(left([...above, line, paragraph], [])).toContain("rights");
});

it.each([
  "Copyright law gives photographers seventy years after 1999, the court said.",
  "(c) the sea rose by more than 20 centimetres between 1950 and 2020.",
  "(12 votes for, 4 against)",
])("keeps “%s” at the end of the text", (line) => {
  expect(left([...above, paragraph, `<p>${line}</p>`], [])).toContain(line);
});

it("keeps a picture's credit and a remark in brackets below the text", () => {
  const text = left([...above, paragraph], ["<p>(The pier was built in 1902 and in 1911.)</p>"]);
  expect(text).toContain("The pier");
  expect(left([...above, paragraph, "<p>© Ada Roe</p>"], [])).toContain("Ada Roe");
});

it("keeps a thing's name with its score, and what is told of each of several", () => {
  const thing = (name: string, score: string) =>
    `<h2><a href="https://${name}.example/">${name}</a></h2><div>Rated: ${score}</div>${paragraph}`;
  const things = [thing("Sandpiper", "Good"), thing("Curlew", "Great"), thing("Plover", "Good")];
  const text = left(above, [...things, thing("Dunlin", "Good")]);
  expect(text.match(/Rated: Good/g)).toHaveLength(3);
  expect(text).toContain("SandpiperRated: Good");
  const plain = "<div>The harbour</div>";
  expect(left(above, [plain, paragraph, plain, paragraph, plain])).not.toContain("The harbour");
});

it("keeps a heading that shares its box with the buttons of what is below", () => {
  const buttons = "<div><button>Expand all</button><button>Collapse all</button></div>";
  const text = left(above, [`<div><h2>Fares</h2>${buttons}</div>`], [paragraph]);
  expect(text).toContain("Fares");
  expect(text).not.toContain("Expand");
});

it("keeps a label over a list that leads nowhere", () => {
  const list = (entry: string) => `<ul><li>${entry}</li><li>${entry}</li></ul>`;
  const text = (entry: string) =>
    left(
      [...above, `<div>${paragraph}<p>Check out these numbers!</p>${list(entry)}</div>`],
      [],
      [paragraph],
    );
  expect(text("Four boats a day")).toContain("Check out");
  expect(text("<a href='/a'>The bridge is closed until June</a>")).not.toContain("Check out");
});

it("keeps the name of a card with a picture, and takes what leads away from one", () => {
  const link = '<div><a href="https://apps.example/tide">Tide tables</a></div>';
  const card = (words: string) =>
    `<div><figure><img src="/a.jpg"></figure><div>${words}</div></div>`;
  const twice = (words: string) => [card(words), paragraph, card(words)];
  const told = "<div>Every tide of the year, 4.8 out of 5 stars</div>";
  expect(left(above, twice(link + told), [paragraph])).toContain("Tide tables");
  expect(left(above, twice(told + link), [paragraph])).not.toContain("Tide tables");
});

it("takes a paragraph that stands right below itself", () => {
  const other = `<p>${PROSE[2]}</p>`;
  const text = left(
    [...above, `<section><div>${paragraph}</div><div>${paragraph}</div></section>`],
    [],
  );
  expect(text.split("the tickets will cost")).toHaveLength(3);
  expect(left([paragraph, other, paragraph, other], []).split("more rust")).toHaveLength(5);
});

it("takes buttons and links with a label in a row without text, and a label over a row", () => {
  const row = "<section><button>Save</button><a href='/app'>Read in app</a></section>";
  const rows = `<section>${paragraph}<button>Show more</button>${row}</section>`;
  const text = left([...above, rows], [], [paragraph]);
  for (const label of ["Save", "Read in", "Show more"]) expect(text).not.toContain(label);
  const share = `<div>${paragraph}<span>Share this on:</span><ul><li>Ferry</li></ul></div>`;
  expect(left([...above, share], [])).not.toContain("Share this");
  expect(left([...above, `<p>Press <button>Save</button> to keep it.</p>`], [])).toContain("Save");
});

it("takes a box with a button that asks to sign up", () => {
  const box = (words: string) =>
    `<section><h3>${words}</h3><p class="x">${PROSE[2]?.slice(0, 94)}</p><button>Go</button></section>`;
  const text = (words: string) => left([paragraph, box(words), ...Array(6).fill(paragraph)], []);
  expect(text("Sign up: Harbour notes")).not.toContain("rust");
  expect(text("Harbour notes")).toContain("rust");
});

it("takes links that are marked as tags", () => {
  const tags = (rel: string) => `<h2>Kept in: <a href="/b" rel="${rel}">Boats</a></h2>`;
  expect(left([...above, tags("category tag")], [])).not.toContain("Boats");
  expect(left([...above, tags("nofollow")], [])).toContain("Boats");
});

it("takes the length of a film beside its still", () => {
  const still = (line: string) =>
    `<figure><div><figure><img src="/a.jpg"></figure><div>${line}</div></div></figure>`;
  expect(left([...above, still("00:00:49")], [], [paragraph])).not.toContain("00:49");
  expect(left([...above, still("14:49 ferry")], [], [paragraph])).toContain("14:49");
  expect(left([...above, `<div>00:49</div>`], [], [paragraph])).toContain("00:49");
});

it("takes lines below the text that say when it was made and who wrote it", () => {
  const below = (line: string) => left([...above, paragraph, `<div>${line}</div>`], []);
  expect(below("<time>Published: 05.08.24, 14:47</time>")).not.toContain("Published");
  expect(below("The paper published 14.47 million copies.")).toContain("million");
});

const link = (words: string) => `<li><a href="/${words.length}">${words}</a></li>`;

it.each([
  `${link("A cost that nobody saw coming, says the harbour board")}${link("Can we trust the timetable of the yard?")}`,
  `<li>MORE SHIPS</li>${link("The inside story of how the yard lost its only dry dock")}${link("What nobody saw coming in the yard of Lindhaven")}`,
])("takes links to other stories between two paragraphs: %s", (links) => {
  expect(left([...above, `<ul>${links}</ul>`, paragraph], [])).not.toMatch(
    /inside story|nobody saw/,
  );
});

const told = [
  "The ferry lost power twice in March, the log of the crew shows.",
  "The timetable was made before the yard had seen the ship, a letter shows.",
].map(link);

it.each([
  `<ul>${told.join("")}</ul>`,
  `<p><strong>What the papers show</strong></p><ol>${told.join("")}</ol>`,
  `<ul><li>The timetable is out.</li>${told.join("")}</ul>`,
  `<ul><li>The timetable:</li>${link("The final report of the inquiry, in full")}${link("The letter of the yard to the county council")}</ul>`,
  `<ul><li><a href="/timetable.pdf">Read the timetable of the inquiry here, in full</a></li><li><a href="/b.pdf">Read the letter of the yard to the county</a></li></ul>`,
  `<ul>${link("The timetable of the ferry inquiry in full, and the report")}</ul>`,
])("keeps what the text tells in links, and its documents: %s", (list) => {
  expect(left([...above, list, paragraph], [])).toContain(fold(boxOf(list).textContent));
});

it.each([
  `<ul>${link("The timetable")}</ul>`,
  `<p>What we asked the yard, and what it had to say to us:</p><ul>${link("The timetable of the ferry in the coming winter")}</ul>`,
])("keeps a link that the text gives: %s", (list) => {
  expect(left([...above, list, paragraph], [])).toContain("The timetable");
});

it("takes teasers that begin like a credit", () => {
  const teasers =
    '<div><a href="/world/a">Photo: So fine was her return to the pier</a><a href="/world/b">Video: She lands</a></div>';
  expect(left([...above, teasers, paragraph], [])).not.toContain("So fine");
});

it("keeps whom a picture is from, though that is a link", () => {
  const credit = '<p>(Credits: <a href="https://films.example/a">Harbour Films</a>)</p>';
  expect(left([credit, ...above, paragraph], [])).toContain("Harbour Films");
});
