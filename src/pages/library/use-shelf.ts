import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Row } from '../../library/index.ts';
import { problemText } from './problem.ts';
import type { LibraryWorld } from './world.ts';

export interface Shelf {
  state: 'loading' | 'ready' | 'closed';
  saved: readonly Row[];
  trash: readonly Row[];
  /** Why the library is closed, in words. */
  problem: string;
  reload(): Promise<void>;
}

/** The rows of the library, read again whenever something is saved, deleted or restored, in this tab or another. */
export function useShelf({ library, onChange }: Pick<LibraryWorld, 'library' | 'onChange'>): Shelf {
  const [shelf, setShelf] = useState<Omit<Shelf, 'reload'>>({
    state: 'loading',
    saved: [],
    trash: [],
    problem: '',
  });
  const reload = useCallback(async () => {
    try {
      const saved = await library.list();
      // Shown before the trash is counted: reading it takes as long again.
      setShelf((last) => ({ ...last, state: 'ready', saved, problem: '' }));
      const trash = await library.listTrash();
      setShelf((last) => ({ ...last, trash }));
    } catch (error) {
      // What is on screen stays there: a failed refresh takes nothing away from the user.
      setShelf((last) =>
        last.state === 'ready' ? last : { ...last, state: 'closed', problem: problemText(error) },
      );
    }
  }, [library]);
  useEffect(() => {
    void reload();
    return onChange(() => void reload());
  }, [onChange, reload]);
  return { ...shelf, reload };
}
