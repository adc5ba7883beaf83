import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, textOf, waitFor, waitForText } from '../../scripts/drive/index.ts';
import { downloaded, openReader } from '../../scripts/open/use.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const SITE = 'http://www.qinghe.gov.cn';
/** In the reader's root, or in the library's page around it. */
const READER = `const find = (r) => r.querySelector('.body') ? r : [...r.querySelectorAll('*')].map((e) => e.shadowRoot && find(e.shadowRoot)).find(Boolean);
  const reader = find(root);`;
const inReader = (body: string) => `(root, ...args) => { ${READER} if (!reader) return undefined; ${body} }`;
/** Selects words as a user would have: the browser's own selection, in the text node that has them. */
const SELECT = inReader(`const [words] = args;
  const walker = document.createTreeWalker(reader.querySelector('.body'), 4);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    document.getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    return true;
  }`);
const MARKS =
  inReader(`const all = [...reader.querySelectorAll('.body mark')].map((e) => e.className + ':' + e.textContent);
  return all.length === args[0] ? all : undefined;`);
const FIRST_IN_SIGHT = inReader(`const top = reader.querySelector('.scroller').getBoundingClientRect().top;
  return [...reader.querySelectorAll('.body p')].find((p) => p.getBoundingClientRect().bottom > top + 6)?.textContent.match(/第\\d+段/)?.[0];`);
const SCROLL =
  inReader(`const p = [...reader.querySelectorAll('.body p')].find((e) => e.textContent.includes(args[0]));
  p.scrollIntoView({ block: 'start' }); return true;`);

