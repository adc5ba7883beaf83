import { describe, expect, test } from 'vitest';
import {
  ARTICLE_SCHEMA,
  type Article,
  articleId,
  articleProblems,
  imageType,
  isArticle,
  publicUrl,
} from '../../../src/article/index.ts';

const article: Article = {
  schema: ARTICLE_SCHEMA,
  id: 'qinghe.gov.cn/a.html',
  url: 'https://www.qinghe.gov.cn/a.html',
  canonicalUrl: 'https://www.qinghe.gov.cn/a.html',
  title: '通知',
  lang: 'zh-CN',
  html: '<p>文</p>',
  text: '文',
  outline: [{ level: 1, text: '一、总则', anchor: '一、总则' }],
  attachments: [{ name: '附件', url: 'https://www.qinghe.gov.cn/a.pdf' }],
  images: [],
  published: '2024-03-07',
  site: { host: 'www.qinghe.gov.cn' },
  provenance: { published: 'meta:PubDate' },
  removed: [],
};

describe('identity', () => {
  test.each([
    ['http://www.qinghe.gov.cn/a.html', 'qinghe.gov.cn/a.html'],
    ['https://m.qinghe.gov.cn/a.html#top', 'qinghe.gov.cn/a.html'],
    ['https://wap.qinghe.gov.cn:443/a.html', 'qinghe.gov.cn/a.html'],
    ['https://qinghe.gov.cn/a/index.html', 'qinghe.gov.cn/a/'],
    ['https://qinghe.gov.cn/a/index.shtml', 'qinghe.gov.cn/a/'],
    ['https://qinghe.gov.cn/v?id=2&utm_source=x&from=timeline&cat=1', 'qinghe.gov.cn/v?cat=1&id=2'],
    ['https://qinghe.gov.cn:8080/a', 'qinghe.gov.cn:8080/a'],
    ['https://www.gov.cn/a', 'gov.cn/a'],
    ['file:///pages/a.html', '/pages/a.html'],
  ])('%s', (url, id) => {
    expect(articleId(url)).toBe(id);
  });

  test('different documents have different ids', () => {
    const urls = [
      'https://a.example/v?id=1',
      'https://a.example/v?id=2',
      'https://b.example/v?id=1',
      'https://a.example/V?id=1',
    ];
    expect(new Set(urls.map(articleId)).size).toBe(urls.length);
  });

  test('an address that is not absolute is refused', () => {
    expect(() => articleId('/a.html')).toThrow(TypeError);
  });

  test('user name and password are not shown', () => {
    expect(publicUrl('https://u:p@qinghe.gov.cn/a?b=1#c')).toBe('https://qinghe.gov.cn/a?b=1#c');
  });
});

describe('validation', () => {
  test('a whole article', () => {
    expect(articleProblems(article)).toEqual([]);
    expect(isArticle(JSON.parse(JSON.stringify(article)))).toBe(true);
  });

  test.each<[string, unknown]>([
    ['schema', 99],
    ['id', ''],
    ['url', 'javascript:alert(1)'],
    ['canonicalUrl', 'x.html'],
    ['title', 1],
    ['html', undefined],
    ['outline', [{ level: '1', text: 'x', anchor: 'x' }]],
    ['attachments', [{ name: 'x' }]],
    ['published', '2024年3月7日'],
    ['published', Number.NaN],
    ['topics', 'x'],
    ['site', {}],
    ['provenance', { published: 1 }],
    ['removed', null],
  ])('refuses %s = %j, and says so', (field, value) => {
    const bad = { ...article, [field]: value };
    expect(isArticle(bad)).toBe(false);
    expect(articleProblems(bad).some((line) => line.startsWith(field))).toBe(true);
  });

  test.each([null, undefined, 'x', [], 1])('refuses %j', (value) => {
    expect(isArticle(value)).toBe(false);
  });

  test.each([
    '2024',
    '2024-03',
    '2024-03-07',
    '2024-03-07T10:20',
    '2024-03-07T10:20+08:00',
    '2024-03-07T10:20:30Z',
  ])('accepts the date %s', (published) => {
    expect(isArticle({ ...article, published })).toBe(true);
  });
});

describe('pictures', () => {
  const ascii = (text: string) => new TextEncoder().encode(text);

  test.each<[string, Uint8Array, string | undefined]>([
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image/png'],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['GIF', ascii('GIF89a'), 'image/gif'],
    ['WebP', ascii('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    ['BMP', ascii('BM\0\0'), 'image/bmp'],
    ['SVG', ascii('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
    ['HTML', ascii('<!DOCTYPE html>'), undefined],
    ['nothing', new Uint8Array(), undefined],
    ['half a PNG', Uint8Array.of(0x89, 0x50), undefined],
  ])('%s', (_name, bytes, type) => {
    expect(imageType(bytes)).toBe(type);
  });
});
