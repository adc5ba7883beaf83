import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { PAGE_URL } from './page.ts';

const LINES = [
  '渠尾的村先动手，清完一段请用水户看过再往上走，免得清过的渠又被淤上。',
  '清淤的土方就近还田，不得堆在路边，用工用油按实际记账，张榜公布。',
  '机械不够的向邻村调剂，调剂来的机器当天还，油由借的村加满。',
];
const text = LINES.map((line) => `<p>${line}</p>`).join('');
const INFO = '<div class="info">发布时间：2024-03-18 来源：县水利局</div>';
const TITLE = '<h1>清淤提前十天</h1>';

function read(body: string) {
  const { window } = new JSDOM(`<html lang="zh-CN"><title>清淤提前十天</title><body>${body}`, {
    url: PAGE_URL,
  });
  return extract(window.document, PAGE_URL, window as unknown as Window & typeof globalThis);
}

test.each([
  ['two boxes', `${TITLE}${INFO}<div class="pc">${text}</div><div class="wap">${text}</div>`],
  [
    'in a named container',
    `${TITLE}${INFO}<div class="article-content"><div class="a">${text}</div><div class="b">${text}</div></div>`,
  ],
  [
    'a named one and another',
    `${TITLE}${INFO}<div><div class="TRS_Editor">${text}</div><div class="mobile">${text}</div></div>`,
  ],
  [
    'each with title and info line',
    `<div class="pc">${TITLE}${INFO}<div>${text}</div></div><div class="m">${TITLE}${INFO}<div>${text}</div></div>`,
  ],
  [
    'the last of them cut off',
    `${TITLE}${INFO}<div class="pc">${text}</div><div class="wap">${text.slice(0, text.lastIndexOf('，'))}</p></div>`,
  ],
  [
    'side by side in a table, below other rows',
    `<table><tr><td>${INFO}</td></tr><tr><td>${text}</td><td>${text}</td></tr><tr><td>责任编辑：李禾</td></tr></table>`,
  ],
  ['three times', `${TITLE}${INFO}<div>${text}</div><div>${text}</div><div>${text}</div>`],
])('a body printed more than once is read once: %s', (_name, html) => {
  expect(read(html)?.text.split('\n')).toEqual(LINES);
  expect(read(html)).toMatchObject({ title: '清淤提前十天', published: '2024-03-18', source: '县水利局' });
});

test('a lead outside the copies stays', () => {
  const lead = '县里今年把清淤的日子提前了十天，各村已经开工，渠长们天天在渠上看进度。';
  const html = `${TITLE}${INFO}<div class="article-content"><p>${lead}</p><div>${text}</div><div>${text}</div></div>`;
  expect(read(html)?.text.split('\n')).toEqual([lead, ...LINES]);
});

test('parts of the same length that say different things all stay', () => {
  const html = `${TITLE}${INFO}<div class="article-content"><div>${text}</div><div>${text.replaceAll('渠', '河').replaceAll('村', '乡')}</div></div>`;
  expect(read(html)?.text.split('\n')).toHaveLength(6);
});
