import type { SanitizeWindow } from './gate.ts';

/**
 * A page that was fetched, as a document that belongs to no window: nothing in it loads or runs. It is read like a page
 * that is open, and what is taken from it goes through the sanitiser like everything else.
 */
export function parsePage(html: string, window: SanitizeWindow): Document {
  return new window.DOMParser().parseFromString(html, 'text/html');
}
