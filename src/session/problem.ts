import { ExtensionGone, MessageRefused, MessageTooLarge } from '../messages/index.ts';
import type { SaveOutcome } from '../reader/index.ts';

/** What it means for the user that a message did not come through. */
export function problemOf(error: unknown): Extract<SaveOutcome, { ok: false }> {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof ExtensionGone) return { ok: false, reason: 'gone', detail };
  const refused = error instanceof MessageRefused || error instanceof MessageTooLarge;
  return { ok: false, reason: refused ? 'refused' : 'failed', detail };
}
