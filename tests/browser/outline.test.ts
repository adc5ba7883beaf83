import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitFor, waitForText } from '../../scripts/drive/index.ts';
import { openReader } from '../../scripts/open/use.ts';
import { ADDRESSES } from '../../scripts/screenshots/documents.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const RULES = ADDRESSES[3] as string;
const CIRCULAR = ADDRESSES[4] as string;
/** A secure context has navigator.clipboard; http has not. */
const overHttps = (url: string) => url.replace('http:', 'https:');

const current = '(root) => root.querySelector(".outline [aria-current]")?.textContent';
const focusText = '(root) => root.activeElement?.textContent';
const scrollTop = '(root) => root.querySelector(".scroller").scrollTop';
/** Types into a field of the page that is below the reader, after it is closed: what a paste gives. */
const PASTE_HERE =
  '() => { const t = document.createElement("textarea"); t.id = "paste"; document.body.prepend(t); t.focus(); }';

describe.each(ENGINES)('outline, record and search in %s', (engine) => {
  let world: World;
  const open = async (url: string) => {
    const tab = await world.browser.newTab(url);
    await openReader(world.browser, tab, world.texts);
    return tab;
  };
  const name = (key: string, ...values: string[]) => world.texts(key, ...values);
  /** What lies on the clipboard, by reading it as the page may: through a paste the driver makes. */
  const clipboard = async (tab: Tab) => {
    await tab.press('Escape');
    await tab.press('Escape');
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    await tab.evaluateAsPage(PASTE_HERE);
    await tab.paste();
    return waitFor<string>(tab, '(root) => root.querySelector("#paste")?.value');
  };

  beforeAll(async () => {
    world = await startWorld(engine, { size: { width: 1280, height: 860 } });
  });
  afterAll(async () => world?.end());

  test('stands beside the text, follows it, and leads into it by mouse and keyboard', async () => {
    const tab = await open(RULES);
    await waitFor(tab, '(root) => root.querySelectorAll(".outline [role=treeitem]").length === 36');
    expect(await tab.evaluate('(root) => root.activeElement?.className')).toBe('scroller');
    await tab.evaluate('(root) => root.querySelector("[id=第十三条]").scrollIntoView()');
    await waitFor(tab, `(root) => (${current})(root)?.startsWith("第十三条")`);
    await tab.evaluate(
      '(root) => { const s = root.querySelector(".scroller"); s.scrollTop = s.scrollHeight; }',
    );
    await waitFor(tab, `(root) => (${current})(root)?.startsWith("第三十条")`);
    expect(
      await tab.evaluate(`(root) => {
        const [row, panel] = ['.outline [aria-current]', '.outline'].map((css) => root.querySelector(css).getBoundingClientRect());
        return row.top >= panel.top && row.bottom <= panel.bottom;
      }`),
    ).toBe(true);

    await click(tab, { in: '[role=treeitem]', name: '第二十四条' });
    expect(await tab.evaluate(focusText)).toContain('任何单位和个人有权');
    await waitFor(tab, `(root) => (${current})(root)?.startsWith("第二十四条")`);

    await tab.evaluate('(root) => root.querySelector(".outline [tabindex=\'0\']").focus()');
    await tab.press('ArrowDown');
    await tab.press('Enter');
    expect(await tab.evaluate(focusText)).toContain('违反本办法第十条');
    await tab.close();
  });

  test('the text is not wider than the window, whatever is open', async () => {
    const tab = await open(CIRCULAR);
    await click(tab, name('find.title'));
    expect(
      await tab.evaluate(
        '(root) => ["scroller", "reader"].map((c) => root.querySelector("." + c)).filter((e) => e.scrollWidth > e.clientWidth).length',
      ),
    ).toBe(0);
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  test('what is closed stays closed, and o opens it again', async () => {
    const tab = await open(CIRCULAR);
    await waitFor(tab, '(root) => root.querySelector(".outline")');
    await tab.press('o');
    await waitFor(tab, '(root) => !root.querySelector(".outline")');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await tab.reload();
    await openReader(world.browser, tab, world.texts);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await tab.evaluate('(root) => root.querySelectorAll(".outline").length')).toBe(0);
    await tab.press('o');
    await waitFor(tab, '(root) => root.querySelector(".outline")');
    // Beside the text it is in nobody's way: Esc is for the reader.
    await tab.evaluate('(root) => root.querySelector(".scroller").focus()');
    await tab.press('Escape');
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    await tab.close();
  });

  test('search marks, counts and goes round', async () => {
    const tab = await open(RULES);
    await tab.press('/');
    await waitFor(tab, '(root) => root.activeElement?.matches(".find input")');
    for (const letter of '水源保护') await tab.press(letter);
    const count = '(root) => root.querySelector(".find output").textContent';
    await waitFor(tab, `(root) => (${count})(root) === "1 / 2"`);
    await waitFor(tab, '(root) => root.querySelector(".find-marks .now")');
    // The page could walk from a range of ours into the shadow root: none is handed to its registry.
    expect(await tab.evaluateAsPage<number>('() => CSS.highlights?.size ?? 0')).toBe(0);
    const first = await tab.evaluate<number>(scrollTop);
    await tab.press('Enter');
    await waitFor(tab, `(root) => (${count})(root) === "2 / 2"`);
    expect(await tab.evaluate<number>(scrollTop)).toBeGreaterThan(first);
    const inTheMiddle = `(root) => {
      const hit = root.querySelector(".find-marks .now").getBoundingClientRect();
      const box = root.querySelector(".scroller").getBoundingClientRect();
      return Math.abs((hit.top + hit.bottom) / 2 - (box.top + box.bottom) / 2) < 40;
    }`;
    expect(await tab.evaluate(inTheMiddle)).toBe(true);
    await tab.press('Enter');
    await waitFor(tab, `(root) => (${count})(root) === "1 / 2"`);
    await tab.press('Escape');
    await waitFor(tab, '(root) => !root.querySelector(".find")');
    expect(await tab.evaluate('(root) => root.querySelector(".find-marks")')).toBeNull();
    await tab.close();
  });

  test.each([
    ['http', RULES],
    ['https', overHttps(RULES)],
  ])('a fact of the record is copied over %s', async (_scheme, url) => {
    const tab = await open(url);
    await tab.evaluate('(root) => root.querySelector(".record > summary").click()');
    await click(tab, name('document.copyFact', name('origins.docNumber')));
    await waitForText(tab, name('document.copied'));
    expect(await clipboard(tab)).toBe('禾政规〔2021〕3号');
    await tab.close();
  });

  test('an article is copied with its citation, and its link finds it on the page', async () => {
    const tab = await open(RULES);
    await tab.evaluate('(root) => root.querySelector("[id=第十五条] > .section-tool").focus()');
    await tab.press('Enter');
    await click(tab, name('outline.copyClause'));
    await waitFor(tab, '(root) => !root.querySelector(".section-menu")');
    await tab.press('Enter');
    await click(tab, name('outline.copyLink'));
    await waitFor(tab, '(root) => !root.querySelector(".section-menu")');
    const link = await clipboard(tab);
    expect(link).toContain('#:~:text=');
    await tab.close();
    const page = await world.browser.newTab(link);
    const place = await waitFor<number>(
      page,
      '() => scrollY > 0 && [...document.querySelectorAll("p")].find((p) => p.textContent.includes("第十五条")).getBoundingClientRect().top',
    );
    expect(place).toBeGreaterThan(-200);
    expect(place).toBeLessThan(860);
    await page.close();
  });

  test('on a narrow window it is a drawer', async () => {
    const narrow = await startWorld(engine, { size: { width: 420, height: 860 } });
    try {
      const tab = await narrow.browser.newTab(CIRCULAR);
      await openReader(narrow.browser, tab, narrow.texts);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await tab.evaluate('(root) => root.querySelectorAll(".outline").length')).toBe(0);
      await click(tab, narrow.texts('outline.title'));
      await waitFor(tab, '(root) => root.activeElement?.matches("[role=treeitem]")');
      expect(await violations(tab)).toEqual([]);
      await click(tab, { in: '[role=treeitem]', name: '二、主要任务' });
      await waitFor(tab, '(root) => !root.querySelector(".outline")');
      expect(await tab.evaluate(focusText)).toContain('二、主要任务');
      expect(await tab.evaluate(scrollTop)).toBeGreaterThan(0);
    } finally {
      await narrow.end();
    }
  });

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});
