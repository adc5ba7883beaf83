import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitFor } from '../../scripts/drive/index.ts';
import { openReader, save } from '../../scripts/open/use.ts';
import { SAMPLE_URL } from '../../scripts/site/index.ts';
import { THEMES } from '../../src/preferences/index.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const SITE = 'http://www.qinghe.gov.cn';
const PAGE = `${SITE}/ordinary.html`;
const THEME_NAMES = {
  ...{ system: 'display.themeSystem', light: 'display.themeLight', dark: 'display.themeDark' },
  ...{ sepia: 'display.themeSepia', green: 'display.themeGreen', contrast: 'display.themeContrast' },
} as const;

/** How the running text is set, px where it is a length. */
interface Type {
  size: number;
  leading: number;
  between: number;
  measure: number;
  indent: number;
  tracking: number;
  align: string;
  family: string;
  ground: string;
  weight: number;
}

const TYPE = `(root) => {
  const p = root.querySelector('.body p:not([class])');
  if (!p) return undefined;
  const s = getComputedStyle(p);
  const size = parseFloat(s.fontSize);
  return {
    size, leading: parseFloat(s.lineHeight) / size, between: parseFloat(s.marginBottom) / size,
    measure: p.getBoundingClientRect().width / size, indent: parseFloat(s.textIndent) / size,
    tracking: (parseFloat(s.letterSpacing) || 0) / size, align: s.textAlign, family: s.fontFamily,
    ground: getComputedStyle(root.querySelector('.paper')).backgroundColor, weight: Number(s.fontWeight),
  };
}`;

/** Signs that W3C clreq 6.1.1 forbids at the start of a line, where they stand at one. */
const LINE_STARTS = `(root) => [...root.querySelectorAll('.body p')].flatMap((p) => {
  const left = p.getBoundingClientRect().left;
  const text = document.createTreeWalker(p, NodeFilter.SHOW_TEXT).nextNode();
  return [...text.data].flatMap((sign, at) => {
    if (!'，。、；：？！”）》〕'.includes(sign)) return [];
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().left < left + 2 ? [text.data.slice(at - 3, at + 1)] : [];
  });
})`;

/** Visible controls: name, and how wide, high and far right they are. */
const CONTROLS = `(root, within) => [...root.querySelectorAll(within + ' :is(button, summary, a)')]
  .filter((e) => e.checkVisibility())
  .map((e) => ({ name: e.getAttribute('aria-label') || e.textContent, box: e.getBoundingClientRect() }))
  .map(({ name, box }) => ({ name, width: Math.round(box.width), height: Math.round(box.height), left: box.left, right: box.right }))`;
interface Control {
  name: string;
  width: number;
  height: number;
  left: number;
  right: number;
}

