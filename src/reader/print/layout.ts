/**
 * How an article is laid out on paper: `article` for reading, `official` in the page, grid and faces of GB/T 9704-2012.
 *
 * Neither ever draws a red head, a red line, a seal or a 版记: what we print is a copy of a web page, and must not pass as
 * the document that an agency issued. Both end by saying so, with the address.
 */
export type PrintLayout = 'article' | 'official';

/** ISO/IEC 216 A4 for both; what the page itself says about paper gives way. */
const A4 = 'size:A4 portrait!important;';

/**
 * `@page` rules hold for a document, not for a shadow tree. Firefox knows no margin boxes: there the numbers of the article
 * are those of its own header and footer; 公文版式 has its pages and their numbers drawn by us, in every browser.
 */
export const PAGE_RULES: Record<PrintLayout, string> = {
  article: `@page{${A4}margin:24mm 25mm 25mm!important;@bottom-center{content:counter(page) " / " counter(pages);font:9pt/1.2 serif;color:#444}}`,
  official: `@page{${A4}margin:0!important}`,
};
