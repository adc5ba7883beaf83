import type { Hit } from './index-text.ts';

type World = Window & typeof globalThis;

/** As in find.css. */
const NAMES = { all: 'qingdu-find', now: 'qingdu-find-now' };

/** Paints hits by the CSS Custom Highlight API: the text itself is not touched. */
export function mark(world: World, hits: readonly Hit[], now: Hit | undefined): void {
  const { CSS, Highlight } = world;
  // A browser older than both: hits are still counted and gone to.
  if (!Highlight || !CSS?.highlights) return;
  const range = (hit: Hit) => {
    const { startNode, startOffset, endNode, endOffset } = hit;
    const made = startNode.ownerDocument.createRange();
    made.setStart(startNode, startOffset);
    made.setEnd(endNode, endOffset);
    return made;
  };
  const paint = (name: string, ranges: Range[], priority: number) => {
    if (ranges.length === 0) return CSS.highlights.delete(name);
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    return CSS.highlights.set(name, highlight);
  };
  paint(NAMES.all, hits.map(range), 10);
  paint(NAMES.now, now ? [range(now)] : [], 11);
}

export const unmark = (world: World) => mark(world, [], undefined);

/** Brings a hit to the middle of the window, also where its paragraph is longer than that or its table wider. */
export function show(hit: Hit, scroller: HTMLElement): void {
  hit.startNode.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  const range = hit.startNode.ownerDocument.createRange();
  range.setStart(hit.startNode, hit.startOffset);
  range.setEnd(hit.endNode, hit.endOffset);
  const [inner, outer] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop += (inner.top + inner.bottom) / 2 - (outer.top + outer.height / 2);
}
