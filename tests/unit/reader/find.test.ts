import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/reader/find/folded-text.ts';
import { indexText, search } from '../../../src/reader/find/index-text.ts';

test.each([
  ['ＡＢＣ　１２３', 'abc 123'],
  ['PDF 文件', 'pdf文件'],
  ['2026 年 3 月', '2026年3月'],
  ['青 禾 县', '青禾县'],
  ['two   words', 'two words'],
  ['two words', 'two words'],
  ['禾政发〔2026〕27号', '禾政发(2026)27号'],
  ['禾政发[2026]27号', '禾政发(2026)27号'],
  ['“一户一表”', '"一户一表"'],
  ['你好，世界！', '你好,世界!'],
  ['soft­hy​phen', 'softhyphen'],
  ['ÉCOLE', 'école'],
  ['𠮷野家', '𠮷野家'],
  ['', ''],
])('%j is compared as %j', (raw, text) => {
  const folded = fold(raw);
  expect(folded.text).toBe(text);
  expect(folded.origins.length).toBe(text.length);
});

const body = (html: string) =>
  new JSDOM(`<main>${html}</main>`).window.document.querySelector('main') as Element;
/** What the hits cover, as the document has it. */
const found = (html: string, query: string, most = 100) => {
  const root = body(html);
  return search(indexText([root]), query, most).map(({ startNode, startOffset, endNode, endOffset }) => {
    const range = root.ownerDocument.createRange();
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    return range.toString();
  });
};

describe('search', () => {
  test.each([
    ['<p>供水工程，供水单位</p>', '供水', ['供水', '供水']],
    ['<p>供<b>水</b>工<i>程</i></p>', '供水工程', ['供水工程']],
    ['<p>二〇二六 年<br>三月</p>', '二〇二六年三月', ['二〇二六 年三月']],
    ['<p>供水</p><p>工程</p>', '供水工程', []],
    ['<table><tbody><tr><td>供水</td><td>工程</td></tr></tbody></table>', '供水工程', []],
    ['<p>Water  Supply</p>', 'water supply', ['Water  Supply']],
    ['<p>Water\nSupply</p>', 'WATER SUPPLY', ['Water\nSupply']],
    ['<p>禾政发〔２０２６〕27号</p>', '[2026]', ['〔２０２６〕']],
    ['<p>啊啊啊啊啊</p>', '啊啊', ['啊啊', '啊啊']],
    ['<p>供水</p>', '  ', []],
    ['<p>供水</p>', '', []],
    ['<p>一<button>复制</button>二</p>', '复制', []],
    ['<p>一<button>复制</button>二</p>', '一二', ['一复制二']],
    ['<p>a*b(c)</p>', 'b(c)', ['b(c)']],
  ])('%s for %j', (html, query, words) => {
    expect(found(html, query)).toEqual(words);
  });

  test('stops at the most that is wanted', () => {
    expect(found(`<p>${'水'.repeat(500)}</p>`, '水', 20)).toHaveLength(20);
  });

  test('leaves the text as it is', () => {
    const root = body('<p>供<b>水</b></p>');
    const before = root.innerHTML;
    search(indexText([root]), '供水', 10);
    expect(root.innerHTML).toBe(before);
  });

  test('four times the text takes nothing like the square of it', () => {
    const time = (paragraphs: number) => {
      const root = body(
        '<p>青禾县把修路、引<b>水</b>、办食堂三件事写进当年的任务单，每季度公布一次进度。</p>'.repeat(
          paragraphs,
        ),
      );
      const from = performance.now();
      search(indexText([root]), '任务单', 1000);
      return performance.now() - from;
    };
    time(500);
    expect(time(8000) / Math.max(time(2000), 1)).toBeLessThan(16);
  });
});
