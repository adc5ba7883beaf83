import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { PAGE_URL, readBody } from './page.ts';

type Win = Window & typeof globalThis;
const lines = (html: string) => readBody(html).html.replace(/\n/g, '');
const read = (html: string) => {
  const { window } = new JSDOM(html, { url: PAGE_URL });
  return extract(window.document, PAGE_URL, window as unknown as Win);
};
const STORY =
  '三月的渠水先到渠尾，再到渠头，等水的人家在渠边支起了棚子，谁家几时开口都写在棚子的木板上，写的人签名，看的人画押。';

test.each([
  [
    'one column with a picture and its caption',
    '<table><tr><td><img src="/p/a.jpg"></td></tr><tr><td align="center">新修的渡槽　周禾生 摄</td></tr></table>',
    '<p class="centered">新修的渡槽　周禾生 摄</p>',
  ],
  [
    'a picture beside the article',
    `<table><tr><td><img src="/p/a.jpg"></td><td><p>${STORY.repeat(5)}</p></td></tr></table>`,
    `<div><p>${STORY.repeat(5)}</p></div>`,
  ],
])('a table that only places things is none: %s', (_name, html, expected) => {
  expect(lines(html)).toContain(expected);
  expect(lines(html)).not.toContain('<table');
});

test.each([
  [
    'two columns',
    '<table><tr><td>南河村</td><td>十二亩</td></tr><tr><td>东岭村</td><td>九亩</td></tr></table>',
  ],
  ['a head', '<table><tr><th>村</th></tr><tr><td>南河村</td></tr></table>'],
  [
    'labels among its cells',
    '<table><tr><td>发布日期：</td><td>3月1日</td><td>经办：</td><td>周禾生</td></tr></table>',
  ],
])('a table of data stays whole: %s', (_name, html) => {
  const { window } = new JSDOM(html);
  const cells = [...window.document.querySelectorAll('td,th')].map((cell) => cell.outerHTML);
  for (const cell of cells) expect(lines(html)).toContain(cell);
});

test.each([
  ['cells without a row', (row: Element) => row.replaceWith(...row.childNodes)],
  ['a row without a table', (row: Element) => row.closest('table')?.replaceWith(row)],
  ['a block between row and cells', (row: Element) => nest(row, row.firstElementChild as Element)],
])('texts of a broken table do not run together: %s', (_name, damage) => {
  const { window } = new JSDOM(
    `<html lang="zh-CN"><title>清淤</title><h1>清淤</h1><div class="TRS_Editor"><p>${STORY}</p><p>${STORY}</p>
     <table><tr><td>南河村</td><td>十二亩</td></tr></table></div>`,
    { url: PAGE_URL },
  );
  damage(window.document.querySelector('tr') as Element);
  const article = extract(window.document, PAGE_URL, window as unknown as Win);
  expect(article?.text.split(/[\n\t]/)).toEqual([STORY, STORY, '南河村', '十二亩']);
});

function nest(row: Element, cell: Element): void {
  const box = row.ownerDocument.createElement('div');
  cell.replaceWith(box);
  box.append(cell);
}

const INFORMATION = `<table><tr><td>索引号：</td><td>000014349/2024-00071</td><td>主题分类：</td><td>民政、村务</td></tr>
  <tr><td>发文机关：</td><td>青禾县人民政府</td><td>成文日期：</td><td>2024年11月27日</td></tr>
  <tr><td>发布日期：</td><td>2024年11月29日</td><td>有效性：</td><td>有效</td></tr></table>`;

test('the 信息公开 table is lifted out whole', () => {
  const article = readBody(INFORMATION);
  expect(article).toMatchObject({ indexNumber: '000014349/2024-00071', validity: '有效' });
  expect(article.html).not.toContain('<table');
  expect(article.removed.map((r) => r.reason)).toEqual(['facts']);
});

test('with a sentence of the document in it, it stays', () => {
  expect(readBody(INFORMATION.replace('2024年11月29日', STORY)).text).toContain(STORY);
});

test('where nothing else is on the page it stays, whole', () => {
  const summary = `<tr><td>内容概述：</td><td colspan="3">${STORY.repeat(3)}</td></tr></table>`;
  const longer = INFORMATION.replace('</table>', summary);
  const article = read(`<html lang="zh-CN"><title>信息公开</title><div id="zoom">${longer}</div>`);
  expect(article?.text.match(/[：\t]/g)?.length).toBeGreaterThan(12);
  for (const label of ['内容概述', '索引号', '主题分类', '发文机关', '成文日期', '发布日期', '有效性'])
    expect(article?.text).toContain(label);
});
