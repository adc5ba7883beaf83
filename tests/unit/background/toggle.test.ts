import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleReader } from '../../../src/background/index.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const none = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const open = () => Promise.resolve({ ok: true, answer: { state: 'open' } });
const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset();
  inject.mockReset().mockImplementation(async () => []);
});

test('a reader that is there is asked, and nothing is injected', async () => {
  send.mockImplementation(open);
  await toggleReader({ id: 7 });
  expect(send.mock.calls).toEqual([[7, { name: 'reader.toggle' }, { frameId: 0 }]]);
  expect(inject).not.toHaveBeenCalled();
});

test('where none is, it is injected into the top frame and asked again', async () => {
  send.mockImplementationOnce(none).mockImplementation(open);
  await toggleReader({ id: 7 });
  expect(inject.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [0] }, files: ['/extractor.js', '/content-scripts/reader.js'] }],
  ]);
  expect(send).toHaveBeenCalledTimes(2);
  expect(await badge()).toBe('');
});

test.each([
  ['https://store.example/', '浏览器不允许扩展读取'],
  ['file:///a.html', '访问文件网址'],
])('where %s forbids scripts the button says why, until it works again', async (url, words) => {
  send.mockImplementation(none);
  inject.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await toggleReader({ id: 7, url });
  expect(await badge()).toBe('!');
  expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toContain(words);
  send.mockImplementation(open);
  await toggleReader({ id: 7, url });
  expect(await badge()).toBe('');
});

test('a page that went away while it answered is not called blocked', async () => {
  send.mockRejectedValue(new Error('The message port closed before a response was received.'));
  await toggleReader({ id: 7 });
  expect(inject).not.toHaveBeenCalled();
  expect(await badge()).toBe('');
});

test.each([undefined, {}, { id: -1 }])('%j is no tab to read', async (tab) => {
  await toggleReader(tab);
  expect(send).not.toHaveBeenCalled();
});
