import {
  type Article,
  articleProblems,
  type Highlight,
  type ImageFile,
  imageType,
} from '../article/index.ts';
import type { Database } from './database.ts';
import { LibraryError } from './error.ts';
import { readHighlights } from './marks.ts';
import type { ContentRow } from './rows.ts';
import { readable } from './save.ts';

/** One article as it is kept, in one of its versions. */
export interface Kept {
  article: Article;
  savedAt: string;
  images: ImageFile[];
  /** Earlier versions, newest first; `savedAt` is their name. */
  versions: { savedAt: string }[];
  /** What a reader marked, in whatever version; absent for nothing. */
  highlights?: Highlight[];
}

/** @throws LibraryError with reason `damaged` when the row is there and makes no sense. */
export async function open(db: Database, id: string): Promise<Kept | undefined> {
  return kept(db, id, await db.contents.get(id));
}

/** The version that was saved at `savedAt`, the current one included. */
export async function openVersion(db: Database, id: string, savedAt: string): Promise<Kept | undefined> {
  const current = await db.contents.get(id);
  return kept(db, id, current?.savedAt === savedAt ? current : await db.versions.get([id, savedAt]));
}

async function kept(db: Database, id: string, row: ContentRow | undefined): Promise<Kept | undefined> {
  if (!row) return undefined;
  if (!readable(row)) {
    const problems = [...articleProblems(row.article), 'savedAt or images'];
    throw new LibraryError('damaged', problems.slice(0, 3).join('; '));
  }
  const keys = await db.versionKeys(id);
  const { highlights } = readHighlights(await db.highlights.get(id));
  return {
    article: row.article,
    savedAt: row.savedAt,
    images: await pictures(db, row),
    versions: keys.map(([, savedAt]) => ({ savedAt })).reverse(),
    ...(highlights.length > 0 && { highlights }),
  };
}

/** Those pictures that are still whole; the text never waits for one that is not. */
async function pictures(db: Database, row: ContentRow): Promise<ImageFile[]> {
  const stored = await db.images.bulkGet(row.images.map(({ hash }): [string, string] => [row.id, hash]));
  return row.images.flatMap(({ url }, i) => {
    const bytes: unknown = stored[i]?.bytes;
    const type = bytes instanceof Uint8Array ? imageType(bytes) : undefined;
    return type ? [{ url, type, bytes: bytes as Uint8Array<ArrayBuffer> }] : [];
  });
}
