// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const HTML = '<p>供水一</p><p>供<b>水</b>二</p><p>三</p><p>供 水 四</p>';
const settle = (ms = 200) => new Promise((done) => setTimeout(done, ms));

/** What was boxed, as jsdom, which lays nothing out, cannot show it. */
let boxed: () => readonly { range: Range; look?: string }[] = () => [];
const removed = vi.fn();
vi.mock('../../../src/reader/view/boxes.ts', () => ({
  createBoxes: () => ({
    show: (passages: typeof boxed) => {
      boxed = passages;
    },
    remove: removed,
  }),
}));

/** Everything is in sight. */
class Observer {
  seen: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  constructor(seen: Observer['seen']) {
    this.seen = seen;
  }
  observe(target: Element) {
    queueMicrotask(() => this.seen([{ target, isIntersecting: true }]));
  }
  disconnect() {}
}

describe('the search', () => {
  let reader: ReaderHandle | undefined;
  const marked = (look?: string) =>
    boxed()
      .filter((box) => !look || box.look === look)
      .map(({ range }) => String(range));

  beforeEach(() => {
    boxed = () => [];
    removed.mockClear();
    Object.assign(window, { IntersectionObserver: Observer });
    HTMLElement.prototype.scrollIntoView = vi.fn();
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    vi.stubGlobal('DOMRect', class {});
    window.DOMRect = class {} as typeof DOMRect;
  });
  afterEach(() => {
    reader?.close();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
    Reflect.deleteProperty(window, 'IntersectionObserver');
  });

  const open = async () => {
    const place = document.createElement('div');
    document.body.append(place);
    reader = mountReader(place, { article: sampleArticle({ html: HTML }), onPreferences() {} });
    const root = place.firstElementChild?.shadowRoot as ShadowRoot;
    const press = (key: string, more = {}) =>
      (root.activeElement ?? root.querySelector('.scroller') ?? root).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
      );
    press('f');
    await settle(30);
    const field = root.querySelector<HTMLInputElement>('.find input') as HTMLInputElement;
    const count = () => root.querySelector('.find output')?.textContent;
    const type = async (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
      await vi.waitFor(() => expect(count()).not.toBe(''));
    };
    return { root, press, field, type, count };
  };

  test('opens by a key, with the keyboard in its field', async () => {
    const { root, field } = await open();
    expect(root.activeElement).toBe(field);
  });

  test('counts, marks, and goes round both ways', async () => {
    const { press, type, count } = await open();
    await type('供水');
    expect(count()).toBe('1 / 3');
    expect(marked()).toEqual(['供水', '供水', '供 水']);
    expect(marked('now')).toEqual(['供水']);
    press('Enter', { shiftKey: true });
    await settle(30);
    expect(count()).toBe('3 / 3');
    expect(marked('now')).toEqual(['供 水']);
    press('Enter');
    await settle(30);
    expect(count()).toBe('1 / 3');
    press('Enter', { isComposing: true });
    await settle(30);
    expect(count()).toBe('1 / 3');
  });

  test('says when nothing is found, and leaves no mark', async () => {
    const { type, count } = await open();
    await type('供水');
    await type('没有的词');
    expect(count()).toBe('没有找到');
    expect(marked()).toEqual([]);
  });

  test('ends without a trace, and begins again with what was looked for', async () => {
    const { root, press, type } = await open();
    await type('供水');
    press('Escape');
    await settle(30);
    expect(root.querySelector('.find')).toBeNull();
    expect(removed).toHaveBeenCalledTimes(1);
    press('/');
    await settle();
    expect(root.querySelector<HTMLInputElement>('.find input')?.value).toBe('供水');
    expect(marked()).toHaveLength(3);
  });
});
