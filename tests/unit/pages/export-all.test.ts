import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/export/index.ts';
import type { Kept } from '../../../src/library/index.ts';
import { exportAll } from '../../../src/pages/library/export-all.ts';
import { article } from './sample.ts';

const { window } = new JSDOM('');
const kept = (n: number, title: string): Kept => ({
  article: article(n, title),
  savedAt: `2026-03-${String(n).padStart(2, '0')}T04:00:00.000Z`,
  images: [],
  versions: [],
});

/** A library that has `there` and, like the real one, leaves out what it cannot read. */
const libraryOf = (there: Kept[]) => ({
  async *each(ids: string[]) {
    for (const id of ids) {
      const found = there.find((k) => k.article.id === id);
      if (found) yield found;
    }
  },
});

const run = (there: Kept[], ids: string[], formats: Format[], control = new AbortController()) => {
  const told: number[] = [];
  const result = exportAll({
    library: libraryOf(there),
    window: window as unknown as Window & typeof globalThis,
    ids,
    formats,
    signal: control.signal,
    onDone: (n) => told.push(n),
  });
  return result.then((r) => ({ ...r, told }));
};
const bytesOf = async (data: Uint8Array | Blob | undefined) =>
  data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : (data as Uint8Array);

const two = [kept(1, '甲'), kept(2, '乙')];
const ids = two.map((k) => k.article.id);

describe('exporting', () => {
  test('one article in one format is that file', async () => {
    const { file, done } = await run(two, [ids[0] as string], ['text']);
    expect(done).toBe(1);
    expect(file?.name).toMatch(/甲\.txt$/);
    expect(new TextDecoder().decode(await bytesOf(file?.bytes))).toContain('甲的正文。');
  });

  test('one article in several formats is a ZIP', async () => {
    const { file } = await run(two, [ids[0] as string], ['markdown', 'json']);
    expect(file?.name).toMatch(/甲\.zip$/);
    const names = Object.keys(unzipSync(await bytesOf(file?.bytes)));
    expect(names.map((n) => n.split('.').at(-1)).sort()).toEqual(['json', 'md']);
  });

  test('several are a ZIP with a file for each, and equal titles do not overwrite each other', async () => {
    const same = [...two, kept(3, '甲')];
    const { file, done } = await run(
      same,
      same.map((k) => k.article.id),
      ['text'],
    );
    expect(done).toBe(3);
    expect(file?.type).toBe('application/zip');
    const names = Object.keys(unzipSync(await bytesOf(file?.bytes)));
    expect(names).toHaveLength(3);
    expect(names.filter((n) => n.includes('甲'))).toHaveLength(2);
  });

  test('what cannot be read is left out and counted', async () => {
    const { file, done } = await run(two, [...ids, 'damaged'], ['text']);
    expect(done).toBe(2);
    expect(Object.keys(unzipSync(await bytesOf(file?.bytes)))).toHaveLength(2);
  });

  test.each([[['damaged']], [['damaged', 'gone']]])('nothing readable in %j makes no file', async (none) => {
    expect(await run(two, none, ['text'])).toMatchObject({ file: undefined, done: 0 });
  });

  test('stopped on the way it makes no file', async () => {
    const control = new AbortController();
    control.abort();
    expect((await run(two, ids, ['text'], control)).file).toBeUndefined();
  });

  test('many are reported on the way, in rising numbers', async () => {
    const many = Array.from({ length: 300 }, (_, i) => kept((i % 28) + 1, `第${i}篇`)).map((k, i) => ({
      ...k,
      article: { ...k.article, id: `id-${i}` },
    }));
    const { told, done } = await run(
      many,
      many.map((k) => k.article.id),
      ['markdown', 'html'],
    );
    expect(done).toBe(300);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
