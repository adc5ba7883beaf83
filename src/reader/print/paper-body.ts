/** What others add to the text for a screen: on paper it does nothing. */
const FOR_SCREENS = 'button, input, select, svg, audio, video, iframe, .unseen, [hidden]';

/**
 * A copy of the text as it stands in the reader, for paper: pictures at the size the reader has them in, tables out of their
 * scrolling frames and with a head that can be repeated, nothing to click.
 *
 * @param body what holds the article's own text; it is not changed.
 */
export function paperBody(body: HTMLElement): HTMLElement {
  const copy = body.cloneNode(true) as HTMLElement;
  copy.className = 'print-body';
  const originals = body.querySelectorAll('img');
  for (const [n, img] of copy.querySelectorAll('img').entries()) fix(img, originals[n]);
  for (const useless of copy.querySelectorAll(FOR_SCREENS)) useless.remove();
  for (const frame of copy.querySelectorAll('.table, .table-frame')) frame.replaceWith(...frame.childNodes);
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.removeAttribute('href');
  for (const element of copy.querySelectorAll('[id], [tabindex]')) {
    element.removeAttribute('id');
    element.removeAttribute('tabindex');
  }
  for (const table of copy.querySelectorAll('table')) raiseHead(table);
  return copy;
}

/** The copy of a picture has not been decoded when it is measured: it is told how large the one on the screen is. */
function fix(copy: HTMLImageElement, original: HTMLImageElement | undefined): void {
  copy.loading = 'eager';
  copy.decoding = 'sync';
  if (!original?.naturalWidth) return;
  if (copy.hasAttribute('width') || copy.hasAttribute('height')) return;
  copy.width = original.naturalWidth;
  copy.height = original.naturalHeight;
}

/** First rows that are heads by what they hold become a `thead`, which browsers repeat on every page. */
function raiseHead(table: HTMLTableElement): void {
  const document = table.ownerDocument;
  if (table.tHead) return;
  const [first, ...rest] = table.rows;
  if (!first || rest.length === 0 || ![...first.cells].every(isHead)) return;
  // A head that reaches down into further rows takes them along, or is none.
  if ([...first.cells].some((cell) => cell.rowSpan > 1)) return;
  const head = document.createElement('thead');
  head.append(first);
  const before = [...table.children].find((e) => !['CAPTION', 'COLGROUP', 'COL'].includes(e.tagName));
  table.insertBefore(head, before ?? null);
}

function isHead(cell: HTMLTableCellElement): boolean {
  if (cell.localName === 'th') return true;
  const words = squeeze(cell);
  const bold = [...cell.querySelectorAll('b, strong')].map(squeeze).join('');
  return words !== '' && words === bold;
}

const squeeze = (element: Element) => (element.textContent ?? '').replace(/\s/g, '');
