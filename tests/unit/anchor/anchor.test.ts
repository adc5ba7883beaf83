import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  bodyText,
  describePassage,
  locator,
  offsetsOf,
  paint,
  spansOf,
  unpaint,
} from '../../../src/anchor/index.ts';
import { extract } from '../../../src/extract/index.ts';

function body(html: string): Element {
  const { document } = new JSDOM(`<div id="body">${html}</div>`).window;
  return document.querySelector('#body') as Element;
}
const textIn = (html: string) => bodyText(body(html)).text;

describe('the text that positions count', () => {
  test.each([
    ['blocks are lines', '<p>一</p>\n  <p>二</p>', '一\n二'],
    [
      'blocks in blocks count once',
      '<div class="table"><table><tr><td>甲</td><td>乙</td></tr></table></div>',
      '甲\n乙',
    ],
    ['a forced break is a line', '<p>一<br>二</p>', '一\n二'],
    ['inline elements are not', '<p>先<b>摸清</b>底数</p>', '先摸清底数'],
    ['full-width space is text inside a line', '<p>第一条　本办法</p>', '第一条　本办法'],
    [
      'what the reader adds is not text',
      '<p>第一条<button>复制</button><span data-added>注</span></p>',
      '第一条',
    ],
    ['nothing', '', ''],
  ])('%s', (_, html, expected) => expect(textIn(html)).toBe(expected));

  test('is the same whether the reader framed tables and added controls or not', () => {
    const bare = '<p>见下表。</p><table><tbody><tr><td>甲</td></tr></tbody></table><p>完</p>';
    const framed =
      '<p>见下表。<button>¶</button></p><div class="table"><table><tbody><tr><td>甲</td></tr></tbody></table></div><p>完</p>';
    expect(textIn(framed)).toBe(textIn(bare));
  });

  test('a range and its offsets', () => {
    const root = body('<p>甲乙<b>丙丁</b></p><p>戊己</p>');
    const all = bodyText(root);
    const spans = spansOf(all, 1, 6);
    expect(spans.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['乙', '丙丁', '戊']);
    const range = root.ownerDocument.createRange();
    range.setStart(spans[0]?.node as Node, 1);
    range.setEnd(spans[2]?.node as Node, 1);
    expect(offsetsOf(all, range)).toEqual({ start: 1, end: 6 });
    range.selectNodeContents(root);
    expect(offsetsOf(all, range)).toEqual({ start: 0, end: all.text.length });
    range.collapse();
    expect(offsetsOf(all, range)).toBeUndefined();
  });
});

