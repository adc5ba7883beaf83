import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncWatched } from '../../../src/background/index.ts';
import { parseList } from '../../../src/rules/index.ts';
import { rules, set } from '../../../src/settings/index.ts';
import { STATIC_ORIGINS } from '../../../src/sites/index.ts';

const choose = (text: string) => set(rules, parseList(text).rules);

/** What the browser grants, and the scripts it runs: fake-browser has neither. */
let granted: string[];
let scripts: { id: string; matches: string[]; excludeMatches: string[]; js: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  scripts = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.includes(o)),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    unregisterContentScripts: async () => {
      scripts = [];
    },
    registerContentScripts: async (more: typeof scripts) => {
      if (scripts.some((script) => more.some(({ id }) => id === script.id)))
        throw new Error('Duplicate script ID');
      scripts.push(...more);
    },
  });
});

describe('the watcher runs', () => {
  test('where a rule wants it and the browser allows it', async () => {
    granted = ['*://*.gov.mo/*'];
    await choose('always group:macao\nalways *.go.jp');
    await syncWatched();
    expect(scripts).toMatchObject([
      { id: 'watch', js: ['watch.js'], matches: ['*://*.gov.mo/*'], excludeMatches: [...STATIC_ORIGINS] },
    ]);
  });

  test('nowhere else any more when the permission is revoked', async () => {
    granted = ['*://*.gov.mo/*'];
    await choose('always group:macao');
    await syncWatched();
    granted = [];
    await syncWatched();
    expect(scripts).toEqual([]);
  });

  test('as the last change wants it, when rule and permission change at once', async () => {
    granted = ['*://*.gov.mo/*'];
    await choose('always group:macao');
    const { contains } = fakeBrowser.permissions;
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      Object.assign(fakeBrowser.permissions, {
        contains: (wanted: Parameters<typeof contains>[0]) => {
          Object.assign(fakeBrowser.permissions, { contains });
          resolve();
          return new Promise((later) => {
            answer = () => later(contains(wanted));
          });
        },
      });
    });
    const first = syncWatched();
    await asked;
    granted = ['*://*.gov.mo/*', '*://*.go.jp/*'];
    await choose('always group:macao\nalways *.go.jp');
    const second = syncWatched();
    setTimeout(() => answer(), 10);
    await Promise.all([first, second]);
    expect(scripts.map(({ matches }) => matches)).toEqual([['*://*.gov.mo/*', '*://*.go.jp/*']]);
  });
});
