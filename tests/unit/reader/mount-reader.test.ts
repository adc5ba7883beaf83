// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ImageFile } from '../../../src/article/index.ts';
import {
  mountReader,
  type ReaderHandle,
  type ReaderOptions,
  type SaveOutcome,
} from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const settle = () => new Promise((done) => setTimeout(done, 20));
let reader: ReaderHandle | undefined;

function mount(options: Partial<ReaderOptions> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  reader = mountReader(place, { article: sampleArticle(), onPreferences() {}, ...options });
  const root = place.firstElementChild?.shadowRoot as ShadowRoot;
  const all = () => [...root.querySelectorAll<HTMLButtonElement>('button')];
  return {
    place,
    root,
    text: () => root.querySelector('.reader')?.textContent ?? '',
    find: (css: string) => root.querySelector<HTMLElement>(css),
    button: (name: string) =>
      all().find((b) =>
        (b.getAttribute('aria-label') ?? b.textContent)?.startsWith(name),
      ) as HTMLButtonElement,
  };
}

afterEach(() => {
  reader?.close();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('what is shown', () => {
  test('title, facts, record, text, attachments and where it came from', () => {
    const { find, text, root } = mount();
    expect(find('h1')?.textContent).toBe('关于做好乡村公共设施管护工作的通知');
    expect(find('.kicker')?.textContent).toBe('通知');
    expect(find('main')?.getAttribute('aria-labelledby')).toBe(find('h1')?.id);
    expect(find('article')?.lang).toBe('zh-CN');
    // Never auto, which keeps Chromium busy for seconds in a long text.
    expect(find('article')?.dir).toBe('ltr');
    expect(text()).toContain('青禾县人民政府 · 政策文件');
    expect(find('.record summary')?.textContent).toContain('禾政办发〔2026〕12号');
    expect([...root.querySelectorAll('.file')].map((f) => f.textContent)).toEqual([
      'DOCX管护台账48 KB',
      '文件填报说明',
    ]);
    expect(find('.original a')?.getAttribute('href')).toBe(sampleArticle().url);
  });

  test('no control without somebody to tell', () => {
    const { button } = mount();
    for (const name of ['关闭', '收藏', '导出', '打开资料库']) expect(button(name), name).toBeUndefined();
    expect(button('放大字号')).toBeDefined();
  });

  test('a stored text is sanitised again', () => {
    const { root } = mount({
      article: sampleArticle({ html: '<p onclick="x()">字<script>x()</script></p><iframe></iframe>' }),
    });
    expect(root.querySelector('.body')?.innerHTML).toBe('<p>字</p>');
  });

  test('links open beside the reader, tables can be scrolled by keyboard', () => {
    const { find } = mount();
    const link = find('.body a[href^="https"]');
    expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    expect(find('.body a[href^="#"]')?.hasAttribute('target')).toBe(false);
    expect(find('.table')?.tabIndex).toBe(0);
    expect(find('.table')?.getAttribute('aria-label')).toBe('责任划分');
  });

  test('a link to a place in the article goes there', () => {
    const { find } = mount();
    const heading = find('[id="一、总体要求"]') as HTMLElement;
    heading.scrollIntoView = vi.fn();
    find('.body a[href^="#"]')?.click();
    expect(heading.scrollIntoView).toHaveBeenCalledTimes(1);
  });
});

describe('pictures', () => {
  const src = 'https://www.qinghe.gov.cn/road.png';

  test('on the page are shown from where they are', () => {
    expect(mount().find('.body img')?.getAttribute('src')).toBe(src);
  });

  test('that were kept are shown from their bytes, and freed at the end', () => {
    const make = vi.fn<(blob: Blob) => string>(() => 'blob:kept');
    const free = vi.fn();
    Object.assign(URL, { createObjectURL: make, revokeObjectURL: free });
    const images: ImageFile[] = [{ url: src, type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }];
    const { find } = mount({ images });
    expect(find('.body img')?.getAttribute('src')).toBe('blob:kept');
    expect(make.mock.calls[0]?.[0]).toMatchObject({ size: 3, type: 'image/png' });
    reader?.close();
    expect(free).toHaveBeenCalledWith('blob:kept');
  });

  test('that were not kept are told of, and not asked for', () => {
    const { root, find } = mount({ images: [] });
    expect(root.querySelector('.body img')).toBeNull();
    expect(find('.missing')?.textContent).toBe('村道 · 图片未保存');
    expect(find('.missing')?.closest('p')?.className).toBe('picture');
  });

  test('that do not load are told of', () => {
    const { find } = mount();
    find('.body img')?.dispatchEvent(new Event('error'));
    expect(find('.missing')?.textContent).toBe('村道 · 图片没有加载出来');
  });
});

describe('saving', () => {
  test('says saved only after it was', async () => {
    let done: (outcome: SaveOutcome) => void = () => {};
    const onSave = vi.fn(() => new Promise<SaveOutcome>((resolve) => (done = resolve)));
    const { button, text } = mount({ onSave, onOpenLibrary() {} });
    button('收藏').click();
    await settle();
    button('正在保存').click();
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(text()).not.toContain('已收藏');
    done({ ok: true });
    await settle();
    expect(button('已收藏')).toBeDefined();
    expect(button('打开资料库').textContent).toBe('打开资料库');
  });

  test.each([
    ['quota', async () => ({ ok: false, reason: 'quota' }) as const, '磁盘空间已满'],
    ['refused', async () => ({ ok: false, reason: 'refused' }) as const, '浏览器拒绝了'],
    ['a broken promise', async () => Promise.reject(new Error('gone')), '没有存下'],
  ])('%s: the reason in words, the article stays, export at hand', async (_, onSave, words) => {
    const { button, find } = mount({ onSave, onExport() {} });
    button('收藏').click();
    await settle();
    expect(find('[role=alert]')?.textContent).toContain(words);
    expect(find('.body')?.textContent).toContain('先把底数摸清');
    [...(find('[role=alert]')?.querySelectorAll('button') ?? [])]
      .find((b) => b.textContent === '导出')
      ?.click();
    await settle();
    expect(find('.formats')).not.toBeNull();
    expect(button('收藏').getAttribute('aria-disabled')).toBeNull();
  });
});

describe('exporting', () => {
  test.each([
    ['Markdown', 'markdown'],
    ['网页', 'html'],
    ['纯文本', 'text'],
    ['JSON', 'json'],
  ])('%s', async (name, format) => {
    const onExport = vi.fn();
    const { button } = mount({ onExport });
    button('导出').click();
    await settle();
    button(name).click();
    await settle();
    expect(onExport.mock.calls).toEqual([[format]]);
  });

  test('that fails says why', async () => {
    const { button, find } = mount({
      onExport: async () => {
        throw new Error('没有写入的权限');
      },
    });
    button('导出').click();
    await settle();
    button('JSON').click();
    await settle();
    expect(find('[role=alert]')?.textContent).toContain('导出没有成功：没有写入的权限');
  });
});

test('Esc and the close button ask; the owner closes', async () => {
  const onClose = vi.fn();
  const { button, find, place } = mount({ onClose });
  button('关闭').click();
  find('h1')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(place.childElementCount).toBe(1);
  reader?.close();
  expect(place.childElementCount).toBe(0);
});
