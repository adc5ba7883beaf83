// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountOptions, mountWelcome, type OptionsWorld } from '../../../src/pages/index.ts';
import { DEFAULTS } from '../../../src/preferences/index.ts';
import { parseList, printList, type Rule } from '../../../src/rules/index.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

/** What a step leads to is several steps in turn, each after a frame: one long wait would not outlast them on a busy machine. */
const settle = async () => {
  for (let frames = 0; frames < 4; frames += 1) await new Promise((done) => setTimeout(done, 17));
};
let place: HTMLElement;
let stored: Rule[];
let consents: boolean;
let granted: (origins: string[]) => boolean;
const request = vi.fn(async (_origins: string[]) => consents);
const download = vi.fn();
const setPreferences = vi.fn(async () => {});

const world = (): OptionsWorld => ({
  window,
  rules: {
    get: async () => stored,
    set: async (list) => {
      stored = list;
    },
    watch: () => () => {},
  },
  permissions: { has: async (origins) => granted(origins), request, onChange: () => {} },
  preferences: { get: async () => DEFAULTS, set: setPreferences, watch: () => () => {} },
  shortcut: async () => 'Alt+Shift+R',
  download,
});

async function show(list = '', hash = '') {
  stored = parseList(list).rules;
  window.history.replaceState(null, '', `/options.html${hash}`);
  mountOptions(place, world());
  await settle();
}
const field = <T extends HTMLElement>(label: string) =>
  [...place.querySelectorAll<T>('input, select, textarea')].find(
    (e) => e.getAttribute('aria-label') === label,
  ) as T;
const button = (name: string) =>
  [...place.querySelectorAll<HTMLButtonElement>('button')].find((b) =>
    (b.getAttribute('aria-label') ?? b.textContent)?.startsWith(name),
  ) as HTMLButtonElement;
