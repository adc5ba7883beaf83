import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Library, LibraryError, openLibrary, watchLibrary } from '../../../src/library/index.ts';
import { abortAt, FULL, fullOnOpen } from './full-disk.ts';
import { article, at, png } from './sample.ts';

const ID = article().id;
let name = '';
let library: Library;
let count = 0;

beforeEach(() => {
  name = `library-${++count}`;
  library = openLibrary(name, () => at(30));
});
afterEach(async () => {
  vi.restoreAllMocks();
  library.close();
  await Dexie.delete(name);
});

/** The same tables, past the library: to damage them and to look at what lies there. */
async function raw<T>(work: (db: Dexie) => Promise<T>): Promise<T> {
  const db = new Dexie(name);
  await db.open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const reason = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing was thrown',
    (error) => (error instanceof LibraryError ? error.reason : `not a LibraryError: ${error}`),
  );

describe('saving', () => {
  test('an article is there again, with its images, after the library was opened anew', async () => {
    expect(await library.save(article(), [png(1)], at(0))).toEqual({
      id: ID,
      savedAt: at(0),
      versions: 0,
      change: 'added',
    });
    library.close();
    const again = openLibrary(name);
    expect(await again.open(ID)).toEqual({
      article: article(),
      savedAt: at(0),
      images: [png(1)],
      versions: [],
    });
    again.close();
  });

  test('the list says what the article says', async () => {
    await library.save(article(), [png(1)], at(0));
    const json = new TextEncoder().encode(JSON.stringify(article())).length;
    expect(await library.list()).toEqual([
      {
        ok: true,
        summary: {
          id: ID,
          title: '青禾县人民政府关于整修水渠的通告',
          siteName: '青禾县人民政府',
          host: 'www.qinghe.example',
          url: article().url,
          published: '2026-11-03',
          savedAt: at(0),
          size: json + 8,
          versions: 0,
          docNumber: '青政发〔2026〕8号',
        },
      },
    ]);
  });

  test('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await library.save(article(), [], at(0));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    expect(writes.map(([, , options]) => options)).toEqual(writes.map(() => ({ durability: 'strict' })));
  });

  test('resolves after the transaction is complete, not before', async () => {
    const steps: string[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const tx = transaction.apply(this, args);
      if (args[1] === 'readwrite') tx.addEventListener('complete', () => steps.push('complete'));
      return tx;
    });
    await library.save(article(), [], at(0)).then(() => steps.push('saved'));
    expect(steps).toEqual(['complete', 'saved']);
  });

  test.each([
    ['no article', { ...article(), title: 3 as unknown as string }, [], at(0)],
    ['too long', article({ text: 'x'.repeat(24_000_001) }), [], at(0)],
    ['an image that is none', article(), [{ ...png(1), bytes: new TextEncoder().encode('<svg/>') }], at(0)],
    ['no time', article(), [], 'yesterday'],
  ])('refuses %s and writes nothing', async (_, given, images, savedAt) => {
    expect(await reason(library.save(given, images, savedAt))).toBe('refused');
    expect(await library.list()).toEqual([]);
  });
});

