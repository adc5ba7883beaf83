import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Tab, waitFor } from '../../scripts/drive/index.ts';
import { openReader } from '../../scripts/open/use.ts';
import { ADDRESSES, documents } from '../../scripts/screenshots/documents.ts';
import { THEMES } from '../../src/preferences/index.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

/** Measures with chapters: a record, an outline, pictures, a table. */
const URL = ADDRESSES.find((url) => url.includes('/202104/')) as string;
const WIDTHS = [1280, 320];

/** Every panel there is has a button in the bar, shown or not. */
const PANELS = `(root) => [...root.querySelectorAll('.anchor[data-panel]')].map((e) => e.dataset.panel)`;
const TOGGLE = `(root, name) => root.querySelector('.anchor[data-panel="' + name + '"] > button').click()`;
const IS_OPEN = `(root, name) => !!root.querySelector('[data-panel="' + name + '"]:is(.side-panel, .strip-panel, .dialog-panel), .anchor[data-panel="' + name + '"] > .popover')`;

/** What scrolls sideways though only tables may, and controls that something else lies on. */
const LOST = `(root, panel) => {
  const paper = root.querySelector('.paper');
  const wide = [paper, ...root.querySelectorAll('.reader, .scroller, .popover, .dialog-panel, .side-panel, .strip-panel')]
    .filter((e) => e.checkVisibility() && /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
    .map((e) => 'scrolls sideways: ' + e.className + ' ' + e.scrollWidth + ' > ' + e.clientWidth);
  const open = panel && [...root.querySelectorAll('[data-panel="' + panel + '"]:is(.side-panel, .strip-panel, .dialog-panel), .anchor[data-panel="' + panel + '"] > .popover')].at(-1);
  const edge = paper.getBoundingClientRect();
  const covered = [...(open ?? root).querySelectorAll(open ? 'button, select, a[href]' : '.bar button, .sizes button')].filter((e) => {
    if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = e.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (box.width === 0 || y < 0 || y > innerHeight) return false;
    if (!e.closest('.dialog-panel') && (x < edge.left || x > edge.right)) return true;
    const hit = root.elementFromPoint(x, y);
    // What is scrolled out of its panel is no loss.
    return hit && open && !open.contains(hit) ? false : !(hit && (e.contains(hit) || hit.contains(e)));
  });
  return [...wide, ...covered.map((e) => 'covered: ' + (e.getAttribute('aria-label') ?? e.textContent))];
}`;

describe.each(ENGINES)('access in %s', (engine) => {
  describe.each(WIDTHS)('at %i px', (width) => {
    let world: World;
    let tab: Tab;
    let panels: string[];

    beforeAll(async () => {
      world = await startWorld(engine, { shown: documents, size: { width, height: 800 } });
      tab = await world.browser.newTab(URL);
      await openReader(world.browser, tab, world.texts);
      // Firefox makes no window as narrow as that; the reader goes by its own width.
      await tab.evaluate(
        '(root, width) => { if (innerWidth > width + 20) root.querySelector(".paper").style.width = width + "px"; }',
        width,
      );
      panels = await tab.evaluate<string[]>(PANELS);
    });
    afterAll(async () => world?.end());

    /** With each panel open in turn, and with none. */
    const inEach = async (look: (panel: string | undefined) => Promise<string[]>): Promise<string[]> => {
      const found = (await look(undefined)).map((what) => `nothing open: ${what}`);
      for (const panel of panels) {
        // The outline stands open by itself where there is room.
        if (!(await tab.evaluate<boolean>(IS_OPEN, panel))) await tab.evaluate(TOGGLE, panel);
        await waitFor(tab, IS_OPEN, panel);
        found.push(...(await look(panel)).map((what) => `${panel}: ${what}`));
        if (await tab.evaluate<boolean>(IS_OPEN, panel)) await tab.evaluate(TOGGLE, panel);
        await waitFor(tab, `(root, name) => !(${IS_OPEN})(root, name)`, panel);
      }
      return found;
    };

    test('there are panels to look at', () => {
      expect(panels).toEqual(
        expect.arrayContaining([
          'display',
          'export',
          'find',
          'help',
          'more',
          'notes',
          'outline',
          'print',
          'speech',
        ]),
      );
    });

    test('no violation with any panel open', { timeout: 180_000 }, async () => {
      expect(await inEach(() => violations(tab))).toEqual([]);
    });

    test('nothing scrolls sideways, no control lies under another', { timeout: 60_000 }, async () => {
      expect(await inEach((panel) => tab.evaluate<string[]>(LOST, panel ?? null))).toEqual([]);
    });

    if (width > 1000)
      test.each(THEMES)('contrast in theme %s with any panel open', { timeout: 120_000 }, async (theme) => {
        const set = '(root, theme) => root.querySelector(".paper").setAttribute("data-theme", theme)';
        await tab.evaluate(set, theme);
        // Colours glide into one another.
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await inEach(() => violations(tab, ['color-contrast']))).toEqual([]);
        await tab.evaluate(set, 'light');
      });

    test('Tab goes round every control, each with a mark one sees, and never leaves', async () => {
      const visible = await tab.evaluate<number>(
        `(root) => [...root.querySelectorAll('.bar button, .sizes button')].filter((e) => e.checkVisibility()).length`,
      );
      await tab.evaluate('(root) => root.querySelector(".bar-start button").focus()');
      const seen = new Set<string>();
      for (let n = 0; n < visible + 4; n++) {
        await tab.press('Tab');
        const at = await tab.evaluate<{ name: string; marked: boolean } | null>(
          `(root) => ((e) => e && { name: (e.getAttribute('aria-label') ?? e.textContent).slice(0, 30) + e.className, marked: e.matches('.scroller') || getComputedStyle(e).outlineStyle !== 'none' || getComputedStyle(e).boxShadow !== 'none' })(root.activeElement)`,
        );
        expect(at).toMatchObject({ marked: true });
        seen.add(at?.name ?? '');
      }
      expect(seen.size).toBeGreaterThanOrEqual(Math.min(visible, 6));
    });

    test('? opens the keys, keeps the keyboard there, and Esc gives it back', async () => {
      await tab.evaluate('(root) => root.querySelector(".scroller").focus()');
      await tab.press('?');
      await waitFor(tab, IS_OPEN, 'help');
      for (let n = 0; n < 3; n++) {
        await tab.press('Tab');
        expect(
          await tab.evaluate(
            '(root) => !!root.activeElement && root.querySelector(".dialog-panel").contains(root.activeElement)',
          ),
        ).toBe(true);
      }
      await tab.press('Escape');
      await waitFor(tab, `(root, name) => !(${IS_OPEN})(root, name)`, 'help');
      expect(await tab.evaluate('(root) => root instanceof ShadowRoot && !!root.activeElement')).toBe(true);
    });
  });
});
