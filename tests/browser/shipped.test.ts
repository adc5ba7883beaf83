import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/drive/index.ts';
import { builtFolder } from '../../scripts/open/build.ts';
import { openReader, save } from '../../scripts/open/use.ts';
import { SAMPLE_URL } from '../../scripts/site/index.ts';
import { STATIC_ORIGINS } from '../../src/sites/index.ts';
import { ENGINES, startWorld, type World } from './world.ts';

/** What is put into a page: to open the reader, the first two; to export, the last. */
const SCRIPTS = ['content-scripts/reader.js', 'extractor.js', 'exporter.js'];

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
}

describe.each(ENGINES)('the build that ships, for %s', (engine) => {
  const folder = builtFolder(engine, 'production');
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;

  test('asks at install for the hosts it watches and no other, and shows pages none of its files', () => {
    expect(manifest.host_permissions).toEqual(STATIC_ORIGINS);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts).toEqual([
      { matches: STATIC_ORIGINS, js: ['watch.js'], run_at: 'document_start' },
    ]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      ...(engine === 'chromium' ? ['offscreen'] : []),
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('carries nothing that draws where nothing is drawn', () => {
    const worker = readFileSync(path.join(folder, 'background.js'), 'utf8');
    expect(worker).not.toMatch(/createElement|attachShadow|innerHTML/);
  });

  test('the script of the reader is below 90 kB gzip; what it needs later is not in it', () => {
    const size = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
    const sizes = Object.fromEntries(SCRIPTS.map((file) => [file, size(file)]));
    console.log(`${engine}, bytes gzip:`, sizes);
    expect(sizes['content-scripts/reader.js']).toBeLessThan(90_000);
    const reader = readFileSync(path.join(folder, 'content-scripts/reader.js'), 'utf8');
    // Words of turndown and of Readability.
    expect(reader).not.toMatch(/headingStyle|unlikelyCandidates/);
  });

  test('the watcher, which runs on every page of those sites, is below 10 kB gzip', () => {
    const watcher = readFileSync(path.join(folder, 'watch.js'));
    const size = gzipSync(watcher, { level: 9 }).length;
    console.log(`${engine}, watch.js: ${size} bytes gzip`);
    expect(size).toBeLessThan(10_000);
  });

  test('closes the reader to the page; only the build for tests opens it', () => {
    const script = (dir: string) => readFileSync(path.join(dir, 'content-scripts/reader.js'), 'utf8');
    const mode = /attachShadow\(\{\s*mode:\s*([`'"])(\w+)\1/g;
    const modes = (dir: string) => [...script(dir).matchAll(mode)].map((m) => m[2]);
    // The reader's own, and the one that holds the print copy in the library.
    expect(modes(folder)).toEqual(['closed', 'closed']);
    expect(modes(builtFolder(engine, 'test')).sort()).toEqual(['closed', 'open']);
  });
});

describe('the build that ships, in use', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('chromium', { mode: 'production' });
  });
  afterAll(async () => world?.end());

  test('the page cannot look into the reader, and the reader works', async () => {
    const tab = await world.browser.newTab(SAMPLE_URL);
    await openReader(world.browser, tab, world.texts);
    // What the page itself sees of the host: an element without a shadow root, and without a word in it.
    const seen = await tab.evaluateAsPage<{ roots: number; words: string }>(`() => {
      const hosts = [...document.documentElement.children].filter((e) => e !== document.head && e !== document.body);
      return { hosts: hosts.length, roots: hosts.filter((e) => e.shadowRoot).length, words: hosts.map((e) => e.textContent).join('') };
    }`);
    expect(seen).toMatchObject({ hosts: 1, roots: 0, words: '' });
    await save(tab, world.texts);
    expect(await textOf(tab)).toContain('村口的公示栏为什么有人看了');
  });
});
