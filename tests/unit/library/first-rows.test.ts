import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Library, openLibrary } from '../../../src/library/index.ts';
import { article, at } from './sample.ts';

let name = '';
let library: Library;
let count = 0;

beforeEach(() => {
  name = `first-${++count}`;
  library = openLibrary(name, () => at(30));
});
afterEach(async () => {
  vi.restoreAllMocks();
  library.close();
  await Dexie.delete(name);
});

const save = (n: number, minute = n) =>
  library.save(article({ id: `a${String(n).padStart(2, '0')}` }), [], at(minute));
const raw = async (work: (db: Dexie) => Promise<unknown>) => {
  const db = await new Dexie(name).open();
  await work(db);
  db.close();
};

test('are the newest of the list, in its order, also where two were saved at once', async () => {
  for (const n of [3, 1, 5, 2, 4]) await save(n, n < 4 ? n : 4);
  const { rows, total } = await library.firstRows(3);
  expect(rows.map((row) => row.ok && row.summary.id)).toEqual(['a05', 'a04', 'a03']);
  expect(rows).toEqual((await library.list()).slice(0, 3));
  expect(total).toBe(5);
});

test('leave out what is in the trash, and count without it', async () => {
  for (const n of [1, 2, 3, 4]) await save(n);
  await library.remove(['a04', 'a02']);
  const { rows, total } = await library.firstRows(2);
  expect(rows.map((row) => row.ok && row.summary.id)).toEqual(['a03', 'a01']);
  expect(total).toBe(2);
  expect((await library.listTrash()).map((row) => row.ok && row.summary.id)).toEqual(['a04', 'a02']);
});

test('are none that is damaged: those are told with the whole list', async () => {
  for (const n of [1, 2, 3]) await save(n);
  await raw((db) => db.table('summaries').update('a03', { title: 7 }));
  await raw((db) => db.table('summaries').update('a02', { savedAt: { broken: true } }));
  expect((await library.firstRows(9)).rows.map((row) => row.ok && row.summary.id)).toEqual(['a01']);
  expect((await library.list()).map((row) => (row.ok ? row.summary.id : `? ${row.id}`))).toEqual([
    '? a02',
    '? a03',
    'a01',
  ]);
});

test.each([{}, null, true])(
  'a row that was trashed at %j is a damaged one of the library, and is lost nowhere',
  async (when) => {
    await save(1);
    await raw((db) => db.table('summaries').update('a01', { trashedAt: when }));
    expect(await library.list()).toMatchObject([{ ok: false, id: 'a01' }]);
    expect(await library.listTrash()).toEqual([]);
  },
);

test('of 10,000 articles 60 are read, and no content', async () => {
  await save(1);
  await raw(async (db) => {
    const [summary] = await db.table('summaries').toArray();
    const ids = Array.from({ length: 9_999 }, (_, n) => `b${n}`);
    await db.table('summaries').bulkPut(ids.map((id) => ({ ...summary, id })));
  });
  const reads = ['getAll', 'getAllKeys', 'get'] as const;
  const all = reads.flatMap((read) => [
    vi.spyOn(IDBObjectStore.prototype, read),
    ...(read === 'get' ? [] : [vi.spyOn(IDBIndex.prototype, read)]),
  ]);
  const steps = vi.spyOn(IDBCursor.prototype, 'continue');
  const { rows, total } = await library.firstRows(60);
  expect([rows.length, total]).toEqual([60, 10_000]);
  expect(all.flatMap((spy) => spy.mock.calls)).toEqual([]);
  expect(steps.mock.calls.length).toBeLessThanOrEqual(60);
});
