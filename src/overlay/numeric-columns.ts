/** Class of the cells of a column of numbers. */
const NUMERIC = "numeric";

/** A number with its signs and a short unit: "1,234", "−3.5 %", "€ 12", "40 km". */
const NUMBER = /^\P{L}*\p{N}\P{L}*\p{L}{0,3}\.?$/u;

/** What says something: a dash in place of a number says nothing. */
const WORD = /[\p{L}\p{N}]/u;

/** Least share of numbers in a column of them: it may have a head that is not marked as one. */
const MOST = 0.75;

/** Marks the columns whose cells are numbers, nearly all, so that their digits stand below each other. */
export function markNumericColumns(table: HTMLTableElement): void {
  // Cells that go down more than a row move all others, and such tables are rarely of numbers.
  if (table.querySelector("[rowspan]")) return;
  const columns: HTMLTableCellElement[][] = [];
  for (const row of table.rows) {
    let column = 0;
    for (const cell of row.cells) {
      const cells = columns[column] ?? [];
      columns[column] = cells;
      if (cell.colSpan === 1) cells.push(cell);
      column += cell.colSpan;
    }
  }
  for (const cells of columns) {
    const told = cells?.filter(
      ({ localName, textContent }) => localName === "td" && WORD.test(textContent),
    );
    const numbers = told?.filter(({ textContent }) => NUMBER.test(textContent.trim()));
    if (!numbers || numbers.length < 2 || numbers.length < told.length * MOST) continue;
    for (const cell of cells) cell.classList.add(NUMERIC);
  }
}
