// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountReader, type ReaderHandle } from '../../../src/reader/index.ts';
import { clauseText, linkTo, nameOf } from '../../../src/reader/outline/section-words.ts';
import { sampleArticle } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const HTML = [
  '<h2 id="第一章">第一章　总则</h2>',
  '<p id="第一条">第一条　不得有<b>下列</b>行为：</p>',
  '<p>（一）堆放杂物；</p>',
  '<p>（二）私接水管。</p>',
  '<p id="第二条">第二条本规定用于全县。</p>',
  '<p id="一)目标">（一）目标。到年底完成。</p>',
  '<p id="别处">一段普通的话。</p>',
  '<p class="sign-off">青禾县水利局</p>',
].join('');
const outline = [
  { level: 1, text: '第一章 总则', anchor: '第一章' },
  { level: 2, text: '第一条', anchor: '第一条' },
  { level: 2, text: '（一）目标', anchor: '一)目标' },
];
const block = (id: string) => {
  const place = document.createElement('div');
  place.innerHTML = HTML;
  return place.querySelector(`[id="${id}"]`) as Element;
};

test.each([
  ['第一章', '第一章 总则'],
  ['第一条', '第一条'],
  ['第二条', '第二条'],
  ['一)目标', '（一）目标'],
])('%s is called %s', (id, name) => {
  expect(nameOf(block(id))).toBe(name);
});

test('an article is copied with its 项, and nothing after them', () => {
  expect(clauseText(block('第一条'))).toBe('第一条　不得有下列行为：\n（一）堆放杂物；\n（二）私接水管。');
  expect(clauseText(block('第二条'))).toBe('第二条本规定用于全县。');
});

test.each([
  ['第一章', '第一章,总则'],
  ['第一条', '第一条,不得有下列行为'],
  ['第二条', '第二条,本规定用于全县'],
  ['一)目标', '（一）目标'],
  ['别处', '一段普通的话'],
])('the link to %s names its words', (id, words) => {
  const link = linkTo('https://www.qinghe.gov.cn/a.html#top', block(id));
  const [page, fragment] = link.split('#:~:text=');
  expect(page).toBe('https://www.qinghe.gov.cn/a.html');
  expect(decodeURIComponent(fragment ?? '')).toBe(words);
  expect(fragment).not.toMatch(/[&\s]/);
});

describe('the buttons', () => {
  let reader: ReaderHandle | undefined;
  const settle = (ms = 80) => new Promise((done) => setTimeout(done, ms));
  const mount = () => {
    const place = document.createElement('div');
    document.body.append(place);
    reader = mountReader(place, { article: sampleArticle({ html: HTML, outline }), onPreferences() {} });
    const root = place.firstElementChild?.shadowRoot as ShadowRoot;
    const tool = (id: string) =>
      root.querySelector<HTMLElement>(`.body [id="${id}"] > .section-tool`) as HTMLElement;
    return { root, tool, menu: () => root.querySelector('.section-menu') };
  };
  const press = (target: Element, key: string) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  afterEach(() => {
    reader?.close();
    document.body.replaceChildren();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  test('stand at headings and articles, and hold no text', () => {
    const { root, tool } = mount();
    for (const id of ['第一章', '第一条', '第二条', '一)目标']) expect(tool(id), id).not.toBeNull();
    expect(tool('别处')).toBeNull();
    expect(tool('第一条').getAttribute('aria-label')).toContain('第一条');
    const plain = document.createElement('div');
    plain.innerHTML = HTML;
    expect(root.querySelector('.body')?.textContent).toBe(plain.textContent);
  });

  test('come to what is added later, once', async () => {
    const { root, tool } = mount();
    const more = document.createElement('p');
    more.id = '第三条';
    more.textContent = '第三条　自公布之日起施行。';
    root.querySelector('.body')?.append(more);
    await settle();
    expect(tool('第三条')).not.toBeNull();
    expect(root.querySelectorAll('[id="第一条"] > .section-tool')).toHaveLength(1);
  });

  test('open a menu that copies, and give the keyboard back', async () => {
    const copied: string[] = [];
    const writeText = async (words: string) => void copied.push(words);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const { root, tool, menu } = mount();
    tool('第一条').click();
    await settle();
    const items = [...(menu()?.querySelectorAll('button') ?? [])];
    expect(items.map((b) => b.textContent)).toEqual(['复制引用', '复制条文和引用', '复制链接']);
    expect(root.activeElement).toBe(items[0]);
    for (const item of items) {
      item.click();
      await settle();
    }
    expect(copied[0]).toBe('《关于做好乡村公共设施管护工作的通知》第一条');
    expect(copied[1]).toMatch(
      /^第一条　不得有下列行为：\n.*\n（二）私接水管。\n——《关于.*》（禾政办发〔2026〕12号）第一条$/s,
    );
    expect(copied[2]).toContain('#:~:text=');
    press(items[0] as Element, 'ArrowDown');
    expect(root.activeElement).toBe(items[1]);
    press(items[1] as Element, 'Escape');
    await settle();
    expect(menu()).toBeNull();
    expect(root.activeElement).toBe(tool('第一条'));
  });

  test('of a heading copy no text of the part', async () => {
    const { tool, menu } = mount();
    tool('第一章').click();
    await settle();
    expect([...(menu()?.querySelectorAll('button') ?? [])].map((b) => b.textContent)).toEqual([
      '复制引用',
      '复制链接',
    ]);
  });
});
