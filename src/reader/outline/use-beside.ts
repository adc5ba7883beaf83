import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** px of the frame from which the outline has room beside the text; below, it is a drawer over it. As in outline.css. */
const BESIDE = 1000;

/**
 * Whether the frame has room for the outline beside the text. Undefined until it is measured, and where it cannot be.
 */
export function useBeside(
  frame: RefObject<HTMLElement | null>,
  world: Window & typeof globalThis,
): boolean | undefined {
  const [isBeside, setBeside] = useState<boolean>();
  useLayoutEffect(() => {
    const { ResizeObserver } = world;
    if (!frame.current || !ResizeObserver) return;
    const observer = new ResizeObserver(() => {
      const width = frame.current?.clientWidth;
      if (width) setBeside(width >= BESIDE);
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
