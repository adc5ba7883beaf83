import { describe, expect, test } from 'vitest';
import { type LaunchOptions, type Tab, waitFor } from '../../scripts/drive/index.ts';
import { openReader } from '../../scripts/open/use.ts';
import { ADDRESSES, documents } from '../../scripts/screenshots/documents.ts';
import { ENGINES, startWorld } from './world.ts';

const URL = ADDRESSES.find((url) => url.includes('/202104/')) as string;

async function inReader(
  engine: (typeof ENGINES)[number],
  system: Partial<LaunchOptions>,
  use: (tab: Tab) => Promise<void>,
): Promise<void> {
  const world = await startWorld(engine, { shown: documents, ...system });
  try {
    const tab = await world.browser.newTab(URL);
    await openReader(world.browser, tab, world.texts);
    await use(tab);
  } finally {
    await world.end();
  }
}

describe.each(ENGINES)('what the system asks for, in %s', (engine) => {
  test('little motion: nothing moves by itself but the line that follows the scrolling', async () => {
    await inReader(engine, { calm: true }, async (tab) => {
      await tab.press('a');
      await waitFor(tab, '(root) => root.querySelector(".display")');
      const moving = `(root) => [...root.querySelectorAll('*')].filter((e) => {
        if (e.matches('.progress')) return false;
        const styles = [null, '::before', '::after'].map((part) => getComputedStyle(e, part));
        return styles.some((s) => /[1-9]/.test(s.transitionDuration) || s.animationName !== 'none');
      }).map((e) => e.localName + '.' + e.className)`;
      expect(
        await tab.evaluate<boolean>('() => matchMedia("(prefers-reduced-motion: reduce)").matches'),
      ).toBe(true);
      expect(await tab.evaluate<string[]>(moving)).toEqual([]);
    });
  });

  test('colours of its own: what is chosen, pressed and focused still shows', async () => {
    await inReader(engine, { forcedColours: true }, async (tab) => {
      expect(await tab.evaluate<boolean>('() => matchMedia("(forced-colors: active)").matches')).toBe(true);
      await tab.press('a');
      await waitFor(tab, '(root) => root.querySelector(".display")');
      const look = `(root) => {
        const style = (selector) => getComputedStyle(root.querySelector(selector));
        const pressed = style('.display .segments [aria-pressed="true"]');
        const other = style('.display .segments [aria-pressed="false"]');
        const focused = getComputedStyle(root.activeElement);
        return {
          chosen: pressed.backgroundColor !== other.backgroundColor,
          framed: parseFloat(style('.popover').borderTopWidth) > 0,
          focus: focused.outlineStyle !== 'none' && parseFloat(focused.outlineWidth) >= 2,
          title: style('h1').color !== style('.paper').backgroundColor,
        };
      }`;
      expect(await tab.evaluate(look)).toEqual({ chosen: true, framed: true, focus: true, title: true });
      if (process.env.LOOK) await tab.screenshot(`${process.env.LOOK}-${engine}.png`);
    });
  });
});
