import { expect, it } from "vitest";
import { Ledger } from "../../src/core/clean/ledger";
import { takeFrontMatter } from "../../src/core/front-matter";
import { boxOf } from "./markup";

const PROSE =
  "<p>The night ferry sails again, two years after the old vessel was taken out of service for good.</p>";
const EVIDENCE = { quote: "Ana Gil", origin: "byline", anchor: null } as const;
const AUTHOR = {
  name: "Ana Gil",
  type: "Person",
  role: null,
  url: null,
  evidence: EVIDENCE,
} as const;

/** What is the same of all of these articles. */
const INPUT = {
  headline: "The ferry sails again",
  authors: [AUTHOR],
  summaries: [],
  lang: "en",
  section: "Ferries",
  siteName: "The Courier",
  deck: null,
  dates: ["2026-05-06T08:00:00+02:00"],
} as const;

/** Takes the front matter of an article "The ferry sails again" by Ana Gil. */
const taken = (markup: string, ...summaries: string[]) => takenFrom("Ferries", markup, summaries);

/** @param section the one that the page states */
function takenFrom(section: string | null, markup: string, summaries: string[] = []) {
  const root = boxOf(markup + PROSE);
  const ledger = new Ledger();
  const found = takeFrontMatter({
    ...INPUT,
    root,
    heading: root.querySelector("h1"),
    summaries,
    section,
    ledger,
  });
  const left = Array.from(root.querySelectorAll("*"), ({ textContent }) => textContent);
  expect(left.at(-1)).toBe(boxOf(PROSE).textContent);
  const removed = ledger.taken.map(({ element }) => element.textContent);
  return { ...found, left: left.slice(0, -1), removed };
}

it.each([
  ["the headline", "<h1>The ferry sails again</h1>"],
  ["a byline", "<h1>The ferry sails again</h1><p>By Ana Gil in Lindhaven</p>"],
  ["a date", "<h1>The ferry sails again</h1><p>6 May 2026, 21:30</p>"],
  ...[
    "3 min read",
    "ca. 4 Minuten",
    "Reading time: 5 minutes | Islands",
    "阅读约5分钟",
    "3分で読める",
  ].map(
    (time): [string, string] =>
      ["a reading time", `<h1>The ferry sails again</h1><p>${time}</p>`] as const,
  ),
  ["what leads to a name", "<h1>The ferry sails again</h1><ul><li><p>Von</p></li></ul>"],
  ["the section below the headline", "<h1>The ferry sails again</h1><p>Ferries</p>"],
])("takes %s", (_name, markup) => expect(taken(markup).left).toEqual([]));

it.each([
  "<h3>회의는 10분 만에 끝났다</h3>",
  "<h3>10 minutes for 40 miles</h3>",
  "<p>After 90 minutes the island was in sight.</p>",
])("leaves a line that tells how long something took: %s", (line) =>
  expect(taken(`<h1>The ferry sails again</h1>${line}`).left).toContain(boxOf(line).textContent),
);

it.each([
  "<p>Ana Gil was there when the ferry sailed.</p>",
  "<p>Ana Gil is standing at the quay at six in the morning, and no ship is in sight.</p>",
  "<p>(港町＝ナギ通信) Ana Gil 記者 ＝ 夜のフェリーが二年ぶりに港町を出た。</p>",
])("leaves a sentence that names the author: %s", (line) =>
  expect(taken(`<h1>The ferry sails again</h1>${line}`).left.join("")).toContain("Ana Gil"),
);

it("takes the headline once more below the standfirst", () => {
  const { left } = taken(`<h1>The ferry sails again</h1>${PROSE}<h2>The ferry sails again</h2>`);
  expect(left.join("")).toBe(boxOf(PROSE).textContent);
});

it("takes the line over the headline in the headline's own heading", () => {
  const root = boxOf(
    `<h2><span>After two years</span> <div>The ferry sails again</div></h2>${PROSE}`,
  );
  const heading = root.querySelector("h2");
  const found = takeFrontMatter({ ...INPUT, root, heading, section: null, ledger: new Ledger() });
  expect(found.kicker).toBe("After two years");
  expect(root.textContent?.trim()).toBe(boxOf(PROSE).textContent);
});

