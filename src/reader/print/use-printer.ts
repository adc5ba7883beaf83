import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PrintLayout } from './layout.ts';
import { createPrinter, type Printable, type Printer } from './printer.ts';

/** A printer for as long as the view is shown. @param current what is shown now. */
export function usePrinter(
  world: Window & typeof globalThis,
  current: () => Printable | undefined,
): (layout: PrintLayout) => Promise<boolean> {
  const now = useRef(current);
  now.current = current;
  const printer = useRef<Printer | undefined>(undefined);
  useLayoutEffect(() => {
    const made = createPrinter(world, () => now.current());
    printer.current = made;
    return () => made.release();
  }, [world]);
  return async (layout) => (await printer.current?.print(layout)) ?? false;
}
