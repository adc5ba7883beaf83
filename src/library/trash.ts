import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { type SummaryRow, summarise } from './rows.ts';
import { readable } from './save.ts';

export const TRASH_DAYS = 30;

/** Marks; nothing is deleted. Ids that are not there, or are in the trash already, stay as they are. */
export async function remove(db: Database, ids: string[], now: string): Promise<void> {
  await db.write([db.summaries, db.contents, db.versions], async () => {
    const stored = await db.summaries.bulkGet(ids);
    const rows = await Promise.all(ids.map((id, i) => stored[i] ?? lostSummary(db, id)));
    const here = rows.flatMap((row) => (row && row.trashedAt === undefined ? [row] : []));
    await db.summaries.bulkPut(here.map((row) => ({ ...row, trashedAt: now })));
  });
}

export async function restore(db: Database, ids: string[]): Promise<void> {
  await db.write([db.summaries], async () => {
    const rows = (await db.summaries.bulkGet(ids)).filter((row) => row?.trashedAt !== undefined);
    await db.summaries.bulkPut(rows.flatMap((row) => (row ? [withoutTrash(row)] : [])));
  });
}

function withoutTrash({ trashedAt: _, ...kept }: SummaryRow): SummaryRow {
  return kept;
}

/**
 * Deletes for good, with every version and image, what has been in the trash for TRASH_DAYS at `now` (ISO 8601).
 * A row whose date cannot be read is not deleted.
 *
 * @returns the ids that are gone.
 */
export async function purgeTrash(db: Database, now: string): Promise<string[]> {
  const before = Date.parse(now) - TRASH_DAYS * 86_400_000;
  return db.write([db.summaries, db.contents, db.versions, db.images, db.highlights, db.places], async () => {
    const due = (await db.summaries.orderBy('trashedAt').toArray())
      .filter(({ trashedAt }) => trashedAt !== undefined && Date.parse(trashedAt) <= before)
      .map(({ id }) => id);
    for (const id of due) {
      await db.versions.where('[id+savedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
      await db.images.where('[id+hash]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    }
    await db.highlights.bulkDelete(due);
    await db.places.bulkDelete(due);
    await db.contents.bulkDelete(due);
    await db.summaries.bulkDelete(due);
    return due;
  });
}

/** For content whose summary was lost: the summary again, or the bare id where the content is damaged too. */
async function lostSummary(db: Database, id: string): Promise<SummaryRow | undefined> {
  const content = await db.contents.get(id);
  if (!content) return undefined;
  if (!readable(content)) return { id } as SummaryRow;
  return summarise(content, 0, (await db.versionKeys(id)).length);
}
