// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Preferences, THEMES } from '../../../src/preferences/index.ts';
import { mountReader, type ReaderHandle, type ReaderOptions } from '../../../src/reader/index.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const settle = () => new Promise((done) => setTimeout(done, 20));
let reader: ReaderHandle | undefined;

function mount(options: Partial<ReaderOptions> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  const chosen: Partial<Preferences>[] = [];
  reader = mountReader(place, {
    article: sampleArticle(),
    onPreferences: (change) => void chosen.push(change),
    ...options,
  });
  const root = place.firstElementChild?.shadowRoot as ShadowRoot;
  const nameOf = (e: Element) => {
    const seen = e.cloneNode(true) as Element;
    for (const hidden of seen.querySelectorAll('[aria-hidden]')) hidden.remove();
    return e.getAttribute('aria-label') ?? seen.textContent;
  };
  const find = (css: string) => root.querySelector<HTMLElement>(css);
  const press = async (name: string, within = '.reader') => {
    const all = [...root.querySelectorAll<HTMLElement>(`${within} :is(button, summary)`)];
    const found = all.find((b) => nameOf(b)?.startsWith(name));
    if (!found) throw new Error(`no ${name} among ${all.map(nameOf).join(', ')}`);
    found.focus();
    found.click();
    await settle();
    return found;
  };
  return { root, chosen, find, press, row: (name: string) => `.display [aria-label="${name}"]` };
}

afterEach(() => {
  reader?.close();
  document.body.replaceChildren();
});

describe('the panel', () => {
  test.each<[string, string, Partial<Preferences>]>([
    ['字号', '特大', { fontSize: 30 }],
    ['微调', '放大字号', { fontSize: 22 }],
    ['字体', '宋', { face: 'song' }],
    ['字体', '仿宋', { face: 'fangsong' }],
    ['行距', '2.2', { lineHeight: 2.2 }],
    ['每行字数', '28', { measure: 28 }],
    ['底色', '护眼绿', { theme: 'green' }],
    ['段距', '大', { paragraphSpacing: 1.6 }],
    ['字距', '宽', { letterSpacing: 0.1 }],
    ['对齐', '两端', { alignment: 'justify' }],
  ])('%s %s: at once, and told to whoever keeps it', async (row, option, change) => {
    const reader = mount();
    await reader.press('字体与版式');
    const pressed = await reader.press(option, reader.row(row));
    expect(reader.chosen).toEqual([change]);
    if (row !== '微调') expect(pressed.getAttribute('aria-pressed')).toBe('true');
    expect(reader.root.querySelectorAll(`${reader.row(row)} [aria-pressed="true"]`)).toHaveLength(
      row === '微调' ? 0 : 1,
    );
  });

  test.each([
    ['段首空两格', { indent: false }, 'false'],
    ['长者模式', { elder: true }, 'true'],
  ])('%s is a switch', async (name, change, checked) => {
    const reader = mount();
    await reader.press('字体与版式');
    const control = await reader.press(name);
    expect(reader.chosen).toEqual([change]);
    expect([control.getAttribute('role'), control.getAttribute('aria-checked')]).toEqual(['switch', checked]);
  });

  test('shows every theme in its own colours', async () => {
    const { press, root } = mount();
    await press('字体与版式');
    const shown = [...root.querySelectorAll('.swatch [data-theme]')].map((e) => e.getAttribute('data-theme'));
    for (const theme of THEMES) if (theme !== 'system') expect(shown).toContain(theme);
  });

  test('offers the type of the page only where there is a page', async () => {
    const without = mount({ preferences: { face: 'page' } });
    await without.press('字体与版式');
    expect(without.find(without.row('字体'))?.textContent).not.toContain('网页');
    expect(without.find('.reader')?.style.getPropertyValue('--face')).toBe('var(--ui)');
    reader?.close();
    const within = mount({ pageFont: 'Arial' });
    await within.press('字体与版式');
    await within.press('网页', within.row('字体'));
    expect(within.chosen).toEqual([{ face: 'page' }]);
    expect(within.find('.reader')?.style.getPropertyValue('--face')).toBe('Arial, var(--ui)');
  });

  test('goes back to how it came, and forth again, with the keyboard where it was', async () => {
    const mine: Partial<Preferences> = { fontSize: 28, theme: 'sepia', face: 'kai', speechRate: 1.5 };
    const { press, chosen, root, find } = mount({ preferences: mine });
    await press('字体与版式');
    const button = await press('恢复默认');
    expect(chosen[0]).toEqual({ fontSize: DEFAULTS.fontSize, theme: 'system', face: 'hei' });
    expect(button.textContent).toBe('已恢复默认，撤销');
    expect(root.activeElement).toBe(button);
    expect(find('[role=status]')?.textContent).toContain('已恢复默认');
    await press('已恢复默认');
    expect(chosen[1]).toEqual({ fontSize: 28, theme: 'sepia', face: 'kai' });
    await press('恢复默认');
    await press('宋', '.display [aria-label="字体"]');
    // What is chosen after a reset is a new beginning, not something to be undone.
    expect(button.textContent).toBe('恢复默认');
  });

  test('has nothing to reset as it comes', async () => {
    const { press, find } = mount();
    await press('字体与版式');
    expect(find('.reset')).toBeNull();
  });
});

