import { following, isBlock } from './walk.ts';

/** Without spaces of any width, and with the ratio mark and full-width forms as plain ones: for comparing labels. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/∶/g, ':')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');
}

/** One space for any run of white space; none at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
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

/** The text of `root`: one block, or one line of it, a line. Cells of one table row are parted by tabs. */
export function plainTextOf(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/[^\S\t]+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const open: Node[] = [];
  for (let node: Node | null = root; node; node = following(node, root)) {
    while (open.length && !open.at(-1)?.contains(node)) closeBlock(open.pop() as Node);
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    else if (node.nodeName === 'BR') end();
    else if (isBlock(node)) {
      if (!isCell(node) && !inCell(node)) end();
      open.push(node);
    }
  }
  end();
  return lines.join('\n');

  function closeBlock(block: Node): void {
    if (isCell(block)) line += '\t';
    else if (!inCell(block)) end();
    else line += ' ';
  }
}

const isCell = (node: Node) => node.nodeName === 'TD' || node.nodeName === 'TH';
function inCell(node: Node): boolean {
  return (
    node.parentNode !== null &&
    (isCell(node.parentNode) || (isBlock(node.parentNode) && inRow(node.parentNode)))
  );
}
function inRow(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (isCell(at)) return true;
  return false;
}