describe('a passage is found again', () => {
  const before = '第一条 全县水渠分段整修。\n第二条 整修期间停水三天。\n第三条 本通告自发布之日起施行。';
  const passage = (exact: string, text = before) => {
    const start = text.indexOf(exact);
    return describePassage(text, start, start + exact.length);
  };
  test.each([
    ['nothing changed', '停水三天', before, '停水三天'],
    ['a paragraph was added before', '停水三天', `各乡镇：\n${before}`, '停水三天'],
    ['a word nearby changed', '停水三天', before.replace('整修期间', '施工期间'), '停水三天'],
    ['both', '停水三天', `各乡镇：\n${before.replace('整修期间', '施工期间')}`, '停水三天'],
    [
      'its punctuation got another width',
      '分段整修。\n第二条',
      before.replace('整修。', '整修.'),
      '分段整修.\n第二条',
    ],
    ['spaces came and went', '第三条 本通告', before.replace('第三条 本', '第三条　 本'), '第三条　 本通告'],
    [
      'soft hyphens came in',
      '停水三天',
      before.replace('停水三', '停\u00ad水\u200b三'),
      '停\u00ad水\u200b三天',
    ],
    ['quotes were exchanged', '「禾」字', '见“禾”字牌。', '“禾”字'],
  ])('%s', (_, exact, now, expected) => {
    const was = passage(exact, before.includes(exact) ? before : `见${exact}牌。`);
    const found = locator(now)(was);
    expect(found && now.slice(found.start, found.end)).toBe(expected);
  });

  test('of two equal phrases the one with the same neighbours, also after they moved', () => {
    const text = '道路：每月巡查一次。\n桥梁：每月巡查一次。\n水渠：每月巡查一次。';
    const start = text.lastIndexOf('每月巡查一次', text.indexOf('水渠'));
    const was = describePassage(text, start, start + 6);
    const now = `新增一行。\n${text}`;
    expect(now.slice(0, locator(now)(was)?.start)).toMatch(/桥梁：$/);
  });

  test.each([
    ['the sentence is gone', before.replace('停水三天', '正常供水')],
    ['everything is gone', ''],
  ])('%s: not found', (_, now) => expect(locator(now)(passage('停水三天'))).toBeUndefined());

  test('a short word is not found in just any place where it stands', () => {
    const was = passage('水', '甲乙丙丁水戊己庚辛');
    expect(locator('子丑寅卯水辰巳午未')(was)).toBeUndefined();
    expect(locator('子丑甲乙丙丁水戊己庚辛')(was)).toEqual({ start: 6, end: 7 });
  });

  test('survives a new extraction of a page that was changed', () => {
    const line = (n: number) =>
      `<p>第${n}条　青禾县把修路引水办食堂三件事写进当年的任务单，每季度公布一次进度，由村民代表逐项核对。</p>`;
    const page = (extra: string, word: string) =>
      `<html><head><title>通知</title></head><body><h1>关于核对进度的通知</h1><div class="content">${extra}${[1, 2, 3, 4, 5, 6].map(line).join('')}<p>核对结果当天${word}在公示栏里，村民可以<b>当面</b>提问，干部逐条答复。</p></div></body></html>`;
    const read = (html: string) => {
      const { window } = new JSDOM(html, { url: 'https://www.qinghe.gov.cn/a/t20261103_1.html' });
      const article = extract(window.document, window.location.href, window as never);
      return bodyText(body(article?.html ?? '')).text;
    };
    const [first, later] = [
      read(page('', '贴')),
      read(page('<p>各乡镇人民政府，现将有关事项通知如下，请认真执行。</p>', '张贴')),
    ];
    expect(later).toContain('现将有关事项');
    const start = first.indexOf('村民可以当面提问');
    const found = locator(later)(describePassage(first, start, start + 8));
    expect(found?.start).toBeGreaterThan(start);
    expect(found && later.slice(found.start, found.end)).toBe('村民可以当面提问');
  });
});

describe('marks in the text', () => {
  const HTML = '<p>甲乙<b>丙丁</b></p><p>戊己</p>';
  const painted = (passages: { id: string; start: number; end: number }[]) => {
    const root = body(HTML);
    paint(root, passages, (mark, _id, first) => first && mark.classList.add('first'));
    return root;
  };
  test.each([
    ['one', [{ id: 'a', start: 0, end: 2 }], ['a:甲乙*']],
    ['across elements', [{ id: 'a', start: 1, end: 6 }], ['a:乙*', 'a:丙丁', 'a:戊']],
    [
      'side by side in one node',
      [
        { id: 'a', start: 0, end: 1 },
        { id: 'b', start: 1, end: 2 },
      ],
      ['a:甲*', 'b:乙*'],
    ],
    [
      'the later over the earlier',
      [
        { id: 'a', start: 0, end: 4 },
        { id: 'b', start: 1, end: 3 },
      ],
      ['a:甲*', 'b:乙*', 'b:丙', 'a:丁'],
    ],
  ])('%s', (_, passages, expected) => {
    const root = painted(passages);
    const marks = [...root.querySelectorAll<HTMLElement>('mark')];
    expect(marks.map((m) => `${m.dataset.highlight}:${m.textContent}${m.className && '*'}`)).toEqual(
      expected,
    );
    expect(bodyText(root).text).toBe('甲乙丙丁\n戊己');
    unpaint(root);
    expect(root.innerHTML).toBe(HTML);
    expect(root.querySelector('p')?.childNodes).toHaveLength(2);
  });
});
