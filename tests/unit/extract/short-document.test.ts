import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { SEEDS } from '../../pages/seeds.ts';

test('a short document beside a large information table is still the body, and the table only facts', () => {
  const seed = SEEDS.find((s) => s.slug === 'notice') as (typeof SEEDS)[number];
  const { window } = new JSDOM(seed.html, { url: seed.url });
  const article = extract(window.document, seed.url, window as unknown as Window & typeof globalThis);
  expect(article?.text).toMatch(/^(?:青政发〔2024〕15号\n)?各乡镇人民政府/);
  for (const words of ['办事服务', '主题分类', '民政、村务', '关于夏粮收购的通知', '周禾生'])
    expect(article?.text).not.toContain(words);
  expect(article).toMatchObject({ indexNumber: '000014349/2024-00071', effective: '2025-01-01' });
});
