// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markAtStart, marksIn } from '../../../src/reader/body/footnote-marks.ts';
import { linkNotes } from '../../../src/reader/body/footnotes.ts';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

describe('marks', () => {
  test.each([
    ['[1] 注', 'bracket', 1, 3],
    ['　　〔12〕注', 'bracket', 12, 6],
    ['［注3］注', 'bracket', 3, 4],
    ['③注', 'circle', 3, 1],
    ['注2：字', 'word', 2, 2],
    ['注释2、字', 'word', 2, 3],
  ])('%s begins a note', (text, kind, number, length) => {
    expect(markAtStart(text)).toEqual({ kind, number, length });
  });

  test.each(['〔2026〕12号', '1. 总则', '（一）目标', '注意：字', '字[1]'])('%s begins none', (text) => {
    expect(markAtStart(text)).toBeUndefined();
  });

  test('in a text', () => {
    expect(
      marksIn('甲[1]乙①丙（注3）禾政办发〔2026〕12号').map(({ kind, number }) => [kind, number]),
    ).toEqual([
      ['bracket', 1],
      ['circle', 1],
      ['word', 3],
    ]);
  });
});

/** What is linked, as `reference text>note text`, and whether what the article says is unchanged. */
function linked(html: string): string[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  const { content } = template;
  const words = content.textContent;
  linkNotes(content);
  expect(content.textContent).toBe(words);
  const at = (link: Element) =>
    [...content.querySelectorAll('[id]')].find((e) => `#${e.id}` === link.getAttribute('href'));
  const references = [...content.querySelectorAll('.footnote-ref')];
  expect(new Set(references.map((r) => r.id)).size).toBe(references.length);
  for (const back of content.querySelectorAll('.footnote-back')) expect(references).toContain(at(back));
  return references.map((r) => `${r.textContent}>${at(r)?.textContent}`);
}

describe('references and their notes', () => {
  test.each<[string, string, string[]]>([
    [
      '[1] in the text',
      '<p>修路[1]，引水[2]。</p><p>[1] 村道</p><p>[2] 水渠</p>',
      ['[1]>[1] 村道', '[2]>[2] 水渠'],
    ],
    ['raised', '<p>修路<sup>[1]</sup></p><p>[1] 村道</p>', ['[1]>[1] 村道']],
    ['raised number alone', '<p>修路<sup>1</sup></p><p>[1]村道</p>', ['1>[1]村道']],
    ['raised ①', '<p>修路<sup>①</sup></p><p>①村道</p>', ['①>①村道']],
    ['① under 注释', '<p>修路①</p><p>注释：</p><p>①村道</p>', ['①>①村道']],
    ['① below a rule', '<p>修路①</p><hr><p>①村道</p>', ['①>①村道']],
    ['one note, two references', '<p>修路[1]引水[1]</p><p>[1] 县志</p>', ['[1]>[1] 县志', '[1]>[1] 县志']],
    [
      'a numbered list under 参考文献',
      '<p>修路[1]引水<sup>2</sup></p><h2>参考文献</h2><ol><li>县志</li><li>水经</li></ol>',
      ['[1]>县志', '2>水经'],
    ],
    [
      "the page's own links",
      '<p>修路<a href="#_ftn1">[1]</a></p><p><a href="#_ftnref1">[1]</a> 村道</p>',
      ['[1]>[1] 村道'],
    ],
    ['a note with a name of its own', '<p>修路[1]</p><p id="注">[1] 村道</p>', ['[1]>[1] 村道']],
    ['（注1）', '<p>修路（注1）</p><p>注1：村道</p>', ['（注1）>注1：村道']],
    [
      'a note of two paragraphs',
      '<p>修路[1]引水[2]</p><p>[1] 村道</p><p>续</p><p>[2] 水渠</p>',
      ['[1]>[1] 村道', '[2]>[2] 水渠'],
    ],
    [
      'notes after each part',
      '<p>甲[1]</p><p>[1] 子</p><h2>二</h2><p>乙[1]</p><p>[1] 丑</p>',
      ['[1]>[1] 子', '[1]>[1] 丑'],
    ],
    [
      'none: ① numbers the parts of a sentence',
      '<p>包括①修路②引水</p><p>①修路的办法</p><p>②引水的办法</p>',
      [],
    ],
    ['none: a note nobody refers to', '<p>修路[1]</p><p>[1] 村道</p><p>[2] 水渠</p>', []],
    ['none: the years of documents', '<p>禾政办发〔2026〕12号</p><p>〔2026〕号文</p>', []],
    ['none: numbered paragraphs', '<p>[1] 修路</p><p>[2] 引水</p>', []],
    ['none: square metres', '<p>30m<sup>2</sup>，10<sup>1</sup></p><p>[1] 子</p><p>[2] 丑</p>', []],
    ['none: a link elsewhere', '<p><a href="https://www.qinghe.gov.cn/">[1]</a></p><p>[1] 子</p>', []],
    ['none', '<p>修路</p>', []],
  ])('%s', (_, html, expected) => {
    expect(linked(html)).toEqual(expected);
  });

  test('a thousand of them', () => {
    const numbers = Array.from({ length: 999 }, (_, n) => n + 1);
    const template = document.createElement('template');
    template.innerHTML = `<p>${numbers.map((n) => `句[${n}]`).join('')}</p>${numbers.map((n) => `<p>[${n}] 注</p>`).join('')}`;
    linkNotes(template.content);
    expect(template.content.querySelectorAll('.footnote-ref')).toHaveLength(999);
    expect(template.content.querySelectorAll('.footnote-back')).toHaveLength(999);
  });
});

