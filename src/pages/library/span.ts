export interface Span {
  /** Index of the first row to draw. */
  first: number;
  /** One past the last. */
  end: number;
}

/** Rows drawn beyond each edge, so that a quick scroll meets no blank. */
const SPARE = 6;

/** Which rows of a long list to draw; all measures in CSS pixels, every row of the same height. */
export function spanOf(scrollTop: number, viewHeight: number, rowHeight: number, count: number): Span {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + SPARE);
  return { first: Math.min(first, count), end: Math.max(end, 0) };
}

/** Where to scroll so that row `index` is in view, moving as little as possible. */
export function scrollFor(index: number, scrollTop: number, viewHeight: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - viewHeight);
}
