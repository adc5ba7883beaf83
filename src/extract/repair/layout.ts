import { visibleLength } from '../text.ts';

/** A cell that says this share of a table, and this much, is the article; the others hold pictures and rules. */
const SHARE = 0.9;
const MIN_TEXT = 200;
/** What is seen without text. */
const SHOWN = 'img,hr,a[href]';

/**
 * The cells of a table that only places things on the page, in order; undefined for a table of data. No row of it has two
 * cells with something in them, or one cell says nearly all that it says.
 */
export function layoutCells(table: HTMLTableElement): Element[] | undefined {
  if (table.caption || table.getElementsByTagName('th').length > 0) return undefined;
  const cells: Element[] = [];
  let column = true;
  for (const row of table.rows) {
    const before = cells.length;
    for (const cell of row.cells) {
      if (cell.textContent?.trim() || (cell.firstElementChild && cell.querySelector(SHOWN))) cells.push(cell);
    }
    if (cells.length > before + 1) column = false;
  }
  if (column) return cells;
  const whole = visibleLength(table.textContent ?? '');
  if (whole < MIN_TEXT) return undefined;
  const most = Math.max(...cells.map((cell) => visibleLength(cell.textContent ?? '')));
  return most >= SHARE * whole ? cells : undefined;
}
