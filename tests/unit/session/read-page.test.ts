import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/detect/index.ts';
import { readPage } from '../../../src/session/read-page.ts';
import { article } from '../library/sample.ts';

const window = (contentType = 'text/html') =>
  new JSDOM('<p>字</p>', { url: article().url, contentType }).window as unknown as Window & typeof globalThis;
const tools = (kind: Verdict['kind'], found = true) => ({
  detect: () => ({ kind, confidence: 1, reasons: [] }),
  extract: () => (found ? article() : null),
});

test.each([
  ['article', undefined],
  ['unsure', undefined],
  ['list', 'notArticle'],
  ['home', 'notArticle'],
  ['other', 'notArticle'],
] as const)('a page that looks like %s: doubt %s', (kind, doubt) => {
  expect(readPage(window(), tools(kind))).toEqual({ article: article(), ...(doubt && { doubt }) });
});

test.each(['list', 'home'] as const)('a %s without a body', (kind) => {
  expect(readPage(window(), tools(kind, false))).toEqual({ words: 'notArticle', reason: 'no-article' });
});

test('no body', () => {
  expect(readPage(window(), tools('article', false))).toEqual({ words: 'noBody', reason: 'no-article' });
});

test('not HTML: nobody looks at it', () => {
  const detect = vi.fn(tools('article').detect);
  expect(readPage(window('application/xml'), { ...tools('article'), detect })).toEqual({
    words: 'notHtml',
    reason: 'not-html',
  });
  expect(detect).not.toHaveBeenCalled();
});

test('a page that breaks us is one we cannot read', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const extract = () => {
    throw new Error('broken');
  };
  expect(readPage(window(), { ...tools('article'), extract })).toEqual({ words: 'failed', reason: 'failed' });
  warn.mockRestore();
});
