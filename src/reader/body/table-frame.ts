import { text } from '../../ui/index.ts';
import { markHead } from './table-head.ts';

/** A row of one line with its padding. */
const ROW_EM = 2.6;

/**
 * Puts a table into a box in which it scrolls by itself, also by keyboard, and that into a frame for the shadows at its edges
 * and the button that enlarges it. Which of these a table needs is found out when it comes near (watch-tables.ts).
 */
export function frameTable(table: HTMLTableElement): void {
  const document = table.ownerDocument;
  const frame = document.createElement('div');
  frame.className = 'table-frame';
  // How high it will be, about, as long as it is far from the window (body.css).
  frame.style.setProperty('--height', `${table.rows.length * ROW_EM}em`);
  const box = document.createElement('div');
  box.className = 'table';
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', tableName(table));
  table.replaceWith(frame);
  box.append(table);
  frame.append(box);
  markHead(table);
}

/** What the table is called, by its caption. */
export function tableName(table: Element): string {
  return table.querySelector('caption')?.textContent?.trim() || text('reader.table');
}

const SVG = 'http://www.w3.org/2000/svg';

/** Its words are drawn by CSS: they are no part of the article that could be selected, found or read aloud. */
export function enlargeButton(document: Document, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'table-open';
  button.dataset.words = text('media.enlarge');
  button.setAttribute('aria-label', text('media.enlargeThis', name));
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M14 5h5v5M19 5l-6 6M10 19H5v-5M5 19l6-6');
  icon.append(path);
  button.append(icon);
  return button;
}
