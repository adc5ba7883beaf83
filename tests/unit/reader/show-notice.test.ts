// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOTICE_STAYS } from '../../../src/reader/frame/show-notice.tsx';
import { showNotice } from '../../../src/reader/index.ts';

vi.mock('#i18n', async () => (await import('../ui/texts.ts')).textsOf('zh_CN'));

let before: string;
const card = () =>
  document.documentElement.lastElementChild?.shadowRoot?.querySelector('.notice') as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('__SHADOW_MODE__', 'open');
  before = document.documentElement.outerHTML;
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('says its words politely, and leaves no trace when its time is over', () => {
  showNotice(document, { text: '这一页没有文章。' });
  const region = card().querySelector('[role=status]');
  expect(region?.getAttribute('aria-live')).toBe('polite');
  expect(region?.textContent).toContain('这一页没有文章。');
  vi.advanceTimersByTime(NOTICE_STAYS - 1);
  expect(document.documentElement.outerHTML).not.toBe(before);
  vi.advanceTimersByTime(1);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('stays while the pointer or the focus is on it', () => {
  showNotice(document, { text: '字' });
  card().dispatchEvent(new Event('pointerenter'));
  vi.advanceTimersByTime(NOTICE_STAYS * 3);
  expect(card().isConnected).toBe(true);
  card().dispatchEvent(new Event('pointerleave'));
  vi.advanceTimersByTime(NOTICE_STAYS);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('its action runs once and ends it; a second notice takes the place of the first', () => {
  const run = vi.fn();
  showNotice(document, { text: '一' });
  showNotice(document, { text: '二', action: { label: '打开资料库', run } });
  expect(document.querySelectorAll('html > div')).toHaveLength(1);
  const action = [...card().querySelectorAll('button')].find((b) => b.textContent === '打开资料库');
  action?.click();
  expect(run).toHaveBeenCalledTimes(1);
  expect(document.documentElement.outerHTML).toBe(before);
});
