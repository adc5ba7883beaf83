import { LibraryError } from '../../library/index.ts';
import { text } from '../../ui/index.ts';

/** What to tell the user of an error in the library: a full disk in our words, the rest in the browser's. */
export function failureText(error: unknown): string {
  if (error instanceof LibraryError && error.reason === 'quota') return text('library.quota');
  return text('library.failed', problemText(error));
}

export function problemText(error: unknown): string {
  return error instanceof Error && error.message ? error.message : String(error);
}
