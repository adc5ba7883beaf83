import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dismiss, forgetTab, pageVerdict } from '../../../src/background/index.ts';
import { inTurn, LONGEST_TURN } from '../../../src/background/turns.ts';
import type { PageVerdict } from '../../../src/messages/index.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

const url = 'https://www.qinghe.gov.cn/t1.html';
const said = (change: Partial<PageVerdict> = {}): PageVerdict => ({
  kind: 'article',
  confidence: 0.8,
  reasons: [],
  url,
  action: 'always',
  ...change,
});
const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });
const title = () => fakeBrowser.action.getTitle({ tabId: 7 });

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset().mockImplementation(async () => ({ ok: true, answer: { state: 'open' } }));
  inject.mockReset().mockImplementation(async () => []);
});

test('an article of a chosen site is opened, and the answer comes when it is', async () => {
  expect(await pageVerdict(said(), 7)).toEqual({ opened: true });
  expect(send.mock.calls).toEqual([[7, { name: 'reader.open', payload: { offer: false } }, { frameId: 0 }]]);
  await vi.waitFor(async () => expect(await badge()).toBe('读'));
});

test('a page that never answered, since the user left it, keeps no other from opening', async () => {
  send.mockImplementationOnce(() => new Promise(() => {}));
  void pageVerdict(said(), 7);
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  expect(await pageVerdict(said({ url: `${url}?next`, first: true }), 7)).toEqual({ opened: true });
});

test('nor is the button dead for long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    void inTurn(7, () => new Promise(() => {}));
    const work = vi.fn(async () => 'done');
    const later = inTurn(7, work);
    await vi.advanceTimersByTimeAsync(LONGEST_TURN - 1);
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await later).toBe('done');
  } finally {
    vi.useRealTimers();
  }
});

test('a rule that says ask only offers', async () => {
  send.mockImplementation(async () => ({ ok: true, answer: { state: 'closed' } }));
  expect(await pageVerdict(said({ action: 'ask' }), 7)).toEqual({ opened: false });
  expect(send.mock.calls[0]?.[1]).toEqual({ name: 'reader.open', payload: { offer: true } });
});

describe('nothing is opened', () => {
  const { action: _, ...unruled } = said();
  test.each([
    ['on a list', said({ kind: 'list' }), '列表'],
    ['on a home page', said({ kind: 'home' }), '首页'],
    ['on another page', said({ kind: 'other' }), '不像文章'],
    ['where nobody knows', said({ kind: 'unsure' }), '阅读视图'],
    ['where the rule is never', said({ action: 'never' }), '文章'],
    ['without a rule', unruled, '文章'],
  ])('%s, and the button says why', async (_name, verdict, words) => {
    expect(await pageVerdict(verdict, 7)).toEqual({ opened: false });
    expect(send).not.toHaveBeenCalled();
    await vi.waitFor(async () => expect(await title()).toContain(words));
    expect(await badge()).toBe(verdict.kind === 'article' ? '读' : '');
  });

  test('without a tab', async () => {
    expect(await pageVerdict(said(), undefined)).toEqual({ opened: false });
  });

  test('where the permission was revoked', async () => {
    send.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    inject.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await pageVerdict(said(), 7)).toEqual({ opened: false });
  });

  test('in a tab where the user closed it, until they go elsewhere', async () => {
    await dismiss(7, `${url}#part`);
    expect(await pageVerdict(said(), 7)).toEqual({ opened: false });
    expect(await pageVerdict(said(), 8)).toEqual({ opened: true });
    expect(await pageVerdict(said({ url: 'https://www.qinghe.gov.cn/t2.html' }), 7)).toEqual({
      opened: true,
    });
    await forgetTab(7);
    expect(await pageVerdict(said(), 7)).toEqual({ opened: true });
  });
});
