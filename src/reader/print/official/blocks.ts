import { make } from '../make.ts';
import { levelOf } from './level.ts';
import { splitPictures } from './split-pictures.ts';
import { tidy } from './tidy.ts';

export type BlockKind =
  | 'docNumber'
  | 'title'
  | 'salutation'
  | 'text'
  | 'heading'
  | 'centred'
  | 'attachments'
  | 'annex'
  | 'annexTitle'
  | 'signOff'
  | 'note'
  | 'picture'
  | 'table'
  | 'files';

/** One paragraph, picture or table of the document, to be measured and set on pages. */
export interface Block {
  kind: BlockKind;
  element: HTMLElement;
}

const BLOCKS = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD DIV SECTION ARTICLE HEADER FOOTER BLOCKQUOTE FIGURE FIGCAPTION TABLE PRE HR DETAILS SUMMARY CENTER'.split(
    ' ',
  ),
);
const CLASSES: Record<string, BlockKind> = {
  salutation: 'salutation',
  'sign-off': 'signOff',
  note: 'note',
  'attachment-note': 'attachments',
  centered: 'centred',
};
/** 附件 on a page of its own, not the 附件说明 after the text (GB/T 9704-2012 7.3.7). */
const ANNEX = /^附件\s*\d{0,2}\s*[:：]?$/;
const DIVISION = /^第[〇零一二三四五六七八九十百千\d]{1,7}(编|分编|章|节)/;
const CENTRED_TAGS = new Set(['FIGCAPTION', 'CAPTION', 'CENTER']);

/** The text as a flat row of blocks: a document has no lists and boxes, only paragraphs, pictures and tables. */
export function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  walk(body, body, blocks);
  markAnnexes(blocks);
  return blocks;
}

/** `home` is the block that the words directly in `node` belong to, and says what they are. */
function walk(node: Node, home: Element, out: Block[], prefix = ''): void {
  const document = home.ownerDocument;
  let run: Node[] = [];
  let mark = prefix;
  const flush = () => {
    const nodes = run;
    run = [];
    const words = nodes.map((n) => n.textContent).join('');
    if (!words.trim() && !nodes.some(holdsPicture)) return;
    const paragraph = make(document, 'p');
    paragraph.append(mark, ...nodes.map((n) => n.cloneNode(true)));
    mark = '';
    tidy(paragraph);
    for (const part of splitPictures(paragraph)) {
      const isPicture = part.classList.contains('picture');
      out.push(isPicture ? { kind: 'picture', element: part } : asBlock(part, home));
    }
  };
  for (const child of node.childNodes) {
    if (child.nodeType !== 1) {
      if (child.nodeType === 3) run.push(child);
      continue;
    }
    const element = child as HTMLElement;
    if (!BLOCKS.has(element.tagName) && ![...BLOCKS].some((tag) => element.querySelector(tag))) {
      run.push(element);
      continue;
    }
    flush();
    if (element.tagName === 'TABLE') addTable(element as HTMLTableElement, out);
    else if (!element.classList.contains('page-break'))
      walk(element, BLOCKS.has(element.tagName) ? element : home, out, bullet(element));
  }
  flush();
}

function holdsPicture(node: Node): boolean {
  const element = node as Element;
  return node.nodeType === 1 && (element.localName === 'img' || element.querySelector('img') !== null);
}

/** The number or dot of a list's item, as words. */
function bullet(element: Element): string {
  if (element.tagName !== 'LI') return '';
  const list = element.parentElement;
  if (list?.tagName !== 'OL') return '·';
  const items = [...list.children].filter((e) => e.tagName === 'LI');
  return `${Number(list.getAttribute('start') ?? 1) + items.indexOf(element)}.`;
}

function asBlock(element: HTMLElement, home: Element): Block {
  const text = element.textContent ?? '';
  const named = [...home.classList].map((name) => CLASSES[name]).find((kind) => kind !== undefined);
  if (named) return { kind: named, element };
  if (CENTRED_TAGS.has(home.tagName)) return { kind: 'centred', element };
  const level = levelOf(text);
  const isHeading = /^H[1-6]$/.test(home.tagName);
  if (isHeading && DIVISION.test(text)) {
    element.classList.add('hei');
    return { kind: 'centred', element };
  }
  if (level) {
    if (level.whole) element.classList.add(level.face);
    else setApart(element, level.length, level.face);
    return { kind: level.whole ? 'heading' : 'text', element };
  }
  if (!isHeading) return { kind: 'text', element };
  if (/^H[12]$/.test(home.tagName)) element.classList.add('hei');
  else if (home.tagName === 'H3') element.classList.add('kai');
  return { kind: 'heading', element };
}

/** The first `length` characters in `face`; those of one text node, which is where a run-in heading stands. */
function setApart(element: HTMLElement, length: number, face: string): void {
  const document = element.ownerDocument;
  let left = length;
  const walker = document.createTreeWalker(element, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const node of texts) {
    if (left <= 0) return;
    if (node.length > left) node.splitText(left);
    left -= node.length;
    const span = make(document, 'span', face);
    node.replaceWith(span);
    span.append(node);
  }
}

function addTable(table: HTMLTableElement, out: Block[]): void {
  const caption = table.caption;
  if (caption?.textContent?.trim()) {
    walk(caption, caption, out);
    out.at(-1)?.element.classList.add('keep');
  }
  caption?.remove();
  out.push({ kind: 'table', element: table });
}

/** Every cell of a table as paragraphs of its own, row by row: what no page can hold, and frames made of tables. */
export function unrolled(table: HTMLTableElement): Block[] {
  const blocks: Block[] = [];
  for (const row of table.rows) for (const cell of row.cells) walk(cell, cell, blocks);
  return blocks;
}

function markAnnexes(blocks: Block[]): void {
  const signed = blocks.findIndex(({ kind }) => kind === 'signOff');
  for (const [n, block] of blocks.entries()) {
    const text = (block.element.textContent ?? '').trim();
    if (n <= signed || !ANNEX.test(text) || block.kind === 'table') continue;
    block.kind = 'annex';
    const next = blocks[n + 1];
    if (next?.kind === 'centred' || next?.kind === 'heading') next.kind = 'annexTitle';
  }
}
