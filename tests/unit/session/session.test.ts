import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bodyOf } from '../../../src/extract/index.ts';
import type { Reading } from '../../../src/session/read-page.ts';
import { startSession } from '../../../src/session/session.ts';
import { article } from '../library/sample.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

let world: Window & typeof globalThis;
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('__SHADOW_MODE__', 'open');
  world = new JSDOM('<p>字</p>', { url: article().url, pretendToBeVisual: true }).window as never;
  // jsdom has the element and its `open`, and no top layer; it has no fetch.
  Object.assign(world.HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  Object.assign(world, { fetch: () => Promise.reject(new TypeError('offline')) });
  for (const name of ['document', 'window', 'Node', 'Element', 'HTMLElement', 'SVGElement'] as const)
    vi.stubGlobal(name, world[name]);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  world.close();
});

const roots = () => [...world.document.documentElement.children].flatMap((e) => e.shadowRoot ?? []);
const said = () =>
  roots()
    .map((root) => root.textContent)
    .join('');
function press(label: string) {
  const buttons = roots().flatMap((root) => [...root.querySelectorAll('button')]);
  const button = buttons.find((b) => b.textContent === label);
  if (!button) throw new Error(`no button ${label}`);
  button.click();
}
const start = (reading: Reading) => startSession(world, () => reading, bodyOf);

test('opens, and closes again without a trace', async () => {
  const session = start({ article: article() });
  expect(await session.toggle()).toEqual({ state: 'open' });
  expect(said()).toContain(article().title);
  expect(await session.toggle()).toEqual({ state: 'closed' });
  expect(roots()).toEqual([]);
});

test('a page that does not look like an article: a notice, which opens it all the same', async () => {
  const session = start({ article: article(), doubt: 'notArticle' });
  expect(await session.toggle()).toEqual({ state: 'refused', reason: 'no-article' });
  expect(said()).not.toContain(article().title);
  press('仍然打开');
  await vi.waitFor(() => expect(said()).toContain(article().title));
});

test('no body: a notice with nothing to open', async () => {
  const session = start({ words: 'noBody', reason: 'no-article' });
  expect(await session.toggle()).toEqual({ state: 'refused', reason: 'no-article' });
  expect(said()).toContain('没有找到可以阅读的正文');
  expect(() => press('仍然打开')).toThrow('no button');
});

test.each([
  ['quota', '磁盘空间已满'],
  ['refused', '没有存下'],
])('a save that fails for %s keeps the article', async (reason, words) => {
  const send = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(async () => ({ ok: true, answer: { ok: false, reason, detail: '' } }));
  await start({ article: article() }).toggle();
  press('收藏');
  await vi.waitFor(() => expect(said()).toContain(words));
  expect(said()).toContain(article().title);
  expect(send).toHaveBeenCalledWith({ name: 'article.save', payload: { article: article(), images: [] } });
});

test('the extension was updated under the page: a save says to load it anew', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
  await start({ article: article() }).toggle();
  press('收藏');
  await vi.waitFor(() => expect(said()).toContain('没有存下：清读刚刚更新过。请刷新页面'));
  expect(said()).not.toContain('再试一次');
});

test.each([
  ['kept', { savedAt: '2026-11-20T02:00:00.000Z', changed: false, marks: { highlights: [] } }, article().id],
  ['not kept', undefined, undefined],
])('the library is opened at an article that is %s', async (_, found, id) => {
  const sent = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(async () => ({ ok: true, answer: found ? { found } : {} }));
  await start({ article: article() }).toggle();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(said()).toContain(found ? '已收藏' : '收藏'));
  const open = roots().flatMap((root) => [...root.querySelectorAll('button')]);
  open.find((b) => b.getAttribute('aria-label') === '打开资料库')?.click();
  expect(sent).toHaveBeenLastCalledWith({ name: 'library.open', payload: id ? { id } : {} });
});

test('opened by itself and closed by the user: told, so that it stays closed', async () => {
  const told = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const session = start({ article: article() });
  expect(await session.open({ offer: false })).toEqual({ state: 'open' });
  await session.toggle();
  expect(told.mock.calls).toEqual([[{ name: 'reader.dismissed', payload: { url: article().url } }]]);
});

test('opened by itself where there is no article: nothing at all', async () => {
  const session = start({ article: article(), doubt: 'notArticle' });
  expect(await session.open({ offer: false })).toEqual({ state: 'refused', reason: 'no-article' });
  expect(roots()).toEqual([]);
});

test('an offer opens nothing before it is taken', async () => {
  const session = start({ article: article() });
  expect(await session.open({ offer: true })).toEqual({ state: 'closed' });
  expect(said()).not.toContain(article().title);
  press('打开阅读视图');
  await vi.waitFor(() => expect(said()).toContain(article().title));
});

test('a page that moves on in place takes the reader of the old article along, without a word', async () => {
  const told = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const session = start({ article: article() });
  await session.open({ offer: false });
  world.history.pushState(null, '', '/other.html');
  world.dispatchEvent(new world.PopStateEvent('popstate'));
  expect(roots()).toEqual([]);
  expect(told).not.toHaveBeenCalled();
});