const type = (element: HTMLInputElement | HTMLTextAreaElement, words: string) => {
  element.value = words;
  element.dispatchEvent(new Event('input', { bubbles: true }));
};
const choose = async (label: string, value: string) => {
  const select = field<HTMLSelectElement>(label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};
const now = () => printList(stored).trim().split('\n').filter(Boolean);

beforeEach(() => {
  consents = true;
  granted = () => true;
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.clearAllMocks();
});

describe('groups', () => {
  test('choosing one asks for its hosts, then keeps the rule', async () => {
    await show();
    await choose('香港特別行政區', 'always');
    expect(request.mock.calls).toEqual([[['*://*.gov.hk/*']]]);
    expect(now()).toEqual(['always group:hong-kong']);
    await choose('香港特別行政區', 'none');
    expect(now()).toEqual([]);
  });

  test('without consent nothing is kept', async () => {
    await show();
    consents = false;
    await choose('香港特別行政區', 'ask');
    expect(now()).toEqual([]);
    expect(field<HTMLSelectElement>('香港特別行政區').value).toBe('none');
  });

  test('a permission that was taken back is said, and asked for again on a click', async () => {
    granted = (origins) => !origins.includes('*://*.gov.hk/*');
    await show('always group:hong-kong\nalways group:macao');
    expect(place.textContent?.match(/浏览器没有让清读读取/g)).toHaveLength(1);
    button('去同意').click();
    expect(request.mock.calls).toEqual([[['*://*.gov.hk/*']]]);
  });
});

describe('sites of one’s own', () => {
  const add = async (words: string) => {
    type(field<HTMLInputElement>('网站或栏目'), words);
    await settle();
    button('添加')
      .closest('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };

  test('are added as they are meant, and asked for host by host', async () => {
    await show('always *.gov.cn');
    await add('https://www.qinghe.edu.cn/news/');
    expect(now()).toEqual(['always *.gov.cn', 'always www.qinghe.edu.cn/news/']);
    expect(request.mock.calls).toEqual([[['*://www.qinghe.edu.cn/*']]]);
    expect(field<HTMLInputElement>('网站或栏目').value).toBe('');
  });

  test.each([
    ['', '没有写网站'],
    ['不 是', '不像一个网站'],
    ['ftp://*/*', '匹配模式'],
  ])('%j is told what is wrong with it, and stays in the field', async (words, problem) => {
    await show();
    await add(words);
    expect(place.querySelector('[role=alert]')?.textContent).toContain(problem);
    expect(field<HTMLInputElement>('网站或栏目').value).toBe(words);
    expect(request).not.toHaveBeenCalled();
  });

  test('are removed at once, and brought back where they were', async () => {
    await show('always a.gov.cn\nnever b.gov.cn');
    button('删除 a.gov.cn').click();
    await settle();
    expect(now()).toEqual(['never b.gov.cn']);
    button('撤销').click();
    await settle();
    expect(now()).toEqual(['always a.gov.cn', 'never b.gov.cn']);
  });
});

test.each([
  ['www.gov.cn/zhengce/1.htm', '从不打开，因为规则“www.gov.cn/zhengce/”最具体', '中国政府网站 · 总是打开'],
  ['https://www.example.org/', '没有规则管到它', ''],
  ['::', '不像一个网址', ''],
])('which rule applies to %s', async (address, answer, other) => {
  await show('always group:prc\nnever www.gov.cn/zhengce/');
  type(field<HTMLInputElement>('要查的网址'), address);
  await settle();
  expect(place.querySelector('.answer')?.textContent).toContain(answer);
  expect(place.querySelector('.answer')?.textContent).toContain(other);
});

describe('the list', () => {
  test('is kept as it was written, and can be taken back', async () => {
    await show('always a.gov.cn');
    type(field<HTMLTextAreaElement>('按清单编辑'), 'never c.gov.cn\n总是 *.gov.hk');
    await settle();
    button('保存清单').click();
    await settle();
    expect(now()).toEqual(['never c.gov.cn', 'always *.gov.hk']);
    button('撤销').click();
    await settle();
    expect(now()).toEqual(['always a.gov.cn']);
  });

  test('with a line that is no rule: said which, nothing lost, nothing changed', async () => {
    await show('always a.gov.cn');
    type(field<HTMLTextAreaElement>('按清单编辑'), 'never c.gov.cn\n也许 d.gov.cn');
    await settle();
    button('保存清单').click();
    await settle();
    expect(place.querySelector('.list-problems')?.textContent).toContain('第 2 行');
    expect(field<HTMLTextAreaElement>('按清单编辑').value).toContain('也许 d.gov.cn');
    expect(now()).toEqual(['always a.gov.cn']);
  });

  test('is saved to a file as it is stored', async () => {
    await show('always a.gov.cn\nnever b.gov.cn');
    button('存成文件').click();
    const [{ bytes, name }] = download.mock.calls[0] as [{ bytes: Uint8Array; name: string }];
    expect(new TextDecoder().decode(bytes)).toBe('always a.gov.cn\nnever b.gov.cn\n');
    expect(name).toMatch(/\.txt$/);
  });
});

describe('a rule that waits for consent', () => {
  test('is added by a click, not by the link', async () => {
    await show('', `#/add/always/${encodeURIComponent('www.gov.hk')}`);
    expect(now()).toEqual([]);
    expect(place.textContent).toContain('在 www.gov.hk 自动打开阅读视图');
    button('同意').click();
    await settle();
    expect(request.mock.calls).toEqual([[['*://www.gov.hk/*']]]);
    expect(now()).toEqual(['always www.gov.hk']);
    expect(place.querySelector('.waiting')).toBeNull();
  });

  test.each(['#/add/maybe/www.gov.hk', '#/add/always/', '#/add/always/%E0%A4%A'])(
    '%s is none',
    async (hash) => {
      await show('', hash);
      expect(place.querySelector('.waiting')).toBeNull();
    },
  );
});

test('joining pages is a preference', async () => {
  await show();
  place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  expect(setPreferences.mock.calls).toEqual([[{ joinPages: true }]]);
});

describe('the welcome page', () => {
  const welcome = async () => {
    stored = [];
    mountWelcome(place, world(), 'sample/article.html');
    await settle();
    return place.querySelector<HTMLInputElement>('input[type=checkbox]') as HTMLInputElement;
  };

  test('chooses nothing by itself; one tick opens Chinese government sites', async () => {
    const tick = await welcome();
    expect(tick.checked).toBe(false);
    expect(now()).toEqual([]);
    expect(place.textContent).toContain('Alt+Shift+R');
    expect(place.querySelector('a.primary')?.getAttribute('href')).toBe('sample/article.html');
    tick.click();
    await settle();
    expect(now()).toEqual(['always group:prc']);
    tick.click();
    await settle();
    expect(now()).toEqual([]);
  });
});
