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
