import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportArticle } from '../../../src/export/index.ts';
import { exporter, part, provide, readPage } from '../../../src/session/index.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

beforeEach(() => fakeBrowser.reset());

test('parts laid down one by one are found, and show in no list of the global object', () => {
  const place = {};
  expect(part('readPage', place)).toBeUndefined();
  provide({ readPage }, place);
  provide({ exportArticle }, place);
  expect(part('readPage', place)).toBe(readPage);
  expect(part('exportArticle', place)).toBe(exportArticle);
  expect(Object.keys(place)).toEqual([]);
});

test('the exporter is asked for once, when it is first needed', async () => {
  const place = {};
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    provide({ exportArticle }, place);
    return { ok: true };
  });
  expect(await exporter(place)).toBe(exportArticle);
  expect(await exporter(place)).toBe(exportArticle);
  expect(send.mock.calls).toEqual([[{ name: 'export.prepare' }]]);
});

test.each([
  ['refused', { ok: false, refused: 'this tab is gone' }, 'this tab is gone'],
  ['without effect', { ok: true }, 'did not start'],
])('an exporter that is %s is an error in words', async (_, reply, words) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => reply);
  await expect(exporter({})).rejects.toThrow(words);
});
