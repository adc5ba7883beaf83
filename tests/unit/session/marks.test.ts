import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Marks } from '../../../src/article/index.ts';
import { pageMarks } from '../../../src/session/marks.ts';
import { article } from '../library/sample.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const { id, url } = article();
const marks: Marks = { highlights: [], place: { at: 3, text: '水渠' } };
const answer = (reply: unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => reply as never);

test('reads and changes what is marked in its own page, and tells what it learns', async () => {
  const seen: Marks[] = [];
  const store = pageMarks(article(), (now) => seen.push(now));
  const send = answer({ ok: true, answer: { marks } });
  expect(await store.read()).toEqual(marks);
  expect(send).toHaveBeenCalledWith({ name: 'marks.read', payload: { id, url } });
  const change = { place: null };
  const changed = answer({ ok: true, answer: { ok: true, marks: { highlights: [] } } });
  expect(await store.change(change)).toEqual({ ok: true, marks: { highlights: [] } });
  expect(changed).toHaveBeenCalledWith({ name: 'marks.change', payload: { id, url, change } });
  expect(seen).toEqual([marks, { highlights: [] }]);
});

test('an article that was never saved has none, which is not the same as having made none', async () => {
  answer({ ok: true, answer: {} });
  expect(await pageMarks(article(), () => {}).read()).toBeUndefined();
});

test.each([
  ['refused', { ok: false, refused: 'the article is not what this tab shows' }, 'refused'],
  ['a full disk', { ok: true, answer: { ok: false, reason: 'quota', detail: 'full' } }, 'quota'],
  ['nobody there', undefined, 'failed'],
])('%s: not kept, and why', async (_, reply, reason) => {
  answer(reply);
  expect(await pageMarks(article(), () => {}).change({ remove: ['a'] })).toMatchObject({ ok: false, reason });
});
