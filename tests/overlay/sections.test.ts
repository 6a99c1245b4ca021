import { expect, test } from "vitest";
import { findSections } from "../../src/overlay/sections";
import { cpuTime } from "../cpu-time";

function sections(markup: string) {
  const text = document.createElement("div");
  text.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  return findSections(text).map(({ label, depth }) => [label, depth]);
}

test("subheads make sections, their levels counted from the highest", () => {
  const markup =
    "<h3>One</h3><p>a</p><h4>Two\n of it</h4><p>b</p><h3>Three</h3><h5>Too low</h5><h3> </h3>";
  expect(sections(markup)).toEqual([
    ["One", 0],
    ["Two of it", 1],
    ["Three", 0],
  ]);
});

test("subheads in boxes beside the text are none of it", () => {
  expect(sections("<h2>One</h2><aside><h2>Box</h2></aside>")).toEqual([["One", 0]]);
});

test("the time of an entry stands before its headline", () => {
  const markup =
    "<div><time>23:40</time><h2>Power back</h2><p>All is lit.</p></div>" +
    "<div><p><time>22:15</time></p><h2>Ferry turns</h2><p>It was late.</p></div>" +
    "<div><p>Since <time>20:05</time> it rains.</p><h2>Rain</h2></div>";
  expect(sections(markup)).toEqual([
    ["23:40 Power back", 0],
    ["22:15 Ferry turns", 0],
    ["Rain", 0],
  ]);
});

test("entries without headlines are named by their time and first words", () => {
  const long = "word ".repeat(40);
  const markup = `<div><time>23:40</time> <p>All lit.</p></div><div><time>22:15</time> <p>${long}</p></div>`;
  const found = sections(markup);
  expect(found[0]).toEqual(["23:40 All lit.", 0]);
  expect(found[1]?.[0]).toMatch(/^22:15 word word .{40,70}…$/);
});

test("a single time makes no report", () => {
  expect(sections("<div><time>23:40</time> <p>All lit.</p></div><p>More.</p>")).toEqual([]);
});

test("a text may have more subheads than a call takes arguments", () => {
  const text = document.createElement("div");
  const head = Object.assign(document.createElement("h3"), { textContent: "One" });
  const heads = new Array<HTMLElement>(150_000).fill(head);
  const read = { querySelectorAll: (wanted: string) => (wanted === "time" ? [] : heads) };
  const found = findSections(Object.assign(text, read) as unknown as ParentNode);
  expect(found).toHaveLength(150_000);
  expect(found[0]?.depth).toBe(0);
});

test("a box full of times is looked at once", () => {
  const begin = cpuTime();
  expect(sections(`<div>${"<time>1:00</time> and ".repeat(20_000)}</div>`)).toEqual([]);
  expect(cpuTime() - begin).toBeLessThan(3000);
});