it("takes the standfirst by its name", () => {
  const { standfirst, left } = taken(
    '<h1>The ferry sails again</h1><p class="standfirst">Islanders had waited for two years.</p>',
  );
  expect(standfirst).toBe("Islanders had waited for two years.");
  expect(left).toEqual([]);
});

it("takes the standfirst by its type, if the page's summary begins with it", () => {
  const summary = "Islanders had waited for two years.";
  const markup = `<h1>The ferry sails again</h1><p><strong>${summary}</strong></p>`;
  expect(taken(markup, `${summary} More to come.`).standfirst).toBe(summary);
  expect(taken(markup, "Another summary altogether.").standfirst).toBeNull();
});

it("takes a kicker that stands loose in the headline's box", () => {
  const { kicker, left } = takenFrom(
    null,
    "<header><span>Harbours</span><h1>The ferry sails again</h1></header>",
  );
  expect(kicker).toBe("Harbours");
  expect(left.join("")).toBe("");
});

it.each(["By Ada Roe, May 7", "Ada Roe", "Share this story", "The river is high."])(
  "takes no kicker from '%s' that stands loose in the headline's box",
  (words) => {
    const { kicker } = takenFrom(null, `<div>${words}<h1>The ferry sails again</h1></div>`);
    expect(kicker).toBeNull();
  },
);

it("leaves loose words in the headline's box where the page states its section", () => {
  const { kicker, left } = taken("<div>Harbours<h1>The ferry sails again</h1></div>");
  expect(kicker).toBeNull();
  expect(left.join("")).toContain("Harbours");
});

it("takes the section where it stands loose beside a box with the date", () => {
  const date = "<div>6 May 2026, 21:30</div>";
  const { left } = taken(`<div><span>Ferries</span>${date}</div><h1>The ferry sails again</h1>`);
  expect(left.join("")).toBe("");
});

it("leaves the picture that stands in a line with the section", () => {
  const root = boxOf(
    `<div><span><img src="/a.jpg" alt=""> Ferries</span><div>6 May 2026, 21:30</div></div><h1>The ferry sails again</h1>${PROSE}`,
  );
  takeFrontMatter({ ...INPUT, root, heading: root.querySelector("h1"), ledger: new Ledger() });
  expect(root.querySelector("img")).not.toBeNull();
});

it("leaves the section where it heads a part of the text, and other words", () => {
  const markup = "<h1>The ferry sails again</h1><h2>Ferries</h2><p>Ferries and their islands</p>";
  expect(taken(markup).left).toEqual(["Ferries", "Ferries and their islands"]);
});

it("takes a kicker above the headline", () => {
  expect(taken("<p>Islands</p><h1>The ferry sails again</h1>").kicker).toBe("Islands");
});

it.each([
  ["the site's name", "The Courier"],
  ["a credit", "Photo: Ada Roe"],
  ["a way back", "<a href='/news'>Back to all stories</a>"],
  ["a link to a place on the page", "<a href='#credit'>View credit</a>"],
  ["a button", "<button>Call us</button>"],
  ["a mark", "#"],
  ["a day", "<span>Jun</span><span>12</span>"],
])("tells no kicker from %s", (_name, line) => {
  const { kicker, left } = taken(`<div>${line}</div><h1>The ferry sails again</h1>`);
  expect(kicker).toBeNull();
  expect(left).toEqual([]);
});

it("tells the nearest of several lines above the headline", () => {
  const lines = "<p>News</p><p>Islands</p>";
  expect(taken(`${lines}<h1>The ferry sails again</h1>`).kicker).toBe("Islands");
});

it("takes a headline in two blocks", () => {
  const { kicker, left } = taken("<h1><div>The ferry</div><div>sails again</div></h1>");
  expect(kicker).toBeNull();
  expect(left).toEqual([]);
});

