// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryError, openLibrary, watchLibrary } from '../../../src/library/index.ts';
import { type LibraryWorld, mountLibrary } from '../../../src/pages/index.ts';
import { DEFAULTS } from '../../../src/preferences/index.ts';
import { article } from './sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

let name: string;
let place: HTMLElement;
let world: LibraryWorld;
let downloads: Parameters<LibraryWorld['download']>[0][];
let made = 0;

beforeEach(() => {
  made += 1;
  name = `library-${made}`;
  window.location.hash = '';
  place = document.createElement('div');
  document.body.replaceChildren(place);
  downloads = [];
  world = {
    library: openLibrary(name),
    onChange: (changed) => watchLibrary(changed, name),
    window: window as Window & typeof globalThis,
    preferences: { get: async () => DEFAULTS, set: async () => {}, watch: () => () => {} },
    shortcut: async () => 'Alt+Shift+R',
    download: (file) => downloads.push(file),
  };
});
afterEach(() => {
  render(null, place);
  world.library.close();
});

const save = (n: number, title: string, at = `2026-03-0${n}T00:00:00.000Z`) =>
  world.library.save(article(n, title), [], at);
const titles = () => [...place.querySelectorAll('.row-title')].map((e) => e.textContent);
const shows = (...expected: string[]) => vi.waitFor(() => expect(titles()).toEqual(expected));
const says = (selector: string, words: string | RegExp) =>
  vi.waitFor(() => expect(place.querySelector(selector)?.textContent).toMatch(words));
const listbox = () => place.querySelector('[role=listbox]') as HTMLElement;
const press = (key: string, also: KeyboardEventInit = {}) =>
  listbox().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...also }));
const chosen = () => place.querySelectorAll('[role=option][aria-selected=true]').length;
const row = (n: number) => place.querySelectorAll('[role=option]')[n] as HTMLElement;
const button = (selector: string) => place.querySelector(selector) as HTMLButtonElement;

test('has the colours that were chosen in the reader, and follows them', async () => {
  let changed: Parameters<LibraryWorld['preferences']['watch']>[0] = () => {};
  world.preferences.get = async () => ({ ...DEFAULTS, theme: 'sepia' });
  world.preferences.watch = (listener) => {
    changed = listener;
    return () => {};
  };
  mountLibrary(place, world);
  const themes = () =>
    [document.documentElement, place.querySelector('.paper')].map((e) => e?.getAttribute('data-theme'));
  await vi.waitFor(() => expect(themes()).toEqual(['sepia', 'sepia']));
  changed({ theme: 'dark' });
  await vi.waitFor(() => expect(themes()).toEqual(['dark', 'dark']));
});

describe('the list', () => {
  test('tells how to save the first article when there is none', async () => {
    mountLibrary(place, world);
    await says('.steps', 'Alt+Shift+R');
  });

  test('is newest first, and follows what is saved elsewhere', async () => {
    await save(1, '甲');
    await save(2, '乙');
    mountLibrary(place, world);
    await shows('乙', '甲');
    const elsewhere = openLibrary(name);
    await elsewhere.save(article(3, '丙'), [], '2026-03-03T00:00:00.000Z');
    await shows('丙', '乙', '甲');
    elsewhere.close();
  });

  test('a damaged row is listed as damaged and the rest is as ever', async () => {
    await save(1, '甲');
    const list = world.library.list;
    world.library.list = async () => [{ ok: false, id: 'broken', problem: 'title' }, ...(await list())];
    mountLibrary(place, world);
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
    expect(row(0).querySelector('.is-damaged')?.textContent).toContain('broken');
    expect(titles()[1]).toBe('甲');
  });

  test('a storage that will not open is told in words, and can be tried again', async () => {
    await save(1, '甲');
    const list = world.library.list;
    world.library.list = () => Promise.reject(new LibraryError('failed', 'no storage in this window'));
    mountLibrary(place, world);
    await says('.blank[role=alert]', 'no storage in this window');
    world.library.list = list;
    button('.blank button').click();
    await shows('甲');
  });
});

describe('while only the newest rows have been read', () => {
  const MANY = 150;
  let release: () => void;
  beforeEach(async () => {
    for (let n = 0; n < MANY; n++)
      await save(n, `第${n}号`, new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString());
    const { list } = world.library;
    const held = new Promise<void>((go) => {
      release = go;
    });
    world.library.list = () => held.then(list);
    mountLibrary(place, world);
    await vi.waitFor(() => expect(titles()[0]).toBe('第149号'));
  });
  const setSize = () => row(0).getAttribute('aria-setsize');

  test('the list is as long as it will be, and says how many there are', async () => {
    expect(setSize()).toBe('150');
    expect(place.querySelector('.count')?.textContent).toBe('150 篇');
    expect(place.querySelector('.place-count')?.textContent).toBe('150');
    expect(place.querySelector('[aria-busy=true]')).not.toBeNull();
    release();
    await vi.waitFor(() => expect(place.querySelector('[aria-busy=true]')).toBeNull());
    expect(setSize()).toBe('150');
  });

  test('all means all', async () => {
    press('a', { ctrlKey: true });
    expect(chosen()).toBe(0);
    release();
    await says('.count', '已选 150 篇');
  });

  test('what is searched for is found among the rest, and nothing is called missing before', async () => {
    const field = place.querySelector('input[type=search]') as HTMLInputElement;
    field.value = '第3号';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(titles()).toEqual([]));
    expect(place.querySelector('.blank')).toBeNull();
    release();
    await shows('第3号');
  });

  test('an export of all has all', async () => {
    button('.export > .button').click();
    await vi.waitFor(() => expect(place.querySelector('[type=submit]')).not.toBeNull());
    button('[type=submit]').click();
    await new Promise((go) => setTimeout(go, 30));
    expect(downloads).toEqual([]);
    release();
    await vi.waitFor(() => expect(downloads).toHaveLength(1), { timeout: 20_000 });
    expect(downloads[0]?.name).toContain('150 篇');
  }, 30_000);

  test('where the rest cannot be read, that is told', async () => {
    world.library.list = () => Promise.reject(new LibraryError('failed', 'no storage any more'));
    render(null, place);
    mountLibrary(place, world);
    await says('.blank[role=alert]', 'no storage any more');
  });
});

