import { parseSheet } from './stylesheet.ts';

const parsed = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * A sheet of tens of kilobytes costs milliseconds: whatever opens again in the same document shares it. For closed shadow
 * roots and our own pages; a sheet in a page's own document is within the page's reach.
 */
export function sharedSheet(css: string, document: Document): CSSStyleSheet {
  const known = parsed.get(document) ?? new Map<string, CSSStyleSheet>();
  parsed.set(document, known);
  const sheet = known.get(css) ?? parseSheet(css, document);
  known.set(css, sheet);
  return sheet;
}
