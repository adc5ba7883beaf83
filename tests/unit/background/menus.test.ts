import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMenus, menuClicked, showLibrary } from '../../../src/background/index.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));
beforeEach(() => fakeBrowser.reset());

test('the menus are made anew: one entry for the page, the others for the button', async () => {
  const steps: unknown[] = [];
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => void steps.push('removed'));
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation((entry) => {
    steps.push(entry);
    return entry.id ?? '';
  });
  await createMenus();
  expect(steps).toEqual([
    'removed',
    { id: 'reader', title: '用清读打开这个页面', contexts: ['page'] },
    { id: 'library', title: '打开资料库', contexts: ['action'] },
    { id: 'always-site', title: '本网站的文章总是用清读打开', contexts: ['action'] },
    { id: 'always-column', title: '本栏目的文章总是用清读打开', contexts: ['action'] },
    { id: 'never-site', title: '本网站从不自动打开', contexts: ['action'] },
  ]);
});

test('an entry does what it says', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const send = vi
    .spyOn(fakeBrowser.tabs, 'sendMessage')
    .mockImplementation(async () => ({ ok: true, answer: { state: 'open' } }));
  await menuClicked('unknown', { id: 7 });
  expect([create.mock.calls, send.mock.calls]).toEqual([[], []]);
  await menuClicked('reader', { id: 7 });
  expect(send).toHaveBeenCalledTimes(1);
  await menuClicked('library', { id: 7 });
  await showLibrary('qinghe.example/a?b#c');
  expect(
    create.mock.calls.map(([{ url }]) => new URL(url ?? '').href.replace(/^.*\/(?=library)/, '')),
  ).toEqual(['library.html', 'library.html#/article/qinghe.example%2Fa%3Fb%23c']);
});
