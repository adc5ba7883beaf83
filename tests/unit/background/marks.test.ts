import { expect, test } from 'vitest';
import { changePageMarks } from '../../../src/background/marks.ts';
import { type Library, LibraryError, type LibraryProblem } from '../../../src/library/index.ts';
import { article } from '../library/sample.ts';

const { id, url } = article();
const marks = { highlights: [], place: { at: 3, text: '水渠' } };
/** A library that holds the article under `id`, saved from `savedFrom`. */
const library = (savedFrom: string, change: Library['changeMarks'] = async () => marks) =>
  ({
    marks: async (asked: string) => (asked === id ? { url: savedFrom, marks } : undefined),
    changeMarks: change,
  }) as Library;

test.each([
  ['the page it was saved from', { id, url }, url],
  ['the same page at another fragment', { id, url: `${url}#第三条` }, `${url}#top`],
  ['another address of the same document', { id, url: `${url}?from=timeline` }, url],
  [
    'its copy that names it as canonical, and was saved from there',
    { id, url: 'https://b.example/x' },
    'https://b.example/x',
  ],
])('%s may change its marks', async (_, asked, savedFrom) => {
  expect(await changePageMarks({ ...asked, change: {} }, library(savedFrom))).toEqual({ ok: true, marks });
});

test.each([
  ['another page that names its id', { id, url: 'https://evil.example/' }],
  ['an article that was never saved', { id: 'evil.example/', url: 'https://evil.example/' }],
])('%s changes nothing', async (_, asked) => {
  const changed: unknown[] = [];
  const here = library(url, async (...args) => {
    changed.push(args);
    return marks;
  });
  expect(await changePageMarks({ ...asked, change: {} }, here)).toMatchObject({
    ok: false,
    reason: 'refused',
  });
  expect(changed).toEqual([]);
});

test.each<[LibraryProblem, string]>([
  ['quota', 'quota'],
  ['refused', 'refused'],
  ['damaged', 'failed'],
])('a library that says %s is answered %s', async (reason, told) => {
  const fails = library(url, () => Promise.reject(new LibraryError(reason, 'why')));
  expect(await changePageMarks({ id, url, change: {} }, fails)).toEqual({
    ok: false,
    reason: told,
    detail: 'why',
  });
});
