import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/index.ts';
import { setRules } from './auto-steps.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

/** A rule of each kind, one of them for a site that the browser has not granted. */
const RULES = `always group:prc\nask www.qinghe.gov.cn/zwgk/\nnever www.qinghe.gov.cn\nalways www.qinghe.edu.cn`;
const WIDTHS = [1280, 320];

/** What is wider than the window, by its tag and class; not what is fixed to the window itself. */
const TOO_WIDE = `(root, width) => [...root.body.querySelectorAll('*')]
  .filter((e) => e.checkVisibility() && !e.matches('.toast-region') && e.getBoundingClientRect().right > Math.min(innerWidth, width) + 1)
  .map((e) => e.localName + '.' + e.className)`;
/** Controls smaller than a finger, unless they stand in a label that is not. */
const TOO_SMALL = `(root) => [...root.querySelectorAll('button, input, select, summary, a.button')]
  .map((e) => e.closest('label') ?? e)
  .filter((e) => e.checkVisibility() && (e.offsetWidth < 44 || e.offsetHeight < 44))
  .map((e) => e.localName + '.' + e.className + ' ' + e.offsetWidth + 'x' + e.offsetHeight)`;

describe.each(ENGINES)('options and first page in %s', (engine) => {
  describe.each([false, true])('dark: %s', (dark) => {
    describe.each(WIDTHS)('at %i px', (width) => {
      let world: World;
      beforeAll(async () => {
        world = await startWorld(engine, { dark, size: { width, height: 900 } });
        await setRules(world.browser, RULES);
      });
      afterAll(async () => world?.end());

      test.each(['options.html', 'welcome.html'])('%s', async (file) => {
        const tab = await world.browser.extensionPage(file);
        await waitFor(tab, '(root) => !!root.querySelector("h1")');
        // Firefox makes no window as narrow as that.
        await tab.evaluate(
          '(root, width) => { if (innerWidth > width + 20) root.body.style.width = width + "px"; }',
          width,
        );
        const ground = await tab.evaluateAsPage<string>(
          '() => getComputedStyle(document.querySelector(".paper")).backgroundColor',
        );
        const [red = 0] = (ground.match(/[\d.]+/g) ?? []).map(Number);
        expect(red < 100).toBe(dark);
        expect(await violations(tab)).toEqual([]);
        expect(await tab.evaluate(TOO_WIDE, width)).toEqual([]);
        expect(await tab.evaluate(TOO_SMALL)).toEqual([]);
        await tab.close();
      });
    });
  });
});