describe.each(ENGINES)('notes in %s', (engine) => {
  let world: World;
  const open = (tab: Tab) => openReader(world.browser, tab, world.texts);
  const visit = async (page: string) => {
    const tab = await world.browser.newTab(SITE + page);
    await open(tab);
    return tab;
  };
  const select = async (tab: Tab, words: string) => {
    expect(await tab.evaluate(SELECT, words)).toBe(true);
    await waitFor(tab, inReader("return reader.querySelector('.selection-bar') && true"));
  };
  const marksIn = (tab: Tab, count: number) => waitFor<string[]>(tab, MARKS, count);

  beforeAll(async () => {
    world = await startWorld(engine);
  });
  afterAll(async () => world?.end());

  test('marked, written to, closed and opened again: there, on the page and in the library, and in the export', async () => {
    const tab = await visit('/ordinary.html');
    await select(tab, '村民代表到现场');
    await click(tab, world.texts('notes.green'));
    await waitForText(tab, world.texts('notes.savedToo'));
    expect(await marksIn(tab, 1)).toEqual(['green:村民代表到现场']);
    await select(tab, '每季度公布一次');
    await click(tab, world.texts('notes.write'));
    await waitFor(tab, inReader("return reader.activeElement?.localName === 'textarea'"));
    for (const key of '谁来公布？') await tab.press(key);
    await waitForText(tab, world.texts('notes.kept'));
    expect(await violations(tab)).toEqual([]);
    await tab.press('Escape');

    await tab.reload();
    await open(tab);
    const again = ['green noted:每季度公布一次', 'green:村民代表到现场'];
    expect(await marksIn(tab, 2)).toEqual(again);
    await tab.press('n');
    await waitFor(tab, inReader("return reader.querySelector('.notes-list') && true"));
    expect(await textOf(tab)).toContain('谁来公布？');
    expect(await violations(tab)).toEqual([]);

    const before = new Set(readdirSync(world.browser.downloads));
    await click(tab, { in: 'button[aria-expanded=false]', name: world.texts('reader.export') });
    await click(tab, { in: 'button', name: 'Markdown' });
    const name = await downloaded(world.browser.downloads, before);
    const markdown = await readFile(path.join(world.browser.downloads, name), 'utf8');
    expect(markdown).toContain('<mark>村民代表到现场</mark>');
    expect(markdown).toContain('1. > 每季度公布一次\n\n   谁来公布？');
    await tab.close();

    const library = await world.browser.extensionPage('library.html');
    await waitForText(library, world.texts('notes.count', 2));
    await click(library, { in: '[role=option]', name: '关于公布道路修缮进度的通知' });
    expect(await marksIn(library, 2)).toEqual(again);
    await select(library, '办食堂三件事');
    await click(library, world.texts('notes.red'));
    expect(await marksIn(library, 3)).toContain('red:办食堂三件事');
    await library.close();
  });

  test('by keyboard: H marks what is selected, Enter opens its card, Esc closes that and not the reader', async () => {
    const tab = await visit('/strict.html');
    await select(tab, '修路、引水');
    await tab.press('h');
    await marksIn(tab, 1);
    await waitFor(tab, inReader("return reader.activeElement?.localName === 'mark'"));
    await tab.press('Enter');
    await waitFor(tab, inReader("return reader.activeElement?.localName === 'textarea'"));
    await tab.press('Escape');
    await waitFor(
      tab,
      inReader("return reader.activeElement?.localName === 'mark' && !reader.querySelector('.note-card')"),
    );
    await click(tab, world.texts('notes.undo'));
    await marksIn(tab, 0);
    await tab.close();
  });

  test('what the page can see of a mark: nothing that leads into the reader', async () => {
    const tab = await visit('/ordinary.html');
    await marksIn(tab, 3);
    expect(
      await tab.evaluateAsPage(
        "() => (globalThis.CSS?.highlights?.size ?? 0) + document.querySelectorAll('mark').length",
      ),
    ).toBe(0);
    await tab.close();
  });

  test('a saved article opens where one stopped reading, in whatever width, and leads back to the top', async () => {
    const tab = await visit('/ordinary.html');
    await marksIn(tab, 3);
    await tab.evaluate(SCROLL, '第24段');
    await waitFor(tab, FIRST_IN_SIGHT);
    await tab.press('Escape');
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    await open(tab);
    await waitForText(tab, world.texts('notes.resumed'));
    expect(await tab.evaluate(FIRST_IN_SIGHT)).toBe('第24段');
    await click(tab, world.texts('notes.toTop'));
    expect(
      await waitFor(tab, `(root) => { const at = (${FIRST_IN_SIGHT})(root); return at === '第1段' && at; }`),
    ).toBe('第1段');
    await tab.evaluate(SCROLL, '第30段');
    await tab.press('Escape');
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    const library = await world.browser.extensionPage('library.html');
    await click(library, { in: '[role=option]', name: '关于公布道路修缮进度的通知' });
    await waitForText(library, world.texts('notes.resumed'));
    expect(await library.evaluate(FIRST_IN_SIGHT)).toBe('第30段');
    await library.close();
    await tab.close();
  });

  test('copied on a page that forbids it: the words alone, and with their source where that is asked for', async () => {
    const tab = await visit('/blocking.html');
    const pasted = async () => {
      await tab.press('Escape');
      await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
      await tab.evaluateAsPage('() => { document.querySelector("textarea").value = ""; }');
      // The page takes every selection away a moment after it is made, and now and then the caret with it.
      for (let left = 10; left; left -= 1) {
        await tab.evaluateAsPage('() => { document.querySelector("textarea").focus(); }');
        await tab.paste();
        const value = await tab.evaluateAsPage<string>('() => document.querySelector("textarea").value');
        if (value) return value;
        await tab.evaluateAsPage('() => { document.querySelector("textarea").blur(); }');
      }
      return '';
    };
    await select(tab, '由村民代表到现场逐项核对');
    await tab.press('Control+c');
    // Esc first takes away what opened beside the selection.
    await tab.press('Escape');
    expect(await pasted()).toBe('由村民代表到现场逐项核对');
    await open(tab);
    await select(tab, '修路、引水、办食堂');
    await click(tab, world.texts('notes.quote'));
    await waitForText(tab, world.texts('notes.copied'));
    expect(await pasted()).toBe(
      `“修路、引水、办食堂”\n——《关于禁止复制的通知》，青禾县人民政府，2025年11月3日，${SITE}/blocking.html`,
    );
    await tab.close();
  });

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});
