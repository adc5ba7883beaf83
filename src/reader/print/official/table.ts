import { make } from '../make.ts';
import type { Item } from './fill.ts';

/** A table as it was laid out, to be set again on several pages with columns of the same width. */
export interface TableModel {
  /** CSS px, from left to right. */
  columns: number[];
  head: HTMLTableRowElement[];
}

/** Rows that cannot be parted, since a cell reaches over them. */
export interface RowPiece extends Item {
  table: TableModel;
  rows: HTMLTableRowElement[];
}

/** Rounding of borders, CSS px. */
const SLACK = 1;

/** @param pitch of the lines, CSS px; @param id tells this table from others. */
export function tablePieces(table: HTMLTableElement, pitch: number, id: number): RowPiece[] {
  const heads = table.tHead?.rows.length ?? 0;
  const rows = [...table.rows];
  const model: TableModel = { columns: columnWidths(table), head: rows.slice(0, heads) };
  const height = (list: HTMLTableRowElement[]) =>
    (list.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0) + SLACK) / pitch;
  const head = heads > 0 ? height(model.head) : 0;
  const pieces: RowPiece[] = [];
  for (let at = 0; at < rows.length; ) {
    const isHead = at < heads;
    const end = isHead ? heads : endOfGroup(rows, at);
    const group = rows.slice(at, end);
    pieces.push({
      table: model,
      rows: group,
      lines: height(group),
      row: { table: id, head, isHead },
      ...(isHead && { keepNext: true }),
    });
    at = end;
  }
  return pieces;
}

/** Where the rows end that cells of row `from` reach over, and cells of those in turn. */
function endOfGroup(rows: HTMLTableRowElement[], from: number): number {
  let end = from + 1;
  for (let n = from; n < end && n < rows.length; n += 1)
    for (const cell of rows[n]?.cells ?? []) end = Math.max(end, n + (cell.rowSpan || rows.length));
  return Math.min(end, rows.length);
}

function columnWidths(table: HTMLTableElement): number[] {
  const box = table.getBoundingClientRect();
  const edges: number[] = [];
  const taken: number[] = [];
  for (const row of table.rows) {
    let column = 0;
    for (const cell of row.cells) {
      while ((taken[column] ?? 0) > 0) column += 1;
      edges[column] ??= cell.getBoundingClientRect().left - box.left;
      for (let n = 0; n < cell.colSpan; n += 1) taken[column + n] = cell.rowSpan || 1;
      column += cell.colSpan;
    }
    for (let n = 0; n < taken.length; n += 1) taken[n] = Math.max(0, (taken[n] ?? 0) - 1);
  }
  const count = Math.max(edges.length, taken.length);
  const widths: number[] = [];
  let right = box.width;
  // From the right: a column in which no cell begins has no width of its own.
  for (let n = count - 1; n >= 0; n -= 1) {
    const left = edges[n] ?? right;
    widths.unshift(Math.max(0, right - left));
    right = left;
  }
  return widths;
}

/** The part of a table that stands on one page, its head above it again. */
export function drawRows(document: Document, pieces: RowPiece[]): HTMLElement {
  const table = make(document, 'table');
  const columns = make(document, 'colgroup');
  const [first] = pieces;
  for (const width of first?.table.columns ?? []) {
    const column = make(document, 'col');
    column.style.width = `${width}px`;
    columns.append(column);
  }
  const head = make(document, 'thead');
  head.append(...(first?.table.head ?? []).map((row) => row.cloneNode(true)));
  const body = make(document, 'tbody');
  for (const { rows, row } of pieces) if (!row?.isHead) body.append(...rows.map((r) => r.cloneNode(true)));
  table.append(columns, head, body);
  return table;
}
