/** Class of the cells of a column of numbers. */
const NUMERIC = "numeric";

/** Class of the numbers themselves, which no line breaks before their unit. */
const WHOLE = "number";

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
  const cells = Array.from(table.querySelectorAll<HTMLTableCellElement>("td, th"));
  if (cells.some(movesOthers)) return;
  const columns = new Map<number, HTMLTableCellElement[]>();
  for (const row of Array.from(table.rows)) {
    let place = 0;
    for (const cell of Array.from(row.cells)) {
      const column = columns.get(place) ?? [];
      if (cell.colSpan === 1) column.push(cell);
      columns.set(place, column);
      place += cell.colSpan;
    }
  }
  for (const column of columns.values()) {
    const told = column.filter((cell) => cell.localName === "td" && WORD.test(cell.textContent));
    const numbers = told.filter(isNumber);
    if (numbers.length < 2 || numbers.length < told.length * MOST) continue;
    for (const cell of column) cell.classList.add(NUMERIC);
    for (const cell of numbers) cell.classList.add(WHOLE);
  }
}

/** Wide and high cells move all others, and tables with them are rarely of numbers. Heads may be wide. */
function movesOthers({ rowSpan, colSpan, localName }: HTMLTableCellElement): boolean {
  return rowSpan !== 1 || (colSpan > 1 && localName === "td");
}

function isNumber({ textContent }: Element): boolean {
  const words = textContent.trim();
  return words.length <= LONGEST && NUMBER.test(words);
}
