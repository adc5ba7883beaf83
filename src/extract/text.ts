import { isBlock, traverse } from './walk.ts';

/** What is not ASCII: without it there are no other forms and widths. */
const BEYOND_ASCII = /[^\s!-~]/;

/** Without spaces of any width, and with the ratio mark and full-width forms as plain ones: for comparing labels. */
export function squeeze(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.replace(/\s+/g, '');
  return text
    .normalize('NFKC')
    .replace(/∶/g, ':')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');
}

/** White space that is not one plain space: between most words there is nothing to replace. */
const RUN = /[^\S ][\s\u200b\ufeff]*|[\u200b\ufeff][\s\u200b\ufeff]*| [\s\u200b\ufeff]+/g;

/** One space for any run of white space; none at the ends. */
export function tidy(text: string): string {
  return text.replace(RUN, ' ').trim();
}

/** How many visible characters: white space counts nothing. */
export function visibleLength(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 32 && c !== 0xa0 && c !== 0x3000 && c !== 0xfeff && (c < 0x2000 || c > 0x200f)) count++;
  }
  return count;
}

/** The same but for tabs, which stay. */
const RUN_IN_LINE = /[^\S\t ][^\S\t]*| [^\S\t]+/g;

/** The text of `root`: one block, or one line of it, a line. Cells of one table row are parted by tabs. */
export function plainTextOf(root: Node): string {
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  const open: { block: Node; inCell: boolean }[] = [];
  const end = () => {
    const text = line.replace(RUN_IN_LINE, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const enter = (node: Node) => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    else if (node.nodeName === 'BR') end();
    else if (isBlock(node)) {
      const parent = node.parentNode;
      const inCell = cells > 0 && parent !== null && isBlock(parent);
      open.push({ block: node, inCell });
      if (!isCell(node) && !inCell) end();
      if (isCell(node)) cells++;
    }
  };
  const leave = (node: Node) => {
    const last = open[open.length - 1];
    if (last?.block !== node) return;
    open.pop();
    if (isCell(node)) {
      cells--;
      line += '\t';
    } else if (last.inCell) line += ' ';
    else end();
  };
  traverse(root, enter, leave);
  end();
  return lines.join('\n');
}

const isCell = (node: Node) => node.nodeName === 'TD' || node.nodeName === 'TH';
