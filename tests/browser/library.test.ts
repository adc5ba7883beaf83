import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, textOf, waitFor, waitForText } from '../../scripts/drive/index.ts';
import { downloaded, exportAll, openReader, save, saveSays } from '../../scripts/open/use.ts';
import { SAMPLE_URL } from '../../scripts/site/index.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const TITLE = '村口的公示栏为什么有人看了';
const OTHER = '关于公布道路修缮进度的通知';
const CHANGING = '关于进度变化的通知';
const REVISED = '关于修订办法的通知';
const SITE = 'http://www.qinghe.gov.cn';
/** How many articles the tests before deletion have saved. */
const ROWS = 3;
const ROW = '[role=option]';

describe.each(ENGINES)('saving, and the library, in %s', (engine) => {
  let world: World;
  const keep = async (url: string) => {
    const tab = await world.browser.newTab(url);
    await openReader(world.browser, tab, world.texts);
    await save(tab, world.texts);
    return tab;
  };
  const rows = (count: number) =>
    `(root) => root.querySelectorAll('${ROW}').length === ${count} || undefined`;
  const file = (name: string) => path.join(world.browser.downloads, name);

  beforeAll(async () => {
    world = await startWorld(engine);
  });
  afterAll(async () => world?.end());

  test('what is saved in the reader is in the library, and reads the same there', async () => {
    const tab = await keep(SAMPLE_URL);
    await click(tab, world.texts('reader.openLibrary'));
    // At the article itself, which on a small window covers the list.
    const library = await world.browser.openedPage('library.html');
    await waitForText(library, '难的是一直这样写下去');
    expect(await library.evaluate(`(root) => root.querySelector('${ROW}').textContent`)).toContain(TITLE);
    expect(await textOf(library)).toContain('青禾日报');
    await library.close();
    await tab.close();
  });

  test('the worker may be stopped at any time', async () => {
    await world.browser.stopWorker?.();
    const tab = await keep(`${SITE}/ordinary.html`);
    await world.browser.stopWorker?.();
    const library = await world.browser.extensionPage('library.html');
    await waitFor(library, rows(2));
    const titles = await library.evaluate<string[]>(
      `(root) => [...root.querySelectorAll('${ROW} .row-title')].map((e) => e.textContent)`,
    );
    expect(titles).toEqual([OTHER, TITLE]);
    await library.close();
    await tab.close();
  });

  test('saving a page again keeps the earlier version, in one row', async () => {
    const url = `${SITE}/changing.html`;
    await (await keep(url)).close();
    const tab = await keep(url);
    const library = await world.browser.extensionPage('library.html');
    await waitFor(library, rows(3));
    await click(library, { in: ROW, name: CHANGING });
    const versions = await waitFor<number>(
      library,
      '(root) => root.querySelectorAll(".versions option").length',
    );
    expect(versions).toBe(2);
    await library.close();
    await tab.close();
  });

  test('a kept page that is opened again says so; a press makes no version of what is the same', async () => {
    const tab = await keep(`${SITE}/revised.html`);
    await click(tab, world.texts('reader.close'));
    await openReader(world.browser, tab, world.texts);
    await saveSays(tab, world.texts, 'reader.saved');
    const hint = await tab.evaluate<string>('(root) => root.querySelector(".button.done").title');
    expect(hint).toContain(String(new Date().getFullYear()));
    expect(await save(tab, world.texts)).toBe(world.texts('reader.same'));
    await tab.close();
  });

  test('a kept page that says something else now says so, and a press makes a version', async () => {
    const tab = await world.browser.newTab(`${SITE}/revised.html?v=2`);
    await openReader(world.browser, tab, world.texts);
    await saveSays(tab, world.texts, 'reader.outdated');
    expect(await save(tab, world.texts)).toBe(world.texts('reader.updated'));
    expect(await save(tab, world.texts)).toBe(world.texts('reader.same'));
    // The library is opened at the article itself.
    await click(tab, world.texts('reader.openLibrary'));
    const library = await world.browser.openedPage('library.html');
    const versions = await waitFor<number>(
      library,
      '(root) => root.querySelectorAll(".versions option").length',
    );
    expect(versions).toBe(2);
    await waitFor(library, rows(ROWS + 1));
    // Deleted there, it is put back by the next press in the reader, which was open all along.
    await click(library, world.texts('library.remove'));
    await waitFor(library, rows(ROWS));
    expect(await save(tab, world.texts)).toBe(world.texts('reader.saved'));
    await waitFor(library, rows(ROWS + 1));
    await click(library, { in: ROW, name: REVISED });
    await waitForText(library, '修订后的一句');
    await click(library, world.texts('library.remove'));
    await waitFor(library, rows(ROWS));
    await library.close();
    // In the trash it is not kept: the reader offers to save it.
    await tab.reload();
    await openReader(world.browser, tab, world.texts);
    await saveSays(tab, world.texts, 'reader.save');
    await tab.close();
  });

  test('an article is deleted, and the deletion undone', async () => {
    const library = await world.browser.extensionPage('library.html');
    await click(library, { in: ROW, name: OTHER });
    await click(library, world.texts('library.remove'));
    await waitFor(library, rows(ROWS - 1));
    await click(library, world.texts('toast.undo'));
    await waitFor(library, rows(ROWS));
    await library.reload();
    await waitFor(library, rows(ROWS));
    await library.close();
  });

  test('the reader exports every format, under a name made of date and title', async () => {
    const tab = await world.browser.newTab(SAMPLE_URL);
    await openReader(world.browser, tab, world.texts);
    const files = await exportAll(world.browser, tab, world.texts, world.browser.profile);
    expect(files.map((f) => f.name)).toEqual(
      ['md', 'html', 'txt', 'json'].map((extension) =>
        expect.stringMatching(`2025-10-16.*${TITLE}.*\\.${extension}$`),
      ),
    );
    const [markdown = '', html = '', text = '', json = ''] = await Promise.all(
      files.map((f) => readFile(file(f.name), 'utf8')),
    );
    expect(markdown).toMatch(new RegExp(`^---\\ntitle: "${TITLE}"`));
    expect(markdown).toContain('published: "2025-10-16"');
    expect(markdown).toMatch(/^## .*看得懂=看得见/m);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).not.toMatch(/<script|<link|src="http/i);
    expect(text).toContain('难的是一直这样写下去');
    const parsed = JSON.parse(json) as { article: Record<string, unknown> };
    expect(parsed.article).toMatchObject({
      title: TITLE,
      published: '2025-10-16',
      source: '青禾日报',
      editor: '周禾生',
      url: SAMPLE_URL,
    });
    await tab.close();
  });

  test('the library exports one article as a file', async () => {
    const library = await world.browser.extensionPage('library.html');
    await click(library, { in: 'input[type=search]', name: world.texts('library.search') });
    for (const key of '公示栏') await library.press(key);
    await waitFor(library, rows(1));
    const before = new Set(readdirSync(world.browser.downloads));
    await click(library, world.texts('library.export'));
    await click(library, { in: '[type=submit]', name: world.texts('library.exportOne') });
    const name = await downloaded(world.browser.downloads, before);
    expect(name).toMatch(/\.md$/);
    expect(await readFile(file(name), 'utf8')).toContain(TITLE);
    await library.close();
  });

  test('and all of them, in two formats, as a ZIP', async () => {
    const library = await world.browser.extensionPage('library.html');
    await waitFor(library, rows(ROWS));
    const before = new Set(readdirSync(world.browser.downloads));
    await click(library, world.texts('library.export'));
    await click(library, { in: 'input[type=checkbox]', name: 'JSON' });
    await click(library, { in: '[type=submit]', name: world.texts('library.exportZip') });
    const name = await downloaded(world.browser.downloads, before);
    const entries = unzipSync(new Uint8Array(await readFile(file(name))));
    const inside = Object.keys(entries).filter((entry) => !entry.endsWith('/'));
    expect(inside.filter((entry) => entry.endsWith('.md'))).toHaveLength(3);
    const articles = inside
      .filter((entry) => entry.endsWith('.json'))
      .map((entry) => JSON.parse(strFromU8(entries[entry] as Uint8Array)) as { article: { title: string } });
    expect(articles.map((a) => a.article.title).sort()).toEqual([TITLE, OTHER, CHANGING].sort());
    await library.close();
  });

  test('no accessibility violations, in the list and with an article open', async () => {
    const library = await world.browser.extensionPage('library.html');
    await waitFor(library, rows(ROWS));
    expect(await violations(library)).toEqual([]);
    await click(library, { in: ROW, name: TITLE });
    await waitForText(library, '青禾日报');
    expect(await violations(library)).toEqual([]);
    // The judge can say no.
    await library.evaluate("() => document.body.append(document.createElement('button'))");
    expect((await violations(library)).join()).toContain('button-name');
    await library.close();
  });

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});
