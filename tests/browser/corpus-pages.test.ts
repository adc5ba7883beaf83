import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SavedPage, savedPages, UNKNOWN } from '../../bench/pages.ts';
import type { Tab } from '../../scripts/drive/index.ts';
import type { Pages } from '../../scripts/site/index.ts';
import { ENGINES, startWorld, type World } from './world.ts';

/** Real pages, where they are; and our own, which have the shapes of real ones. */
const FOLDERS = ['../shared/corpus/zh', 'tests/pages'].map((folder) =>
  path.resolve(import.meta.dirname, '../..', folder),
);
const PATIENCE_MS = 15_000;

/** Puts the user somewhere on the page: scrolled, with words selected, and the focus on a link or field. */
const SETTLE = `async () => {
  const { documentElement: html, body } = document;
  scrollTo(7, Math.round(html.scrollHeight / 3));
  const texts = [];
  for (let walk = document.createTreeWalker(body ?? html, NodeFilter.SHOW_TEXT); walk.nextNode() && texts.length < 400; )
    if (walk.currentNode.data.trim().length > 3 && walk.currentNode.parentElement.checkVisibility()) texts.push(walk.currentNode);
  const words = texts[texts.length >> 1];
  const field = [...document.querySelectorAll('input[type=text], a[href], button')].find((e) => e.checkVisibility());
  field?.focus({ preventScroll: true });
  if (words) getSelection().setBaseAndExtent(words, 3, words, 1);
  // A picture that is still on its way, or will not come, moves what is below it.
  const waiting = () => [...document.images].some((image) => !image.complete && image.loading !== 'lazy');
  const end = performance.now() + 10000;
  while (performance.now() < end && waiting()) await new Promise((done) => setTimeout(done, 30));
  // The page has its own things to do when it is scrolled, and the browser when a picture did not come.
  for (let still = 0, last = ''; performance.now() < end && still < 4; ) {
    await new Promise((done) => setTimeout(done, 30));
    await new Promise(requestAnimationFrame);
    const size = html.scrollWidth + ' ' + html.scrollHeight;
    still = size === last ? still + 1 : 0;
    last = size;
  }
}`;

/**
 * What the page can know of itself: HTML, scroll positions, focus, selection with its direction, size and what is drawn.
 * Kept in the page, since it is compared there: some pages are megabytes.
 */
const STATE = `() => {
  const selection = getSelection();
  const where = (node) => { const path = []; for (; node?.parentNode; node = node.parentNode) path.push([...node.parentNode.childNodes].indexOf(node)); return path.join(); };
  const { documentElement: html, body } = document;
  return {
    html: html.outerHTML,
    scroll: [scrollX, scrollY, body?.scrollLeft, body?.scrollTop].join(),
    size: [html.scrollWidth, html.scrollHeight, html.clientWidth, html.clientHeight].join(),
    focus: where(document.activeElement),
    selection: selection.rangeCount && [where(selection.anchorNode), selection.anchorOffset, where(selection.focusNode), selection.focusOffset].join(),
    look: [getComputedStyle(html).overflow, body && getComputedStyle(body).contentVisibility, document.adoptedStyleSheets.length, document.styleSheets.length, document.fonts.size].join(),
  };
}`;
const REMEMBER = `() => { window.qingduBefore = (${STATE})(); }`;
const COMPARE = `() => {
  if (!window.qingduBefore) return ['loaded anew'];
  const [before, after] = [window.qingduBefore, (${STATE})()];
  // A page whose height is no whole number is rounded this way or that.
  const near = (one, other) => one.split(',').every((n, i) => Math.abs(n - other.split(',')[i]) <= 1);
  return Object.keys(before)
    .filter((key) => before[key] !== after[key] && !(key === 'size' && near(before.size, after.size)))
    .map((key) => key + ': ' + String(before[key]).slice(0, 300) + ' -> ' + String(after[key]).slice(0, 300));
}`;

/** Whether the reader, or a notice that there is nothing to read, is there. The page itself sees a host, no more. */
const OPENED = `() => {
  const host = document.documentElement.lastElementChild;
  return host?.localName === 'div' && !!host.shadowRoot?.querySelector('.body, .notice-card');
}`;

interface Visited extends SavedPage {
  /** Where the page was saved from, since a page's address says what it is; else one of its own. */
  at: string;
}

const folders = FOLDERS.filter((folder) => existsSync(folder)).map((folder, n) => ({
  folder,
  pages: savedPages(folder).map(
    (page): Visited => ({
      ...page,
      at: page.url === UNKNOWN ? `http://www.qinghe.gov.cn/${n}/${page.slug}.html` : new URL(page.url).href,
    }),
  ),
}));
const byAddress = new Map(
  folders.flatMap(({ pages }) => pages.map((page) => [bare(page.at), page] as const)),
);
const files: Pages = (url) => {
  const saved = byAddress.get(bare(url.href));
  return saved && { type: 'text/html; charset=utf-8', body: saved.html };
};

/** Without scheme and fragment: every name leads to the same site here. */
function bare(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

describe.each(ENGINES)('opening and closing leaves every page as it was, in %s', (engine) => {
  let world: World;
  let tab: Tab;
  beforeAll(async () => {
    world = await startWorld(engine, { shown: files });
    tab = await world.browser.newTab('http://www.qinghe.gov.cn/');
  });
  afterAll(async () => world?.end());

  for (const missing of FOLDERS.filter((folder) => !existsSync(folder)))
    test.skip(`${nameOf(missing)}: skipped, since it is not on this machine`, () => {});

  for (const { folder, pages } of folders)
    test(`${pages.length} pages of ${nameOf(folder)}`, { timeout: 300_000 }, async () => {
      const changed: string[] = [];
      let read = 0;
      for (const { slug, at } of pages) {
        const once = () => visit(at).catch((error) => ({ opened: false, changed: [String(error)] }));
        let found = await once();
        // A page may change, or load itself anew, by its own clock meanwhile. What the reader does to it, it does each time.
        for (let left = 2; left > 0 && found.changed.length > 0; left -= 1) {
          const again = await once();
          const kinds = again.changed.map(kindOf);
          found = { ...again, changed: found.changed.filter((what) => kinds.includes(kindOf(what))) };
        }
        if (found.opened) read += 1;
        changed.push(...found.changed.map((what) => `${slug} ${what}`));
      }
      expect(changed).toEqual([]);
      // Lists, home pages and the like have nothing to read, and say so.
      expect(read).toBeGreaterThan(pages.length / 2);
    });

  async function visit(url: string): Promise<{ opened: boolean; changed: string[] }> {
    await tab.goto(url);
    await tab.evaluateAsPage(SETTLE);
    await tab.evaluateAsPage(REMEMBER);
    await world.browser.clickButton(tab);
    await until(() => tab.evaluateAsPage<boolean>(OPENED));
    const opened = await tab.evaluate<boolean>('(root) => !!root.querySelector(".body")');
    if (opened) await world.browser.clickButton(tab);
    else await tab.evaluate('(root) => [...root.querySelectorAll("button")].at(-1).click()');
    await until(() => tab.evaluateAsPage<boolean>(`() => !(${OPENED})()`));
    const changed = await tab.evaluateAsPage<string[]>(COMPARE);
    return { opened, changed };
  }
});

async function until(look: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    if (await look().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error('It took too long.');
}

/** `size: 1,2 -> 1,3`: what kind of change it is. */
const kindOf = (what: string) => what.split(':', 1)[0];

function nameOf(folder: string): string {
  return folder.split(path.sep).slice(-2).join('/');
}
