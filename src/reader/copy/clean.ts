/** A passage as it goes to the clipboard. */
export interface CleanCopy {
  text: string;
  html: string;
}

/** Our own controls and notices; and what nobody sees. */
const ADDED = 'button, dialog, script, style, template, svg, .missing, [data-added], [hidden]';
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const KEPT: Record<string, string[]> = {
  a: ['href'],
  img: ['src', 'alt'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

/**
 * What `range` holds as plain text, a paragraph a line and a table as tab-separated values, and as bare HTML: no control
 * of ours, no mark, no invisible character, no style.
 */
export function cleanCopy(range: Range): CleanCopy {
  const { ownerDocument: document } = range.startContainer as Node & { ownerDocument: Document };
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const added of holder.querySelectorAll(ADDED)) added.remove();
  for (const frame of holder.querySelectorAll('mark, span, font, div.table'))
    frame.replaceWith(...frame.childNodes);
  const walker = document.createTreeWalker(holder, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    node.data = node.data.replace(INVISIBLE, '');
  }
  for (const element of holder.querySelectorAll('*')) {
    const kept = KEPT[element.localName] ?? [];
    for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
    if (element.localName === 'img' && !/^https?:/.test(element.getAttribute('src') ?? '')) element.remove();
  }
  wholeTable(holder);
  return { text: plain(holder), html: holder.innerHTML.trim() };
}

/** A few rows or cells are no table until they are in one. */
function wholeTable(holder: HTMLElement): void {
  const loose = [...holder.children].filter((e) => /^(?:tr|td|th|tbody|thead)$/.test(e.localName));
  if (loose.length === 0) return;
  const document = holder.ownerDocument;
  const table = document.createElement('table');
  loose[0]?.replaceWith(table);
  const cells = loose.filter((e) => /^t[dh]$/.test(e.localName));
  if (cells.length > 0) {
    const row = document.createElement('tr');
    row.append(...cells);
    table.append(row);
  }
  table.append(...loose.filter((e) => !cells.includes(e)));
}

function plain(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const words = line.replace(/[^\S\t\u3000]+/g, ' ').replace(/^ +| +$/g, '');
    if (words) lines.push(words);
    line = '';
  };
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) line += (child as Text).data;
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (element.localName === 'tr') {
        end();
        line = [...element.children].map((cell) => plain(cell).replace(/\s*\n\s*/g, ' ')).join('\t');
        end();
        continue;
      }
      const isBlock = BLOCKS.has(element.localName) || element.localName === 'br';
      if (isBlock) end();
      visit(element);
      if (isBlock) end();
    }
  };
  visit(root);
  end();
  return lines.join('\n');
}
