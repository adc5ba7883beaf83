import {
  type Highlight,
  isHighlight,
  isMarksChange,
  isPlace,
  MAX_HIGHLIGHTS,
  type Marks,
  type MarksChange,
  type Place,
  withChange,
} from '../article/index.ts';
import type { Database } from './database.ts';
import { LibraryError } from './error.ts';
import type { HighlightsRow, PlaceRow } from './rows.ts';

/** The marks in an article, and the address it was saved from, which says whose they are. */
export interface Marked {
  url: string;
  marks: Marks;
}

export async function marksOf(db: Database, id: string): Promise<Marked | undefined> {
  const [summary, highlights, place] = await Promise.all([
    db.summaries.get(id),
    db.highlights.get(id),
    db.places.get(id),
  ]);
  if (!summary || summary.trashedAt !== undefined) return undefined;
  return { url: String(summary.url), marks: marks(readHighlights(highlights).highlights, place) };
}

/**
 * Changes the marks of an article that is in the library, and writes nothing that stays the same.
 *
 * @throws LibraryError `refused` for what is no change, for an article that is not there, and above MAX_HIGHLIGHTS.
 */
export async function changeMarks(db: Database, id: string, change: MarksChange): Promise<Marks> {
  if (!isMarksChange(change)) throw new LibraryError('refused', 'not a change to marks');
  return db.write([db.summaries, db.highlights, db.places], async () => {
    const summary = await db.summaries.get(id);
    if (!summary || summary.trashedAt !== undefined)
      throw new LibraryError('refused', 'the article is not in the library');
    const { highlights: before, damaged } = readHighlights(await db.highlights.get(id));
    const after = withChange(marks(before, await db.places.get(id)), change);
    const { highlights } = after;
    if (highlights.length > MAX_HIGHLIGHTS)
      throw new LibraryError('refused', `more than ${MAX_HIGHLIGHTS} highlights`);
    if (change.put || change.remove)
      await db.highlights.put({
        id,
        highlights,
        count: highlights.length,
        ...(damaged.length > 0 && { damaged }),
      });
    if (change.place) await db.places.put({ id, ...change.place });
    else if (change.place === null) await db.places.delete(id);
    return after;
  });
}

/** What of a stored row makes sense, and, apart, what does not. */
export function readHighlights(row: HighlightsRow | undefined): {
  highlights: Highlight[];
  damaged: unknown[];
} {
  const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const stored = listed(row?.highlights);
  return {
    highlights: stored.filter(isHighlight),
    damaged: [...listed(row?.damaged), ...stored.filter((highlight) => !isHighlight(highlight))],
  };
}

function marks(highlights: Highlight[], row: PlaceRow | undefined): Marks {
  const place: Place | undefined = row && { at: row.at, text: row.text };
  return { highlights, ...(isPlace(place) && { place }) };
}