describe('a note beside its reference', () => {
  const settle = (ms = 40) => new Promise((done) => setTimeout(done, ms));
  let reader: ReaderHandle | undefined;
  let root: ShadowRoot;
  const scrollTo = vi.fn();
  const closed = vi.fn();
  const find = (css: string) => root.querySelector<HTMLElement>(css) as HTMLElement;
  const shown = () => root.querySelector('.footnote')?.textContent;
  const tap = async (element: Element, detail = 1) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
    element.dispatchEvent(event);
    await settle();
    return event;
  };
  const over = async (element: Element, ms: number) => {
    element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    await settle(ms);
  };

  beforeEach(async () => {
    Element.prototype.scrollTo = scrollTo;
    const place = document.createElement('div');
    document.body.append(place);
    const html =
      '<p>修路[1]。又见[1]。</p><p>[1] 见<a href="https://www.qinghe.gov.cn/b.html">县志</a>。</p>';
    reader = mountReader(place, { article: sampleArticle({ html }), onPreferences() {}, onClose: closed });
    root = place.firstElementChild?.shadowRoot as ShadowRoot;
    await settle();
  });
  afterEach(async () => {
    reader?.close();
    document.body.replaceChildren();
    scrollTo.mockReset();
    closed.mockReset();
    await settle(120);
  });

  test('when it is tapped; tapped once more it leads there', async () => {
    const reference = find('.footnote-ref');
    expect((await tap(reference)).defaultPrevented).toBe(true);
    expect(shown()?.trim()).toBe('见县志。');
    expect(find('.footnote a').getAttribute('target')).toBe('_blank');
    expect(reference.getAttribute('aria-describedby')).toBe(find('.footnote').id);
    expect(scrollTo).not.toHaveBeenCalled();
    await tap(reference);
    expect([scrollTo.mock.calls.length, shown()]).toEqual([1, undefined]);
    expect(root.activeElement).toBe(find('.footnote-back'));
  });

  test('when the pointer rests on it, not when it passes', async () => {
    await over(find('.footnote-ref'), 50);
    await over(find('h1'), 200);
    expect(shown()).toBeUndefined();
    await over(find('.footnote-ref'), 200);
    expect(shown()).toContain('县志');
    await over(find('.footnote a'), 400);
    expect(shown()).toContain('县志');
    await over(find('h1'), 400);
    expect(shown()).toBeUndefined();
  });

  test('by keyboard it leads there at once, and back to where one came from', async () => {
    const second = root.querySelectorAll<HTMLElement>('.footnote-ref')[1] as HTMLElement;
    await tap(second, 0);
    expect(root.activeElement).toBe(find('.footnote-back'));
    await tap(find('.footnote-back'), 0);
    expect(root.activeElement).toBe(second);
    expect(scrollTo).toHaveBeenCalledTimes(2);
  });

  test('goes with Esc, which closes nothing else, with scrolling and with a tap beside', async () => {
    const end: [string, () => void][] = [
      [
        'Esc',
        () =>
          find('main').dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
          ),
      ],
      ['scrolling', () => find('main').dispatchEvent(new Event('scroll'))],
      ['a tap beside', () => find('.body p').click()],
    ];
    for (const [way, go] of end) {
      await tap(find('.footnote-ref'));
      expect(shown(), way).toBeDefined();
      go();
      await settle();
      expect(shown(), way).toBeUndefined();
    }
    expect(closed).not.toHaveBeenCalled();
  });
});
