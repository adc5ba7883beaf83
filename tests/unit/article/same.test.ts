import { describe, expect, test } from 'vitest';
import { type Article, contentHash, isOnePageOfSeveral, sameArticle } from '../../../src/article/index.ts';
import { article } from '../library/sample.ts';

const { html, text, site } = article();

describe('what two visits to a document say', () => {
  test.each<[string, Partial<Article>]>([
    ['the way it was visited', { url: `${article().url}?from=timeline` }],
    ['what was removed', { removed: [{ reason: 'share', where: 'p', text: '分享' }] }],
    ['where a fact was read', { provenance: { title: 'label:标题' } }],
    ['a field that is absent, one way or the other', { author: undefined } as unknown as Partial<Article>],
    ['the scheme of the site', { html: html.replace('https:', 'http:') }],
    ['the order of keys', { site: { name: site.name as string, host: site.host } }],
  ])('is the same but for %s', (_, change) => {
    expect(sameArticle(article(), article(change))).toBe(true);
    expect(contentHash(article(change))).toBe(contentHash(article()));
  });

  test.each<[string, Partial<Article>]>([
    ['one character of the text', { text: text.replace('一', '二') }],
    ['its last character', { text: `${text.slice(0, -1)}！` }],
    ['two characters that changed places', { text: text.replace('分段', '段分') }],
    ['markup alone', { html: html.replace('<p>', '<p class="note">') }],
    ['a fact', { validity: '已废止' }],
    ['an attachment', { attachments: [{ name: '名单', url: 'https://www.qinghe.example/a.xlsx' }] }],
  ])('differs by %s', (_, change) => {
    expect(sameArticle(article(), article(change))).toBe(false);
    expect(contentHash(article(change))).not.toBe(contentHash(article()));
  });

  test('10,000 articles that differ by a number have 10,000 hashes', () => {
    const hashes = Array.from({ length: 10_000 }, (_, n) => contentHash(article({ text: `第${n}号` })));
    expect(new Set(hashes).size).toBe(10_000);
    expect(hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  });
});

test.each<[string, Partial<Article>, boolean]>([
  ['of an article of one page', {}, false],
  ['one of two', { pages: ['https://a.example/1', 'https://a.example/2'] }, true],
  [
    'two put together',
    {
      pages: ['https://a.example/1', 'https://a.example/2'],
      html: '<p>一</p><p class="page-break">2 / 2</p><p>二</p>',
    },
    false,
  ],
])('a page is %s', (_, change, expected) => {
  expect(isOnePageOfSeveral(article(change))).toBe(expected);
});
