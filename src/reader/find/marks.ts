import { createBoxes } from '../view/boxes.ts';
import type { Hit } from './index-text.ts';

type World = Window & typeof globalThis;

export interface HitMarks {
  show(hits: readonly Hit[], now: Hit | undefined): void;
  remove(): void;
}

/** px above and below the window in which hits are marked already. */
const MARGIN = 400;

/**
 * Marks hits. Only those near the window are drawn: there may be a thousand of them, in a text of which the browser lays
 * out what is near the window.
 *
 * @param sheet what holds the text and scrolls with it.
 */
export function createHitMarks(sheet: HTMLElement, scroller: HTMLElement, world: World): HitMarks {
  const boxes = createBoxes(sheet, world, 'find-marks');
  const near = new Set<Element>();
  let hits: readonly Hit[] = [];
  let now: Hit | undefined;

  const draw = () =>
    boxes.show(() =>
      hits
        .filter((hit) => near.has(homeOf(hit)))
        .map((hit) => ({ range: rangeOf(hit), look: hit === now ? 'now' : 'hit' })),
    );
  const observer = new world.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) near.add(target);
        else near.delete(target);
      draw();
    },
    { root: scroller, rootMargin: `${MARGIN}px 0px` },
  );

  return {
    show(found, current) {
      if (found !== hits) {
        observer.disconnect();
        near.clear();
        for (const home of new Set(found.map(homeOf))) observer.observe(home);
      }
      [hits, now] = [found, current];
      draw();
    },
    remove() {
      observer.disconnect();
      boxes.remove();
    },
  };
}

/** Brings a hit to the middle of the window, also where its paragraph is longer than that or its table wider. */
export function bringToSight(hit: Hit, scroller: HTMLElement): void {
  homeOf(hit).scrollIntoView({ block: 'center', inline: 'nearest' });
  const [inner, outer] = [rangeOf(hit).getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop += (inner.top + inner.bottom) / 2 - (outer.top + outer.height / 2);
}

const homeOf = ({ startNode }: Hit) => startNode.parentElement as HTMLElement;

function rangeOf({ startNode, startOffset, endNode, endOffset }: Hit): Range {
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}
