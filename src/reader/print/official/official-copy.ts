import type { Article } from '../../../article/index.ts';
import { text } from '../../../ui/index.ts';
import { make } from '../make.ts';
import { paperBody } from '../paper-body.ts';
import { sourceMark } from '../source-mark.ts';
import { titleOf } from '../title.ts';
import { type Block, type BlockKind, blocksOf, unrolled } from './blocks.ts';
import { drawPage } from './draw.ts';
import { fillPages } from './fill.ts';
import { type Grid, indent, type Piece, piecesOf } from './pieces.ts';
import { CELLS, LINES } from './sign-off.ts';

/** 版心, mm (GB/T 9704-2012 5.2.1). */
const AREA = { width: 156, height: 225 };
/** Of a page: a row that is higher is not kept whole, nor then is its table. */
const HIGHEST_ROW = 0.8;

/**
 * 公文版式: the text of the article set by GB/T 9704-2012 (clauses at the places they are followed in), in pages of our own
 * making, since only so does every browser give the grid of 22 lines by 28 characters and the page numbers of 7.5.
 *
 * What makes a document an agency's own is left out on purpose and must stay out: 版头 with its red mark and line, seals and
 * signature stamps, 版记. The 发文字号 is words like others, where the page names one. The last page says that this is no
 * original.
 *
 * @param paper where the pages go; it is laid out, 210 mm wide. @param body what holds the article's own text.
 */
export function setOfficial(paper: HTMLElement, article: Article, body: HTMLElement, today: Date): void {
  const document = paper.ownerDocument;
  paper.lang = article.lang;
  const galley = make(document, 'div', 'galley');
  paper.append(galley);
  const { width } = galley.getBoundingClientRect();
  const grid: Grid = { cell: width / CELLS, pitch: ((width / AREA.width) * AREA.height) / LINES };

  const blocks = lay(galley, documentBlocks(document, article, paperBody(body)), grid);
  const pieces = piecesOf(blocks, grid);
  const pages = fillPages(pieces).map((indices, n) =>
    drawPage(
      document,
      indices.map((index) => pieces[index] as Piece),
      n + 1,
      grid.cell,
    ),
  );
  galley.remove();
  const mark = make(document, 'footer', 'mark');
  for (const line of sourceMark(article, today)) mark.append(make(document, 'p', '', line));
  pages.at(-1)?.append(mark);
  paper.append(...pages);
}

function documentBlocks(document: Document, article: Article, body: HTMLElement): Block[] {
  const block = (kind: BlockKind, words: string): Block => ({
    kind,
    element: make(document, 'p', '', words),
  });
  const content = blocksOf(body);
  const blocks: Block[] = [];
  const { docNumber, title, subtitle, attachments } = article;
  const opening = content.slice(0, 6).map(({ element }) => element.textContent ?? '');
  if (docNumber && !opening.some((words) => plain(words).includes(plain(docNumber))))
    blocks.push(block('docNumber', docNumber));
  const words = title || text('reader.untitled');
  blocks.push({ kind: 'title', element: titleOf(document, 'p', '', words, article.lang) });
  if (subtitle) blocks.push(block('title', subtitle));
  blocks.push(...content);
  if (attachments.length > 0) blocks.push(block('files', text('print.files')));
  for (const [n, { name }] of attachments.entries()) blocks.push(block('files', `${n + 1}. ${name}`));
  return blocks;
}

/** Brackets of 发文字号 are written in several ways. */
const plain = (words: string) =>
  words
    .replace(/\s/g, '')
    .replace(/[[【（(]/g, '〔')
    .replace(/[\]】）)]/g, '〕');

/** Puts the blocks into the galley; tables that no page can hold are taken apart. */
function lay(galley: HTMLElement, blocks: Block[], grid: Grid): Block[] {
  const put = (block: Block, previous: Block | undefined) => {
    block.element.classList.add('block', block.kind);
    if (block.kind !== 'table') indent(block, previous);
    galley.append(block.element);
  };
  for (const [n, block] of blocks.entries()) put(block, blocks[n - 1]);
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || fits(block.element as HTMLTableElement, grid)) return [block];
    const parts = unrolled(block.element as HTMLTableElement);
    block.element.remove();
    for (const [n, part] of parts.entries()) put(part, parts[n - 1]);
    return parts;
  });
}

function fits(table: HTMLTableElement, { pitch }: Grid): boolean {
  const rows = [...table.rows];
  const isTable = rows.some((row) => row.cells.length > 1);
  return isTable && rows.every((row) => row.getBoundingClientRect().height <= HIGHEST_ROW * LINES * pitch);
}
