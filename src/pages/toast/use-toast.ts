import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

export interface Toast {
  /** Differs for each, so that the same words said twice are shown, and read out, twice. */
  key: number;
  words: string;
  /** Takes back what the words report. */
  undo?: () => void;
}

export interface Toaster {
  toast: Toast | undefined;
  say(words: string, undo?: () => void): void;
  /** Takes back what the toast reports, once; does nothing when there is nothing to take back. */
  undo(): void;
  dismiss(): void;
}

/** At most one short report at a time; the newest replaces the one before. */
export function useToast(): Toaster {
  const [toast, setToast] = useState<Toast>();
  const now = useRef<Toast | undefined>(undefined);
  const put = useCallback((next: Toast | undefined) => {
    now.current = next;
    setToast(next);
  }, []);
  const keys = useRef(0);
  const say = useCallback(
    (words: string, undo?: () => void) => {
      keys.current += 1;
      put({ key: keys.current, words, ...(undo && { undo }) });
    },
    [put],
  );
  const dismiss = useCallback(() => put(undefined), [put]);
  const undo = useCallback(() => {
    const back = now.current?.undo;
    if (!back) return;
    put(undefined);
    back();
  }, [put]);
  return useMemo(() => ({ toast, say, undo, dismiss }), [toast, say, undo, dismiss]);
}
