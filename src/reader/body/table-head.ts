/** A head is a few rows; what goes on longer is a table of headings. */
const MOST = 4;

/**
 * Gives a table without `thead` one, of the rows that are its head: then it stays in sight, is repeated on every printed page
 * (CSS 2.1, 17.2), and is a head for those who listen. What the table says and its order stay as they are.
 */
export function markHead(table: HTMLTableElement): void {
  const count = table.tHead ? 0 : headRows(table);
  if (count > 0) {
    const head = table.ownerDocument.createElement('thead');
    head.append(...[...table.rows].slice(0, count));
    table.insertBefore(head, table.querySelector(':scope > :is(tbody, tfoot, tr)'));
  }
  for (const cell of table.tHead?.querySelectorAll('td') ?? []) cell.setAttribute('role', 'columnheader');
}

function headRows({ rows }: HTMLTableElement): number {
  let count = 0;
  // A cell that is merged downwards takes the rows it reaches into the head with it.
  let reaches = 0;
  while (count < Math.min(rows.length, MOST + 1)) {
    const row = rows.item(count) as HTMLTableRowElement;
    if (count >= reaches && !isHead(row)) break;
    reaches = Math.max(reaches, ...[...row.cells].map(({ rowSpan }) => count + rowSpan));
    count += 1;
  }
  return count <= MOST && count < rows.length && reaches <= count ? count : 0;
}

/** Every cell that says something is a `th`, or bold from end to end. */
function isHead({ cells }: HTMLTableRowElement): boolean {
  const speaking = [...cells].filter(({ textContent }) => textContent?.trim());
  return speaking.length > 0 && speaking.every((cell) => cell.localName === 'th' || isBold(cell));
}

function isBold(cell: HTMLTableCellElement): boolean {
  const bold = [...cell.querySelectorAll('b, strong')].filter((e) => !e.parentElement?.closest('b, strong'));
  return (
    bold.length > 0 && letters(bold.map((e) => e.textContent).join('')) === letters(cell.textContent ?? '')
  );
}

const letters = (text: string) => text.replace(/[\s　]/g, '').length;

/** The cells of the first column, also where cells above them are merged downwards. One look at each row. */
export function firstColumn({ rows }: HTMLTableElement): HTMLTableCellElement[] {
  const found: HTMLTableCellElement[] = [];
  let taken = 0;
  for (const row of rows) {
    const [cell] = row.cells;
    if (taken <= 0 && cell) {
      found.push(cell);
      taken = cell.rowSpan;
    }
    taken -= 1;
  }
  return found;
}
