type World = Window & typeof globalThis;

/** How much of the window above and below is no place to read aloud from. */
const MARGIN = 0.12;

/** Scrolls along with the reading, until the user scrolls to somewhere else: then they are left where they are. */
export interface Follower {
  /** @param always also when the user had scrolled away, since they asked for this sentence. */
  follow(range: Range, always: boolean): void;
}

export function createFollower(scroller: HTMLElement, world: World): Follower {
  let last: Range | undefined;
  return {
    follow(range, always) {
      const view = scroller.getBoundingClientRect();
      const isAway = last !== undefined && !overlaps(last.getBoundingClientRect(), view);
      last = range;
      if (isAway && !always) return;
      const box = range.getBoundingClientRect();
      const margin = view.height * MARGIN;
      if (box.top >= view.top + margin && box.bottom <= view.bottom - margin) return;
      // A third from the top, where one reads; a sentence longer than the rest begins higher.
      const at = Math.max(margin, Math.min(view.height / 3, view.height - margin - box.height));
      scroller.scrollTo({
        top: scroller.scrollTop + box.top - view.top - at,
        behavior: isStill(world) ? 'instant' : 'smooth',
      });
    },
  };
}

const overlaps = (a: DOMRect, b: DOMRect) => a.bottom > b.top && a.top < b.bottom;
const isStill = (world: World) => world.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
