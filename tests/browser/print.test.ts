import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitFor, waitForText } from '../../scripts/drive/index.ts';
import { openReader, save } from '../../scripts/open/use.ts';
import { mm, type Pdf, readPdf, says } from './pdf.ts';
import { FIRST, FURNITURE, LAST } from './print-page.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const SITE = 'http://www.qinghe.gov.cn';
const TITLE = '青禾县人民政府办公室关于办好今年六十件民生实事的通知';

/** What a page can know of itself. */
const STATE = `() => ({
  html: document.documentElement.outerHTML,
  sheets: [...document.adoptedStyleSheets].map((s) => s.cssRules[0]?.cssText),
  overflow: getComputedStyle(document.documentElement).overflow,
})`;

const textOf = (pdf: Pdf) => pdf.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
const expectA4 = (pdf: Pdf) => {
  for (const { width, height } of pdf.pages) {
    expect(Math.abs(width - mm(210))).toBeLessThan(1.5);
    expect(Math.abs(height - mm(297))).toBeLessThan(1.5);
  }
};
const expectWhole = (pdf: Pdf) => {
  const text = textOf(pdf);
  for (const words of [TITLE, FIRST, LAST]) expect(says(text, words), words).toBe(true);
  for (const words of FURNITURE) expect(says(text, words), words).toBe(false);
  expect(pdf.pages.filter(({ pictures }) => pictures === 1)).toHaveLength(1);
  expect(pdf.fonts.length).toBeGreaterThan(1);
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
};