it("tells the first of labels in a row", () => {
  const row = "<div><span>Islands</span><span>Transport</span></div>";
  expect(taken(`<p>Blog</p>${row}<h1>The ferry sails again</h1>`).kicker).toBe("Islands");
});

it("leaves a subhead and a list above the first paragraph", () => {
  const { left } = taken("<h1>The ferry sails again</h1><h2>The first night</h2>");
  expect(left).toEqual(["The first night"]);
});

const STATED =
  "Islanders had waited for two years until the ferry came back from the yard in spring.";

it("takes a summary as the standfirst that is set unlike all of the text", () => {
  const lead = `<h1>The ferry sails again</h1><div class="big">${STATED}</div>`;
  expect(taken(lead, STATED).standfirst).toBe(STATED);
  expect(
    taken(lead, "Another summary altogether, of a story that nobody wrote.").standfirst,
  ).toBeNull();
});

it.each([
  ["the first paragraph", `<p>${STATED}</p>`],
  ["a first paragraph with a drop cap", `<p class="has-drop-cap">${STATED}</p>`],
  [
    "a paragraph like a later one",
    `<div class="q">${STATED}</div><p>Up.</p><div class="q">${STATED} It sails.</div>`,
  ],
])("leaves %s in the text, though it is the summary", (_name, markup) => {
  expect(taken(`<h1>The ferry sails again</h1>${markup}`, STATED).standfirst).toBeNull();
});

it.each(["Online since today, 07:57", "aktualizováno • 12:56", "Online seit heute, 7.57 Uhr"])(
  "takes a line that ends with an hour: %s",
  (line) => expect(taken(`<h1>The ferry sails again</h1><p>${line}</p>`).left).toEqual([]),
);

it.each([
  "Lindhaven beat Osthafen 2:10",
  "Tickets will cost 12.50 euros",
  "It was 05:40 in the morning:",
])("leaves %s", (line) => {
  expect(taken(`<h1>The ferry sails again</h1><ul><li>${line}</li></ul>`).left).toContain(line);
});

const NOTE =
  "<p>We may be paid for what you buy by way of the links on this page, and this changes nothing of what we say.</p>";

it("takes a byline of several people below the first paragraph", () => {
  const authors = ["Ana Gil", "Bo Ek", "Cy Day"].map((name) => ({ ...AUTHOR, name }));
  const root = boxOf(`<h1>The ferry sails again</h1>${PROSE}<p>By Ana Gil, Bo Ek and Cy Day</p>`);
  const heading = root.querySelector("h1");
  takeFrontMatter({ ...INPUT, root, heading, authors, ledger: new Ledger() });
  expect(root.innerHTML).toBe(PROSE);
});

it("takes a headline, and what stands right below it, that a notice stands above", () => {
  const markup = `${NOTE}<h1>The ferry sails again</h1><p class="subtitle">Islanders had waited for two years.</p><p>6 May 2026</p>`;
  const { standfirst, left } = taken(markup);
  expect(standfirst).toBe("Islanders had waited for two years.");
  expect(left).toEqual([boxOf(NOTE).textContent]);
});

it("takes a headline below the start of a summary", () => {
  const markup = `${NOTE}<h1>The ferry sails again</h1>`;
  expect(taken(markup, `${boxOf(NOTE).textContent} And more.`).left).toHaveLength(1);
});

it("leaves a heading below several paragraphs, though it has the words of the headline", () => {
  expect(taken(`${NOTE.repeat(4)}<h1>The ferry sails again</h1>`).left).toHaveLength(5);
});

it("looks for the headline below a long menu", () => {
  const menu = `<div>${"<p>Harbour and islands</p>".repeat(40)}</div>`;
  const { left } = taken(`${menu}<h1>The ferry sails again</h1><p>3 min read</p>`);
  expect(left).not.toContain("The ferry sails again");
  expect(left).not.toContain("3 min read");
});

