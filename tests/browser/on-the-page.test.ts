import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitFor } from '../../scripts/drive/index.ts';
import { openReader } from '../../scripts/open/use.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const SITE = 'http://www.qinghe.gov.cn';
const GONE = '(root) => !(root instanceof ShadowRoot)';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** In the page: the sounds of it and of its frames, whether each of them plays. */
const PLAYING = `() => [document, document.querySelector('iframe').contentDocument]
  .map((d) => !d.getElementById('sound').paused)`;

describe.each(ENGINES)('over a page that is not still, in %s', (engine) => {
  let world: World;
  const visit = async (path: string) => {
    const tab = await world.browser.newTab(new URL(path, SITE).href);
    await openReader(world.browser, tab, world.texts);
    return tab;
  };
  const onTop = (tab: Tab) =>
    tab.evaluateAsPage<boolean>(
      '() => document.elementFromPoint(innerWidth / 2, innerHeight / 2) === document.documentElement.lastElementChild',
    );
  /** Whether an element of the page is drawn at all. */
  const isDrawn = (tab: Tab, id: string) =>
    tab.evaluateAsPage<boolean>(
      '(_, id) => document.getElementById(id).checkVisibility({ contentVisibilityAuto: true })',
      id,
    );

  beforeAll(async () => {
    world = await startWorld(engine);
  });
  afterAll(async () => world?.end());

  test('sounds wait for the reader to close, in frames too', async () => {
    const tab = await world.browser.newTab(`${SITE}/restless.html`);
    await expect.poll(() => tab.evaluateAsPage(PLAYING)).toEqual([true, true]);
    await openReader(world.browser, tab, world.texts);
    await expect.poll(() => tab.evaluateAsPage(PLAYING)).toEqual([false, false]);
    await tab.evaluateAsPage('() => void document.getElementById("sound").play().catch(() => {})');
    await expect.poll(() => tab.evaluateAsPage(PLAYING)).toEqual([false, false]);
    await tab.press('Escape');
    await waitFor(tab, GONE);
    await expect.poll(() => tab.evaluateAsPage(PLAYING)).toEqual([true, true]);
    await tab.close();
  });

  test('what moves there is not drawn, and stays where it was scrolled to', async () => {
    const tab = await world.browser.newTab(`${SITE}/restless.html`);
    await tab.evaluateAsPage('() => scrollTo(0, 400)');
    expect(await isDrawn(tab, 'marquee')).toBe(true);
    await openReader(world.browser, tab, world.texts);
    expect(await isDrawn(tab, 'marquee')).toBe(false);
    expect(await tab.evaluateAsPage('() => scrollY')).toBe(400);
    await tab.press('Escape');
    await waitFor(tab, GONE);
    expect(await isDrawn(tab, 'marquee')).toBe(true);
    expect(await tab.evaluateAsPage('() => scrollY')).toBe(400);
    await tab.close();
  });

  test('a dialog that comes late stays behind, open', async () => {
    const tab = await visit('/restless.html');
    await tab.evaluateAsPage('() => postMessage("survey")');
    await expect.poll(() => tab.evaluateAsPage('() => document.getElementById("survey").open')).toBe(true);
    await expect.poll(() => onTop(tab)).toBe(true);
    await tab.press('Escape');
    await waitFor(tab, GONE);
    expect(await tab.evaluateAsPage('() => document.getElementById("survey").open')).toBe(true);
    await tab.close();
  });

  test('a page that hides the host has it undone once, and is given up on the second time', async () => {
    const tab = await visit('/restless.html');
    await tab.evaluateAsPage('() => postMessage("hide")');
    await pause(200);
    expect(await onTop(tab)).toBe(true);
    await tab.evaluateAsPage('() => postMessage("hide")');
    await waitFor(tab, '(root, words) => root.textContent.includes(words)', world.texts('frame.removed'));
    expect(await tab.evaluateAsPage('() => document.body.checkVisibility()')).toBe(true);
    await tab.close();
  });

  test.each(['/swallowing.html', ...(engine === 'chromium' ? ['/swallowing.html?all'] : [])])(
    'a click works on %s',
    async (path) => {
      const tab = await visit(path);
      await click(tab, world.texts('reader.larger'));
      await waitFor(
        tab,
        '(root) => root.querySelector(".reader").style.getPropertyValue("--size") === "22px"',
      );
      await click(tab, world.texts('reader.smaller'));
      await waitFor(
        tab,
        '(root) => root.querySelector(".reader").style.getPropertyValue("--size") === "20px"',
      );
      await click(tab, world.texts('reader.close'));
      await waitFor(tab, GONE);
      await tab.close();
    },
  );

  test('and so do Esc and Tab, on their way up', async () => {
    const tab = await visit('/swallowing.html');
    await pause(1_000);
    await tab.press('Tab');
    await waitFor(tab, '(root) => root.activeElement?.matches("button, a, summary")');
    await tab.press('Escape');
    await waitFor(tab, GONE);
    await tab.close();
  });

  test('where a page keeps every event to itself, the toolbar closes', async () => {
    const tab = await visit('/swallowing.html?all');
    await world.browser.clickButton(tab);
    await waitFor(tab, GONE);
    await tab.close();
  });

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});
