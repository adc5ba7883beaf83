// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const settle = (ms = 60) => new Promise((done) => setTimeout(done, ms));
/** Twenty chapters of nine articles. */
const entries = Array.from({ length: 200 }, (_, i) => {
  const text = i % 10 === 0 ? `第${i / 10 + 1}章 分则` : `第${i}条`;
  return { level: i % 10 === 0 ? 1 : 2, text, anchor: text };
});
const html = entries
  .map(({ level, text }) =>
    level === 1 ? `<h2 id="${text}">${text}</h2>` : `<p id="${text}">${text}　照此办理。</p>`,
  )
  .join('');

test('on a wide window its place is kept from the beginning, and filled after the first painting', async () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  const place = document.createElement('div');
  Object.defineProperty(place, 'clientWidth', { value: 1280 });
  document.body.append(place);
  const outline = entries.slice(0, 10);
  const reader = mountReader(place, { article: sampleArticle({ html, outline }), onPreferences() {} });
  const root = place.firstElementChild?.shadowRoot as ShadowRoot;
  expect(root.querySelectorAll('.side-panel > nav.outline')).toHaveLength(1);
  expect(root.querySelectorAll('[role=treeitem]')).toHaveLength(0);
  await settle(120);
  expect(root.querySelectorAll('.side-panel > nav.outline')).toHaveLength(1);
  expect([...root.querySelectorAll('[role=treeitem]')].map((row) => row.textContent)).toHaveLength(10);
  // The keyboard was not moved there: nobody asked for it.
  expect(root.querySelector('.side-panel')?.contains(root.activeElement)).toBe(false);
  reader.close();
  place.remove();
  vi.unstubAllGlobals();
});

describe('an outline of two hundred rows, as a drawer', () => {
  let reader: ReaderHandle | undefined;
  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = vi.fn();
    // Nothing is laid out here: every block is further down than what is being read.
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      const top = this.matches('.scroller') ? 0 : 1000;
      return { top, bottom: top + 20, height: 20 } as DOMRect;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    reader?.close();
    document.body.replaceChildren();
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  });

  const open = async (outline = entries) => {
    const place = document.createElement('div');
    document.body.append(place);
    const onClose = vi.fn();
    const article = sampleArticle({ html: html.replaceAll(' 分则', '-分则'), outline });
    reader = mountReader(place, { article, onPreferences() {}, onClose });
    const root = place.firstElementChild?.shadowRoot as ShadowRoot;
    const press = async (key: string) => {
      const target = root.activeElement ?? (root.querySelector('.scroller') as Element);
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await settle();
    };
    await press('o');
    const rows = () => [...root.querySelectorAll<HTMLElement>('[role=treeitem]')];
    return { root, press, rows, onClose, focused: () => root.activeElement?.textContent?.trim() };
  };

  test('opens with its chapters, and the keyboard on the first', async () => {
    const { rows, focused } = await open();
    expect(rows()).toHaveLength(20);
    expect(rows().every((row) => row.getAttribute('aria-expanded') === 'false')).toBe(true);
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    expect(focused()).toBe('第1章 分则');
  });

  test('is opened row by row, gone through, and leads into the text', async () => {
    const { root, press, rows, focused } = await open();
    await press('ArrowDown');
    expect(focused()).toBe('第2章 分则');
    await press('ArrowRight');
    expect(rows()).toHaveLength(29);
    await press('ArrowRight');
    expect(focused()).toContain('第11条');
    expect(focused()).toContain('照此办理');
    await press('Enter');
    expect(root.querySelector('.outline')).toBeNull();
    expect((root.activeElement as HTMLElement).id).toBe('第11条');
    expect(HTMLElement.prototype.scrollIntoView).toHaveBeenCalled();
  });

  test('is opened and closed as a whole', async () => {
    const { root, rows } = await open();
    const all = root.querySelector<HTMLButtonElement>('.outline .all') as HTMLButtonElement;
    all.click();
    await settle();
    expect(rows()).toHaveLength(200);
    all.click();
    await settle();
    expect(rows()).toHaveLength(20);
  });

  test('goes by Esc and by a touch beside it, and the reader stays', async () => {
    const { root, press, onClose } = await open();
    await press('Escape');
    expect(root.querySelector('.outline')).toBeNull();
    await press('o');
    root.querySelector<HTMLElement>('.scrim')?.click();
    await settle();
    expect(root.querySelector('.outline')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('is not offered for a text without parts', async () => {
    const { root } = await open([]);
    expect(root.querySelector('.outline')).toBeNull();
    expect(root.querySelector('[data-panel=outline]')).toBeNull();
  });
});
