import { afterEach, describe, expect, test } from 'vitest';
import { waitLong } from '../../scripts/drive/index.ts';
import type { Page, Pages } from '../../scripts/site/index.ts';
import { STOPWATCH } from './auto-pages.ts';
import { isOpen, setRules, wait } from './auto-steps.ts';
import { brokenBuild, NEVER_ANSWERS, THROWS } from './broken-build.ts';
import { notice } from './pages.ts';
import { ENGINES, startWorld, type World } from './world.ts';

/** The rule speaks of the first; the same pages stand on the second, as they are without us. */
const [RULED, FREE] = ['http://www.qinghe.gov.cn', 'http://www.liuwan.gov.cn'];
/** ms after the page's own first paint. */
const LATEST = 350;
const VISITS = 4;

const html = (body: string, head = ''): Page => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${STOPWATCH}${head}</head><body>${body}</body></html>`,
});

/** Takes away, in the same turn, whatever is put beside head and body. */
const REFUSE = `<script>
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes)
      if (node.parentNode === document.documentElement && !/^(head|body)$/i.test(node.nodeName)) node.remove();
  }).observe(document.documentElement, { childList: true });
</script>`;

const text = notice('关于首次显示时间的通知', 12);
const shown: Pages = async ({ pathname }) => {
  if (pathname === '/article.html') return html(text);
  if (pathname === '/refusing.html') return html(text, REFUSE);
  // Its text is there at once; its end comes 3 s later, since a script before it does.
  if (pathname === '/slow.html') return html(`${text}<script src="/slow.js"></script>`);
  if (pathname === '/slow.js') {
    await wait(3_000);
    return { type: 'text/javascript', body: '' };
  }
  return undefined;
};

interface Paint {
  /** ms from the first frame that had something to show to the first in which it could be seen. */
  held: number;
  /** ms from that frame to the browser's own first contentful paint. */
  painted: number;
}

const MEASURE = `() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (!window.firstSeen || !paint) return null;
  return { held: window.firstSeen - window.firstFrame, painted: paint.startTime - window.firstFrame };
}`;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const round = (values: number[]) => values.map(Math.round).join(', ');

describe.each(ENGINES)('a page that fails is seen soon all the same, in %s', (engine) => {
  let world: World | undefined;
  afterEach(async () => {
    await world?.end();
    world = undefined;
  });

  const start = async (files?: Record<string, string>) => {
    world = await startWorld(engine, { shown, ...(files && { extension: brokenBuild(engine, files) }) });
    await setRules(world.browser, 'always *.qinghe.gov.cn');
    return world;
  };
  const visit = async ({ browser }: World, url: string, stays: boolean): Promise<Paint> => {
    const tab = await browser.newTab();
    await tab.show();
    await tab.goto(url);
    const paint = await waitLong<Paint>({ ...tab, evaluate: tab.evaluateAsPage }, 20_000, MEASURE);
    if (stays) expect(await isOpen(tab)).toBe(false);
    await tab.close();
    return paint;
  };
  /** Visits the page by turns with the rule and without it. What a busy machine costs, it costs both. */
  const compare = async (here: World, path: string, stays = true, before = async () => {}) => {
    const [ruled, free]: [Paint[], Paint[]] = [[], []];
    for (let n = 0; n < VISITS; n++) {
      free.push(await visit(here, FREE + path, true));
      await before();
      ruled.push(await visit(here, RULED + path, stays));
    }
    const late = Math.max(...free.map(({ painted }) => painted), 0);
    const [mine, its] = [ruled, free].map((paints) => paints.map(({ painted }) => painted));
    console.log(
      `${engine} ${path}: painted after ${round(mine as number[])} ms; without a rule ${round(its as number[])}; held ${round(ruled.map(({ held }) => held))}`,
    );
    expect(median(mine as number[]) - median(its as number[])).toBeLessThanOrEqual(LATEST);
    for (const { painted } of ruled) expect(painted).toBeLessThanOrEqual(LATEST + late);
  };

  test('where reading the page throws', async () => {
    await compare(await start({ 'extractor.js': THROWS }), '/article.html');
  });

  test('where the reader itself is broken', async () => {
    await compare(await start({ 'content-scripts/reader.js': THROWS }), '/article.html');
  });

  test('where the background hears, and never answers', async () => {
    await compare(await start({ 'background.js': NEVER_ANSWERS }), '/article.html');
  });

  test('where the page takes the reader away', async () => {
    await compare(await start(), '/refusing.html');
  });

  test('where the end of the page comes 3 s late', async () => {
    await compare(await start(), '/slow.html', false);
  });

  test.runIf(engine === 'chromium')('where the background was stopped', async () => {
    const here = await start();
    await compare(here, '/article.html', false, async () => here.browser.stopWorker?.());
  });
});
