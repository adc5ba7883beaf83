import { Dexie, type Table } from 'dexie';
import { LibraryError, libraryError } from './error.ts';
import type { ContentRow, HighlightsRow, ImageRow, PlaceRow, SummaryRow } from './rows.ts';

/** A request behind one that is blocked is told nothing, ever: after this long we say so ourselves. */
const OPEN_MS = 10_000;

/** The tables. A change to them is a new version below the last, and a stored example in tests/versions. */
export class Database extends Dexie {
  declare summaries: Table<SummaryRow, string>;
  declare contents: Table<ContentRow, string>;
  declare versions: Table<ContentRow, [id: string, savedAt: string]>;
  declare images: Table<ImageRow, [id: string, hash: string]>;
  declare highlights: Table<HighlightsRow, string>;
  declare places: Table<PlaceRow, string>;

  constructor(name: string) {
    // Engines call a transaction complete when the operating system has it; strict waits for the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      summaries: 'id',
      contents: 'id',
      versions: '[id+savedAt]',
      images: '[id+hash]',
    });
    // What readers leave in articles, apart from them: no row of version 1 is touched.
    this.version(2).stores({ highlights: 'id, count', places: 'id' });
    // The newest are listed first, and the trash is told, without reading the rest. Rows stay as they are.
    this.version(3).stores({ summaries: 'id, savedAt, trashedAt' });
    // A newer release in another tab wants to upgrade: let go at once. The next call opens again.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }

  /** @throws LibraryError when another page holds an older version open and does not let go. */
  async ready(): Promise<void> {
    if (this.isOpen()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new LibraryError('failed', 'another page of this extension keeps the library closed: reload it'),
          ),
        OPEN_MS,
      );
    });
    try {
      await Promise.race([this.open(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Runs `work` in one transaction on `tables`, and resolves when that is complete on disk.
   *
   * A full disk is often noticed only when earlier writes reach it. The requests that wait then fail as aborted, which is
   * all that Dexie passes on; why, only the transaction knows, and in Firefox not before its abort event.
   *
   * @throws LibraryError
   */
  async write<T>(tables: Table[], work: () => Promise<T>): Promise<T> {
    const ended = Promise.withResolvers<DOMException | null>();
    let begun = false;
    try {
      return await this.transaction('rw', tables, ({ idbtrans }) => {
        begun = true;
        idbtrans.addEventListener('abort', () => ended.resolve(idbtrans.error));
        idbtrans.addEventListener('complete', () => ended.resolve(null));
        return work();
      });
    } catch (thrown) {
      throw libraryError(thrown, begun ? await ended.promise : undefined);
    }
  }

  /** Everything of one article except its summary and current version, by key: nothing is read. */
  versionKeys(id: string): Promise<[string, string][]> {
    return this.versions.where('[id+savedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys();
  }

  imageKeys(id: string): Promise<[string, string][]> {
    return this.images.where('[id+hash]').between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys();
  }
}
