import { applyStyles } from '../../ui/index.ts';
import { PAGE_RULES, type PrintLayout } from './layout.ts';
import printCss from './print.css?inline';
import articleCss from './print-article.css?inline';
import officialCss from './print-official.css?inline';

const CSS: Record<PrintLayout, string> = { article: articleCss, official: officialCss };
const MARK = 'data-qingdu-print';
/** Fits nothing, and lends a rule the weight of ids: what the page says about its own root and children gives way. */
const HEAVY = ':not(#\\:q#\\:q#\\:q)';
/**
 * Nothing of the page comes onto the paper but the one element that holds the copy, and the root element does to it none of
 * what pages do to theirs (a fixed height, columns, a filter, `display: none` against printing).
 */
const ALONE = `@media print{html${HEAVY}{all:initial!important;display:block!important}html>:not([${MARK}])${HEAVY}{display:none!important}}`;

/** Where the copy for paper stands while it is printed: beside the reader, drawn on paper only. */
export interface PrintPlace {
  /** Empty, and already laid out (unseen), so that what is put into it can be measured. */
  paper: HTMLElement;
  remove(): void;
}

/**
 * The browser prints what is in normal flow, page after page; a modal dialog in the top layer it cuts off after the first.
 * So the copy stands in the reader's own shadow root where that is on the root element of a page, and in one of its own
 * where the reader is part of one of our pages.
 *
 * @param frame an element of the reader.
 */
export function makePlace(frame: Element, layout: PrintLayout): PrintPlace {
  const document = frame.ownerDocument;
  const own = frame.getRootNode() as ShadowRoot;
  const shared = own.host?.parentElement === document.documentElement;
  const root = shared ? own : document.createElement('div').attachShadow({ mode: 'closed' });
  const host = root.host;
  const paper = document.createElement('div');
  paper.className = `printing ${layout}`;
  root.append(paper);
  if (!shared) document.documentElement.append(host);
  host.setAttribute(MARK, '');
  const undo = [
    applyStyles(root, `${printCss}\n${CSS[layout]}`, paper),
    applyStyles(document, `${ALONE}${PAGE_RULES[layout]}`, paper),
  ];
  return {
    paper,
    remove() {
      for (const step of undo) step();
      paper.remove();
      host.removeAttribute(MARK);
      if (!shared) host.remove();
    },
  };
}