describe('deleting', () => {
  test('one goes without a question and comes back by the toast', async () => {
    await save(1, '甲');
    await save(2, '乙');
    mountLibrary(place, world);
    await shows('乙', '甲');
    listbox().focus();
    await vi.waitFor(() => expect(place.querySelector('.row.is-active')).not.toBeNull());
    press('Delete');
    await shows('甲');
    expect((await world.library.listTrash()).length).toBe(1);
    await vi.waitFor(() => expect(button('.toast .accent')).not.toBeNull());
    button('.toast .accent').click();
    await shows('乙', '甲');
    expect(await world.library.listTrash()).toEqual([]);
  });

  test('all, by keys, and back by keys; another Ctrl+Z changes nothing', async () => {
    for (const n of [1, 2, 3]) await save(n, `第${n}`);
    mountLibrary(place, world);
    await shows('第3', '第2', '第1');
    press('a', { ctrlKey: true });
    await vi.waitFor(() => expect(chosen()).toBe(3));
    press('ArrowDown', { shiftKey: true });
    await vi.waitFor(() => expect(chosen()).toBe(1));
    press('Delete');
    await shows('第2', '第1');
    press('z', { ctrlKey: true });
    await shows('第3', '第2', '第1');
    press('z', { ctrlKey: true });
    await shows('第3', '第2', '第1');
  });

  test('a full disk is told, and what was there is still shown', async () => {
    await save(1, '甲');
    world.library.remove = () => Promise.reject(new LibraryError('quota', 'QuotaExceededError'));
    mountLibrary(place, world);
    await shows('甲');
    press('ArrowDown');
    await vi.waitFor(() => expect(place.querySelector('.row.is-active')).not.toBeNull());
    press('Delete');
    await says('.toast', '磁盘空间不足');
    expect(titles()).toEqual(['甲']);
  });

  test('the trash lists it and restores it', async () => {
    await save(1, '甲');
    await save(2, '乙');
    await world.library.remove(['www.qinghe.gov.cn/1']);
    window.location.hash = '#/trash';
    mountLibrary(place, world);
    await shows('甲');
    row(0).click();
    await vi.waitFor(() => expect(chosen()).toBe(1));
    button('.list-bar .outlined').click();
    await vi.waitFor(async () => expect((await world.library.list()).length).toBe(2));
    await vi.waitFor(() => expect(titles()).toEqual([]));
  });
});

describe('choosing', () => {
  test('a click opens; with Ctrl it marks, with Shift it marks as far as there', async () => {
    for (const n of [1, 2, 3, 4]) await save(n, `第${n}`);
    mountLibrary(place, world);
    await shows('第4', '第3', '第2', '第1');
    row(0).dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    await vi.waitFor(() => expect(chosen()).toBe(1));
    row(2).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await vi.waitFor(() => expect(chosen()).toBe(3));
    expect(window.location.hash).toBe('');
    press('Escape');
    await vi.waitFor(() => expect(chosen()).toBe(0));
    row(1).click();
    await vi.waitFor(() => expect(window.location.hash).toBe('#/article/www.qinghe.gov.cn%2F3'));
  });
});

describe('an article', () => {
  test('is shown from the address, and an earlier version of it can be', async () => {
    await save(1, '甲');
    await world.library.save({ ...article(1, '甲'), title: '甲（修订）' }, [], '2026-04-01T00:00:00.000Z');
    window.location.hash = `#/article/${encodeURIComponent('www.qinghe.gov.cn/1')}`;
    mountLibrary(place, world);
    const reading = () =>
      place.querySelector('.reader-place > div')?.shadowRoot?.querySelector('h1')?.textContent;
    await vi.waitFor(() => expect(reading()).toBe('甲（修订）'));
    const select = place.querySelector('.versions select') as HTMLSelectElement;
    select.value = '2026-03-01T00:00:00.000Z';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(reading()).toBe('甲'));
  });

  test('that is closed gives the focus back to the list', async () => {
    await save(1, '甲');
    window.location.hash = `#/article/${encodeURIComponent('www.qinghe.gov.cn/1')}`;
    mountLibrary(place, world);
    const shadow = () => place.querySelector('.reader-place > div')?.shadowRoot;
    await vi.waitFor(() => expect(shadow()?.querySelector('h1')).toBeTruthy());
    const close = shadow()?.querySelector('header button') as HTMLButtonElement;
    close.focus();
    close.click();
    await vi.waitFor(() => expect(place.querySelector('.reader-place')).toBeNull());
    await vi.waitFor(() => expect(document.activeElement).toBe(listbox()));
  });

  test('that is not there is said not to be', async () => {
    window.location.hash = '#/article/nowhere';
    mountLibrary(place, world);
    await says('.read .blank[role=alert]', '这篇文章不在资料库里');
  });
});
