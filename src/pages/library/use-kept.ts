import { useEffect, useState } from 'preact/hooks';
import type { Kept, Library } from '../../library/index.ts';
import { problemText } from './problem.ts';

export type Opened =
  | { state: 'loading' }
  | { state: 'open'; kept: Kept }
  | { state: 'gone' }
  | { state: 'failed'; problem: string };

/**
 * The article `id` with its pictures, as last saved or as saved at `version`.
 *
 * @param stamp changes when the article was saved anew, so that it is read anew.
 */
export function useKept(library: Library, id: string, version: string | undefined, stamp: string): Opened {
  const [opened, setOpened] = useState<Opened & { of?: string }>({ state: 'loading' });
  const key = `${id}\n${version ?? ''}`;
  useEffect(() => {
    let current = true;
    const put = (next: Opened) => current && setOpened({ ...next, of: key });
    (version ? library.openVersion(id, version) : library.open(id)).then(
      (kept) => put(kept ? { state: 'open', kept } : { state: 'gone' }),
      (error) => put({ state: 'failed', problem: problemText(error) }),
    );
    return () => {
      current = false;
    };
  }, [library, key, stamp]);
  // The article before must not be shown, not for a frame, under the name of the one now asked for.
  return opened.of === key ? opened : { state: 'loading' };
}
