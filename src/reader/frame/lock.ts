import { applyStyles } from '../../ui/index.ts';

/**
 * The page behind the reader, by one sheet of its document: there is no attribute to put back, and no trace in the page if
 * it is saved meanwhile.
 *
 * - What the root element does to everything on it, the top layer included, is undone: sites turn grey on days of
 *   mourning, and hide their root until their scripts have run.
 * - The body is neither laid out nor painted, whatever the page's timers, marquees and animations do in it. The root keeps
 *   the size that it had, so that the page stays scrolled where it is; what scrolls inside the page is not touched.
 *
 * @param home where the sheet goes, if it has to be an element.
 * @returns what takes it away.
 */
export function lockPage(document: Document, home: Node): () => void {
  return applyStyles(document, lockCss(document), home);
}

function lockCss(document: Document): string {
  const { documentElement: root, body } = document;
  // In quirks mode it is the body that has the size of all.
  const width = Math.max(root.scrollWidth, body?.scrollWidth ?? 0);
  const height = Math.max(root.scrollHeight, body?.scrollHeight ?? 0);
  const size = `box-sizing:border-box!important;min-width:${width}px!important;min-height:${height}px!important`;
  return [
    `html{overflow:hidden!important;filter:none!important;opacity:1!important}`,
    `@media screen{html{${size}}body{content-visibility:hidden!important}}`,
    `@media print{html{overflow:visible!important}body{display:none!important}}`,
  ].join('');
}
