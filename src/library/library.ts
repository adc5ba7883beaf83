import type { Article, ImageFile, Marks, MarksChange } from '../article/index.ts';
import { Database } from './database.ts';
import { LibraryError, libraryError } from './error.ts';
import { type Found, find } from './find.ts';
import { type FirstRows, firstRows, list, listTrash, type Row } from './list.ts';
import { changeMarks, type Marked, marksOf } from './marks.ts';
import { type Kept, open, openVersion } from './open.ts';
import { type Saved, save } from './save.ts';
import { purgeTrash, remove, restore } from './trash.ts';

/** Keeps articles and never loses one. Every method throws LibraryError, and nothing else. */
export interface Library {
  save(article: Article, images: ImageFile[], savedAt: string): Promise<Saved>;
  /** The `count` newest of `list`, at once. */
  firstRows(count: number): Promise<FirstRows>;
  /** Newest first, without what is in the trash. */
  list(): Promise<Row[]>;
  /** What is in the trash, in the same order. */
  listTrash(): Promise<Row[]>;
  /** What is kept of an article now; undefined when it is not in the library, also when it is in the trash. */
  find(id: string): Promise<Found | undefined>;
  /** From the library or from the trash. */
  open(id: string): Promise<Kept | undefined>;
  openVersion(id: string, savedAt: string): Promise<Kept | undefined>;
  /** What a reader left in the article; undefined when it is not in the library, also when it is in the trash. */
  marks(id: string): Promise<Marked | undefined>;
  /** Resolves with all of them when the transaction is complete on disk. */
  changeMarks(id: string, change: MarksChange): Promise<Marks>;
  /** Into the trash, for 30 days. */
  remove(ids: string[]): Promise<void>;
  restore(ids: string[]): Promise<void>;
  /** Deletes for good what has been in the trash for 30 days at `now`; gives the ids that are gone. */
  purgeTrash(now: string): Promise<string[]>;
  /** One at a time, so that memory stays flat. Damaged and missing ones are left out: compare ids to tell. */
  each(ids: string[]): AsyncIterable<Kept>;
  /** Lets go of the database. The next call opens it again. */
  close(): void;
}

/** @param now the clock, for the trash: ISO 8601. */
export function openLibrary(name = 'library', now = () => new Date().toISOString()): Library {
  const db = new Database(name);
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      await db.ready();
      return await work();
    } catch (thrown) {
      throw libraryError(thrown);
    }
  };
  const library: Library = {
    save: (article, images, savedAt) => run(() => save(db, article, images, savedAt)),
    firstRows: (count) => run(() => firstRows(db, count)),
    list: () => run(() => list(db)),
    listTrash: () => run(() => listTrash(db)),
    find: (id) => run(() => find(db, id)),
    open: (id) => run(() => open(db, id)),
    openVersion: (id, savedAt) => run(() => openVersion(db, id, savedAt)),
    marks: (id) => run(() => marksOf(db, id)),
    changeMarks: (id, change) => run(() => changeMarks(db, id, change)),
    remove: (ids) => run(() => remove(db, ids, now())),
    restore: (ids) => run(() => restore(db, ids)),
    purgeTrash: (at) => run(() => purgeTrash(db, at)),
    async *each(ids) {
      for (const id of ids) {
        const kept = await library.open(id).catch((error: unknown) => {
          if (error instanceof LibraryError && error.reason === 'damaged') return undefined;
          throw error;
        });
        if (kept) yield kept;
      }
    },
    close: () => db.close({ disableAutoOpen: false }),
  };
  return library;
}
