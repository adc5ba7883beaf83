import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readFacts } from '../../../../src/extract/metadata/index.ts';

const TITLE = '青禾县渠道清淤提前十天开工';
const PROSE =
  '<p>渠尾的村先动手，清完一段请用水户看过再往上走，免得清过的渠又被淤上，机械不够的向邻村调剂，当天借当天还。</p>';

function columnOf(above: string, head = ''): string | undefined {
  const { document } = new JSDOM(
    `<html lang="zh-CN"><title>${TITLE}</title>${head}<body>${above}<h1>${TITLE}</h1>${PROSE}`,
  ).window;
  return readFacts(document.documentElement, 'https://www.qinghe.gov.cn/t20240506_1.html').facts.column;
}

test.each([
  ['<div>您的当前位置：<a>新闻中心</a> &gt; <a>乡镇</a></div>', '乡镇'],
  ['<div>当前位置：<a>乡镇</a></div>', '乡镇'],
  ['<div>位置：首页 &gt; 水利动态</div>', '水利动态'],
  ['<div class="fl">首页 &gt; 要闻 &gt; 正文</div>', '要闻'],
  ['<div class="fl">首页 → 水利要闻</div>', '水利要闻'],
  ['<div class="fl">青禾网&gt;&gt;水利</div>', '水利'],
  ['<div class="title"><a class="CurrChnlCls">县站</a>&gt;<a class="CurrChnlCls">要闻</a></div>', '要闻'],
  ['<h3 class="col_title">水利聚焦</h3>', '水利聚焦'],
  [`<div>当前位置：首页 &gt; 水利要闻 &gt; ${TITLE}</div>`, '水利要闻'],
  ['<div>當前位置：首頁 &gt; 水利要聞</div>', '水利要聞'],
])('%s', (above, column) => {
  expect(columnOf(above)).toBe(column);
});

test('a column whose tag is a year is named by the page', () => {
  const head = '<meta name="ColumnName" content="2024">';
  expect(columnOf('<div>当前位置：首页 &gt; 水利要闻 &gt; 2024</div>', head)).toBe('水利要闻');
});

test.each([
  '<div>当前位置：首页</div>',
  '<div>更多&gt;&gt;</div>',
  '<div>水位 3 &gt; 2 时开闸</div>',
  '<div>首页 &gt; 正文</div>',
])('no column: %s', (above) => {
  expect(columnOf(above)).toBeUndefined();
});