it("takes the way to the page above its headline, and its last step as the kicker", () => {
  const trail =
    "<div><a href='/news'>News</a> / <a href='/islands'>Islands</a> / The ferry sails again</div>";
  const { kicker, left } = taken(`${trail}<h1>The ferry sails again</h1>`);
  expect(kicker).toBe("Islands");
  expect(left).toEqual([]);
});

it.each([
  ["a link back to a list", "<p><a href='/news'>Return to all stories</a></p>"],
  ["a date in figures, set as a heading", "<h5>2026-05-06</h5>"],
])("takes %s", (_name, line) => {
  expect(taken(`<h1>The ferry sails again</h1>${line}`).left).toEqual([]);
});

it("leaves dates in figures that head parts of the text", () => {
  const { left } = taken("<h1>The ferry sails again</h1><h5>2026-05-06</h5><h5>2026-05-07</h5>");
  expect(left).toEqual(["2026-05-06", "2026-05-07"]);
});

it("takes labels in a row above the headline, and tells the first", () => {
  const labels = "<div>Islands • Trade and Transport • The Harbour and its Yards</div>";
  const { kicker, left } = taken(`${labels}<h1>The ferry sails again</h1>`);
  expect(kicker).toBe("Islands");
  expect(left).toEqual([]);
});

it("takes an excerpt of what follows, cut off", () => {
  const start = "The night ferry sails again, two years after the old vessel was taken";
  expect(taken(`<h1>The ferry sails again</h1><p>${start} […]</p>`).left).toEqual([]);
  const other = `<p>Nobody had thought that a vessel would ever be seen in these waters again […]</p>`;
  expect(taken(`<h1>The ferry sails again</h1>${other}`).left).toHaveLength(1);
});

it("takes a line about the author, and lists it", () => {
  const about = "Ana Gil is a writer who lives on the outermost of the islands, and sails to work.";
  const head = `<header><h1>The ferry sails again</h1><p>${about}</p></header>`;
  const { standfirst, left, removed } = taken(head);
  expect([standfirst, left, removed]).toEqual([null, [""], [about]]);
});

it("keeps short lines where they are all there is", () => {
  const root = boxOf("<h1>Imprint</h1><p>Harbour Street 1</p>");
  takeFrontMatter({ ...INPUT, root, heading: null, ledger: new Ledger() });
  expect(root.textContent).toBe("ImprintHarbour Street 1");
});

it("keeps a heading that says more than the headline above it", () => {
  const { left } = taken("<h1>The ferry sails again</h1><h2>Why the ferry sails again</h2>");
  expect(left).toEqual(["Why the ferry sails again"]);
});

it.each([
  "<p>Posted by</p>",
  "<p>Posted on</p>",
  "<p>am</p>",
  "<p>Uppdaterad 15.59 | Publicerad 14.14</p>",
])("takes %s, which nothing is left of", (line) => {
  expect(taken(`<h1>The ferry sails again</h1>${line}`).left).toEqual([]);
});

it.each(["Born: 3 March 1961, in Harbour Street", "Applications until 1 October 2026 at noon"])(
  "leaves a line with a day that is shown nowhere else: %s",
  (line) => {
    expect(taken(`<h1>The ferry sails again</h1><p>${line}</p>`).left).toEqual([line]);
  },
);

it.each(["Wednesday, 6 May 2026", "Harbour Street, 6 May 2026, 8:00", "Updated: 2 June 2027"])(
  "takes a line with a day that is shown: %s",
  (line) => {
    expect(taken(`<h1>The ferry sails again</h1><p>${line}</p>`).left).toEqual([]);
  },
);

it("leaves the hour over the first of several entries", () => {
  const entry = (hour: string) =>
    `<div class="entry"><p class="hour">${hour} GMT</p>${PROSE}</div>`;
  const root = boxOf(`<h1>The ferry sails again</h1>${entry("16.02")}${entry("14.30")}`);
  takeFrontMatter({ ...INPUT, root, heading: root.querySelector("h1"), ledger: new Ledger() });
  expect(root.querySelectorAll(".hour")).toHaveLength(2);
});

