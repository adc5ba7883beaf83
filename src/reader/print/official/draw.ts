import { make } from '../make.ts';
import type { LinePiece, Piece } from './pieces.ts';
import { CELLS } from './sign-off.ts';
import { drawRows, type RowPiece } from './table.ts';

/** A line that fills less of its room than this would be torn apart by being stretched over it. */
const FULL = 0.85;

/** One page of 210 by 297 mm with its number: `— 1 —`, odd ones at the right, even ones at the left (GB/T 9704-2012 7.5). */
export function drawPage(document: Document, pieces: Piece[], number: number, cell: number): HTMLElement {
  const page = make(document, 'section', `page ${number % 2 === 1 ? 'odd' : 'even'}`);
  const area = make(document, 'div', 'area');
  for (let n = 0; n < pieces.length; n += 1) {
    const piece = pieces[n] as Piece;
    if ('line' in piece) {
      const same = run(pieces, n, (other) => 'line' in other && other.block === piece.block);
      area.append(paragraph(document, same as LinePiece[], cell));
      n += same.length - 1;
    } else if ('rows' in piece) {
      const same = run(pieces, n, (other) => 'rows' in other && other.table === piece.table);
      area.append(rows(document, same as RowPiece[]));
      n += same.length - 1;
    } else if ('picture' in piece) area.append(box(document, 'picture', piece.lines, piece.picture));
    else area.append(box(document, 'blank', piece.lines));
  }
  page.append(area, make(document, 'p', 'number', `— ${number} —`));
  return page;
}

function run(pieces: Piece[], from: number, fits: (piece: Piece) => boolean): Piece[] {
  const end = pieces.findIndex((piece, n) => n > from && !fits(piece));
  return pieces.slice(from, end === -1 ? undefined : end);
}

function paragraph(document: Document, lines: LinePiece[], cell: number): HTMLElement {
  const block = lines[0]?.block as LinePiece['block'];
  const element = make(document, 'p', `${block.element.className} set`);
  for (const { line, start, end } of lines) {
    const room = (CELLS - start - end) * cell;
    const isFull = !line.ends && line.width >= FULL * room;
    const span = make(document, 'span', isFull ? 'line full' : 'line');
    if (start > 0) span.style.setProperty('padding-left', `calc(${start} * var(--cell))`);
    if (end > 0) span.style.setProperty('padding-right', `calc(${end} * var(--cell))`);
    span.append(line.content);
    element.append(span);
  }
  return element;
}

function rows(document: Document, pieces: RowPiece[]): HTMLElement {
  const head = pieces[0]?.row?.isHead ? 0 : (pieces[0]?.row?.head ?? 0);
  const lines = pieces.reduce((sum, piece) => sum + piece.lines, head);
  return box(document, 'rows', Math.ceil(lines), drawRows(document, pieces));
}

function box(document: Document, name: string, lines: number, content?: HTMLElement): HTMLElement {
  const element = make(document, 'div', `box ${name}`);
  element.style.setProperty('height', `calc(${lines} * var(--line))`);
  if (content) element.append(content);
  return element;
}
