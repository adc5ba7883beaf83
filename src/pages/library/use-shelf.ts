import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../library/index.ts';
import { problemText } from './problem.ts';
import type { LibraryWorld } from './world.ts';

export interface Shelf {
  state: 'loading' | 'ready' | 'closed';
  /** Only the newest, until `isWhole`. */
  saved: readonly Row[];
  /** How many are saved, also while only the newest are here. */
  count: number;
  isWhole: boolean;
  trash: readonly Row[];
  /** Why the library is closed, in words. */
  problem: string;
  reload(): Promise<void>;
  /** Every saved row, once all have been read. */
  all(): Promise<readonly Row[]>;
}

/** More than any screen shows. */
const FIRST = 60;
/** A page that nobody sees draws nothing: then there is nothing to wait for, ms. */
const UNSEEN = 100;

/**
 * The rows of the library, read again whenever something is saved, deleted or restored, in this tab or another. The
 * newest come first, so that 10,000 are shown as quickly as 100.
 */
export function useShelf({
  library,
  onChange,
  window,
}: Pick<LibraryWorld, 'library' | 'onChange' | 'window'>): Shelf {
  const [shelf, setShelf] = useState<Omit<Shelf, 'reload' | 'all'>>({
    state: 'loading',
    saved: [],
    count: 0,
    isWhole: false,
    trash: [],
    problem: '',
  });
  const begun = useRef<Promise<void>>(Promise.resolve());
  const whole = useRef<Promise<readonly Row[]>>(Promise.resolve([]));

  const reload = useCallback(async () => {
    const reading = library.list();
    whole.current = reading;
    try {
      const saved = await reading;
      // Shown before the trash is read.
      setShelf((last) => ({
        ...last,
        state: 'ready',
        saved,
        count: saved.length,
        isWhole: true,
        problem: '',
      }));
      const trash = await library.listTrash();
      setShelf((last) => ({ ...last, trash }));
    } catch (error) {
      // What is on screen stays there: a failed refresh takes nothing away from the user.
      setShelf((last) =>
        last.isWhole ? last : { ...last, state: 'closed', saved: [], count: 0, problem: problemText(error) },
      );
    }
  }, [library]);

  /** What cannot be read so is told by the reading of all, which follows. */
  const begin = useCallback(async () => {
    const first = await library.firstRows(FIRST).catch(() => undefined);
    if (first && first.rows.length > 0) {
      const { rows, total } = first;
      setShelf((last) => (last.isWhole ? last : { ...last, state: 'ready', saved: rows, count: total }));
      await drawn(window);
    }
    await reload();
  }, [library, window, reload]);

  useEffect(() => {
    begun.current = begin();
    return onChange(() => void begun.current.then(reload));
  }, [onChange, begin, reload]);
  return { ...shelf, reload, all: () => begun.current.then(() => whole.current) };
}

function drawn(window: Window): Promise<void> {
  return new Promise((go) => {
    const timer = window.setTimeout(go, UNSEEN);
    window.requestAnimationFrame(() => {
      window.clearTimeout(timer);
      window.setTimeout(go);
    });
  });
}
