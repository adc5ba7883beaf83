import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/** An article prints, above its text, the sentence that its title announces; a list prints the name of a column. */
export function headline(page: Page): Evidence | undefined {
  if (page.headline === 'title')
    return { kind: 'article', points: 1.5, reason: 'the headline of the title is on the page' };
  if (page.headline === 'heading')
    return { kind: 'article', points: 1, reason: 'a heading long enough for a headline' };
  return undefined;
}
