import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import { extract } from '../../src/extract/index.ts';
import { unfounded, wordsOf } from './fact-source.ts';
import { mutant, random } from './mutate.ts';
import { SEEDS, type Seed } from './seeds.ts';

const { window } = new JSDOM('');
const win = window as unknown as Window & typeof globalThis;
const parse = (html: string) => new win.DOMParser().parseFromString(html, 'text/html');
const notice = SEEDS[0] as Seed;
const article = extract(parse(notice.html), notice.url, win) as Article;
const judge = (facts: Partial<Article>, html: string) =>
  unfounded(
    { ...article, title: '', site: { host: 'a.example' }, ...nothing, ...facts },
    wordsOf(parse(html)),
  );

/** The facts of the page, taken away. */
const nothing: Record<string, undefined> = Object.fromEntries(
  Object.keys(article.provenance)
    .filter((fact) => !['title', 'siteName', 'siteCode'].includes(fact))
    .map((fact) => [fact, undefined]),
);

test.each<[Partial<Article>, string]>([
  [{ docNumber: '青政发〔2024〕15号' }, '<p>青政发[2024]第15号'],
  [{ author: '周禾生' }, '<p>作者：<b>周</b> 禾<i>生</i>'],
  [{ published: '2024-11-29T16:20+08:00' }, '<meta name=PubDate content="2024-11-29 16:20:31">'],
  [{ written: '2024-11-27' }, '<p>二〇二四年十一月二十七日'],
  [{ written: '2024-11-07' }, '<p>7 November 2024'],
  [{ written: '2024-11-07' }, '<p>中華民國113年11月7日'],
  [{ written: '2024-11' }, '<p>2024年11月'],
  [{ keywords: ['公示栏', '村务'] }, '<meta name=keywords content="公示栏;村务">'],
])('%j is said by %s', (facts, html) => {
  expect(judge(facts, html)).toEqual([]);
});

test.each<[Partial<Article>, string, string]>([
  [{ docNumber: '青政发〔2024〕15号' }, '<p>青政发[2024]第16号', 'docNumber=青政发〔2024〕15号'],
  [{ author: '周禾生' }, '<p>作者：周禾', 'author=周禾生'],
  [{ published: '2024-11-29T16:20+08:00' }, '<p>2024-11-29', 'published=2024-11-29T16:20+08:00'],
  [{ written: '2024-11-27' }, '<p>2024年11月 共27人', 'written=2024-11-27'],
  [{ written: '2024-11-27' }, '<p>二〇二四年十一月二十八日', 'written=2024-11-27'],
  [{ written: '2024-11-07' }, '<p>7 October 2024', 'written=2024-11-07'],
  [{ keywords: ['公示栏', '村务'] }, '<meta name=keywords content="公示栏">', 'keywords=村务'],
])('%j is not said by %s', (facts, html, wrong) => {
  expect(judge(facts, html)).toEqual([wrong]);
});

test('the same seed makes the same mutant, another seed another', () => {
  const made = (seed: number) => mutant(notice.html, seed, parse).document.documentElement.outerHTML;
  expect(made(7)).toBe(made(7));
  expect(new Set(Array.from({ length: 50 }, (_, seed) => made(seed))).size).toBeGreaterThan(45);
  expect(new Set(Array.from({ length: 50 }, (_, seed) => random(seed)())).size).toBe(50);
});
