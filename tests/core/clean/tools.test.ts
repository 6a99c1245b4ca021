import { expect, it } from "vitest";
import { Measures } from "../../../src/core/clean/measure";
import { toolReasons } from "../../../src/core/clean/tools";
import { boxOf } from "../markup";

const WORDS =
  "The ferry at the pier of Lindhaven, where she has been waiting for her crew since Tuesday evening.";
const FIGURE = `<figure><img src="/a.jpg" alt=""><figcaption>${WORDS}</figcaption></figure>`;
const BUTTONS = "<div><button>Back</button><button>On</button></div>";

function reasonsFor(markup: string): string[] {
  const root = boxOf(`<div>${markup}</div>`);
  const part = root.firstElementChild as Element;
  return toolReasons(part, "", new Measures(root, new Set())).map(({ words }) => words);
}

it("a button in a box of prose speaks against it", () => {
  expect(reasonsFor(`${BUTTONS}<p>${WORDS}</p>`)).toContain("it has a button to press");
});

it("a row of pictures has buttons to leaf through it, but for one of links", () => {
  const row = (figure: string) => `${BUTTONS}<ul>${`<li>${figure}</li>`.repeat(2)}</ul>`;
  expect(reasonsFor(row(FIGURE))).toEqual([]);
  expect(reasonsFor(row(`<a href="/story">${FIGURE}</a>`))).toContain("it has a button to press");
});
