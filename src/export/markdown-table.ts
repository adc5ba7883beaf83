/** What a cell of a GFM table (spec 0.29, 4.10) cannot hold. */
const BLOCKS = 'table, ul, ol, dl, pre, blockquote, h1, h2, h3, h4, h5, h6, hr, img';

/** Whether a GFM table can say it all: one line a cell, no merged cells, at least two rows, all rows equally long. */
export function isSimpleTable(table: Element): boolean {
  const rows = rowsOf(table);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width === 0 || rows.some((row) => row.length !== width)) return false;
  return !table.querySelector('[colspan], [rowspan]') && !table.querySelector(BLOCKS);
}

/** @param inline turns a cell into one line of Markdown. */
export function gfmTable(table: Element, inline: (cell: Element) => string): string {
  const [head = [], ...body] = rowsOf(table);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const words = (cell: Element) =>
    inline(cell)
      .replace(/\s*\n\s*/g, '<br>')
      .replace(/\|/g, '\\|');
  const rules = head.map((cell) => {
    const align = cell.getAttribute('align');
    return align === 'center' ? ':---:' : align === 'right' ? '---:' : '---';
  });
  return [line(head.map(words)), line(rules), ...body.map((row) => line(row.map(words)))].join('\n');
}

/** The table as HTML, which Markdown takes as it is up to the first empty line: there is none in it. */
export function htmlTable(table: Element): string {
  return table.outerHTML
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<(?=\/?(?:thead|tbody|tfoot|tr|caption|colgroup)\b|\/table\b)/g, '\n<');
}

function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children]);
}
