import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleProblems } from '../../src/article/index.ts';
import { detect } from '../../src/detect/index.ts';
import { extract } from '../../src/extract/index.ts';

type Fact =
  | 'subtitle'
  | 'published'
  | 'written'
  | 'source'
  | 'author'
  | 'docNumber'
  | 'indexNumber'
  | 'issuer';

interface Expected {
  none?: true;
  /** Kinds that the page may be told to be. */
  verdict?: string[];
  title?: string;
  /** Facts by name; a date may be given more coarsely than the page gives it. */
  facts?: Partial<Record<Fact, string>>;
  /** Facts that the page does not tell. */
  unknown?: Fact[];
  contains?: string[];
  lacks?: string[];
  outline?: string[];
  attachments?: string[];
  images?: string[];
  classes?: string[];
  html?: string[];
  pages?: number;
  pageUrls?: string[];
}

const URL_OF_PAGE = 'https://www.qinghe.example/xw/t20240506_100.shtml';
const slugs = readdirSync(import.meta.dirname).filter((slug) =>
  existsSync(path.join(import.meta.dirname, slug, 'expected.json')),
);
const file = (slug: string, name: string) => readFileSync(path.join(import.meta.dirname, slug, name), 'utf8');

function read(html: string) {
  const { window } = new JSDOM(html, { url: URL_OF_PAGE });
  const before = window.document.documentElement.outerHTML;
  const article = extract(window.document, URL_OF_PAGE, window as unknown as Window & typeof globalThis);
  expect(window.document.documentElement.outerHTML, 'the page was changed').toBe(before);
  return article;
}

function verdictOf(html: string): string {
  return detect(new JSDOM(html, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE).kind;
}

describe.each(slugs)('page %s', (slug) => {
  const expected = JSON.parse(file(slug, 'expected.json')) as Expected;
  const article = read(file(slug, 'page.html'));

  test('is read as expected', () => {
    if (expected.verdict) expect(expected.verdict).toContain(verdictOf(file(slug, 'page.html')));
    if (expected.none) {
      expect(article).toBeNull();
      return;
    }
    if (!article) throw new Error('nothing was read');
    expect(articleProblems(article)).toEqual([]);
    if (expected.title) expect(article.title).toBe(expected.title);
    for (const [name, value] of Object.entries(expected.facts ?? {}))
      expect((article[name as Fact] ?? '').slice(0, value.length), name).toBe(value);
    for (const name of expected.unknown ?? []) expect(article[name], name).toBeUndefined();
    for (const text of expected.contains ?? []) expect(article.text).toContain(text);
    for (const text of expected.lacks ?? []) expect(article.text).not.toContain(text);
    if (expected.outline) expect(article.outline.map((o) => o.text)).toEqual(expected.outline);
    for (const { anchor } of article.outline) expect(article.html).toContain(`id="${anchor}"`);
    if (expected.attachments) expect(article.attachments.map((a) => a.name)).toEqual(expected.attachments);
    if (expected.images) expect(article.images.map((i) => i.url)).toEqual(expected.images);
    for (const name of expected.classes ?? []) expect(article.html).toContain(`class="${name}"`);
    for (const part of expected.html ?? []) expect(article.html).toContain(part);
    if (expected.pageUrls) expect(article.pages).toEqual(expected.pageUrls);
    expect(article.pages?.length).toBe(expected.pages);
  });

  test('reads the same twice', () => {
    expect(read(file(slug, 'page.html'))).toEqual(article);
  });
});
