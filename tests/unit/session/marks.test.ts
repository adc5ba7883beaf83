import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentHash, type Marks } from '../../../src/article/index.ts';
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
  const seen: (Marks | undefined)[] = [];
  const store = pageMarks(article, (now) => seen.push(now));
  const found = { savedAt: '2026-11-20T00:00:00.000Z', changed: true, marks };
  const send = answer({ ok: true, answer: { found } });
  expect(await store.read()).toEqual(found);
  const content = contentHash(article());
  expect(send).toHaveBeenCalledWith({ name: 'article.find', payload: { id, url, content, onePage: false } });
  const change = { place: null };
  const changed = answer({ ok: true, answer: { ok: true, marks: { highlights: [] } } });
  expect(await store.change(change)).toEqual({ ok: true, marks: { highlights: [] } });
  expect(changed).toHaveBeenCalledWith({ name: 'marks.change', payload: { id, url, change } });
  expect(seen).toEqual([marks, { highlights: [] }]);
});

test('asks about the article as it is shown by then: once its pages are put together', async () => {
  const pages = [url, `${url}?page=2`];
  let shown = article({ pages });
  const store = pageMarks(
    () => shown,
    () => {},
  );
  const send = answer({ ok: true, answer: {} });
  await store.read();
  shown = article({
    pages,
    html: `${article().html}<p class="page-break">2 / 2</p><p>二</p>`,
    text: '一\n二',
  });
  await store.read();
  const asked = send.mock.calls.map((args) => (args[0] as unknown as { payload: object }).payload);
  expect(asked).toMatchObject([{ onePage: true }, { onePage: false, content: contentHash(shown) }]);
});

test('an article that was never saved has none, which is not the same as having made none', async () => {
  answer({ ok: true, answer: {} });
  expect(await pageMarks(article, () => {}).read()).toBeUndefined();
});

test.each([
  ['refused', { ok: false, refused: 'the article is not what this tab shows' }, 'refused'],
  ['a full disk', { ok: true, answer: { ok: false, reason: 'quota', detail: 'full' } }, 'quota'],
  ['nobody there', undefined, 'failed'],
])('%s: not kept, and why', async (_, reply, reason) => {
  answer(reply);
  expect(await pageMarks(article, () => {}).change({ remove: ['a'] })).toMatchObject({ ok: false, reason });
});