describe.each(ENGINES)('type and page in %s', (engine) => {
  let world: World;
  let tab: Tab;
  const t = (key: string) => world.texts(key);
  const open = () => openReader(world.browser, tab, world.texts);
  const type = () => waitFor<Type>(tab, TYPE);
  const panel = () => click(tab, { in: '.bar-end button', name: t('display.title') });
  const choose = (row: string, option: string) =>
    click(tab, { in: `.display [aria-label="${t(row)}"] button`, name: option });
  const leave = async () => {
    for (let i = 0; i < 3; i += 1) {
      if (!(await tab.evaluate<boolean>('(root) => root instanceof ShadowRoot'))) return;
      await tab.press('Escape');
    }
  };

  beforeAll(async () => {
    world = await startWorld(engine);
    tab = await world.browser.newTab(PAGE);
  });
  afterAll(async () => world?.end());

  test('every choice is seen at once, and is there after closing and after a reload', async () => {
    await open();
    const first = await type();
    expect(first).toMatchObject({ size: 20, align: 'start', weight: 400 });
    expect(first.leading).toBeCloseTo(1.8, 1);
    expect(first.measure).toBeCloseTo(36, 0);
    expect(first.indent).toBeCloseTo(2, 1);
    await panel();
    await choose('reader.size', t('display.sizeLargest'));
    await choose('display.face', t('display.faceSong'));
    await choose('display.lineHeight', '2.2');
    await choose('display.measure', '28');
    await click(tab, { in: '.swatch', name: t('display.themeSepia') });
    await click(tab, { in: 'summary', name: t('display.finer') });
    await choose('display.paragraphSpacing', t('display.much'));
    await choose('display.letterSpacing', t('display.loose'));
    await choose('display.alignment', t('display.alignJustify'));
    await click(tab, { in: '[role=switch]', name: t('display.indent') });
    const chosen = await waitFor<Type>(tab, `(root) => ((now) => now.indent === 0 && now)((${TYPE})(root))`);
    expect(chosen).toMatchObject({ size: 30, align: 'justify' });
    expect(chosen.leading).toBeCloseTo(2.2, 1);
    expect(chosen.between).toBeCloseTo(1.6, 1);
    expect(chosen.tracking).toBeCloseTo(0.1, 2);
    // 28 characters with what stands between them.
    expect(chosen.measure).toBeCloseTo(28 * 1.1, 0);
    expect(chosen.family).toContain('SimSun');
    expect(chosen.ground).toBe('rgb(245, 236, 217)');

    expect(await tab.evaluate<string[]>(LINE_STARTS)).toEqual([]);

    await leave();
    await open();
    // What is on its way to the storage when a reader opens arrives there as a change made elsewhere does.
    await waitFor(tab, `(root) => (${TYPE})(root)?.indent === 0`);
    expect(await type()).toEqual(chosen);
    await tab.reload();
    await open();
    expect(await type()).toEqual(chosen);

    await panel();
    await click(tab, { in: '.reset button', name: t('display.reset') });
    await waitFor(tab, `(root) => (${TYPE})(root).size === 20`);
    expect(await type()).toEqual(first);
    await click(tab, { in: '.reset button', name: t('display.undo') });
    await waitFor(tab, `(root) => (${TYPE})(root).size === 30`);
    expect(await type()).toEqual(chosen);
    await click(tab, { in: '.reset button', name: t('display.reset') });
    await leave();
  }, 60_000);

  test('the page’s own type is the page’s', async () => {
    await tab.evaluateAsPage('() => { document.body.style.fontFamily = "DejaVu Serif"; }');
    await open();
    await panel();
    await choose('display.face', t('display.facePage'));
    await waitFor(tab, `(root) => (${TYPE})(root).family.includes('DejaVu Serif')`);
    await choose('display.face', t('display.faceHei'));
    await leave();
  });

  test('every theme has its own ground, and no accessibility violations', async () => {
    await open();
    await panel();
    await click(tab, { in: 'summary', name: t('display.finer') });
    const grounds = new Set<string>();
    for (const theme of THEMES.filter((name) => name !== 'system')) {
      await click(tab, { in: '.swatch', name: t(THEME_NAMES[theme]) });
      await waitFor(tab, `(root) => root.querySelector('.paper').dataset.theme === '${theme}'`);
      // Colours may still be on their way from the last theme.
      await new Promise((resolve) => setTimeout(resolve, 200));
      grounds.add((await type()).ground);
      expect(await violations(tab), theme).toEqual([]);
    }
    expect(grounds.size).toBe(THEMES.length - 1);
    await click(tab, { in: '.swatch', name: t('display.themeDark') });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await leave();
  }, 60_000);

  test('in dark there is no white flash: the ground is dark before anything is painted', async () => {
    await tab.evaluateAsPage(`() => {
      window.seen = [];
      const look = () => {
        const paper = document.documentElement.lastElementChild?.shadowRoot?.querySelector('.paper');
        if (paper) seen.push([getComputedStyle(paper).backgroundColor, getComputedStyle(paper).colorScheme]);
      };
      // Told after the change and before the next painting.
      new MutationObserver(look).observe(document.documentElement, { childList: true });
      const frame = () => { look(); requestAnimationFrame(frame); };
      frame();
    }`);
    await open();
    await waitFor(tab, TYPE);
    const seen = await tab.evaluateAsPage<[string, string][]>('() => window.seen');
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(String))).toEqual(new Set(['rgb(25, 27, 30),dark']));
    await panel();
    await click(tab, { in: '.reset button', name: t('display.reset') });
    await leave();
    await tab.reload();
  });

  test('elder mode: one switch, large type, large controls, all of them named', async () => {
    await open();
    await panel();
    await click(tab, { in: '[role=switch]', name: t('display.elder') });
    await waitFor(tab, '(root) => root.querySelector("[data-elder]")');
    const set = await type();
    expect(set.size).toBeGreaterThanOrEqual(24);
    expect(set.weight).toBeGreaterThanOrEqual(500);
    for (const place of ['.bar', '.popover']) {
      const controls = await tab.evaluate<Control[]>(CONTROLS, place);
      expect(controls.length).toBeGreaterThan(3);
      for (const { name, width, height } of controls)
        expect(Math.min(width, height), `${name} in ${place}`).toBeGreaterThanOrEqual(60);
    }
    const smallest = await tab.evaluate<number>(
      `(root) => Math.min(...[...root.querySelectorAll('.bar *, .head *, .tail *, .popover *')]
        .filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
        .filter((e) => !e.closest('.unseen'))
        .map((e) => parseFloat(getComputedStyle(e).fontSize)))`,
    );
    expect(smallest).toBeGreaterThanOrEqual(17);
    expect(await violations(tab)).toEqual([]);
    await tab.press('Escape');
    await leave();
    await open();
    expect((await type()).size).toBe(set.size);
    await leave();
  });

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});

