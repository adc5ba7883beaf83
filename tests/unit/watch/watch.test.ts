import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/detect/index.ts';
import { compile, parseList } from '../../../src/rules/index.ts';
import { LONGEST_HOLD } from '../../../src/watch/hold.ts';
import { onMove, startWatch } from '../../../src/watch/index.ts';

type World = Window & typeof globalThis;
const URL_ = 'https://www.qinghe.gov.cn/zwgk/t1.html';
const verdict = (kind: Verdict['kind']): Verdict => ({ kind, confidence: 0.8, reasons: [] });
const rules = (text: string) => compile(parseList(text).rules);

let world: World;
const isHeld = () => world.getComputedStyle(world.document.documentElement).visibility === 'hidden';
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

function load(readyState: 'loading' | 'complete', html = '<p>字</p>') {
  world = new JSDOM(html, { url: URL_, pretendToBeVisual: true }).window as unknown as World;
  Object.defineProperty(world.document, 'readyState', { value: readyState, configurable: true });
}
const parsed = () => {
  Object.defineProperty(world.document, 'readyState', { value: 'interactive', configurable: true });
  world.document.dispatchEvent(new world.Event('DOMContentLoaded'));
};

beforeEach(() => load('loading'));
afterEach(() => world.close());

describe('the page is held back', () => {
  test('until the reader of an article is open', async () => {
    let opened: (value: unknown) => void = () => {};
    const report = vi.fn(() => new Promise((resolve) => (opened = resolve)));
    startWatch(world, {
      entries: async () => rules('always *.gov.cn'),
      report,
      find: () => verdict('article'),
    });
    expect(isHeld()).toBe(true);
    await wait(5);
    parsed();
    await wait(5);
    expect(report.mock.calls).toEqual([[verdict('article'), 'always', true]]);
    expect(isHeld()).toBe(true);
    opened(undefined);
    await wait(5);
    expect(isHeld()).toBe(false);
  });

  test.each([
    ['no rule speaks of it', '', 'article'],
    ['the rule is only to ask', 'ask *.gov.cn', 'article'],
    ['the rule is never', 'never *.gov.cn', 'article'],
    ['it is a list', 'always *.gov.cn', 'list'],
    ['nobody knows what it is', 'always *.gov.cn', 'unsure'],
  ])('no longer when %s', async (_, list, kind) => {
    startWatch(world, {
      entries: async () => rules(list),
      report: () => new Promise(() => {}),
      find: () => verdict(kind as Verdict['kind']),
    });
    await wait(5);
    parsed();
    await wait(10);
    expect(isHeld()).toBe(false);
  });

  test.each([
    ['the rules cannot be read', () => Promise.reject(new Error('gone')), () => verdict('article')],
    [
      'the page breaks us',
      async () => rules('always *.gov.cn'),
      () => {
        throw new Error('page');
      },
    ],
  ])('no longer when %s', async (_, entries, find) => {
    startWatch(world, { entries, report: () => new Promise(() => {}), find });
    await wait(5);
    parsed();
    await wait(10);
    expect(isHeld()).toBe(false);
  });

  test('no longer than its time, even if nobody ever answers', async () => {
    startWatch(world, {
      entries: async () => rules('always *.gov.cn'),
      report: () => new Promise(() => {}),
      find: () => verdict('article'),
    });
    parsed();
    await wait(LONGEST_HOLD + 60);
    expect(isHeld()).toBe(false);
  });

  test('not at all when it was there before us', () => {
    load('complete');
    startWatch(world, { entries: async () => [], report: async () => {}, find: () => verdict('article') });
    expect(isHeld()).toBe(false);
  });

  test('without a mark in its HTML once it is over', async () => {
    const before = world.document.documentElement.outerHTML;
    startWatch(world, { entries: async () => [], report: async () => {}, find: () => verdict('list') });
    await wait(5);
    parsed();
    await wait(5);
    expect(world.document.documentElement.outerHTML).toBe(before);
  });
});

describe('what the page is', () => {
  test('is asked once, and told', async () => {
    load('complete');
    const find = vi.fn(() => verdict('article'));
    const report = vi.fn(async () => {});
    startWatch(world, { entries: async () => [], report, find });
    await wait(10);
    world.document.body.append('更多的字');
    await wait(400);
    expect(find).toHaveBeenCalledTimes(1);
    expect(report.mock.calls).toEqual([[verdict('article'), undefined, true]]);
  });

  test('is asked again when its text came later', async () => {
    load('complete');
    const find = vi.fn(() =>
      verdict(world.document.body.textContent?.includes('正文') ? 'article' : 'unsure'),
    );
    const report = vi.fn(async () => {});
    startWatch(world, { entries: async () => [], report, find });
    await wait(50);
    world.document.body.append('正文');
    await wait(500);
    expect(report.mock.calls).toEqual([[verdict('article'), undefined, true]]);
  });

  test('of a page fetched ahead is asked when the user comes to it', async () => {
    load('complete');
    Object.assign(world.document, { prerendering: true });
    const find = vi.fn(() => verdict('article'));
    startWatch(world, { entries: async () => [], report: async () => {}, find });
    await wait(10);
    expect(find).not.toHaveBeenCalled();
    world.document.dispatchEvent(new world.Event('prerenderingchange'));
    await wait(10);
    expect(find).toHaveBeenCalledTimes(1);
  });

  test('is asked anew after the page moved in place, of what is there then', async () => {
    load('complete');
    const report = vi.fn(async () => {});
    const find = vi.fn(() => verdict(world.document.body.textContent === '新' ? 'article' : 'list'));
    startWatch(world, { entries: async () => rules('always *.gov.cn/new'), report, find });
    await wait(10);
    world.history.pushState(null, '', '/new');
    world.dispatchEvent(new world.PopStateEvent('popstate'));
    await wait(50);
    world.document.body.textContent = '新';
    await wait(400);
    expect(report.mock.calls).toEqual([
      [verdict('list'), undefined, true],
      [verdict('article'), 'always', false],
    ]);
  });
});

describe('a move in place', () => {
  test.each([
    ['another path', '/other.html', true],
    ['another query', '?n=2', true],
    ['a route in the fragment', '#/news/2', true],
    ['a page number in the fragment', '#2', true],
    ['a place in the page', '#part', false],
    ['a named place in the page', '#named', false],
    ['a Chinese name of a place', `#${encodeURIComponent('第三条')}`, false],
    ['the top', '#top', false],
  ])('to %s', async (_, to, counts) => {
    load('complete', '<h2 id="part">一</h2><a name="named"></a><p id="第三条"></p>');
    const moved = vi.fn();
    const stop = onMove(world, moved);
    world.history.pushState(null, '', to);
    world.dispatchEvent(new world.PopStateEvent('popstate'));
    expect(moved).toHaveBeenCalledTimes(counts ? 1 : 0);
    stop();
    world.history.pushState(null, '', '/elsewhere');
    world.dispatchEvent(new world.PopStateEvent('popstate'));
    expect(moved).toHaveBeenCalledTimes(counts ? 1 : 0);
  });

  test('without a sound is noticed after the click that made it', async () => {
    load('complete');
    const moved = vi.fn();
    const stop = onMove(world, moved);
    world.document.body.addEventListener('click', () => world.history.pushState(null, '', '/quiet'));
    world.document.body.click();
    await wait(20);
    expect(moved).toHaveBeenCalledTimes(1);
    stop();
  });
});
