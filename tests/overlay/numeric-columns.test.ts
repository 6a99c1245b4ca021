import { expect, test } from "vitest";
import { markNumericColumns } from "../../src/overlay/numeric-columns";

/** The words of the cells that are marked, in a table with these rows. */
function marked(rows: string, mark = ".numeric"): string[] {
  const markup = `<table><tbody>${rows}</tbody></table>`;
  const table = new DOMParser().parseFromString(markup, "text/html").querySelector("table");
  if (!table) throw new Error("No table");
  markNumericColumns(table);
  return [...table.querySelectorAll(mark)].map((cell) => cell.textContent ?? "");
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

test("a column of numbers is marked with its head, a column of words is not", () => {
  const head = "<tr><th>Port</th><th>Tonnes</th></tr>";
  expect(marked(`${head}${row("Ost", "1,234")}${row("West 2", "98")}`)).toEqual([
    "Tonnes",
    "1,234",
    "98",
  ]);
});

test.each(["−3.5\u00a0%", "€ 12", "40 km", "$3.4m", "1 200", "12.", "2:1", "١٢"])(
  "%s is a number",
  (number) => {
    expect(marked(row("a", number) + row("b", number))).toEqual([number, number]);
  },
);

test.each(["3 of the ships", "Route 66", "n/a", "–", ""])("%s is none", (words) => {
  expect(marked(row("a", words) + row("b", words))).toEqual([]);
});

test("what is longer than any number is none, and is not looked through", () => {
  const endless = "1 ".repeat(20_000);
  expect(marked(row("a", endless) + row("b", endless))).toEqual([]);
});

test("dashes and a head among the cells do no harm, one word in two does", () => {
  const rows = row("Year", "Ships") + row("a", "1") + row("b", "–") + row("c", "3") + row("d", "4");
  expect(marked(rows)).toEqual(["Ships", "1", "–", "3", "4"]);
  expect(marked(row("a", "1") + row("b", "few") + row("c", "3") + row("d", "many"))).toEqual([]);
});

test.each(["colspan", "rowspan"])("a table with a %s is left as it is", (span) => {
  expect(marked(`<tr><td ${span}="2">1</td><td>2</td></tr>${row("3", "4")}`)).toEqual([]);
});

test("a head over several columns is that of none, and a span of one is none", () => {
  const head = '<tr><th colspan="2">Team</th><th rowspan="1">Points</th></tr>';
  const last = '<tr><td>2</td><td colspan="1">West</td><td>9</td></tr>';
  expect(marked(head + row("1", "Ost", "33") + last)).toEqual(["Points", "1", "33", "2", "9"]);
});

test("a number keeps its unit, words in its column may break", () => {
  const rows =
    row("a", "1,240 €") + row("b", "98 €") + row("c", "7 €") + row("d", "free of charge");
  expect(marked(rows)).toHaveLength(4);
  expect(marked(rows, ".number")).toEqual(["1,240 €", "98 €", "7 €"]);
});
