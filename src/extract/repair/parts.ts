import { visibleLength } from '../text.ts';
import { isBlock, isElement } from '../walk.ts';
import { layoutCells } from './layout.ts';

/** What stands in each of these only means what it says inside the others. */
const OWNERS: Record<string, readonly string[]> = {
  TD: ['TR'],
  TH: ['TR'],
  TR: ['TABLE', 'TBODY', 'THEAD', 'TFOOT'],
  TBODY: ['TABLE'],
  THEAD: ['TABLE'],
  TFOOT: ['TABLE'],
  LI: ['UL', 'OL'],
};
const PARTS = 'table,tbody,thead,tfoot,tr,td,th,li';
const CELLS = 'td,th,tr,tbody';
const GROUPS = new Set(['TBODY', 'THEAD', 'TFOOT']);
const INLINE = new Set(['SPAN', 'FONT']);
const BESIDE_ROWS = new Set(['CAPTION', 'COLGROUP', 'COL']);

/**
 * Parts of tables and lists that lost what they were parts of, to broken HTML, to scripts or to a body found in the
 * middle of a table: rows get a table again, cells and items become blocks, so that their texts do not run together and
 * the gate, which reads by the rules of HTML, does not take them apart. Tables that only place things on the page become
 * the blocks that they hold.
 *
 * @returns `body`, or a block with it inside where it was a table, rows of one or an inline element.
 */
export function repairParts(body: Element): Element {
  const whole = boxOf(body);
  for (const part of whole.querySelectorAll(PARTS)) {
    if (part.nodeName === 'TABLE' || isRows(part)) clearBetween(part);
    const owners = OWNERS[part.nodeName];
    if (!owners || !part.parentElement || owners.includes(part.parentElement.nodeName)) continue;
    if (part.nodeName === 'TR' && part.parentElement.nodeName === 'TR') part.parentElement.after(part);
    else if (isRows(part)) intoTable(part);
    else if (isCell(part) && (part.parentElement.nodeName === 'TABLE' || isRows(part.parentElement)))
      intoRow(part);
    else intoBlock(part);
  }
  for (const table of [...whole.getElementsByTagName('table')]) {
    const cells = layoutCells(table);
    if (!cells) continue;
    table.before(...cells);
    table.remove();
    for (const cell of cells) intoBlock(cell);
  }
  return whole;
}

const isCell = (element: Element | null) => element?.nodeName === 'TD' || element?.nodeName === 'TH';
const isRows = (element: Element) => element.nodeName === 'TR' || GROUPS.has(element.nodeName);

function boxOf(body: Element): Element {
  if (INLINE.has(body.nodeName)) {
    const block = body.ownerDocument.createElement('div');
    block.append(...body.childNodes);
    return block;
  }
  return body.nodeName === 'TABLE' || isRows(body) ? tableBox(body) : body;
}

function tableBox(rows: Element): Element {
  const box = rows.ownerDocument.createElement('div');
  // What was put before the first row or cell, such as a lead, cannot stand between them.
  for (const child of [...rows.childNodes]) {
    if (!(child.nodeName in OWNERS) && !BESIDE_ROWS.has(child.nodeName) && isBlock(child)) box.append(child);
  }
  box.append(rows);
  return box;
}

/** Elements between rows or cells: what holds cells gives them up, other things go where they may stand. */
function clearBetween(rows: Element): void {
  for (let child = rows.firstElementChild; child; ) {
    const next: Element | null = child.nextElementSibling;
    if (!OWNERS[child.nodeName]?.length && !BESIDE_ROWS.has(child.nodeName)) {
      if (child.nodeName !== 'TABLE' && child.querySelector(CELLS)) {
        const first: Element | null = child.firstElementChild;
        child.replaceWith(...child.childNodes);
        child = first;
        continue;
      }
      if (rows.nodeName === 'TR') wrapInCell(child);
      else if (visibleLength(child.textContent ?? '') > 0) (rows.closest('table') ?? rows).before(child);
    }
    child = next;
  }
}

function wrapInCell(element: Element): void {
  const cell = element.ownerDocument.createElement('td');
  element.replaceWith(cell);
  cell.append(element);
}

function intoTable(rows: Element): void {
  const before = rows.previousSibling;
  // Rows that lie side by side were one table.
  const table = isElement(before) && before.nodeName === 'TABLE' ? before : undefined;
  if (table) table.append(rows);
  else {
    const own = rows.ownerDocument.createElement('table');
    rows.replaceWith(own);
    own.append(rows);
  }
}

/** With the cells that follow it. */
function intoRow(first: Element): void {
  const row = first.ownerDocument.createElement('tr');
  first.before(row);
  for (let cell: Element | null = first; cell && isCell(cell); cell = row.nextElementSibling)
    row.append(cell);
}

function intoBlock(part: Element): void {
  const box = part.ownerDocument.createElement('div');
  for (const name of ['class', 'align', 'style']) {
    const value = part.getAttribute(name);
    if (value) box.setAttribute(name, value);
  }
  box.append(...part.childNodes);
  part.replaceWith(box);
}
