import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipWriter } from '../../../src/pages/library/zip-writer.ts';

const mtime = new Date('2026-03-18T00:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const read = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

test('what was added comes out, under Chinese names too', async () => {
  const zip = zipWriter();
  zip.add({ path: '2026-03-18 关于管护工作的通知.md', bytes: bytes('# 通知\n'.repeat(500)), mtime });
  zip.add({ path: 'images/一.png', bytes: bytes('not deflated again'), mtime });
  zip.add({ path: 'empty.txt', bytes: bytes(''), mtime });
  const blob = zip.finish();
  expect(blob.type).toBe('application/zip');
  const files = await read(blob);
  expect(Object.keys(files)).toEqual(['2026-03-18 关于管护工作的通知.md', 'images/一.png', 'empty.txt']);
  expect(new TextDecoder().decode(files['2026-03-18 关于管护工作的通知.md'])).toBe('# 通知\n'.repeat(500));
  expect(new TextDecoder().decode(files['images/一.png'])).toBe('not deflated again');
});

test('more than is held at once comes out whole', async () => {
  const zip = zipWriter();
  // Numbers that hardly deflate, so that the held part is handed on several times.
  const part = (n: number) =>
    Uint8Array.from({ length: 1_500_000 }, (_, i) => (i * 2654435761 * (n + 1)) >>> 13);
  for (let n = 0; n < 6; n++) zip.add({ path: `${n}.png`, bytes: part(n), mtime });
  const files = await read(zip.finish());
  expect(Object.keys(files)).toHaveLength(6);
  expect(files['5.png']).toEqual(part(5));
});

test('an archive of nothing is still a ZIP', async () => {
  expect(await read(zipWriter().finish())).toEqual({});
});
