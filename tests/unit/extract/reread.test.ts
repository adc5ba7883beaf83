import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { exportArticle } from '../../../src/export/index.ts';
import { extract } from '../../../src/extract/index.ts';
import { SEEDS } from '../../pages/seeds.ts';
import { PAGE_URL, readBody } from './page.ts';

const { window } = new JSDOM('');
const win = window as unknown as Window & typeof globalThis;
const parse = (html: string) => new win.DOMParser().parseFromString(html, 'text/html');

/** Reads the file that an export made. */
function reread(article: Article): Article | null {
  const { bytes } = exportArticle({ article, images: [] }, 'html', win);
  return extract(parse(new TextDecoder().decode(bytes)), article.url, win);
}

test.each([
  '<p>附件：1.<a href="/f/a.docx">渠段分工表.docx</a></p><p>2.<a href="/f/b.pdf">开口次序.pdf</a></p>',
  '<p>附件：渠段分工表</p>',
  '<p style="text-align:right">青禾县水利局</p><p style="text-align:right">2024年3月15日</p>',
  '<p>（2024年3月15日）</p>',
])('our own file says all that it said: %s', (html) => {
  const article = readBody(html);
  expect(reread(article)?.text).toBe(article.text);
});

test.each(SEEDS)('a page and its file have the same text: $slug', ({ html, url }) => {
  const article = extract(parse(html), url, win) as Article;
  const again = reread({ ...article, html: article.html.replace(/<img[^>]*>/g, '') });
  expect(again?.text).toBe(article.text);
  expect(again?.title).toBe(article.title);
});

test.each([
  ['【字体：大 中 小】 【打印】 【关闭】', 'controls'],
  ['来源：青禾日报 作者：李禾 责任编辑：王苗', 'facts'],
])('%s is taken out as %s', (line, reason) => {
  const { window: page } = new JSDOM(
    `<html lang="zh-CN"><title>清淤</title><div id="zoom"><h1>清淤</h1><div>${line}</div><p>${'渠尾的村先动手，清完一段请用水户看过。'.repeat(9)}</p></div>`,
    { url: PAGE_URL },
  );
  const article = extract(page.document, PAGE_URL, page as unknown as Window & typeof globalThis);
  expect(article?.removed.filter((r) => r.text.startsWith(line.slice(0, 3))).map((r) => r.reason)).toEqual([
    reason,
  ]);
});

test('lines between breaks are judged like blocks', () => {
  const { window: page } = new JSDOM(
    `<html lang="zh-CN"><title>清淤提前十天</title><h1>清淤提前十天</h1><div id="zoom">${'　　渠尾的村先动手，清完一段请用水户看过再往上走。<br><br>'.repeat(6)}责任编辑：王苗<br><br>【打印】【关闭】<br><br>扫一扫在手机打开当前页</div>`,
    { url: PAGE_URL },
  );
  const article = extract(page.document, PAGE_URL, page as unknown as Window & typeof globalThis);
  expect(new Set(article?.text.split('\n'))).toEqual(
    new Set(['渠尾的村先动手，清完一段请用水户看过再往上走。']),
  );
  expect(article?.editor).toBe('王苗');
});
