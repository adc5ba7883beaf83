import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bodyText, offsetsOf } from '../../anchor/index.ts';
import type { TextPosition } from '../../article/index.ts';
import { useReading } from '../view/reading.ts';
import { selectedRange } from './selected.ts';

/** A selection inside the text, as it is when the hand has come to rest. */
export interface Selected {
  at: TextPosition;
  range: Range;
}

/** ms: a selection that is still being drawn changes faster. */
const REST = 250;

/** @returns what is selected in the text; what reads it at this moment; what forgets it. */
export function useSelection(): [Selected | undefined, () => Selected | undefined, () => void] {
  const { world, body } = useReading();
  const [selected, setSelected] = useState<Selected>();
  const timer = useRef<number>(undefined);
  const drawing = useRef(false);
  const { hear } = useReading();

  const read = (): Selected | undefined => {
    const root = body();
    const range = root && selectedRange(root.getRootNode() as ShadowRoot, world.document);
    if (!root || !range?.intersectsNode(root)) return undefined;
    const at = offsetsOf(bodyText(root), range);
    return at && { at, range };
  };
  useLayoutEffect(() => {
    const settle = () => {
      if (drawing.current) return;
      const bar = body()?.closest('.reader')?.querySelector('.selection-bar');
      // A press on one of its buttons may take the selection away before it is a click.
      if (bar?.matches(':active, :focus-within')) return;
      setSelected(read());
    };
    const later = () => {
      world.clearTimeout(timer.current);
      timer.current = world.setTimeout(settle, REST);
    };
    const stops = [
      hear('pointerdown', () => {
        drawing.current = true;
        return undefined;
      }),
      ...['pointerup', 'touchend', 'touchcancel'].map((type) =>
        hear(type, () => {
          drawing.current = false;
          later();
          return undefined;
        }),
      ),
    ];
    // Of the window, before any listener of the page.
    world.addEventListener('selectionchange', later, true);
    return () => {
      world.clearTimeout(timer.current);
      world.removeEventListener('selectionchange', later, true);
      for (const stop of stops) stop();
    };
  }, [world]);
  const forget = () => {
    world.document.getSelection()?.removeAllRanges();
    setSelected(undefined);
  };
  return [selected, read, forget];
}