describe.each(ENGINES)('printing in %s', (engine) => {
  let world: World;
  const open = async (address: string) => {
    const tab = await world.browser.newTab(new URL(address, SITE).href);
    await openReader(world.browser, tab, world.texts);
    return tab;
  };
  const print = async (tab: Tab) => readPdf(await tab.pdf());
  /** What Firefox writes when it is asked to print, by whom ever; whole when it ends. */
  const printed = async () => {
    const file = path.join(world.browser.downloads, 'printed.pdf');
    await expect
      .poll(() => existsSync(file) && readFileSync(file).subarray(-40).includes('%%EOF'), { timeout: 20_000 })
      .toBe(true);
    const bytes = new Uint8Array(readFileSync(file));
    rmSync(file);
    return bytes;
  };
  /** Firefox prints at once when the reader asks it to; Chromium without a window waits for somebody to print. */
  const choose = async (tab: Tab, layout: 'article' | 'official') => {
    await tab.press('p');
    await click(tab, world.texts(`print.${layout}`));
    if (engine === 'firefox') return readPdf(await printed());
    await waitFor(tab, '(root) => root.querySelector(".printing > *")');
    return print(tab);
  };

  beforeAll(async () => {
    world = await startWorld(engine);
  });
  afterAll(async () => world?.end());

  test("the browser's own print command prints the whole article and nothing of the page", async () => {
    const tab = await world.browser.newTab(`${SITE}/print.html`);
    const before = await tab.evaluateAsPage<object>(STATE);
    await openReader(world.browser, tab, world.texts);
    const pdf = await print(tab);
    expectA4(pdf);
    expectWhole(pdf);
    expect(pdf.pages.length).toBeGreaterThan(5);
    const text = textOf(pdf);
    for (const words of ['县政府办公室', `${SITE}/print.html`]) expect(says(text, words), words).toBe(true);
    // The table's head stands on every page that the table does.
    const heads = pdf.pages.filter(({ lines }) =>
      lines.some(({ text: t }) => t.length < 12 && t.endsWith('结果')),
    );
    const rows = pdf.pages.filter(({ lines }) => lines.some((line) => /^\d+青?.*\.5公?/.test(line.text)));
    expect(rows.length).toBeGreaterThan(1);
    expect(heads.length).toBe(rows.length);
    const numbers = pdf.pages.map(({ lines }) => lines.at(-1)?.text.replace(/\s/g, ''));
    // Firefox knows no margin boxes: the numbers there are those of its own footer.
    if (engine === 'chromium')
      expect(numbers).toEqual(pdf.pages.map((_, n) => `${n + 1}/${pdf.pages.length}`));
    await tab.press('Escape');
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    // The page has no such sheet of its own; none of ours is left.
    expect(await tab.evaluateAsPage(STATE)).toEqual({ ...before, sheets: [] });
    await tab.close();
  });

  test('公文版式 has the page, the grid and the numbers of GB/T 9704-2012', async () => {
    const tab = await open('/print.html');
    const pdf = await choose(tab, 'official');
    expectA4(pdf);
    expectWhole(pdf);
    expect(pdf.pages.length).toBeGreaterThan(10);

    const [, second] = pdf.pages;
    const lines = second?.lines.slice(0, -1) ?? [];
    // 每面排22行 (5.2.3), 版心 156 mm by 225 mm, 28 mm from the left and 37 mm from the top (5.2.1).
    expect(lines).toHaveLength(22);
    for (const [n, line] of lines.entries()) {
      expect(line.left).toBeGreaterThan(mm(28) - 1);
      expect(line.right).toBeLessThan(mm(28 + 156) + 1);
      const middle = mm(37) + ((n + 0.5) * mm(225)) / 22;
      expect(Math.abs(line.baseline - 0.35 * 16 - middle)).toBeLessThan(2);
      expect(line.size).toBeCloseTo(16, 1);
    }
    // 每行排28个字, and 撑满版心: the second line of a paragraph has them all.
    const full = lines.find(({ text }) => text.startsWith('单，'));
    expect([...(full?.text ?? '')]).toHaveLength(28);
    expect(Math.abs((full?.right ?? 0) - mm(28 + 156))).toBeLessThan(1.5);
    // 每个自然段左空二字 (7.3.3).
    const begins = lines.find(({ text }) => /^.7件实/.test(text));
    expect(Math.abs((begins?.left ?? 0) - mm(28) - (2 * mm(156)) / 28)).toBeLessThan(1);

    for (const [n, { lines: all }] of pdf.pages.entries()) {
      const number = all.find(({ text }) => text.replace(/\s/g, '') === `—${n + 1}—`);
      expect(number, `number of page ${n + 1}`).toBeDefined();
      // 单页码居右空一字, 双页码居左空一字, 7 mm below 版心 (7.5).
      if (n % 2 === 0) expect(Math.abs((number?.right ?? 0) - mm(184) + 14)).toBeLessThan(2);
      else expect(Math.abs((number?.left ?? 0) - mm(28) - 14)).toBeLessThan(2);
      expect(number?.size).toBeCloseTo(14, 1);
      expect(Math.abs((number?.baseline ?? 0) - mm(37 + 225 + 7))).toBeLessThan(7);
    }
    // 附件 begins a page, 标题 on the third line (7.3.7).
    const annex = pdf.pages.find(({ lines: [head] }) => head?.text === '附件1');
    expect(says(annex?.lines[1]?.text ?? '', '青禾县村级道路验收名录')).toBe(true);
    expect(Math.abs((annex?.lines[1]?.baseline ?? 0) - mm(37) - (2.7 * mm(225)) / 22)).toBeLessThan(5);
    // It says itself that it is no original.
    const mark = world.texts('print.mark', '青禾县人民政府', '');
    expect(
      says(
        pdf.pages
          .at(-1)
          ?.lines.map(({ text }) => text)
          .join('') ?? '',
        mark.slice(0, 20),
      ),
    ).toBe(true);

    await tab.close();
  }, 60_000);

  test("a page's policy against every style takes no indent away", async () => {
    const tab = await open('/strict.html');
    const [page] = (await choose(tab, 'official')).pages;
    const begins = page?.lines.find(({ text }) => /^.1\D/.test(text));
    expect(Math.abs((begins?.left ?? 0) - mm(28) - (2 * mm(156)) / 28)).toBeLessThan(1);
    await tab.close();
  });

  test('from the library, the article alone is printed, in either layout', async () => {
    const tab = await open('/print.html');
    await save(tab, world.texts);
    await tab.close();
    const library = await world.browser.extensionPage('library.html');
    await click(library, { in: '[role=option]', name: '民生实事' });
    await waitForText(library, LAST);
    const article = await print(library);
    expectA4(article);
    expectWhole(article);
    expect(article.pages.length).toBeGreaterThan(5);
    // Beside the list the reader is narrow.
    await click(library, world.texts('display.more'));
    await click(library, world.texts('print.print'));
    await click(library, world.texts('print.official'));
    if (engine === 'chromium') await waitFor(library, '(root) => root.querySelector(".printing > *")');
    const official = engine === 'firefox' ? await readPdf(await printed()) : await print(library);
    expectWhole(official);
    expect(official.pages[1]?.lines.at(-1)?.text.replace(/\s/g, '')).toBe('—2—');
    expect(official.pages[1]?.lines).toHaveLength(23);
    await library.close();
  }, 60_000);

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});
