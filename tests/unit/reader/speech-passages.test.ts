// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { passages, rangeOf } from '../../../src/reader/speech/passages.ts';
import { createScript } from '../../../src/reader/speech/script.ts';
import { sentenceAt, sentenceInView } from '../../../src/reader/speech/script-place.ts';

function body(html: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'body';
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}
afterEach(() => vi.restoreAllMocks());

describe('what is read out', () => {
  test.each<[string, string, string[]]>([
    [
      'blocks apart, inline elements together',
      '<p>先<b>修</b>路</p><ul><li>引水</li></ul>',
      ['先修路', '引水'],
    ],
    ['text between blocks', '<div>前<p>中</p>后</div>', ['前', '中', '后']],
    ['line breaks', '<p>一<br>二</p>', ['一', '二']],
    ['cells', '<table><tr><th>项目</th><td>道路</td></tr></table>', ['项目', '道路']],
    [
      'no buttons, no notes of ours',
      '<h2>第三条<button>引用</button></h2><p>字<sup data-unspoken>[1]</sup>。<span class="missing">没有图</span></p>',
      ['第三条', '字。'],
    ],
    ['the reading of a character is not read twice', '<p><ruby>禾<rt>hé</rt></ruby>苗</p>', ['禾苗']],
    ['white space', '<p> </p><p>　　字</p>', ['　　字']],
  ])('%s', (_, html, expected) => {
    expect(passages([body(html)]).map(({ text }) => text)).toEqual(expected);
  });

  test('is found again after something was wrapped in a mark', () => {
    const root = body('<p>先把底数摸清，再把责任落到人。</p>');
    const [passage] = passages([root]);
    if (!passage) throw new Error('no passage');
    const text = root.querySelector('p')?.firstChild as Text;
    const middle = text.splitText(4);
    const mark = document.createElement('mark');
    middle.splitText(3).before(mark);
    mark.append(middle);
    expect(rangeOf(passage, 2, 9)?.toString()).toBe('底数摸清，再把');
    expect(rangeOf({ ...passage, text: '别的' }, 0, 1)).toBeUndefined();
  });
});

describe('where to begin', () => {
  const HTML = Array.from({ length: 50 }, (_, n) => `<p>第${n}段。还是第${n}段。</p>`).join('');

  test('at the first sentence in view, asking for few boxes', () => {
    const root = body(HTML);
    const script = createScript([root], 'zh');
    let asked = 0;
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      asked += 1;
      return new DOMRect(0, [...root.children].indexOf(this) * 40, 100, 40);
    });
    // The first sentence of each paragraph is on its first line, the second on its second.
    Object.assign(Range.prototype, {
      getBoundingClientRect(this: Range) {
        const n = [...root.children].indexOf(this.startContainer.parentElement as Element);
        return new DOMRect(0, n * 40 + (this.startOffset > 0 ? 20 : 0), 100, 20);
      },
    });
    expect(sentenceInView(script, 1225)?.text).toBe('还是第30段。');
    expect(sentenceInView(script, 1200)?.text).toBe('第30段。');
    expect(sentenceInView(script, 99_999)?.text).toBe('第0段。');
    expect(asked).toBeLessThan(25);
  });

  test('at a place in the text', () => {
    const root = body(HTML);
    const script = createScript([root], 'zh');
    const node = root.children[7]?.firstChild as Text;
    expect(sentenceAt(script, node, 6)?.text).toBe('还是第7段。');
    expect(sentenceAt(script, document.body, 0)).toBeUndefined();
  });

  test('and from one to the next and back, over blocks without words', () => {
    const script = createScript([body('<p>一。二。</p><p>——</p><p>三。</p>')], 'zh');
    const told: string[] = [];
    for (let s = script.first(); s; s = script.after(s)) told.push(s.text);
    expect(told).toEqual(['一。', '二。', '三。']);
    const last = script.from(2, 0);
    expect(last && script.before(last)?.text).toBe('二。');
  });
});