it("takes the headline and the date out of a table that is the page's layout", () => {
  const root = boxOf(
    `<table><tr><td><h1>The ferry sails again</h1><p>6 May 2026</p>${PROSE}</td></tr></table>`,
  );
  takeFrontMatter({ ...INPUT, root, heading: root.querySelector("h1"), ledger: new Ledger() });
  expect(root.textContent).toBe(boxOf(PROSE).textContent);
});

it("leaves a date in a table beside the text", () => {
  const root = boxOf(
    `<h1>The ferry sails again</h1><table><tr><td>6 May 2026</td></tr></table>${PROSE}`,
  );
  takeFrontMatter({ ...INPUT, root, heading: root.querySelector("h1"), ledger: new Ledger() });
  expect(root.querySelector("td")?.textContent).toBe("6 May 2026");
});

it.each([
  "Updated 2 hours ago",
  "Aktualisiert vor 2 Stunden",
  "Update: 2 uur geleden",
  "For 3 timer siden",
  "2 часа назад",
  "3시간 전",
  "Idag 09.31",
  "2026. május 6.",
  "6. svibnja 2026.",
  "6 травня 2026 р.",
  "06.05.2026 г.",
  "2026. 5. 6.",
  "The Courier",
  "Senior Reporter",
])("takes %s", (line) => {
  expect(taken(`<h1>The ferry sails again</h1><p>${line}</p>`).left).toEqual([]);
});

it.each([
  "2 years ago",
  "Vor 100 Jahren",
  "For 3 reasons alone",
  "For 4 people",
  "För 4 personer",
  "Konzert vor 300 Fans",
  "Explosion : il y a 12 morts",
  "Acidente: há 12 feridos",
  "Middag for 50 kroner",
  "Reporter",
])("leaves %s", (line) => {
  expect(taken(`<h1>The ferry sails again</h1><p>${line}</p>`).left).toEqual([line]);
});

it("leaves the days of a chronology in their rows", () => {
  const rows = ["3 May 2026", "6 May 2026"].map(
    (day) => `<tr><td>${day}</td><td>${PROSE}</td></tr>`,
  );
  const root = boxOf(`<h1>The ferry sails again</h1><table>${rows.join("")}</table>`);
  takeFrontMatter({ ...INPUT, root, heading: root.querySelector("h1"), ledger: new Ledger() });
  expect(root.querySelectorAll("td")).toHaveLength(4);
  expect(root.textContent).toContain("3 May 2026");
});

it.each(["3. Mai 2023.", "3. Mai 2023"])("leaves the days that paragraphs tell of: %s", (first) => {
  const days = [first, "7. Mai 2023.", "9. Mai 2023."].map((day) => `<p>${day}</p>${PROSE}`);
  expect(taken(`<h1>The ferry sails again</h1>${days.join("")}`).left).toContain(first);
});

it("leaves how long ago the first entry of a live blog was", () => {
  const entries = [2, 3, 4].map((hours) => `<div><p>${hours} hours ago</p>${PROSE}</div>`);
  expect(taken(`<h1>The ferry sails again</h1>${entries.join("")}`).left).toContain("2 hours ago");
});

it("leaves what kind of text it is apart from the first paragraph", () => {
  const root = boxOf(`<h1>The ferry sails again</h1><p>Essay —</p>${PROSE}`);
  takeFrontMatter({ ...INPUT, root, heading: root.querySelector("h1"), ledger: new Ledger() });
  expect(root.querySelector("p")?.textContent).toBe("Essay —");
});

it("joins a dateline in a box of its own to the first paragraph", () => {
  const markup = `<h1>The ferry sails again</h1><div><cite><span>Harbour City</span><span>Courier</span> — </cite></div>${PROSE}`;
  const root = boxOf(markup);
  takeFrontMatter({ ...INPUT, root, heading: root.querySelector("h1"), ledger: new Ledger() });
  expect(root.querySelector("p")?.textContent).toBe(
    `Harbour City Courier — ${boxOf(PROSE).querySelector("p")?.textContent}`,
  );
  expect(root.querySelector("cite")).toBeNull();
});
