import { expect, it } from "vitest";
import { prepare } from "../../../src/core/clean/prepare";
import { documentOf } from "../markup";

function prepared(body: string): string {
  const doc = documentOf(`<body>${body}</body>`);
  return prepare(doc).doc.body.innerHTML;
}

it.each([
  ["code", "<script>x()</script><style>p{}</style><template><p>B</p></template><p>A</p>"],
  ["comments", "<!-- B --><p>A</p>"],
  ["hidden parts", '<p hidden>B</p><p style="display: none">B</p><p>A</p>'],
  ["what screen readers are spared", '<p aria-hidden="true">B</p><p>A</p>'],
  [
    "words that are drawn as icons",
    '<p>A<i class="material-icons">expand_more</i><i class="material-symbols-outlined">add</i></p>',
  ],
  ["pop-ups", '<div role="dialog">B</div><dialog>B</dialog><p>A</p>'],
  ["form controls", "<input><select><option>B</option></select><textarea>B</textarea><p>A</p>"],
  ["drawings", "<svg><text>B</text></svg><p>A</p>"],
])("takes %s", (_name, body) => expect(prepared(body)).toBe("<p>A</p>"));

it("leaves what is kept from screen readers since they get it in other words", () => {
  const score = '<span aria-hidden="true">3–1</span><span class="sr-only">three to one</span>';
  expect(prepared(`<p>They won ${score} today</p>`)).toContain("won <span aria-hidden");
  expect(prepared(`<p>They won ${score} today</p>`)).not.toContain("three");
  expect(prepared(`<p>Save<a href="/a">${score}</a></p>`)).not.toContain("3–1");
});

it("leaves a long part that is folded up", () => {
  const long = "The ferry sails again. ".repeat(40);
  expect(prepared(`<div style="display:none"><p>${long}</p></div>`)).toContain("ferry");
});

it("takes a hidden dialog to write or to copy in, however long", () => {
  const long = "The ferry sails again. ".repeat(40);
  const dialog = `<div style="display:none"><p>${long}</p><form><textarea></textarea></form></div>`;
  const text = `<p>${"The old wall has to go. ".repeat(60)}</p>`;
  expect(prepared(dialog + text)).toBe(text);
});

it("leaves a page that is hidden until its scripts are done", () => {
  const long = "The ferry sails again. ".repeat(40);
  const comments = "<form><textarea></textarea></form>";
  const page = `<div style="visibility:hidden"><div><p>${long}</p></div>${comments}</div>`;
  expect(prepared(`<p>Loading</p>${page}`)).toContain("ferry");
  const article = `<div style="display: none"><article><p>${long}</p></article>${comments}</div>`;
  expect(prepared(`<p>${long.repeat(3)}</p>${article}`)).toContain("<article>");
});

it("leaves what a search on the page can find", () => {
  expect(prepared('<p hidden="until-found">A</p>')).toContain("A");
});

it("leaves a formula that is hidden behind its picture, and takes its source", () => {
  const formula = "<math><semantics><mi>N</mi><annotation>{\\it N}</annotation></semantics></math>";
  const text = prepared(`<p>A <span style="display: none">${formula}</span></p>`);
  expect(text).toContain("<mi>N</mi>");
  expect(text).not.toContain("it N");
});

it("leaves the page as it was", () => {
  const doc = documentOf("<body><nav><p>B</p></nav><!-- B --><p>A</p></body>");
  prepare(doc);
  expect(doc.body.innerHTML).toBe("<nav><p>B</p></nav><!-- B --><p>A</p>");
});

it("takes the frame of the page, with the picture that stands for its last one", () => {
  const menu = '<nav><a href="/b">B</a><img data-src="/b.png"></nav>';
  const real = '<noscript><img src="/b.png"></noscript>';
  expect(prepared(`<main><p>A</p></main>${menu}${real}`)).toBe("<main><p>A</p></main>");
});

it("puts the real picture in the place of the lazy one beside it, not of one among several", () => {
  const noscript = '<noscript><img src="https://elm.example/a.jpg"></noscript>';
  expect(prepared(`<p><img data-src="x"></p>${noscript}`)).toContain("a.jpg");
  expect(prepared(`<p><img data-src="x"><img data-src="y"></p>${noscript}`)).not.toContain("a.jpg");
});

