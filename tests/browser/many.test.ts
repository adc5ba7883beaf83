import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitFor, waitLong } from '../../scripts/drive/index.ts';
import { fillLibrary, timeLibrary, titleOf } from './many.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const MANY = 10_000;
const ROW = '[role=option]';
const COUNT = '(root) => root.querySelector(".count")?.textContent';
const says = (tab: Tab, words: string) =>
  waitLong(tab, 20_000, `(root, words) => (${COUNT})(root) === words || undefined`, words);

describe.each(ENGINES)(`a library of ${MANY} articles in %s`, (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(engine);
    const library = await world.browser.extensionPage('library.html');
    await waitFor(library, '(root) => root.querySelector(".steps")');
    await library.close();
  });
  afterAll(async () => world?.end());
  const total = MANY.toLocaleString('en');

  test('its first rows are there as soon as those of 100', async () => {
    const tab = await world.browser.extensionPage('options.html');
    await fillLibrary(tab, 0, 100);
    await timeLibrary(tab, 100, 2);
    const few = await timeLibrary(tab, 100, 5);
    await fillLibrary(tab, 100, MANY);
    await timeLibrary(tab, MANY, 1);
    const many = await timeLibrary(tab, MANY, 5);
    const ratio = (a: number, b: number) => (a / b).toFixed(2);
    // A figure for whoever reads the log; machines are too different for a limit.
    console.log(
      `${engine}: first rows of ${MANY} / of 100: ${ratio(many.first, few.first)}; all rows: ${ratio(many.all, few.all)}`,
    );
    expect(many.first).toBeLessThan(many.all);
    await tab.close();
  }, 120_000);

  test('the newest are shown, the oldest found, and only what is in sight is drawn', async () => {
    const library = await world.browser.extensionPage('library.html');
    await says(library, world.texts('library.count', total));
    const shown = '(root) => [...root.querySelectorAll(".row-title")].map((e) => e.textContent)';
    const titles = await waitFor<string[]>(library, shown);
    expect(titles.slice(0, 2)).toEqual([titleOf(MANY - 1), titleOf(MANY - 2)]);
    expect(titles.length).toBeLessThan(60);
    await library.evaluate('(root) => root.querySelector(".rows").scrollTo(0, 1e9)');
    await waitFor(library, `(root, last) => (${shown})(root).includes(last) || undefined`, titleOf(0));
    await click(library, { in: 'input[type=search]', name: world.texts('library.search') });
    for (const key of '第77号') await library.press(key);
    await waitFor(library, `(root, one) => String((${shown})(root)) === one || undefined`, titleOf(77));
    await library.close();
  }, 60_000);

  test('all means all: chosen, and deleted', async () => {
    const library = await world.browser.extensionPage('library.html');
    await waitFor(library, `(root) => root.querySelector('${ROW}')`);
    await click(library, world.texts('library.choose'));
    await click(library, { in: 'input[type=checkbox]', name: world.texts('library.chooseAll') });
    await says(library, world.texts('library.chosen', total));
    await click(library, world.texts('library.remove'));
    await waitLong(library, 60_000, '(root) => root.querySelector(".toast button")');
    await waitLong(library, 30_000, `(root) => root.querySelectorAll('${ROW}').length === 0 || undefined`);
    await click(library, world.texts('toast.undo'));
    await waitLong(library, 60_000, `(root) => root.querySelector('${ROW}')`);
    await says(library, world.texts('library.count', total));
    await library.close();
  }, 180_000);

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});
