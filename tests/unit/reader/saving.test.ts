// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Highlight, Marks } from '../../../src/article/index.ts';
import {
  type Found,
  type MarksStore,
  mountReader,
  type ReaderHandle,
  type ReaderOptions,
  type SaveOutcome,
} from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const SAVED_AT = '2026-11-20T02:00:00.000Z';
const marks: Marks = { highlights: [] };
const highlight: Highlight = {
  id: 'a1',
  colour: 'green',
  quote: { exact: '先把底数摸清', prefix: '一、总体要求\n', suffix: '，再把责任' },
  position: { start: 15, end: 21 },
  created: SAVED_AT,
};

let reader: ReaderHandle | undefined;
function mount(read: () => Promise<Found | undefined>, options: Partial<ReaderOptions> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  const store: MarksStore = { read, change: async () => ({ ok: true, marks }) };
  reader = mountReader(place, { article: sampleArticle(), onPreferences() {}, marks: store, ...options });
  const root = place.firstElementChild?.shadowRoot as ShadowRoot;
  const button = () => root.querySelector('.bar-end > .button:last-child') as HTMLButtonElement;
  return {
    root,
    button,
    press: () => button().click(),
    says: (words: string) => vi.waitFor(() => expect(button().textContent).toBe(words)),
  };
}
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  reader?.close();
  document.body.replaceChildren();
});

const save = (change?: 'added' | 'updated' | 'restored' | 'none') =>
  vi.fn(async (): Promise<SaveOutcome> => ({ ok: true, savedAt: SAVED_AT, ...(change && { change }) }));

describe('when it opens', () => {
  test.each<[string, Found | undefined, string, string]>([
    ['is not in the library', undefined, '收藏', ''],
    ['is kept as it is', { marks, savedAt: SAVED_AT, changed: false }, '已收藏', '收藏于 2026年11月20日'],
    ['says something else now', { marks, savedAt: SAVED_AT, changed: true }, '更新收藏', '页面有更新'],
  ])('an article that %s', async (_, found, words, hint) => {
    const read = vi.fn(async () => found);
    const { says, button } = mount(read, { onSave: save() });
    await says(words);
    expect(button().title).toContain(hint);
    expect(Boolean(button().title)).toBe(hint !== '');
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
    await new Promise((done) => setTimeout(done, 30));
    expect(read).toHaveBeenCalledOnce();
  });

  test('asks after it was painted', async () => {
    const read = vi.fn(async () => undefined);
    const { root } = mount(read, { onSave: save() });
    expect(root.querySelector('.body')?.textContent).toContain('先把底数摸清');
    expect(read).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
  });

  test('of a kept one the library is at hand in words', async () => {
    const { root } = mount(async () => ({ marks, changed: true }), { onSave: save(), onOpenLibrary() {} });
    await vi.waitFor(() => expect(root.querySelector('.bar-end .words')?.textContent).toBe('打开资料库'));
  });

  test('an answer that comes after a press is no news', async () => {
    let answer: (found: undefined) => void = () => {};
    const { says, press, button } = mount(() => new Promise((resolve) => (answer = resolve)), {
      onSave: save('added'),
    });
    await new Promise((done) => setTimeout(done, 30));
    press();
    await says('已收藏');
    answer(undefined);
    await new Promise((done) => setTimeout(done, 30));
    expect(button().textContent).toBe('已收藏');
  });

  test('an article whose pages were put together is asked about again', async () => {
    let changed = true;
    const { says } = mount(async () => ({ marks, savedAt: SAVED_AT, changed }), { onSave: save() });
    await says('更新收藏');
    changed = false;
    reader?.setArticle(sampleArticle({ text: '全文' }));
    await says('已收藏');
  });
});

describe('a press', () => {
  test.each([
    ['of what is not there', undefined, 'added', '已收藏'],
    ['of what is in the trash', undefined, 'restored', '已收藏'],
    ['of what has changed', { marks, changed: true }, 'updated', '已更新'],
    ['of what is the same', { marks, changed: false }, 'none', '已是最新'],
    ['of what was deleted while the reader was open', { marks, changed: false }, 'restored', '已收藏'],
  ] as const)('%s', async (_, found, change, words) => {
    const onSave = save(change);
    const { press, says } = mount(async () => found as Found | undefined, { onSave });
    await says(!found ? '收藏' : found.changed ? '更新收藏' : '已收藏');
    await new Promise((done) => setTimeout(done, 30));
    press();
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    await says(words);
  });

  test('that fails leaves the button saying what is in the library', async () => {
    const onSave = async (): Promise<SaveOutcome> => ({ ok: false, reason: 'quota' });
    const { press, says, root } = mount(async () => ({ marks, changed: true }), { onSave });
    await says('更新收藏');
    press();
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('磁盘空间已满'));
    await says('更新收藏');
  });

  test('of what was in the trash brings its marks back', async () => {
    let there = false;
    const onSave = async (): Promise<SaveOutcome> => {
      there = true;
      return { ok: true, change: 'restored' };
    };
    const { press, root } = mount(async () => (there ? { marks: { highlights: [highlight] } } : undefined), {
      onSave,
    });
    await new Promise((done) => setTimeout(done, 30));
    press();
    await vi.waitFor(() => expect(root.querySelector('.body mark')?.textContent).toBe('先把底数摸清'));
  });

  test('after an update of the extension: reload the page, nothing else helps', async () => {
    const onSave = async (): Promise<SaveOutcome> => ({ ok: false, reason: 'gone' });
    const { press, root } = mount(async () => undefined, { onSave, onExport() {} });
    await new Promise((done) => setTimeout(done, 30));
    press();
    const alert = () => root.querySelector('[role=alert]');
    await vi.waitFor(() => expect(alert()?.textContent).toContain('请刷新页面'));
    const ways = [...(alert()?.querySelectorAll('button') ?? [])].map((b) => b.textContent);
    expect(ways).not.toContain('再试一次');
  });
});
