import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** px of the frame from which the outline has room beside the text; below, it is a drawer over it. As in outline.css. */
const BESIDE = 1000;

/**
 * Whether the frame has room for the outline beside the text. Undefined until it is measured, and where it cannot be.
 *
 * @param width px that the frame is going to have, so that nothing moves after the first painting; 0 where nobody knows.
 */
export function useBeside(
  frame: RefObject<HTMLElement | null>,
  world: Window & typeof globalThis,
  width: number,
): boolean | undefined {
  const [isBeside, setBeside] = useState(() =>
    width > 0 && world.ResizeObserver ? width >= BESIDE : undefined,
  );
  useLayoutEffect(() => {
    const { ResizeObserver } = world;
    if (!frame.current || !ResizeObserver) return;
    const observer = new ResizeObserver(() => {
      const now = frame.current?.clientWidth;
      if (now) setBeside(now >= BESIDE);
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [world]);
  return isBeside;
}

/** Calls `show` when what the outline's place depends on has changed, not when anything else has. */
export function useOutlineByDefault(
  isBeside: boolean | undefined,
  wanted: boolean,
  show: (open: boolean) => void,
): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    if (isBeside !== undefined) latest.current(isBeside && wanted);
  }, [isBeside, wanted]);
}
