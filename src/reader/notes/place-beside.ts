/** Between a passage and what belongs to it, px. */
const GAP = 8;

/**
 * Puts `box`, which is positioned inside what scrolls, above or below a passage: where there is room, and inside the
 * window. It then scrolls with the text.
 */
export function placeBeside(
  box: HTMLElement,
  passage: Range | Element,
  scroller: HTMLElement,
  side: 'above' | 'below',
): void {
  const view = scroller.getBoundingClientRect();
  const rects = [...passage.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const first = rects.find(({ bottom }) => bottom > view.top) ?? passage.getBoundingClientRect();
  const last = rects.findLast(({ top }) => top < view.bottom) ?? first;
  const { offsetWidth: width, offsetHeight: height } = box;
  const above = first.top - height - GAP;
  const below = last.bottom + GAP;
  const fitsAbove = above >= view.top;
  const fitsBelow = below + height <= view.bottom;
  const wanted = side === 'above' ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove;
  const top = Math.min(Math.max(wanted ? above : below, view.top + GAP), view.bottom - height - GAP);
  const near = side === 'above' ? first : last;
  const middle = (side === 'above' ? near.left + near.right : 2 * first.left + width) / 2;
  const most = scroller.clientWidth - width - GAP;
  const left = Math.min(Math.max(middle - view.left - width / 2, GAP), Math.max(GAP, most));
  box.style.top = `${top - view.top + scroller.scrollTop}px`;
  box.style.left = `${left}px`;
}
