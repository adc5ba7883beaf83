import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Highlight } from '../../src/article/index.ts';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { AGAIN, FIRST, fill, MARKS, TRASHED } from './invented.ts';
import { dump, put, type Stored } from './stored.ts';

const files = readdirSync(import.meta.dirname)
  .filter((file) => /^v\d{3}\.json$/.test(file))
  .sort();
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as Stored;

test('the newest file is what this release writes', async () => {
  await fill('now');
  expect(await dump('now'), 'A changed row needs a new schema version: node tests/versions/write.ts').toEqual(
    read(files.at(-1) as string),
  );
});

describe.each(files)('a library of %s in this release', (file) => {
  let library: Library;
  beforeEach(async () => {
    await put(file, read(file));
    library = openLibrary(file);
  });
  afterEach(async () => {
    library.close();
    await Dexie.delete(file);
  });
  const { id } = AGAIN.article;
  const hasMarks = read(file).version > 1;
  const { highlights } = hasMarks ? MARKS : {};

  test('lists what is kept, and what is in the trash', async () => {
    expect(await library.list()).toMatchObject([
      { ok: true, summary: { id, title: AGAIN.article.title, savedAt: AGAIN.savedAt, versions: 1 } },
    ]);
    expect(await library.listTrash()).toMatchObject([{ ok: true, summary: { id: TRASHED.article.id } }]);
  });

  test('opens every article in every version, with its images', async () => {
    const versions = [{ savedAt: FIRST.savedAt }];
    expect(await library.open(id)).toEqual({ ...AGAIN, versions, highlights });
    expect(await library.openVersion(id, FIRST.savedAt)).toEqual({ ...FIRST, versions, highlights });
    expect(await library.open(TRASHED.article.id)).toEqual({ ...TRASHED, versions: [] });
  });

  test('has the marks that were made, and takes new ones', async () => {
    expect((await library.marks(id))?.marks).toEqual(hasMarks ? MARKS : { highlights: [] });
    const [mark] = MARKS.highlights;
    const put = [{ ...(mark as Highlight), id: 'later' }];
    expect((await library.changeMarks(id, { put })).highlights).toEqual([...(highlights ?? []), ...put]);
  });

  test('gives back what is in the trash', async () => {
    await library.restore([TRASHED.article.id]);
    expect(await library.listTrash()).toEqual([]);
    expect(await library.list()).toHaveLength(2);
  });

  test('saves the same again without a version, and a change with one', async () => {
    const later = '2026-12-01T00:00:00.000Z';
    expect(await library.save(AGAIN.article, AGAIN.images, later)).toMatchObject({ versions: 1 });
    const changed = { ...AGAIN.article, text: '另文通知。' };
    expect(await library.save(changed, [], later)).toMatchObject({ versions: 2 });
    expect((await library.open(id))?.images).toEqual(AGAIN.images);
  });
});