it("reads the words and the address of such a picture as they are meant", () => {
  const noscript = '<noscript><img src="/a?w=1&amp;h=2" alt="The &quot;Aurora&quot;"></noscript>';
  const image = '<img src="/a?w=1&amp;h=2" alt="The &quot;Aurora&quot;">';
  expect(prepared(`<p>A</p>${noscript}`)).toBe(`<p>A</p>${image}`);
});

it("shows a picture once whose real one stands before it", () => {
  const noscript = '<noscript><img src="https://elm.example/a.jpg"></noscript>';
  const lazy = '<img data-src="https://elm.example/a.jpg">';
  expect(prepared(`<div>${noscript}${lazy}</div>`)).toBe(`<div>${lazy}</div>`);
  const other = '<img data-src="https://elm.example/b.jpg">';
  expect(prepared(`<div>${noscript}${other}</div>`)).toContain("a.jpg");
});

it("takes what is shown where a word is pointed at", () => {
  const note = (name: string) =>
    `<p>The <dfn aria-labelledby="t">tide</dfn><span id="t" class="${name}">It comes and goes.</span> turns.</p>`;
  expect(prepared(note("term_tooltip"))).toBe(
    '<p>The <dfn aria-labelledby="t">tide</dfn> turns.</p>',
  );
  expect(prepared(note("aside"))).toContain("It comes");
});

it.each([
  ["a heading", "<h3>Who pays for the ferry?</h3>"],
  ["a button", "<div class='head'><button>Who pays for the ferry?</button></div>"],
])("leaves short answers that are folded away below %s", (_name, question) => {
  const pair = `<div>${question}<div hidden><p>The county, for now.</p></div></div>`;
  expect(prepared(pair + pair).match(/The county/g)).toHaveLength(2);
  expect(prepared(`<section>${pair}</section>`)).not.toContain("The county");
});

it.each([
  ["boxes that are counted", (at: number) => `<div class="item item-${at}"><h3>Who pays?</h3>`],
  ["boxes in boxes", () => '<div class="wrap"><div class="faq"><h3>Who pays?</h3>'],
  ["headings that ask nothing", () => "<div><h3>What it costs</h3>"],
])("leaves short answers in %s", (_name, open) => {
  const pairs = [1, 2, 3].map((at) => `${open(at)}<div hidden>The county, for now.</div></div>`);
  expect(prepared(pairs.join("</div>")).match(/The county/g)).toHaveLength(3);
});

it("leaves a short answer below what is marked as opening it", () => {
  const term = "<dt aria-expanded='false'>Who pays for the ferry</dt>";
  expect(prepared(`<dl>${term}<dd hidden>The county, for now.</dd></dl>`)).toContain("The county");
});

it.each([
  ["a list of links", '<h3>More on the ferry</h3><ul hidden><li><a href="/a">Fares.</a></li></ul>'],
  [
    "below a heading that leads away",
    '<h3><a href="/f">The ferry</a></h3><div hidden>Of it.</div>',
  ],
  ["below tools", "<div><button>Share</button> <button>Save</button></div><div hidden>Done.</div>"],
  ["below a word", "<button>Share</button><div hidden>It was copied.</div>"],
  ["what a script may say", "<h3>The vote in detail</h3><div hidden>The council voted.</div>"],
  ["thanks for a vote", "<h3>Is it right?</h3><p>Yes.</p><div hidden>Thank you.</div>"],
  ["in a form", "<form><h3>Who are you?</h3><div hidden>Tell us.</div></form>"],
])("takes what is hidden: %s", (_name, markup) => {
  expect(prepared(`<p>A</p>${markup}`)).not.toMatch(/hidden/);
});

it("breaks a line where an empty element does, but in no code", () => {
  const parted = (tag: string) => `<${tag}>The quay.<span></span>Log books lie open</${tag}>`;
  expect(prepared(parted("p"))).toBe("<p>The quay.<br><br>Log books lie open</p>");
  for (const tag of ["pre", "code"]) expect(prepared(parted(tag))).toBe(parted(tag));
});
