import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncWatched } from '../../../src/background/index.ts';
import { parseList } from '../../../src/rules/index.ts';
import { STATIC_ORIGINS } from '../../../src/sites/index.ts';

const rules = (text: string) => parseList(text).rules;

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
      scripts.push(...more);
    },
  });
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