describe('saving again', () => {
  test('what says the same gets a new date and no version', async () => {
    await library.save(article(), [png(1)], at(0));
    const visited = article({
      url: `${article().url}?from=timeline`,
      removed: [{ reason: 'share', where: 'p', text: '' }],
    });
    expect(await library.save(visited, [png(1)], at(5))).toEqual({
      id: ID,
      savedAt: at(5),
      versions: 0,
      change: 'none',
    });
    expect((await library.open(ID))?.versions).toEqual([]);
    expect(await library.list()).toHaveLength(1);
  });

  test('what is in the trash is restored, with a version only where it says something else', async () => {
    await library.save(article(), [], at(0));
    await library.remove([ID]);
    expect(await library.save(article(), [], at(5))).toMatchObject({ change: 'restored', versions: 0 });
    expect(await library.list()).toHaveLength(1);
    expect(await library.listTrash()).toEqual([]);
    await library.remove([ID]);
    expect(await library.save(article({ text: '改' }), [], at(6))).toMatchObject({
      change: 'updated',
      versions: 1,
    });
    expect(await library.listTrash()).toEqual([]);
  });

  test('what is kept now can be asked for, unless it is in the trash', async () => {
    expect(await library.find(ID)).toBeUndefined();
    await library.save(article(), [png(1)], at(0));
    const marks = { highlights: [] };
    const { url } = article();
    expect(await library.find(ID)).toEqual({ url, savedAt: at(0), marks, article: article() });
    await raw((db) => db.table('contents').update(ID, { article: { title: 3 } }));
    expect(await library.find(ID)).toEqual({ url, savedAt: at(0), marks });
    await library.remove([ID]);
    expect(await library.find(ID)).toBeUndefined();
  });

  test.each([
    ['other text', article({ html: '<p>改</p>', text: '改' }), [png(1)]],
    ['another fact', article({ validity: '已废止' }), [png(1)]],
    ['another picture at the same address', article(), [png(2)]],
  ])('%s keeps the version before', async (_, changed, images) => {
    await library.save(article(), [png(1)], at(0));
    expect(await library.save(changed, images, at(5))).toEqual({
      id: ID,
      savedAt: at(5),
      versions: 1,
      change: 'updated',
    });
    expect(await library.open(ID)).toEqual({
      article: changed,
      savedAt: at(5),
      images,
      versions: [{ savedAt: at(0) }],
    });
    const earlier = await library.openVersion(ID, at(0));
    expect(earlier).toMatchObject({ article: article(), images: [png(1)], savedAt: at(0) });
    expect(await library.openVersion(ID, at(5))).toMatchObject({ article: changed });
    expect(await library.openVersion(ID, at(3))).toBeUndefined();
  });

  test('a picture that did not come this time is kept from before', async () => {
    await library.save(article(), [png(1)], at(0));
    await library.save(article(), [], at(5));
    expect((await library.open(ID))?.images).toEqual([png(1)]);
  });

  test('a clock that went back, or stood still, does not overwrite a version', async () => {
    for (const text of ['一', '二', '三']) await library.save(article({ text }), [], at(10));
    await library.save(article({ text: '四' }), [], at(1));
    const kept = await library.open(ID);
    const all = [
      kept,
      ...(await Promise.all((kept?.versions ?? []).map((v) => library.openVersion(ID, v.savedAt)))),
    ];
    expect(all.map((v) => v?.article.text)).toEqual(['四', '三', '二', '一']);
  });

  test('two savings at once both count', async () => {
    const texts = ['一', '二', '三', '四', '五'];
    await Promise.all(texts.map((text) => library.save(article({ text }), [], at(0))));
    const kept = await library.open(ID);
    const earlier = await Promise.all((kept?.versions ?? []).map((v) => library.openVersion(ID, v.savedAt)));
    expect([kept, ...earlier].map((v) => v?.article.text).sort()).toEqual([...texts].sort());
  });
});

describe('the list', () => {
  test('newest first', async () => {
    for (const n of [2, 9, 5]) await library.save(article({ id: `a${n}` }), [], at(n));
    expect((await library.list()).map((r) => r.ok && r.summary.id)).toEqual(['a9', 'a5', 'a2']);
  });

  test('10,000 summaries are read without one content', async () => {
    await library.save(article(), [], at(0));
    await raw(async (db) => {
      const [summary] = await db.table('summaries').toArray();
      const [content] = await db.table('contents').toArray();
      const ids = Array.from({ length: 9_999 }, (_, n) => `b${n}`);
      await db.table('summaries').bulkPut(ids.map((id) => ({ ...summary, id })));
      await db.table('contents').bulkPut(ids.map((id) => ({ ...content, id })));
    });
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const keys = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
    const rows = await library.list();
    expect(rows.filter((r) => r.ok)).toHaveLength(10_000);
    const names = (spy: { mock: { contexts: unknown[] } }) =>
      spy.mock.contexts.map((s) => (s as IDBObjectStore).name);
    expect([...new Set([...names(read), ...names(get)])]).toEqual(['summaries']);
    expect(names(keys)).toContain('contents');
  });
});

