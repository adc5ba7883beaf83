import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/article/index.ts';
import { saveArticle } from '../../../src/background/save.ts';
import { type Library, LibraryError, type LibraryProblem } from '../../../src/library/index.ts';
import { article, at, png } from '../library/sample.ts';

type Save = Library['save'];
const library = (save: Save) => ({ save }) as Library;
const request = {
  article: article(),
  images: [
    { url: 'a', base64: toBase64(png(1).bytes) },
    { url: 'b', base64: btoa('<svg/>') },
    { url: 'c', base64: '§' },
  ],
};

test('keeps what is an image by its bytes, and drops the rest', async () => {
  const calls: Parameters<Save>[] = [];
  const saved = { id: 'x', savedAt: at(0), versions: 2, change: 'updated' as const };
  const answer = await saveArticle(
    request,
    library(async (...args) => {
      calls.push(args);
      return saved;
    }),
    at(0),
  );
  expect(answer).toEqual({ ok: true, ...saved });
  expect(calls).toEqual([[article(), [png(1, 'a')], at(0)]]);
});

test.each<[LibraryProblem, string]>([
  ['quota', 'quota'],
  ['refused', 'refused'],
  ['failed', 'failed'],
  ['damaged', 'failed'],
])('a library that says %s is answered %s', async (reason, told) => {
  const fails = library(() => Promise.reject(new LibraryError(reason, 'why')));
  expect(await saveArticle(request, fails, at(0))).toEqual({ ok: false, reason: told, detail: 'why' });
});

const pages = [article().url, `${article().url}?page=2`];
const whole = article({
  pages,
  html: '<p>一</p><p class="page-break">2 / 2</p><p>二</p>',
  text: `${article().text}\n第二页。`,
});

test.each([
  ['that is kept whole writes nothing', article({ pages }), whole, 'none', 0],
  ['that says something else than what was kept whole', article({ pages, text: '改' }), whole, 'updated', 1],
  ['of which one page was kept', article({ pages }), article({ pages }), 'updated', 1],
  ['that is not kept', article({ pages }), undefined, 'updated', 1],
] as const)('one page of an article %s', async (_, shown, kept, change, writes) => {
  let written = 0;
  const here = {
    find: async () => kept && { url: kept.url, savedAt: at(0), marks: { highlights: [] }, article: kept },
    open: async () => ({ versions: [{ savedAt: at(0) }, { savedAt: at(1) }] }),
    save: async () => {
      written += 1;
      return { id: shown.id, savedAt: at(2), versions: 2, change: 'updated' };
    },
  } as unknown as Library;
  const answer = await saveArticle({ article: shown, images: [] }, here, at(2));
  expect(answer).toMatchObject({ ok: true, change, versions: 2 });
  expect(written).toBe(writes);
});
