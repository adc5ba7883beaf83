import { useEffect, useRef, useState } from 'preact/hooks';
import { lastAbove } from './sections.ts';

/** px below the top of the window: what begins above is being read. Less than two lines, more than a heading's margin. */
const LINE = 60;

/**
 * Which block is being read, followed while scrolling: a few positions are measured once a frame, and nothing is written
 * before.
 *
 * @returns its index, -1 before the first; and what holds on to one until the user scrolls on.
 */
export function useCurrent(
  blocks: () => (HTMLElement | undefined)[],
  scroller: () => HTMLElement | undefined,
  world: Window,
): [current: number, pin: (index: number) => void] {
  const [current, setCurrent] = useState(-1);
  const pinned = useRef<number | undefined>(undefined);
  const latest = useRef(blocks);
  latest.current = blocks;

  useEffect(() => {
    const box = scroller();
    if (!box) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      if (pinned.current === box.scrollTop) return;
      pinned.current = undefined;
      const present = latest.current().flatMap((block, index) => (block ? [{ block, index }] : []));
      const { top, height } = box.getBoundingClientRect();
      const isAtEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
      const line = isAtEnd ? top + height : top + LINE;
      const at = lastAbove(
        present.length,
        (i) => present[i]?.block.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
        line,
      );
      setCurrent(present[at]?.index ?? -1);
    };
    const ask = () => {
      frame ||= world.requestAnimationFrame(look);
    };
    box.addEventListener('scroll', ask, { passive: true });
    ask();
    return () => {
      box.removeEventListener('scroll', ask);
      world.cancelAnimationFrame(frame);
    };
  }, [world]);

  return [
    current,
    (index) => {
      pinned.current = scroller()?.scrollTop;
      setCurrent(index);
    },
  ];
}