describe('damage', () => {
  beforeEach(async () => {
    for (const n of [1, 2, 3]) await library.save(article({ id: `a${n}` }), [], at(n));
  });

  test.each([
    ['a summary of the wrong type', 'summaries', { id: 'a2', title: 7, savedAt: null }, 'title'],
    ['a summary that is lost', 'summaries', undefined, 'summary: missing'],
    ['a content that is lost', 'contents', undefined, 'content: missing'],
  ])('%s is listed as damaged, and the rest opens', async (_, table, row, problem) => {
    await raw(async (db) => {
      await (row ? db.table(table).put(row) : db.table(table).delete('a2'));
    });
    const [damaged, ...rest] = await library.list();
    expect(damaged).toMatchObject({ ok: false, id: 'a2', problem: expect.stringContaining(problem) });
    expect(rest.map((r) => r.ok && r.summary.id)).toEqual(['a3', 'a1']);
    expect((await library.open('a1'))?.article.id).toBe('a1');
  });

  test('a damaged content says so, and is passed over by an export', async () => {
    await raw((db) =>
      db.table('contents').put({ id: 'a2', savedAt: at(2), article: { html: 5 }, images: [] }),
    );
    expect(await reason(library.open('a2'))).toBe('damaged');
    const ids: string[] = [];
    for await (const kept of library.each(['a1', 'a2', 'a3', 'gone'])) ids.push(kept.article.id);
    expect(ids).toEqual(['a1', 'a3']);
  });

  test('saving over a damaged content heals it and throws nothing away', async () => {
    const bad = { id: 'a2', savedAt: at(2), article: { html: 5 }, images: [] };
    await raw((db) => db.table('contents').put(bad));
    expect(await library.save(article({ id: 'a2' }), [], at(8))).toMatchObject({ versions: 1 });
    expect((await library.open('a2'))?.article).toEqual(article({ id: 'a2' }));
    expect(await raw((db) => db.table('versions').toArray())).toEqual([bad]);
  });

  test('a damaged picture is left out', async () => {
    await library.save(article({ id: 'a2' }), [png(1)], at(4));
    await raw(async (db) => {
      const [row] = await db.table('images').toArray();
      await db.table('images').put({ ...row, bytes: 'gone' });
    });
    expect(await library.open('a2')).toMatchObject({ article: { id: 'a2' }, images: [] });
  });

  test('damaged rows can be put into the trash and taken out', async () => {
    await raw(async (db) => {
      await db.table('summaries').put({ id: 'a1', title: 7 });
      await db.table('summaries').delete('a2');
    });
    await library.remove(['a1', 'a2']);
    expect((await library.list()).map((r) => (r.ok ? r.summary.id : r.id))).toEqual(['a3']);
    await library.restore(['a1', 'a2']);
    expect((await library.list()).map((r) => (r.ok ? r.summary.id : r.id))).toEqual(['a1', 'a3', 'a2']);
  });
});