const NARROW = 320;

describe.each(ENGINES)('on a window of 320 px in %s', (engine) => {
  let world: World;
  let tab: Tab;
  const t = (key: string) => world.texts(key);

  beforeAll(async () => {
    world = await startWorld(engine, { size: { width: 320, height: 640 } });
    tab = await world.browser.newTab(SAMPLE_URL);
    await openReader(world.browser, tab, world.texts);
    // Firefox has no window as narrow as that; what the reader goes by is its paper's width.
    await tab.evaluate(`(root) => { root.querySelector('.paper').style.width = '${NARROW}px'; }`);
    await save(tab, world.texts);
  });
  afterAll(async () => world?.end());

  const fits = async (target: number) => {
    for (const place of ['.bar', '.popover']) {
      const controls = await tab.evaluate<Control[]>(CONTROLS, place);
      expect(controls.length).toBeGreaterThan(1);
      for (const { name, width, height, left, right } of controls) {
        expect(left, name).toBeGreaterThanOrEqual(0);
        expect(right, `${name} in ${place}`).toBeLessThanOrEqual(NARROW);
        expect(Math.min(width, height), `${name} in ${place}`).toBeGreaterThanOrEqual(target);
      }
    }
    const over = await tab.evaluate<string[]>(
      `(root) => [...root.querySelectorAll('.bar-start, .bar-end, .sizes, .popover, .display')]
        .filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1).map((e) => e.className)`,
    );
    expect(over).toEqual([]);
    expect(await violations(tab)).toEqual([]);
  };

  test('bar and panel fit, with targets of 44 px; the text is seen while it changes', async () => {
    await click(tab, { in: '.bar-end button', name: t('display.title') });
    await click(tab, { in: 'summary', name: t('display.finer') });
    await fits(44);
    const [top, height] = await tab.evaluate<[number, number]>(
      '(root) => [root.querySelector(".popover").getBoundingClientRect().top, innerHeight]',
    );
    expect(top).toBeGreaterThan(height * 0.2);
  });

  test('in elder mode, too, with targets of 60 px', async () => {
    await click(tab, { in: '[role=switch]', name: t('display.elder') });
    await waitFor(tab, '(root) => root.querySelector("[data-elder]")');
    await fits(60);
    await tab.press('Escape');
    await click(tab, { in: '.bar-end button', name: t('display.more') });
    await waitFor(
      tab,
      '(root) => root.activeElement?.matches(".item") && root.activeElement.checkVisibility()',
    );
    await fits(60);
    // Reading aloud is at hand, with its word.
    const bar = await tab.evaluate<Control[]>(CONTROLS, '.bar-end');
    expect(bar.map(({ name }) => name)).toContain(t('speech.panel'));
    // What 更多 opens stands in its place, and gives the keyboard back to 更多.
    await click(tab, { in: '.item', name: t('display.word') });
    await waitFor(tab, '(root) => root.querySelector(".display")?.checkVisibility()');
    await tab.press('Escape');
    await waitFor(
      tab,
      '(root) => root.activeElement === root.querySelector(".anchor[data-panel=more] > button")',
    );
  });
});
