import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readFacts } from '../../../../src/extract/metadata/index.ts';

const TITLE = '青禾县渠道清淤提前十天开工';
const PROSE =
  '<p>渠尾的村先动手，清完一段请用水户看过再往上走，免得清过的渠又被淤上，机械不够的向邻村调剂，当天借当天还，油费由借的村出。</p>';
const read = (html: string, title = TITLE) =>
  readFacts(
    new JSDOM(`<html lang="zh-CN"><title>${title}</title><body>${html}`).window.document.documentElement,
    'https://www.qinghe.gov.cn/t20240506_1.html',
  ).facts;

test('an info line inside the heading is none of the title', () => {
  const html = `<h2>${TITLE} <small>2024-05-06 来源：青禾日报</small> <div>字号：</div><div>大 中 小</div></h2>${PROSE}`;
  expect(read(html)).toMatchObject({ title: TITLE, source: '青禾日报', published: '2024-05-06' });
});

test('a title with a date of its own keeps it', () => {
  const title = '青禾县政府信息公开年度报告 2024年1月10日修订';
  expect(read(`<h1>${title}</h1>${PROSE}`, title).title).toBe(title);
});

test('a heading with a kicker, where <title> is the title alone', () => {
  const title = 'Gauges on the River Wend stand still';
  expect(read(`<h1>Press release of the Office of Locks: ${title}</h1>${PROSE}`, title).title).toBe(title);
});

test('引题 above the title is the subtitle', () => {
  const html = `<div><h2>全县春灌工作推进会昨日召开</h2><h1>${TITLE}</h1><div>来源：青禾日报 2024-05-06</div>${PROSE}</div>`;
  expect(read(html)).toMatchObject({ title: TITLE, subtitle: '全县春灌工作推进会昨日召开' });
});

test('a heading of another box is no subtitle', () => {
  const html = `<div><h2>全县春灌工作推进会专题</h2></div><div><h1>${TITLE}</h1>${PROSE}</div>`;
  expect(read(html).subtitle).toBeUndefined();
});

test('责任编辑 is named before 编辑', () => {
  expect(read(`<h1>${TITLE}</h1>${PROSE}<p>编辑：李禾</p><p>责任编辑：王苗</p>`).editor).toBe('王苗');
});

test('a block that begins with the title and goes on with the text gives the title alone', () => {
  const html = `<table><tr><td><span id="PRHeadlineSpan">${TITLE}</span><br>******<br><span>渠尾的村先动手，清完一段请用水户看过再往上走。<br>机械不够的向邻村调剂。</span></td></tr></table>`;
  expect(read(html, TITLE.slice(0, -1)).title).toBe(TITLE);
});
