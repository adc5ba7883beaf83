import { useEffect, useRef, useState } from 'preact/hooks';
import type { JoinedPages } from '../options.ts';

export type Joining =
  | { state: 'apart' | 'joined' | 'stopped' }
  | { state: 'fetching'; there: number }
  /** The numbers of the pages that could not be had; they are marked in the text. */
  | { state: 'incomplete'; missing: number[] };

export interface JoinControl {
  now: Joining;
  start(): void;
  stop(): void;
}

/** @param byItself whether the user wants it done without being asked. */
export function useJoining(pages: JoinedPages | undefined, byItself: boolean): JoinControl {
  const [now, setNow] = useState<Joining>({ state: 'apart' });
  const current = useRef<AbortController | undefined>(undefined);

  const start = () => {
    if (!pages || now.state === 'fetching') return;
    const work = new AbortController();
    current.current = work;
    setNow({ state: 'fetching', there: 1 });
    pages
      .join((there) => !work.signal.aborted && setNow({ state: 'fetching', there }), work.signal)
      .then(
        ({ missing }) => {
          if (work.signal.aborted) return;
          setNow(missing.length > 0 ? { state: 'incomplete', missing } : { state: 'joined' });
        },
        () => setNow({ state: 'stopped' }),
      );
  };
  const stop = () => {
    current.current?.abort();
    setNow({ state: 'stopped' });
  };

  useEffect(() => {
    if (byItself) start();
    return () => current.current?.abort();
  }, []);

  return { now, start, stop };
}
