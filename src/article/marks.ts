import type { Highlight } from './highlight.ts';

/** What a reader left in one article: what they marked, and how far they came. */
export interface Marks {
  highlights: Highlight[];
  /** Absent at the beginning. */
  place?: Place;
}

/** Where reading stopped: the first character in sight, and the words from there, which are looked for if it moved. */
export interface Place {
  /** UTF-16 units of the body's text. */
  at: number;
  text: string;
}

/**
 * What is to become different. A change and not the whole, so that two tabs with the same article never undo each other.
 * `put` adds highlights or replaces those of the same id; `place: null` is the beginning.
 */
export interface MarksChange {
  put?: Highlight[];
  /** Ids. */
  remove?: string[];
  place?: Place | null;
}

/** Of one article. */
export const MAX_HIGHLIGHTS = 2_000;

/** `marks` after `change`; those given stay as they are. */
export function withChange(marks: Marks, { put = [], remove = [], place }: MarksChange): Marks {
  const byId = new Map(marks.highlights.map((highlight) => [highlight.id, highlight]));
  for (const highlight of put) byId.set(highlight.id, highlight);
  for (const id of remove) byId.delete(id);
  const kept = place === undefined ? marks.place : (place ?? undefined);
  return { highlights: [...byId.values()], ...(kept && { place: kept }) };
}
