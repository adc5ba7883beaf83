import { useEffect, useRef, useState } from 'preact/hooks';
import { type TextKey, text } from '../../ui/index.ts';
import type { Found, ReaderOptions } from '../options.ts';
import type { Complaint } from './reading.ts';

/** `outdated`: the page says something else now than what was kept. `updated`, `same`: what came of a press. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'outdated' | 'updated' | 'same';

export interface Saving {
  state: SaveState;
  /** ISO 8601; absent when the article is not in the library, or that is not known. */
  savedAt: string | undefined;
  /** Whether the article is in the library, in whatever version. */
  isKept: boolean;
  /** Puts the article into the library as it is now. @returns whether it is there. */
  keep(): Promise<boolean>;
  /** Asks what the library has. What it said before a press is no news after it. */
  ask(find: () => Promise<Found | undefined>): Promise<Found | undefined>;
}

const PROBLEMS = {
  quota: 'reader.saveQuota',
  refused: 'reader.saveRefused',
  failed: 'reader.saveFailed',
  gone: 'reader.saveGone',
} satisfies Record<string, TextKey>;

/** What has to be said when no more words can be had: see ui/text.ts. */
const IN_STOCK: TextKey[] = [
  'reader.saving',
  'reader.saveGone',
  'reader.exportGone',
  'reader.exportFailed',
  'notes.gone',
  'ui.close',
];

const AFTER = { added: 'saved', restored: 'saved', updated: 'updated', none: 'same' } as const;

export function useSaving(
  options: ReaderOptions,
  say: (words: string) => void,
  complain: (problem: Complaint | undefined) => void,
): Saving {
  const [kept, setKept] = useState<{ state: SaveState; savedAt?: string | undefined }>({
    state: options.saved ? 'saved' : 'unsaved',
  });
  const [isBusy, setBusy] = useState(false);
  const presses = useRef(0);
  useEffect(() => {
    for (const key of IN_STOCK) text(key);
  }, []);

  const keep = async (): Promise<boolean> => {
    if (!options.onSave || isBusy) return false;
    presses.current += 1;
    setBusy(true);
    complain(undefined);
    say(text('reader.saving'));
    const outcome = await options.onSave().catch(() => ({ ok: false, reason: 'failed' }) as const);
    setBusy(false);
    if (outcome.ok) {
      const state = AFTER[outcome.change ?? 'added'];
      setKept({ state, savedAt: outcome.savedAt });
      say(text(`reader.${state}`));
      return true;
    }
    const { reason } = outcome;
    say('');
    complain({
      words: text(PROBLEMS[reason]),
      // Trying again helps nobody whose page has to be loaded anew.
      ...(reason !== 'gone' && { onRetry: () => void keep(), offerExport: true }),
    });
    return false;
  };

  return {
    state: isBusy ? 'saving' : kept.state,
    savedAt: kept.savedAt,
    isKept: kept.state !== 'unsaved',
    keep,
    async ask(find) {
      const before = presses.current;
      const found = await find();
      if (before === presses.current && !options.saved)
        setKept({
          state: !found ? 'unsaved' : found.changed ? 'outdated' : 'saved',
          savedAt: found?.savedAt,
        });
      return found;
    },
  };
}
