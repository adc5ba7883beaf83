import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askedOrigins, giveBackUnused, syncWatched } from '../../../src/background/index.ts';
import { parseList } from '../../../src/rules/index.ts';
import { STATIC_ORIGINS } from '../../../src/sites/index.ts';

const rules = (text: string) => parseList(text).rules;

/** What the browser grants, and the scripts it runs: fake-browser has neither. */
let granted: string[];
let scripts: { id: string; matches: string[]; excludeMatches: string[]; js: string[] }[];
const remove = vi.fn(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  scripts = [];
  remove.mockClear();
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.includes(o)),
    remove,
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    unregisterContentScripts: async () => {
      scripts = [];
    },
    registerContentScripts: async (more: typeof scripts) => {
      scripts.push(...more);
    },
  });
});

test('only hosts beyond the manifest are asked for, each once', () => {
  expect(
    askedOrigins(
      rules('always *.gov.cn\nask www.go.jp/a/\nalways www.go.jp/b/\nnever *.example\nalways group:macao'),
    ),
  ).toEqual(['*://www.go.jp/*', '*://*.gov.mo/*']);
});

describe('the watcher runs', () => {
  test('where a rule wants it and the browser allows it', async () => {
    granted = ['*://*.gov.mo/*'];
    await syncWatched(rules('always group:macao\nalways *.go.jp'));
    expect(scripts).toMatchObject([
      { id: 'watch', js: ['watch.js'], matches: ['*://*.gov.mo/*'], excludeMatches: [...STATIC_ORIGINS] },
    ]);
  });

  test('nowhere else any more when the permission is revoked', async () => {
    granted = ['*://*.gov.mo/*'];
    await syncWatched(rules('always group:macao'));
    granted = [];
    await syncWatched(rules('always group:macao'));
    expect(scripts).toEqual([]);
  });
});

test.each([
  ['always *.go.jp', '', ['*://*.go.jp/*']],
  ['always *.go.jp\nask *.gov.mo', 'always *.go.jp', ['*://*.gov.mo/*']],
  ['always www.go.jp', 'never www.go.jp', ['*://www.go.jp/*']],
  ['always www.go.jp\nalways *.go.jp', 'always *.go.jp', []],
  ['always *.gov.cn', '', []],
])('from %j to %j gives back %j', async (before, now, origins) => {
  await giveBackUnused(rules(before), rules(now));
  expect(remove.mock.calls).toEqual(origins.length > 0 ? [[{ origins }]] : []);
});
