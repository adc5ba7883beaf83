import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

const FULL_DATE = /(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}/g;
const MANY = 6;
/** With so much text in one place the dates around it do not matter. */
export const MUCH = 400;

/** A list is titles with dates: many dates, and little text for each of them. */
export function datedLinks(page: Page): Evidence | undefined {
  const { prose } = page;
  if (prose.size >= MUCH) return undefined;
  const dates = page.text.match(FULL_DATE)?.length ?? 0;
  if (dates < MANY || prose.size > dates * 40) return undefined;
  return {
    kind: 'list',
    points: dates >= 2 * MANY ? 3 : 2,
    reason: `${dates} dates among ${Math.round(prose.size)} characters of text`,
  };
}
