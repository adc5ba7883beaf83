import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { readSummary, type Summary, type SummaryRow } from './rows.ts';

/** One line of the list: an article, or a row that no longer makes sense and what is wrong with it. */
export type Row =
  | { ok: true; summary: Summary /** How many passages are marked; absent for none. */; notes?: number }
  | { ok: false; id: string; problem: string };

/** The newest rows of a list that is read as a whole later. */
export interface FirstRows {
  rows: Row[];
  /** How many articles there are. */
  total: number;
}

/** Rows read in one go: a page can draw and answer between two of them. */
const CHUNK = 1_000;

/**
 * The `count` newest, by the index, so that it takes no longer in a library of 10,000 than in one of 100. What is damaged
 * or marked is not looked for.
 */
export async function firstRows(db: Database, count: number): Promise<FirstRows> {
  const [newest, all, trashed] = await Promise.all([
    db.summaries
      .orderBy('savedAt')
      .reverse()
      .filter((row) => !isTrashed(row))
      .limit(count)
      .toArray(),
    db.summaries.count(),
    db.summaries.orderBy('trashedAt').count(),
  ]);
  const rows = newest.map((row) => toRow(row, true, undefined)).filter((row) => row.ok);
  return { rows, total: all - trashed };
}

/** Reads every summary and no content. Newest first; damaged rows before all others, where they are seen. */
export async function list(db: Database): Promise<Row[]> {
  const stored = await summaries(db);
  // Read after the summaries: what was saved meanwhile has its content by now.
  const [contentIds, counts] = await Promise.all([db.contents.toCollection().primaryKeys(), noteCounts(db)]);
  const contents = new Set(contentIds);
  const here = stored.filter((row) => !isTrashed(row));
  const rows = here.map((row) => toRow(row, contents.has(row.id), counts.get(row.id)));
  const summarised = new Set(stored.map(({ id }) => id));
  const orphans = contentIds.filter((id) => !summarised.has(id));
  // Saved while the list was read, some may have a summary by now.
  const late = await db.summaries.bulkGet(orphans);
  const lost = orphans.filter((_, i) => late[i] === undefined);
  return [
    ...rows.filter((row) => !row.ok),
    ...lost.map((id): Row => ({ ok: false, id, problem: 'summary: missing' })),
    ...newestFirst(rows),
  ];
}

/** What is in the trash, in the same order. */
export async function listTrash(db: Database): Promise<Row[]> {
  const stored = await trashed(db);
  if (stored.length === 0) return [];
  const [contentIds, counts] = await Promise.all([db.contents.toCollection().primaryKeys(), noteCounts(db)]);
  const contents = new Set(contentIds);
  const rows = stored.map((row) => toRow(row, contents.has(row.id), counts.get(row.id)));
  return [...rows.filter((row) => !row.ok), ...newestFirst(rows)];
}

/** As in the index, which knows nothing but text and numbers: any other `trashedAt` is a damaged row of the library. */
const isTrashed = ({ trashedAt }: { trashedAt?: unknown }): boolean =>
  typeof trashedAt === 'string' || typeof trashedAt === 'number';

const trashed = async (db: Database): Promise<SummaryRow[]> =>
  (await db.summaries.orderBy('trashedAt').toArray()).filter(isTrashed);

/** By the id where two were saved in the same millisecond, as in the index. */
function newestFirst(rows: readonly Row[]): Row[] {
  const read = rows.filter((row) => row.ok);
  const key = ({ summary }: (typeof read)[number]) => [summary.savedAt, summary.id] as const;
  return read.sort((a, b) => {
    const [[atA, idA], [atB, idB]] = [key(a), key(b)];
    return atA === atB ? (idA < idB ? 1 : -1) : atA < atB ? 1 : -1;
  });
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

/** Chunk by chunk; and one by one where the engine cannot read one of them, so that it alone is missing something. */
async function summaries(db: Database): Promise<SummaryRow[]> {
  try {
    const stored: SummaryRow[] = [];
    for (let last: unknown = Dexie.minKey; ; last = stored.at(-1)?.id) {
      const chunk = await db.summaries.where('id').above(last).limit(CHUNK).toArray();
      stored.push(...chunk);
      if (chunk.length < CHUNK) return stored;
    }
  } catch {
    const ids = await db.summaries.toCollection().primaryKeys();
    return Promise.all(ids.map((id) => db.summaries.get(id).then(orBare(id), orBare(id))));
  }
}

/** A row of which only the key is known: it fails the shape and is listed as damaged. */
const orBare = (id: string) => (row: unknown) =>
  (typeof row === 'object' && row !== null && 'id' in row ? row : { id }) as SummaryRow;
