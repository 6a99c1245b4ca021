/** Class of the cells of a column of numbers. */
const NUMERIC = "numeric";

/** A number with its signs and a short unit: "1,234", "−3.5 %", "€ 12", "40 km". */
const NUMBER = /^\P{L}*\p{N}\P{L}*\p{L}{0,3}\.?$/u;

/** Most characters of a number. The test of very long ones overflows the stack of Firefox. */
const LONGEST = 40;

/** What says something: a dash in place of a number says nothing. */
const WORD = /[\p{L}\p{N}]/u;

/** Least share of numbers in a column of them: it may have a head that is not marked as one. */
const MOST = 0.75;

/** Marks the columns whose cells are numbers, nearly all, so that their digits stand below each other. */
export function markNumericColumns(table: HTMLTableElement): void {
  // Wide and high cells move all others, and tables with them are rarely of numbers.
  if (table.querySelector("[rowspan], td[colspan]")) return;
  const rows = Array.from(table.rows);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column += 1) {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const told = cells.filter((cell) => cell.localName === "td" && WORD.test(cell.textContent));
    const numbers = told.filter(({ textContent }) => isNumber(textContent.trim())).length;
    if (numbers < 2 || numbers < told.length * MOST) continue;
    for (const cell of cells) cell.classList.add(NUMERIC);
  }
}

function isNumber(words: string): boolean {
  return words.length <= LONGEST && NUMBER.test(words);
}