describe('the trash', () => {
  beforeEach(async () => {
    await library.save(article(), [png(1)], at(0));
    await library.save(article({ text: '改' }), [png(2)], at(1));
  });
  const rows = () =>
    raw(async (db) =>
      Object.fromEntries(await Promise.all(db.tables.map(async (t) => [t.name, await t.count()]))),
    );

  test('what is removed can be restored, with its versions', async () => {
    const before = await library.open(ID);
    await library.remove([ID, 'unknown']);
    expect(await library.list()).toEqual([]);
    expect(await library.listTrash()).toMatchObject([{ ok: true, summary: { id: ID, versions: 1 } }]);
    await library.restore([ID, 'unknown']);
    expect(await library.listTrash()).toEqual([]);
    expect(await library.open(ID)).toEqual(before);
  });

  test('30 days later it is gone with everything, and not an hour earlier', async () => {
    await library.save(article({ id: 'other' }), [png(1)], at(0));
    await library.remove([ID]);
    const day = 86_400_000;
    const removed = Date.parse(at(30));
    const before = await rows();
    expect(await library.purgeTrash(new Date(removed + 30 * day - 3_600_000).toISOString())).toEqual([]);
    expect(await rows()).toEqual(before);
    expect(await library.purgeTrash(new Date(removed + 30 * day).toISOString())).toEqual([ID]);
    expect(await rows()).toEqual({
      summaries: 1,
      contents: 1,
      versions: 0,
      images: 1,
      highlights: 0,
      places: 0,
    });
    expect((await library.open('other'))?.images).toEqual([png(1)]);
  });

  test('removing twice does not make it younger', async () => {
    await library.remove([ID]);
    const first = await raw((db) => db.table('summaries').get(ID));
    library.close();
    library = openLibrary(name, () => at(59));
    await library.remove([ID]);
    expect(await raw((db) => db.table('summaries').get(ID))).toEqual(first);
  });

  test('saving again takes it out', async () => {
    await library.remove([ID]);
    await library.save(article({ text: '改' }), [], at(2));
    expect(await library.list()).toMatchObject([{ ok: true, summary: { id: ID, versions: 1 } }]);
  });
});

describe('a full disk', () => {
  const full = () => new DOMException('full', 'QuotaExceededError');

  test.each(['summaries', 'contents', 'images'])(
    'noticed in %s: quota, and nothing changed',
    async (table) => {
      await library.save(article(), [png(1)], at(0));
      const before = await library.open(ID);
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === table) throw full();
        return put.apply(this, args);
      });
      expect(await reason(library.save(article({ text: '改' }), [png(2)], at(1)))).toBe('quota');
      vi.restoreAllMocks();
      expect(await library.open(ID)).toEqual(before);
      expect(await library.list()).toMatchObject([{ ok: true, summary: { savedAt: at(0), versions: 0 } }]);
    },
  );

  test.each(Object.entries(FULL))('%s: quota, and nothing changed', async (_, disk) => {
    await library.save(article(), [png(1)], at(0));
    const before = await library.open(ID);
    const full = disk();
    expect(await reason(library.save(article({ text: '改' }), [png(2)], at(1)))).toBe('quota');
    expect(full()).toBe(true);
    vi.restoreAllMocks();
    expect(await library.open(ID)).toEqual(before);
    expect(await library.list()).toMatchObject([{ ok: true, summary: { savedAt: at(0), versions: 0 } }]);
  });

  test('noticed when the library is opened: quota', async () => {
    await library.save(article(), [], at(0));
    library.close();
    fullOnOpen();
    expect(await reason(library.list())).toBe('quota');
    vi.restoreAllMocks();
    expect(await library.list()).toHaveLength(1);
  });

  test('noticed while something is put into the trash: quota', async () => {
    await library.save(article(), [], at(0));
    const full = abortAt('summaries', 'pending')();
    expect(await reason(library.remove([ID]))).toBe('quota');
    expect(full()).toBe(true);
    vi.restoreAllMocks();
    expect(await library.list()).toHaveLength(1);
  });

  test('any other abort is no quota', async () => {
    abortAt('contents', 'pending', 'UnknownError')();
    expect(await reason(library.save(article(), [], at(0)))).toBe('failed');
  });

  test('any other failure is no quota', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    expect(await reason(library.save(article(), [], at(0)))).toBe('failed');
  });
});

test('tells whoever watches that something changed', async () => {
  let told = 0;
  const stop = watchLibrary(() => told++, name);
  await library.save(article(), [], at(0));
  await vi.waitFor(() => expect(told).toBeGreaterThan(0));
  const before = told;
  await library.remove([ID]);
  await vi.waitFor(() => expect(told).toBeGreaterThan(before));
  stop();
});

test('a newer release may upgrade while the library is open, and later calls still answer', async () => {
  await library.save(article(), [], at(0));
  const newer = new Dexie(name);
  newer
    .version(2)
    .stores({ summaries: 'id', contents: 'id', versions: '[id+savedAt]', images: '[id+hash]', extra: 'id' });
  await newer.open();
  newer.close();
  expect((await library.open(ID))?.article).toEqual(article());
});
