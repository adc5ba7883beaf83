import { ENTRIES, type Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/** Four or more `<article>` or `<time>` elements are entries of a list. */
export function repetition({ repeated }: Page): Evidence | undefined {
  return repeated >= ENTRIES
    ? { kind: 'list', points: 2, reason: `${repeated} entries marked as articles or times` }
    : undefined;
}
