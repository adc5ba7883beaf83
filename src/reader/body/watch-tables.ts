import { enlargeButton, tableName } from './table-frame.ts';
import { firstColumn } from './table-head.ts';

type World = Window & typeof globalThis;

/** A first column or a head that takes more of the window than this would leave no room for the rest. */
const MOST_OF_WIDTH = 0.4;
const MOST_OF_HEIGHT = 0.35;
/** Rows from which a table is worth a window of its own. */
const MANY_ROWS = 8;

/**
 * Looks at each table when it comes near the window, and again when its size changes: whether it is wider than the text, or
 * higher than the window. Never asks for a layout: sizes are read where the browser has just made one. A table that nobody
 * scrolls to costs nothing.
 *
 * @param body what holds the tables, inside the element that scrolls.
 * @returns what ends it.
 */
export function watchTables(body: HTMLElement, world: World): () => void {
  const { IntersectionObserver, ResizeObserver } = world;
  const frames = body.querySelectorAll<HTMLElement>('.table-frame');
  // Without them (jsdom) every table scrolls in its box, as it was framed.
  if (!IntersectionObserver || !ResizeObserver || frames.length === 0) return () => {};
  const scroller = body.closest<HTMLElement>('.scroller');

  const sizes = new ResizeObserver((entries) => {
    const changed = new Set(entries.map(({ target }) => target.closest<HTMLElement>('.table-frame')));
    // All reading before all writing.
    const measured = [...changed].flatMap((frame) => (frame ? [measure(frame, scroller)] : []));
    for (const write of measured) write();
  });
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        for (const part of [target.querySelector('.table'), target.querySelector('table')])
          if (part) isIntersecting ? sizes.observe(part) : sizes.unobserve(part);
    },
    { root: scroller, rootMargin: '100% 0px' },
  );
  for (const frame of frames) near.observe(frame);
  const scrolled = ({ target }: Event) => {
    const box = target as HTMLElement;
    if (box.classList?.contains('table')) shade(box);
  };
  body.addEventListener('scroll', scrolled, { capture: true, passive: true });
  return () => {
    near.disconnect();
    sizes.disconnect();
    body.removeEventListener('scroll', scrolled, { capture: true });
  };
}

/** Reads the sizes of a framed table. @returns what writes them down as classes. */
function measure(frame: HTMLElement, scroller: HTMLElement | null): () => void {
  const box = frame.querySelector<HTMLElement>('.table');
  const table = frame.querySelector('table');
  if (!box || !table) return () => {};
  const { clientWidth } = box;
  const height = scroller?.clientHeight || Number.POSITIVE_INFINITY;
  const isWide = table.offsetWidth > clientWidth + 1;
  const isTall = table.offsetHeight > height * 0.9;
  const headIsLow = (table.tHead?.offsetHeight ?? 0) <= height * MOST_OF_HEIGHT;
  const leads = isWide ? firstColumn(table) : [];
  const [lead] = leads.toReversed();
  const leadIsNarrow = lead !== undefined && lead.offsetWidth <= clientWidth * MOST_OF_WIDTH;
  return () => {
    frame.classList.toggle('wide', isWide);
    frame.classList.toggle('fits', !isWide);
    frame.classList.toggle('tall', isTall);
    frame.classList.toggle('heads', headIsLow);
    frame.classList.toggle('leads', isWide && leadIsNarrow);
    for (const cell of leads) cell.classList.add('lead');
    // What does not scroll is no stop for Tab.
    box.tabIndex = isWide ? 0 : -1;
    if ((isWide || table.rows.length >= MANY_ROWS) && !frame.querySelector('.table-open')) {
      frame.classList.add('opens');
      frame.prepend(enlargeButton(frame.ownerDocument, tableName(table)));
    }
    if (isWide) shade(box);
  };
}

/** A shadow at the edge behind which there is more. */
function shade(box: HTMLElement): void {
  const more = box.scrollWidth - box.clientWidth;
  const at = Math.abs(box.scrollLeft);
  box.parentElement?.classList.toggle('before', at > 1);
  box.parentElement?.classList.toggle('after', at < more - 1);
}
