import { expect, test } from 'vitest';
import { type Article, contentHash } from '../../../src/article/index.ts';
import { findArticle } from '../../../src/background/find.ts';
import type { Library } from '../../../src/library/index.ts';
import { article, at } from '../library/sample.ts';

const { id, url } = article();
const marks = { highlights: [], place: { at: 3, text: '水渠' } };
const savedAt = at(0);

/** A library that holds `kept` under `id`, saved from `savedFrom`. */
const library = (savedFrom = url, kept: Article | undefined = article()) =>
  ({
    find: async (asked: string) =>
      asked === id ? { url: savedFrom, savedAt, marks, ...(kept && { article: kept }) } : undefined,
  }) as Library;
const asked = (change: object = {}, shown = article()) => ({
  id,
  url,
  content: contentHash(shown),
  onePage: false,
  ...change,
});

test.each([
  ['the page it was saved from', {}, url],
  ['the same page at another fragment', { url: `${url}#第三条` }, `${url}#top`],
  ['another address of the same document', { url: `${url}?from=timeline` }, url],
  [
    'its copy that names it as canonical, and was saved from there',
    { url: 'https://b.example/x' },
    'https://b.example/x',
  ],
])('%s learns that it is kept, since when, and what is marked in it', async (_, change, savedFrom) => {
  expect(await findArticle(asked(change), library(savedFrom))).toEqual({
    found: { savedAt, changed: false, marks },
  });
});

test.each([
  ['another page that names its id', { url: 'https://evil.example/' }],
  ['an article that was never saved', { id: 'evil.example/', url: 'https://evil.example/' }],
])('%s learns nothing', async (_, change) => {
  expect(await findArticle(asked(change), library())).toEqual({});
});

const pages = [url, `${url}?page=2`];
const onePage = article({ pages });
const joined = article({ pages, html: '<p>一</p><p class="page-break">2 / 2</p><p>二</p>' });

test.each<[string, Article, Article | undefined, boolean]>([
  ['says the same', article(), article(), false],
  ['says something else', article({ text: '另文通知。' }), article(), true],
  ['is kept in a row that makes no sense', article(), undefined, true],
  ['is one page of what was kept whole', onePage, joined, false],
  ['is one page, as was kept', onePage, onePage, false],
  ['is one page, which has changed', article({ pages, text: '改' }), onePage, true],
  ['is whole now', joined, onePage, true],
])('a page that %s', async (_, shown, kept, changed) => {
  const here = { find: async () => ({ url, savedAt, marks, ...(kept && { article: kept }) }) } as never;
  const request = asked({ onePage: shown.pages !== undefined && shown !== joined }, shown);
  expect((await findArticle(request, here)).found).toMatchObject({ changed });
});