test('the theme is on the paper when it comes into the document', () => {
  const seen: (string | null | undefined)[] = [];
  const place = document.createElement('div');
  const append = place.append.bind(place);
  place.append = (...nodes) => {
    const [host] = nodes as HTMLElement[];
    seen.push(host?.shadowRoot?.querySelector('.paper')?.getAttribute('data-theme'));
    append(...nodes);
  };
  reader = mountReader(place, {
    article: sampleArticle(),
    onPreferences() {},
    preferences: { theme: 'dark' },
  });
  expect(seen).toEqual(['dark']);
});

describe('更多', () => {
  test('lists what a narrow bar leaves out, and opens it in its place', async () => {
    const { press, find, root } = mount({ onExport() {}, onOpenLibrary() {} });
    await press('更多');
    const items = [...root.querySelectorAll('.item')].map((item) => item.querySelector('span')?.textContent);
    expect(items).toEqual(expect.arrayContaining(['导出', '打开资料库']));
    await press('导出', '.items');
    expect(find('.items')).toBeNull();
    expect(find('.anchor[data-panel="export"] .formats')).not.toBeNull();
  });

  test('opens the library', async () => {
    const onOpenLibrary = vi.fn();
    const { press, find } = mount({ onOpenLibrary });
    await press('更多');
    await press('打开资料库', '.items');
    expect(onOpenLibrary).toHaveBeenCalledTimes(1);
    expect(find('.items')).toBeNull();
  });

  test('gives the keyboard back where it was, not to those who went on', async () => {
    const { press, root } = mount({ onExport() {} });
    const button = await press('更多');
    expect(root.activeElement?.className).toBe('item');
    root
      .querySelector('.paper')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(root.activeElement).toBe(button);
    await press('更多');
    root.querySelector<HTMLElement>('.scroller')?.focus();
    await settle();
    expect(root.querySelector('.items')).toBeNull();
    expect(root.activeElement?.className).toContain('scroller');
  });
});

describe('长者模式', () => {
  const elder = { preferences: { elder: true } };

  test('24 px at least, and the sizes below are not offered', async () => {
    const { press, find, chosen, root } = mount(elder);
    expect(find('.reader')?.style.getPropertyValue('--size')).toBe('24px');
    await press('A−');
    expect(chosen).toEqual([]);
    await press('A+');
    expect(chosen).toEqual([{ fontSize: 26 }]);
    await press('字体');
    const sizes = [...root.querySelectorAll('.display [aria-label="字号"] button')].map((b) => b.textContent);
    expect(sizes).toEqual(['大', '特大']);
  });

  test('every button of the bar says what it does', () => {
    const { root } = mount({
      ...elder,
      onClose() {},
      onExport() {},
      async onSave() {
        return { ok: true };
      },
    });
    const buttons = [...root.querySelectorAll<HTMLElement>('.bar .button')];
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) expect(button.textContent).toMatch(/\p{Script=Han}{2}/u);
  });

  test('what was chosen before comes back with its end', async () => {
    const { find } = mount({ preferences: { elder: true, fontSize: 18 } });
    reader?.setPreferences({ elder: false });
    await settle();
    expect(find('.reader')?.style.getPropertyValue('--size')).toBe('18px');
    expect(find('.reader')?.hasAttribute('data-elder')).toBe(false);
  });
});
