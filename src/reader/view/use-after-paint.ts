import { useEffect, useState } from 'preact/hooks';
import { useReading } from './reading.ts';

/** ms: a page that is never idle behind the reader holds nothing up for longer. */
const LATEST = 300;

/**
 * Whether the first screen has been painted, for what is not read on it: that is made when the browser has nothing to do for
 * the text any more.
 */
export function useAfterPaint(): boolean {
  const { world } = useReading();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const go = () => setOver(true);
    if (!world.requestIdleCallback) {
      const timer = world.setTimeout(go);
      return () => world.clearTimeout(timer);
    }
    const idle = world.requestIdleCallback(go, { timeout: LATEST });
    return () => world.cancelIdleCallback(idle);
  }, [world]);
  return isOver;
}
