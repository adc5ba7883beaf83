import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../article/index.ts';
import { text } from '../../ui/index.ts';
import type { Notes } from '../notes/use-notes.ts';
import { placeInSight, scrollToPlace } from './place.ts';

interface Around {
  world: Window & typeof globalThis;
  notes: Notes | undefined;
  scroller(): HTMLElement | undefined;
  body(): HTMLElement | undefined;
}

/** ms after the last scrolling. */
const REST = 1500;

/** How far a saved article was read is remembered, and found again when it is opened. */
export function usePlace({ world, notes, scroller, body }: Around): void {
  const call = useRef(notes);
  call.current = notes;
  const stored = useRef<Place | null>(null);
  const begun = useRef(false);
  /** Where the place was asked for last, px: an event of scrolling may come after the reader has closed. */
  const top = useRef(0);

  useEffect(() => {
    const [view, root, place] = [scroller(), body(), notes?.marks?.place];
    if (!notes?.marks || begun.current || !view || !root) return;
    begun.current = true;
    stored.current = place ?? null;
    // Who has begun to read here stays here.
    if (!place || view.scrollTop > 0 || !scrollToPlace(view, root, place)) return;
    top.current = view.scrollTop;
    notes.show({
      words: text('notes.resumed'),
      action: text('notes.toTop'),
      run: () => {
        view.scrollTop = 0;
        view.focus({ preventScroll: true });
      },
    });
  }, [notes?.marks]);

  useLayoutEffect(() => {
    const view = scroller();
    if (!view || !notes) return;
    let timer = 0;
    const remember = () => {
      world.clearTimeout(timer);
      const root = body();
      if (view.scrollTop === top.current || !call.current?.saved || !root) return;
      top.current = view.scrollTop;
      const place = placeInSight(view, root);
      if (place?.at === stored.current?.at) return;
      stored.current = place;
      void call.current.change({ place });
    };
    const later = () => {
      world.clearTimeout(timer);
      timer = world.setTimeout(remember, REST);
    };
    view.addEventListener('scroll', later, { passive: true });
    world.addEventListener('pagehide', remember);
    return () => {
      remember();
      view.removeEventListener('scroll', later);
      world.removeEventListener('pagehide', remember);
    };
  }, []);
}
