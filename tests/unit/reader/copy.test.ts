// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../../../src/reader/copy/clean.ts';
import { sourceLine } from '../../../src/reader/copy/source-line.ts';
import { sampleArticle } from './sample.ts';

function copied(html: string, choose = (root: Element, range: Range) => range.selectNodeContents(root)) {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.replaceChildren(root);
  const range = document.createRange();
  choose(root, range);
  return cleanCopy(range);
}

describe('what is copied', () => {
  test.each([
    [
      'paragraphs are lines',
      '<p>第一条</p>\n<p>第二条</p>',
      '第一条\n第二条',
      '<p>第一条</p>\n<p>第二条</p>',
    ],
    [
      'no control of ours, no mark',
      '<p id="第一条">第一条<button>复制</button> <mark class="red" data-highlight="a" tabindex="0">水渠</mark></p>',
      '第一条 水渠',
      '<p>第一条 水渠</p>',
    ],
    ['no invisible character', '<p>水\u00ad渠\u200b整\ufeff修</p>', '水渠整修', '<p>水渠整修</p>'],
    ['full-width spaces stay', '<p>第一条　水渠</p>', '第一条　水渠', '<p>第一条　水渠</p>'],
    [
      'a table is tab-separated',
      '<div class="table" tabindex="0"><table><tbody><tr><th colspan="2">甲</th></tr><tr><td>乙</td><td><p>丙</p><p>丁</p></td></tr></tbody></table></div>',
      '甲\n乙\t丙 丁',
      '<table><tbody><tr><th colspan="2">甲</th></tr><tr><td>乙</td><td><p>丙</p><p>丁</p></td></tr></tbody></table>',
    ],
    [
      'links stay, how they open goes',
      '<p><a href="https://a.example/" target="_blank" rel="noopener">甲</a></p>',
      '甲',
      '<p><a href="https://a.example/">甲</a></p>',
    ],
    [
      'pictures of this window only go',
      '<p>甲<img src="blob:x"><img src="https://a.example/1.png"></p>',
      '甲',
      '<p>甲<img src="https://a.example/1.png"></p>',
    ],
    ['a forced break is a line', '<p>甲<br>乙</p>', '甲\n乙', '<p>甲<br>乙</p>'],
  ])('%s', (_, html, text, clean) => expect(copied(html)).toEqual({ text, html: clean }));

  test('a few cells are a table', () => {
    const html =
      '<table><tbody><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></tbody></table>';
    const rows = copied(html, (root, range) =>
      range.selectNodeContents(root.querySelector('tbody') as Element),
    );
    expect(rows.text).toBe('甲\t乙\n丙\t丁');
    expect(rows.html).toMatch(/^<table><tr>.*<\/table>$/);
    const cells = copied(html, (root, range) =>
      range.selectNodeContents(root.querySelector('tr') as Element),
    );
    expect(cells).toEqual({ text: '甲\t乙', html: '<table><tr><td>甲</td><td>乙</td></tr></table>' });
  });
});

test.each([
  [
    {},
    '——《关于做好乡村公共设施管护工作的通知》（禾政办发〔2026〕12号），县农业农村局，2026年3月18日，https://www.qinghe.gov.cn/zwgk/202603/t20260318_1.html',
  ],
  [
    { lang: 'en', title: 'Roads', source: 'Council', published: '2026-03' },
    '— Roads, Council, March 2026, https://www.qinghe.gov.cn/zwgk/202603/t20260318_1.html',
  ],
])('where it is from: %j', (change, line) => expect(sourceLine(sampleArticle(change))).toBe(line));
