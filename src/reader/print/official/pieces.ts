import type { Block, BlockKind } from './blocks.ts';
import type { Item } from './fill.ts';
import { type Line, linesOf } from './lines.ts';
import { CELLS, signOffEnds } from './sign-off.ts';
import { type RowPiece, tablePieces } from './table.ts';

/** CSS px of the grid: the height of a line and the width of a character. */
export interface Grid {
  pitch: number;
  cell: number;
}

export interface LinePiece extends Item {
  block: Block;
  line: Line;
  /** Empty space before and after it, in characters. */
  start: number;
  end: number;
}
export interface BlankPiece extends Item {
  blank: true;
}
export interface PicturePiece extends Item {
  picture: HTMLElement;
}
export type Piece = LinePiece | RowPiece | BlankPiece | PicturePiece;

/** 左空二字 (GB/T 9704-2012 7.3.3, 7.3.4, 7.3.6). */
const INDENTED: ReadonlySet<BlockKind> = new Set(['text', 'heading', 'attachments', 'note']);
const KEPT: ReadonlySet<BlockKind> = new Set(['docNumber', 'title', 'heading', 'annex', 'annexTitle']);
const DATE = /^(\d{4}|二[〇○零一二三四五六七八九]{3})年/;
/** `附件：` and, behind it, the number that names of attachments are set in line with (7.3.4). */
const ATTACHMENT = /^(附件\s*[:：]\s*)(\d{1,2}\s*[.．、]\s*)?/;
const NUMBERED = /^(\d{1,2}\s*[.．、]\s*)/;
const blank = (keepNext = true): BlankPiece => ({ lines: 1, blank: true, keepNext });

/** Sets the indents that lines are then broken with; before the blocks are measured. */
export function indent({ kind, element }: Block, previous: Block | undefined): void {
  const [first, rest] = indents(kind, element.textContent ?? '', previous?.kind);
  element.style.setProperty('padding-left', `calc(${rest} * var(--cell))`);
  element.style.setProperty('text-indent', `calc(${first - rest} * var(--cell))`);
}

/** Of the first line and of the others, in characters. */
function indents(kind: BlockKind, text: string, previous?: BlockKind): [number, number] {
  if (kind !== 'attachments') return [INDENTED.has(kind) ? 2 : 0, 0];
  const [, word, number] = ATTACHMENT.exec(text) ?? [];
  if (word) return [2, 2 + cells(word) + cells(number ?? '')];
  const own = NUMBERED.exec(text)?.[1];
  return own && previous === 'attachments' ? [5, 5 + cells(own)] : [2, 0];
}

/** Roughly, in full-width characters: what is not Chinese is half as wide. */
const cells = (text: string) => [...text].reduce((sum, c) => sum + (/[ -~]/.test(c) ? 0.5 : 1), 0);

/** Everything that goes onto pages, in order. The blocks are laid out in the galley. */
export function piecesOf(blocks: Block[], grid: Grid): Piece[] {
  const pieces: Piece[] = [];
  for (let n = 0; n < blocks.length; n += 1) {
    const block = blocks[n] as Block;
    const previous = blocks[n - 1];
    const isFirst = previous?.kind !== block.kind;
    if (block.kind === 'signOff') {
      const end = blocks.findIndex((b, i) => i > n && b.kind !== 'signOff');
      const group = blocks.slice(n, end === -1 ? undefined : end);
      addSignOff(pieces, group, grid, blocks[n + group.length]?.kind === 'note');
      n += group.length - 1;
      continue;
    }
    if (isFirst && (block.kind === 'attachments' || block.kind === 'files')) pieces.push(blank());
    if (block.kind === 'table') pieces.push(...tablePieces(block.element as HTMLTableElement, grid.pitch, n));
    else if (block.kind === 'picture') pieces.push(picturePiece(block.element, grid));
    else addLines(pieces, block, previous, grid);
    const next = blocks[n + 1]?.kind;
    if (block.kind === 'docNumber') pieces.push(blank(), blank());
    if (block.kind === 'annex') pieces.push(blank());
    if ((block.kind === 'title' || block.kind === 'annexTitle') && next !== block.kind) pieces.push(blank());
  }
  return pieces;
}

function addLines(pieces: Piece[], block: Block, previous: Block | undefined, { pitch }: Grid): void {
  const keeps = KEPT.has(block.kind) || block.element.classList.contains('keep');
  const [first, rest] = indents(block.kind, block.element.textContent ?? '', previous?.kind);
  for (const [n, line] of linesOf(block.element, pitch).entries())
    pieces.push({
      lines: 1,
      block,
      line,
      start: n === 0 ? first : rest,
      end: 0,
      ...(keeps && { keepNext: true }),
      ...(block.kind === 'annex' && n === 0 && { newPage: true }),
    });
}

/** 落款 stays in one with its 附注, and does not stand on a page without a line of the text (7.3.5.5). */
function addSignOff(pieces: Piece[], group: Block[], { pitch, cell }: Grid, noted: boolean): void {
  const lines = group.flatMap((block) => linesOf(block.element, pitch).map((line) => ({ block, line })));
  const widths = lines.map(({ line }) => line.width / cell);
  const date = lines.findLastIndex(({ line }) => DATE.test(line.content.textContent ?? ''));
  const ends = signOffEnds(widths, date === -1 ? undefined : date);
  const last = pieces.at(-1);
  for (const before of pieces.slice(-2))
    if (last && 'line' in before && 'line' in last && before.block === last.block) before.keepNext = true;
  pieces.push(blank());
  for (const [n, { block, line }] of lines.entries()) {
    const end = ends[n] ?? 0;
    const start = Math.max(0, CELLS - end - (widths[n] ?? 0));
    pieces.push({ lines: 1, block, line, start, end, keepNext: noted || n < lines.length - 1 });
  }
}

/** A picture is no wider than the text, no higher than a page, and takes whole lines. */
function picturePiece(picture: HTMLElement, { pitch, cell }: Grid): PicturePiece {
  const img = picture.querySelector('img');
  const [width, height] = [Number(img?.getAttribute('width')), Number(img?.getAttribute('height'))];
  if (!img || !width || !height)
    return { lines: Math.max(1, Math.ceil(picture.getBoundingClientRect().height / pitch)), picture };
  const scale = Math.min(1, (cell * CELLS) / width, (pitch * 20) / height);
  img.style.setProperty('width', `${width * scale}px`);
  img.style.setProperty('height', `${height * scale}px`);
  return { lines: Math.ceil((height * scale) / pitch), picture };
}
