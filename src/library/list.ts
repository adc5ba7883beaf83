import type { Database } from './database.ts';
import { readSummary, type Summary, type SummaryRow } from './rows.ts';

/** One line of the list: an article, or a row that no longer makes sense and what is wrong with it. */
export type Row =
  | { ok: true; summary: Summary /** How many passages are marked; absent for none. */; notes?: number }
  | { ok: false; id: string; problem: string };

/** Reads every summary and no content. Newest first; damaged rows before all others, where they are seen. */
export async function list(db: Database, which: 'kept' | 'trashed'): Promise<Row[]> {
  const [stored, contentIds, counts] = await Promise.all([
    summaries(db),
    db.contents.toCollection().primaryKeys(),
    noteCounts(db),
  ]);
  const contents = new Set(contentIds);
  const here = stored.filter((s) => (s.trashedAt !== undefined) === (which === 'trashed'));
  const rows = here.map((s) => toRow(s, contents.has(s.id), counts.get(s.id)));
  const summarised = new Set(stored.map((s) => s.id));
  const orphans = which === 'kept' ? contentIds.filter((id) => !summarised.has(id)) : [];
  return [
    ...rows.filter((row) => !row.ok),
    ...orphans.map((id): Row => ({ ok: false, id, problem: 'summary: missing' })),
    ...rows.filter((row) => row.ok).sort((a, b) => (a.summary.savedAt < b.summary.savedAt ? 1 : -1)),
  ];
}

function toRow(stored: SummaryRow, hasContent: boolean, notes: number | undefined): Row {
  const read = readSummary(stored);
  const id = String(stored.id);
  if ('problem' in read) return { ok: false, id, problem: read.problem };
  if (!hasContent) return { ok: false, id, problem: 'content: missing' };
  return { ok: true, summary: read.summary, ...(notes && { notes }) };
}

/** By the index alone. A list is worth more than its numbers: where the engine cannot read them there are none. */
async function noteCounts(db: Database): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await db.highlights
    .where('count')
    .above(0)
    .eachKey((count, { primaryKey }) => counts.set(String(primaryKey), Number(count)))
    .catch(() => undefined);
  return counts;
}

/** All at once; and one by one where the engine cannot read one of them, so that it alone is missing something. */
async function summaries(db: Database): Promise<SummaryRow[]> {
  try {
    return await db.summaries.toArray();
  } catch {
    const ids = await db.summaries.toCollection().primaryKeys();
    return Promise.all(ids.map((id) => db.summaries.get(id).then(orBare(id), orBare(id))));
  }
}

/** A row of which only the key is known: it fails the shape and is listed as damaged. */
const orBare = (id: string) => (row: unknown) =>
  (typeof row === 'object' && row !== null && 'id' in row ? row : { id }) as SummaryRow;
