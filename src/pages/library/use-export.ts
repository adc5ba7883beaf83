import { useCallback, useRef, useState } from 'preact/hooks';
import type { Format } from '../../export/index.ts';
import { text } from '../../ui/index.ts';
import { exportAll } from './export-all.ts';
import { problemText } from './problem.ts';
import type { LibraryWorld } from './world.ts';

export interface Progress {
  done: number;
  total: number;
}

export interface Exporter {
  /** Absent when no export is running. */
  progress: Progress | undefined;
  start(ids: readonly string[], formats: Format[]): Promise<void>;
  stop(): void;
}

/** Runs one export at a time and reports how it ended by `say`. */
export function useExport(world: LibraryWorld, say: (words: string) => void): Exporter {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController | undefined>(undefined);
  const start = useCallback(
    async (ids: readonly string[], formats: Format[]) => {
      if (running.current) return;
      const control = new AbortController();
      running.current = control;
      setProgress({ done: 0, total: ids.length });
      try {
        const { file, done } = await exportAll({
          library: world.library,
          window: world.window,
          ids,
          formats,
          signal: control.signal,
          onDone: (n) => setProgress({ done: n, total: ids.length }),
        });
        if (file) world.download(file);
        say(outcome(control.signal.aborted, done, ids.length - done));
      } catch (error) {
        say(text('library.exportFailed', problemText(error)));
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    [world, say],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return { progress, start, stop };
}

function outcome(stopped: boolean, done: number, skipped: number): string {
  if (stopped) return text('library.exportStopped');
  if (done === 0) return text('library.exportNone');
  if (skipped > 0) return text('library.exportedSkipped', done.toLocaleString(), skipped.toLocaleString());
  return text('library.exported', done.toLocaleString());
}
