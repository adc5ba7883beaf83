import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Highlight } from '../../../src/article/index.ts';
import { type Library, LibraryError, openLibrary, watchLibrary } from '../../../src/library/index.ts';
import { article, at } from './sample.ts';

const ID = article().id;
let name = '';
let library: Library;
let count = 0;
beforeEach(async () => {
  name = `marks-${++count}`;
  library = openLibrary(name, () => at(30));
  await library.save(article(), [], at(0));
});
afterEach(async () => {
  vi.restoreAllMocks();
  library.close();
  await Dexie.delete(name);
});

const mark = (id: string, change: Partial<Highlight> = {}): Highlight => ({
  id,
  colour: 'yellow',
  quote: { exact: '水渠', prefix: '全县', suffix: '自十一月起' },
  position: { start: 2, end: 4 },
  created: at(1),
  ...change,
});
const place = { at: 2, text: '水渠自十一月起' };
const reason = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing was thrown',
    (error) => (error instanceof LibraryError ? error.reason : `not a LibraryError: ${error}`),
  );
async function raw<T>(work: (db: Dexie) => Promise<T>): Promise<T> {
  const db = await new Dexie(name).open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

describe('marks', () => {
  test('are there again after the library was opened anew, with the article and its address', async () => {
    const noted = mark('b', { note: '哪一段先修？', colour: 'red' });
    expect(await library.changeMarks(ID, { put: [mark('a'), noted], place })).toEqual({
      highlights: [mark('a'), noted],
      place,
    });
    library.close();
    library = openLibrary(name);
    expect(await library.marks(ID)).toEqual({
      url: article().url,
      marks: { highlights: [mark('a'), noted], place },
    });
    expect((await library.open(ID))?.highlights).toEqual([mark('a'), noted]);
    expect((await library.openVersion(ID, at(0)))?.highlights).toHaveLength(2);
  });

  test('two that change different things at once both count', async () => {
    await library.changeMarks(ID, { put: [mark('a'), mark('b')] });
    await Promise.all([
      library.changeMarks(ID, { put: [mark('c')] }),
      library.changeMarks(ID, { remove: ['a'] }),
      library.changeMarks(ID, { put: [mark('b', { note: '改' })] }),
      library.changeMarks(ID, { place }),
    ]);
    expect((await library.marks(ID))?.marks).toEqual({
      highlights: [mark('b', { note: '改' }), mark('c')],
      place,
    });
    expect(await library.changeMarks(ID, { place: null })).not.toHaveProperty('place');
  });

  test('stay when the article is saved again, changed or not', async () => {
    await library.changeMarks(ID, { put: [mark('a')], place });
    await library.save(article({ text: '改' }), [], at(5));
    expect((await library.marks(ID))?.marks).toEqual({ highlights: [mark('a')], place });
  });

  test('go into the trash and come back with the article, and are deleted with it', async () => {
    await library.changeMarks(ID, { put: [mark('a')], place });
    await library.remove([ID]);
    expect(await library.marks(ID)).toBeUndefined();
    expect(await reason(library.changeMarks(ID, { remove: ['a'] }))).toBe('refused');
    await library.restore([ID]);
    expect((await library.marks(ID))?.marks).toEqual({ highlights: [mark('a')], place });
    await library.remove([ID]);
    await library.purgeTrash(new Date(Date.parse(at(30)) + 31 * 86_400_000).toISOString());
    for (const table of ['highlights', 'places'])
      expect(await raw((db) => db.table(table).count()), table).toBe(0);
    await library.save(article(), [], at(50));
    expect((await library.marks(ID))?.marks).toEqual({ highlights: [] });
  });

  test.each([
    ['an article that is not there', 'unknown', { put: [mark('a')] }],
    ['what is no highlight', ID, { put: [{ ...mark('a'), colour: 'pink' } as never] }],
    ['too many', ID, { put: Array.from({ length: 2000 }, (_, n) => mark(`n${n}`)) }],
  ])('%s: refused, and nothing is changed', async (_, id, change) => {
    await library.changeMarks(ID, { put: [mark('a')] });
    expect(await reason(library.changeMarks(id, change))).toBe('refused');
    expect((await library.marks(ID))?.marks.highlights).toEqual([mark('a')]);
  });

  test('a damaged one is not shown, costs no other, and is not thrown away', async () => {
    await library.changeMarks(ID, { put: [mark('a')] });
    const bad = { id: 'b', colour: 7 };
    await raw((db) => db.table('highlights').put({ id: ID, highlights: [mark('a'), bad], count: 2 }));
    await raw((db) => db.table('places').put({ id: ID, at: 'x' }));
    expect((await library.marks(ID))?.marks).toEqual({ highlights: [mark('a')] });
    await library.changeMarks(ID, { put: [mark('c')] });
    expect(await raw((db) => db.table('highlights').get(ID))).toEqual({
      id: ID,
      highlights: [mark('a'), mark('c')],
      count: 2,
      damaged: [bad],
    });
  });

  test('are written with strict durability, and said to be kept only after the transaction', async () => {
    library.close();
    const steps: unknown[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const tx = transaction.apply(this, args);
      if (args[1] === 'readwrite') {
        steps.push(args[2]);
        tx.addEventListener('complete', () => steps.push('complete'));
      }
      return tx;
    });
    await library.changeMarks(ID, { put: [mark('a')] }).then(() => steps.push('kept'));
    expect(steps).toEqual([{ durability: 'strict' }, 'complete', 'kept']);
  });

  test('a full disk is told, and nothing changed', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await reason(library.changeMarks(ID, { put: [mark('a')] }))).toBe('quota');
    vi.restoreAllMocks();
    expect((await library.marks(ID))?.marks).toEqual({ highlights: [] });
  });
});

describe('the list', () => {
  test('says how many there are, without reading one of them', async () => {
    await library.save(article({ id: 'other' }), [], at(1));
    await library.changeMarks(ID, { put: [mark('a'), mark('b')] });
    await library.changeMarks('other', { place });
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const rows = await library.list();
    expect(rows.map((row) => row.ok && [row.summary.id, row.notes])).toEqual([
      ['other', undefined],
      [ID, 2],
    ]);
    expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['summaries']);
  });

  test('is told of a new note, and not of how far somebody read', async () => {
    let told = 0;
    const stop = watchLibrary(() => told++, name);
    await library.changeMarks(ID, { place });
    await library.changeMarks(ID, { place: null });
    await new Promise((done) => setTimeout(done, 50));
    expect(told).toBe(0);
    await library.changeMarks(ID, { put: [mark('a')] });
    await vi.waitFor(() => expect(told).toBe(1));
    await library.changeMarks(ID, { remove: ['a'] });
    await vi.waitFor(() => expect(told).toBe(2));
    stop();
  });
});
