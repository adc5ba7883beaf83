// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Highlight, type Marks, type MarksChange, withChange } from '../../../src/article/index.ts';
import {
  type MarksStore,
  mountReader,
  type ReaderHandle,
  type ReaderOptions,
} from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const EXACT = '先把底数摸清';
const highlight: Highlight = {
  id: 'a1',
  colour: 'green',
  note: '谁来摸？',
  quote: { exact: EXACT, prefix: '一、总体要求\n', suffix: '，再把责任' },
  position: { start: 15, end: 21 },
  created: '2026-03-19T08:00:00.000Z',
};

/** A store in memory that says what was asked of it. */
function store(first: Marks | undefined, fails?: 'quota') {
  const asked: MarksChange[] = [];
  const state = { marks: first };
  const marks: MarksStore = {
    read: async () => state.marks && { marks: state.marks },
    async change(change) {
      asked.push(change);
      if (fails) return { ok: false, reason: fails };
      state.marks = withChange(state.marks ?? { highlights: [] }, change);
      return { ok: true, marks: state.marks };
    },
  };
  return { marks, asked, state };
}

let reader: ReaderHandle | undefined;
async function mount(options: Partial<ReaderOptions>) {
  const place = document.createElement('div');
  document.body.append(place);
  reader = mountReader(place, { article: sampleArticle(), onPreferences() {}, ...options });
  const root = place.firstElementChild?.shadowRoot as ShadowRoot;
  await new Promise((done) => setTimeout(done, 30));
  const named = (name: string) => (b: Element) => (b.getAttribute('aria-label') ?? b.textContent) === name;
  return {
    root,
    marks: () => [...root.querySelectorAll<HTMLElement>('.body mark')],
    panel: () => root.querySelector('.notes'),
    snack: () => root.querySelector('.snack')?.textContent ?? '',
    press: (name: string, within = '.reader') => {
      const button = [...root.querySelectorAll<HTMLElement>(`${within} button`)].find(named(name));
      if (!button) throw new Error(`no button ${name}`);
      button.click();
    },
    key: (key: string) =>
      root
        .querySelector('.scroller')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })),
    /** Selects what the first text node with these words says of them. */
    select: async (words: string) => {
      const walker = document.createTreeWalker(root.querySelector('.body') as Element, 4);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        // jsdom has no selection inside shadow roots; Chromium's root has one of its own.
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        Object.assign(root, { getSelection: () => ({ rangeCount: 1, getRangeAt: () => range }) });
      }
      // Said again, as the first may come before anybody listens; not so often that it never comes to rest.
      const shown = () => {
        window.dispatchEvent(new Event('selectionchange'));
        expect(root.querySelector('.selection-bar')).not.toBeNull();
      };
      await vi.waitFor(shown, { interval: 500, timeout: 5000 });
    },
  };
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
afterEach(() => {
  reader?.close();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('marks', () => {
  test('without a store there is nothing to mark with', async () => {
    const { root } = await mount({});
    expect([...root.querySelectorAll('button')].map((b) => b.getAttribute('aria-label'))).not.toContain(
      '批注',
    );
  });

  test('of a saved article stand in the text and in the panel', async () => {
    const { marks: kept } = store({ highlights: [highlight] });
    const { marks, key, panel } = await mount({ marks: kept, saved: true });
    expect(marks().map((m) => [m.textContent, m.className])).toEqual([[EXACT, 'green noted']]);
    key('n');
    await vi.waitFor(() => expect(panel()?.textContent).toContain('谁来摸？'));
    expect(panel()?.querySelector('.notes-count')?.textContent).toBe('1');
  });

  test('what the text no longer says is kept, and listed as not found', async () => {
    const lost = { ...highlight, quote: { ...highlight.quote, exact: '从来没有的话' } };
    const { marks, key, panel } = await mount({ marks: store({ highlights: [lost] }).marks, saved: true });
    expect(marks()).toEqual([]);
    key('n');
    await vi.waitFor(() => expect(panel()?.textContent).toContain('原文已变，未能定位'));
    expect(panel()?.textContent).toContain('从来没有的话');
  });

  test('a colour marks what is selected: quote, context and place are kept', async () => {
    const { marks: kept, asked } = store({ highlights: [] });
    const { select, press, marks } = await mount({ marks: kept, saved: true });
    await select('责任落到人');
    press('蓝色');
    await vi.waitFor(() => expect(marks().map((m) => m.textContent)).toEqual(['责任落到人']));
    expect(asked).toMatchObject([
      {
        put: [
          {
            colour: 'blue',
            quote: {
              exact: '责任落到人',
              prefix: expect.stringMatching(/再把$/),
              suffix: expect.stringMatching(/^，见/),
            },
          },
        ],
      },
    ]);
  });

  test('in an article that is not saved: saved first, said so, and the mark can be taken back', async () => {
    const { marks: kept, asked, state } = store(undefined);
    const onSave = vi.fn(async () => ({ ok: true }) as const);
    const { select, key, marks, snack, press } = await mount({ marks: kept, onSave });
    await select(EXACT);
    key('h');
    await vi.waitFor(() => expect(snack()).toContain('已收藏，批注已保存'));
    expect(onSave).toHaveBeenCalledOnce();
    expect(marks()).toHaveLength(1);
    press('撤销');
    await vi.waitFor(() => expect(marks()).toEqual([]));
    expect(asked.map((change) => Object.keys(change))).toEqual([['put'], ['remove']]);
    expect(state.marks).toEqual({ highlights: [] });
  });

  test('what could not be saved is not marked', async () => {
    const { marks: kept, asked } = store(undefined);
    const { select, key, root, marks } = await mount({
      marks: kept,
      onSave: async () => ({ ok: false, reason: 'quota' }),
    });
    await select(EXACT);
    key('h');
    await vi.waitFor(() => expect(root.querySelector('.problem')?.textContent).toContain('磁盘空间已满'));
    expect([marks(), asked]).toEqual([[], []]);
  });

  test('a full disk is told, and nothing claims to be kept', async () => {
    const { marks: kept } = store({ highlights: [] }, 'quota');
    const { select, press, root, marks, snack } = await mount({ marks: kept, saved: true });
    await select(EXACT);
    press('黄色');
    await vi.waitFor(() => expect(root.querySelector('.problem')?.textContent).toContain('磁盘空间已满'));
    expect([marks(), snack()]).toEqual([[], '']);
  });

  test('a note is written on its card, kept by itself, and only then called kept', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const { marks: kept, state } = store({ highlights: [highlight] });
    const slow: MarksStore = { ...kept, change: (change) => held.then(() => kept.change(change)) };
    const { root, marks } = await mount({ marks: slow, saved: true });
    marks()[0]?.click();
    await vi.waitFor(() => expect(root.querySelector('textarea')?.value).toBe('谁来摸？'));
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = '县里来摸。';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector('.note-state')?.textContent).toBe('正在保存'), 2000);
    release();
    await vi.waitFor(() => expect(root.querySelector('.note-state')?.textContent).toBe('已保存'));
    expect(state.marks?.highlights[0]).toEqual({ ...highlight, note: '县里来摸。' });
  });

  test.each([
    [false, '责任落到人'],
    [
      true,
      '责任落到人\n\n——《关于做好乡村公共设施管护工作的通知》（禾政办发〔2026〕12号），县农业农村局，2026年3月18日，',
    ],
  ])('what is copied ends with where it is from, if that is wanted: %s', async (sourceOnCopy, words) => {
    const { marks: kept } = store({ highlights: [] });
    const { root, select } = await mount({ marks: kept, saved: true, preferences: { sourceOnCopy } });
    await select('责任落到人');
    const data: Record<string, string> = {};
    const event = new Event('copy', { bubbles: true, cancelable: true, composed: true });
    Object.assign(event, {
      clipboardData: {
        setData(type: string, value: string) {
          data[type] = value;
        },
      },
    });
    root.querySelector('.body')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(data['text/plain']).toBe(words + (sourceOnCopy ? sampleArticle().url : ''));
    expect(data['text/html']).toContain('责任落到人');
  });

  test('whether it is wanted is chosen in the panel', async () => {
    const onPreferences = vi.fn();
    const { root, key } = await mount({ marks: store({ highlights: [] }).marks, saved: true, onPreferences });
    key('n');
    const toggle = () => root.querySelector<HTMLElement>('.notes [role=switch]');
    await vi.waitFor(() => expect(toggle()?.getAttribute('aria-checked')).toBe('false'));
    toggle()?.click();
    expect(onPreferences).toHaveBeenCalledWith({ sourceOnCopy: true });
  });

  test('deleting can be undone, and brings the note back', async () => {
    const { marks: kept, state } = store({ highlights: [highlight] });
    const { key, press, marks, panel, snack } = await mount({ marks: kept, saved: true });
    key('n');
    await vi.waitFor(() => expect(panel()).not.toBeNull());
    press('删除批注', '.notes');
    await vi.waitFor(() => expect(snack()).toContain('已删除批注'));
    expect([marks(), state.marks?.highlights]).toEqual([[], []]);
    press('撤销');
    await vi.waitFor(() => expect(state.marks?.highlights).toEqual([highlight]));
    await vi.waitFor(() => expect(marks()).toHaveLength(1));
  });
});
