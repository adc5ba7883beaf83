import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/index.ts';

/** What a release wrote, table by table. `bytes` are decimal numbers. These files are never edited. */
interface Stored {
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

test('a library of schema version 1 opens in this release', async () => {
  const file = path.join(import.meta.dirname, 'v001.json');
  const { stores, rows } = JSON.parse(readFileSync(file, 'utf8')) as Stored;
  const old = new Dexie('v001');
  old.version(1).stores(stores);
  for (const [table, list] of Object.entries(rows))
    await old
      .table(table)
      .bulkAdd(list.map((r) => (Array.isArray(r.bytes) ? { ...r, bytes: Uint8Array.from(r.bytes) } : r)));
  old.close();

  const library = openLibrary('v001');
  expect((await library.list()).map((r) => r.ok && r.summary.title)).toEqual(['青禾县关于整修水渠的通告']);
  const kept = await library.open('qinghe.example/1.html');
  expect(kept?.article.text).toBe('改期整修。');
  expect(kept?.images[0]?.type).toBe('image/png');
  const [earlier] = kept?.versions ?? [];
  expect((await library.openVersion('qinghe.example/1.html', earlier?.savedAt ?? ''))?.article.text).toBe(
    '整修。',
  );
  library.close();
});
