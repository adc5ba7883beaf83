import { expect, test } from 'vitest';
import { joinArticles } from '../../../src/extract/index.ts';
import { article } from '../library/sample.ts';

const url = (n: number) => `https://www.qinghe.example/t1${n > 1 ? `_${n - 1}` : ''}.html`;
const page = (n: number, change: Parameters<typeof article>[0] = {}) =>
  article({
    id: `t1-${n}`,
    url: url(n),
    canonicalUrl: url(n),
    title: n === 1 ? '关于三件事的通知' : `关于三件事的通知(${n})`,
    html: `<h2 id="第一条">第一条</h2><p>第${n}页见<a href="#第一条">上</a></p>`,
    text: `第一条\n第${n}页`,
    outline: [{ level: 1, text: '第一条', anchor: '第一条' }],
    images: [],
    attachments: [{ name: '附件', url: 'https://www.qinghe.example/a.pdf' }],
    ...change,
  });
const pages = (...articles: (ReturnType<typeof page> | undefined)[]) =>
  articles.map((a, i) => ({ url: url(i + 1), article: a }));

test('the pages stand in order, each beginning marked, the text whole', () => {
  const joined = joinArticles(pages(page(1), page(2), page(3)), page(1));
  expect(joined.text).toBe('第一条\n第1页\n第一条\n第2页\n第一条\n第3页');
  expect(joined.html.match(/<p class="page-break">\d \/ 3<\/p>/g)).toEqual([
    '<p class="page-break">2 / 3</p>',
    '<p class="page-break">3 / 3</p>',
  ]);
  expect(joined.attachments).toHaveLength(1);
});

test('anchors stay unique, and links lead where they led', () => {
  const { outline, html } = joinArticles(pages(page(1), page(2)), page(1));
  expect(outline.map(({ anchor }) => anchor)).toEqual(['第一条', '第一条-2']);
  expect(html).toContain('<h2 id="第一条-2">第一条</h2><p>第2页见<a href="#第一条-2">');
});

test('the first page speaks for all; what it does not say the next that does', () => {
  const one = page(1);
  delete one.editor;
  const joined = joinArticles(pages(one, page(2, { editor: '周宁' })), page(2));
  expect([joined.title, joined.id, joined.editor]).toEqual(['关于三件事的通知', 't1-1', '周宁']);
  // What is shown is still the page of that address.
  expect(joined.url).toBe(url(2));
});

test('a missing page is marked with its address, also the first', () => {
  const joined = joinArticles(pages(undefined, page(2), undefined), page(2));
  expect(joined.html).toContain(`<p class="page-break">1 / 3 <a href="${url(1)}">`);
  expect(joined.html).toContain(`<p class="page-break">3 / 3 <a href="${url(3)}">`);
  expect(joined.text).toBe('第一条\n第2页');
});

test('an address cannot break out of its mark', () => {
  const { html } = joinArticles(
    [
      { url: url(1), article: page(1) },
      { url: 'https://www.qinghe.example/"><script>', article: undefined },
    ],
    page(1),
  );
  expect(html).not.toContain('<script>');
});
