import { describe, expect, it, vi } from "vitest";
import { gather, PROSE } from "./page";

function listed(body: string, after = "") {
  return gather({ body: `${PROSE}${body}`, after }).references.map(({ text, url }) => [text, url]);
}

const LIST =
  '<ul><li><a href="https://town.example/plan?utm_source=x">The plan</a></li><li>Ida Roth: Bridges, 2019</li></ul>';
const ENTRIES = [
  ["The plan", "https://town.example/plan"],
  ["Ida Roth: Bridges, 2019", null],
];

describe("the article's own list of sources", () => {
  it.each([
    "Sources",
    "References:",
    "Quellen",
    "Quellenverzeichnis",
    "Références",
    "Fuentes",
    "Fonti",
    "Bronnen",
    "Källor",
    "Źródła",
    "Источники",
    "Πηγές",
    "参考文献",
    "참고문헌",
    "المصادر",
    "מקורות",
    "स्रोत",
  ])("under %s", (title) => {
    expect(listed(`<h3>${title}</h3>${LIST}<p>Subscribe to us.</p>`)).toEqual(ENTRIES);
  });

  it("may stand under bold words, after the text, and as lines", () => {
    expect(listed("", `<p><strong>Quellen:</strong></p>${LIST}`)).toEqual(ENTRIES);
    expect(
      listed(
        '<h2>Sources</h2><p><a href="https://a.example/x">One</a>, 2020</p><p>The council met again.</p>',
      ),
    ).toEqual([["One, 2020", "https://a.example/x"]]);
  });

  it("keeps entries of a single letter or number", () => {
    expect(
      listed("<h3>Sources</h3><ul><li>A</li><li>7</li><li>–</li><li>The plan</li></ul>"),
    ).toEqual([
      ["A", null],
      ["7", null],
      ["The plan", null],
    ]);
  });

  it.each([
    [
      '<p><strong>Quellen:</strong> Town archive; Ida Roth: Bridges, 2019; <a href="https://town.example/plan?utm_source=x">the plan</a></p>',
      [
        ["Town archive", null],
        ["Ida Roth: Bridges, 2019", null],
        ["the plan", "https://town.example/plan"],
      ],
    ],
    [
      '<p><b>Sources</b>: <a href="https://a.example/x">One</a>, 2020<br>Two, 2021</p>',
      [
        ["One, 2020", "https://a.example/x"],
        ["Two, 2021", null],
      ],
    ],
    [
      '<p>Quellen: <a href="https://a.example/x">Stadtarchiv, 2020</a>, <a href="https://b.example/y">Amt</a> und <a href="https://c.example/z">Rat</a></p>',
      [
        ["Stadtarchiv, 2020", "https://a.example/x"],
        ["Amt", "https://b.example/y"],
        ["Rat", "https://c.example/z"],
      ],
    ],
    [
      '<p>Quellen: <a href="https://a.example/x">Stadtarchiv</a>, Bericht des <a href="https://b.example/y">Amtes</a></p>',
      [["Stadtarchiv, Bericht des Amtes", "https://a.example/x"]],
    ],
    ["<p><strong>Fuente:</strong> Archivo de la ciudad</p>", [["Archivo de la ciudad", null]]],
    [
      "<p>Źródła: archiwum miasta; Ida Roth</p>",
      [
        ["archiwum miasta", null],
        ["Ida Roth", null],
      ],
    ],
    [
      "<p><strong>参考文献：</strong>町の記録；橋の本</p>",
      [
        ["町の記録", null],
        ["橋の本", null],
      ],
    ],
    [
      "<p><strong>Источники:</strong> Городской архив | Ида Рот</p>",
      [
        ["Городской архив", null],
        ["Ида Рот", null],
      ],
    ],
  ])("may follow its title in one line: %s", (line, entries) => {
    expect(listed(line)).toEqual(entries);
  });

  it.each([
    "<p>Quelle: dpa</p>",
    "<p>Quellen: dpa, AFP</p>",
    "<p>Source: Town archive</p>",
    "<p><strong>Sources say:</strong> the bridge is closed.</p>",
    `<p><strong>Sources:</strong> the town has three of them.</p>${PROSE.repeat(9)}`,
  ])("is not seen in the line %s", (line) => expect(listed(line)).toEqual([]));

  it("may be links to other sites, and not to the same one", () => {
    expect(listed("", `<h2>Links:</h2>${LIST}`)).toEqual(ENTRIES);
    const own = LIST.replace("town.example", "www.morgenbote.example");
    expect(listed("", `<h2>Links:</h2>${own}`)).toEqual([]);
  });

  it("may be links by any protocol, and no profiles", () => {
    const bare = LIST.replace("https:", "");
    expect(listed("", `<h2>Links:</h2>${bare}`)).toEqual(ENTRIES);
    const profile = LIST.replace("town.example/plan", "www.facebook.com/morgenbote");
    expect(listed("", `<h2>Links:</h2>${profile}`)).toEqual([]);
  });

  it("leaves out buttons that share the page", () => {
    const share = "https://share.example/sharer.php?u=https://www.morgenbote.example/a";
    const list = LIST.replace("</ul>", `<li><a href="${share}">Share</a></li></ul>`);
    expect(listed("", `<h2>Sources</h2>${list}`)).toEqual(ENTRIES);
    const entry = `<ul><li>The plan of the bridge <a href="${share}">Share</a></li></ul>`;
    expect(listed("", `<h2>Sources</h2>${entry}`)).toEqual([
      ["The plan of the bridge Share", null],
    ]);
  });

  it("asks a list once where it leads, whatever its lines say", () => {
    const ask = vi.spyOn(Element.prototype, "querySelectorAll");
    const count = () => ask.mock.calls.filter(([of]) => of === "a").length;
    listed("", `<ul>${"<li>Links:</li>".repeat(200)}</ul>`);
    expect(count()).toBe(1);
    ask.mockRestore();
  });

  it("stands below the sign-off", () => {
    const { initials } = gather({
      body: `${PROSE}<p>(rs)</p><h2>Links:</h2>${LIST.replace("</ul>", "<li>A</li><li>B</li></ul>")}`,
    });
    expect(initials).toEqual(["rs"]);
  });

  it("comes with its place, and its links are not told twice", () => {
    const { references, links } = gather({ body: `${PROSE}<h2>Sources</h2>${LIST}` });
    expect(references[0]?.evidence).toEqual({
      quote: "The plan",
      origin: "body",
      anchor: expect.stringMatching(/^b\d+$/),
    });
    expect(links).toEqual([]);
  });

  it("is told by a line alone above it", () => {
    const { references } = gather({ body: `${PROSE}<p>Sources:</p><div>${LIST}</div>` });
    expect(references).toHaveLength(2);
  });

  it.each([
    ["no list", "<h2>Sources</h2><p>The council has many sources of income.</p>"],
    ["another heading", `<h2>Sources of the river</h2>${LIST}`],
    ["running text", `<p>Sources say that it was late.</p>${LIST}`],
    ["a menu", `<nav><h2>Sources</h2>${LIST}</nav>`],
  ])("is not seen in %s", (_, body) => expect(listed(body)).toEqual([]));
});

it("lists what is left of a list that is shown", () => {
  const teaser = '<div><a href="/ferry">The ferry sails again</a></div>';
  const entry = '<a href="https://town.example/plan">The plan</a>';
  const plan = ["The plan", "https://town.example/plan"];
  expect(listed(`<h2>Sources</h2><p>${entry}</p>${teaser}`)).toEqual([plan]);
  // Of a list that is not shown, every line is told.
  expect(listed(`<h2>Sources</h2><div>${entry}</div>${teaser}`)).toHaveLength(2);
});
