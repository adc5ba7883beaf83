import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Tab, waitFor, waitLong } from '../../scripts/drive/index.ts';
import type { Page, Pages } from '../../scripts/site/index.ts';
import { isOpen, setRules, wait, waitForReader } from './auto-steps.ts';
import { notice } from './pages.ts';
import { readPdf, says } from './pdf.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const SITE = 'http://www.qinghe.gov.cn';
const TITLE = '关于来来去去的通知';
const ARTICLE = `${SITE}/article.html`;

const FOOT_WORDS = '本站由青禾县大数据中心维护，违法和不良信息举报请拨打县里的电话';
const FOOT = `<div class="foot"><p>${FOOT_WORDS}</p></div>`;

const html = (body: string, head = ''): Page => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>青禾</title>${head}</head><body>${body}</body></html>`,
});
const list = (more = '', head = '') =>
  html(
    `<h1>通知公告</h1><ul>${Array.from({ length: 30 }, (_, n) => `<li><a href="/article.html">关于第${n}号事项的通知</a> 2025-11-${String((n % 28) + 1).padStart(2, '0')}</li>`).join('')}</ul>${more}`,
    head,
  );
const frames = '<iframe src="/article.html?frame=1"></iframe><iframe src="/article.html?frame=2"></iframe>';
const ahead = `<script type="speculationrules">{ "prerender": [{ "urls": ["/article.html?ahead"], "eagerness": "immediate" }] }</script>`;

const shown: Pages = ({ pathname }) => {
  if (pathname === '/article.html') return html(notice(TITLE, 12) + FOOT);
  if (pathname === '/list.html') return list('<p><a id="go" href="/article.html?from=list">打开</a></p>');
  if (pathname === '/framed-list.html') return list(frames);
  if (pathname === '/framed-article.html') return html(notice(TITLE, 12) + frames);
  if (pathname === '/ahead.html')
    return list(
      '<p><a id="go" href="/article.html?ahead">打开</a></p><script>setTimeout(() => document.getElementById("go").click(), 4000)</script>',
      ahead,
    );
  return undefined;
};

describe.each(ENGINES)('coming and going where the reader opens by itself, in %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(engine, { shown });
    await setRules(world.browser, 'always *.qinghe.gov.cn');
  });
  afterAll(async () => world?.end());

  /** How many elements stand beside head and body: one reader is one. */
  const hosts = (tab: Tab) =>
    tab.evaluateAsPage<number>(
      '() => [...document.documentElement.children].filter((e) => !/^(head|body)$/i.test(e.localName)).length',
    );
  const step = (tab: Tab, source: string) => tab.evaluateAsPage(`() => void setTimeout(() => { ${source} })`);
  const readerOnce = async (tab: Tab) => {
    await waitForReader(tab, TITLE);
    expect(await hosts(tab)).toBe(1);
  };

  test('reloaded, the page is read again', async () => {
    const tab = await world.browser.newTab(ARTICLE);
    await readerOnce(tab);
    await tab.reload();
    await readerOnce(tab);
    await tab.close();
  });

  test('the history grows by the page alone, and Back from the reader is the page before', async () => {
    const tab = await world.browser.newTab(`${SITE}/list.html`);
    const before = await tab.evaluateAsPage<number>('() => history.length');
    await step(tab, 'document.getElementById("go").click()');
    await readerOnce(tab);
    expect(await tab.evaluateAsPage('() => history.length')).toBe(before + 1);
    await step(tab, 'history.back()');
    await waitFor(tab, '() => location.pathname === "/list.html" && document.readyState === "complete"');
    await wait(1_000);
    expect(await tab.evaluateAsPage('() => location.pathname')).toBe('/list.html');
    expect(await isOpen(tab)).toBe(false);
    await tab.close();
  });

  test('a page that comes back as it was left has its reader, and one only', async () => {
    const tab = await world.browser.newTab(`${ARTICLE}?kept`);
    await readerOnce(tab);
    await tab.evaluateAsPage(
      '() => { window.left = true; addEventListener("pageshow", (e) => { window.persisted = e.persisted; }); }',
    );
    await tab.goto(`${SITE}/list.html`);
    await step(tab, 'history.back()');
    await waitFor(tab, '() => location.pathname === "/article.html"');
    await readerOnce(tab);
    await wait(500);
    expect(await hosts(tab)).toBe(1);
    // It was the same page, not a new one.
    expect(await tab.evaluateAsPage('() => [window.left, window.persisted]')).toEqual([true, true]);
    await tab.close();
  });

  test('a page with frames is read by itself, its frames are not', async () => {
    const tab = await world.browser.newTab(`${SITE}/framed-article.html`);
    await readerOnce(tab);
    const inFrames = `() => [...document.querySelectorAll('iframe')].map((f) => f.contentDocument.documentElement.children.length)`;
    await wait(1_000);
    expect(await tab.evaluateAsPage(inFrames)).toEqual([2, 2]);
    await tab.goto(`${SITE}/framed-list.html`);
    await wait(1_500);
    expect(await isOpen(tab)).toBe(false);
    expect(await tab.evaluateAsPage(inFrames)).toEqual([2, 2]);
    await tab.close();
  });

  test.runIf(engine === 'chromium')('a page fetched ahead is read when the user comes to it', async () => {
    // Chromium fetches nothing ahead in a tab that a driver looks into: the page goes on by itself after 4 s.
    const own = await world.browser.extensionPage('library.html');
    await own.evaluateAsPage('(_, url) => void chrome.tabs.create({ url })', `${SITE}/ahead.html`);
    for (let left = 35; left && !world.site.asked.includes(`${ARTICLE}?ahead`); left--) await wait(100);
    expect(world.site.asked).toContain(`${ARTICLE}?ahead`);
    await waitLong(
      { ...own, evaluate: own.evaluateAsPage },
      20_000,
      '(_, url) => chrome.tabs.query({ url }).then((tabs) => tabs.length > 0)',
      `${ARTICLE}?ahead`,
    );
    const here = await world.browser.tabAt(`${ARTICLE}?ahead`);
    await readerOnce(here);
    const start = await here.evaluateAsPage<number>(
      '() => performance.getEntriesByType("navigation")[0].activationStart',
    );
    expect(start).toBeGreaterThan(0);
    await here.close();
    await own.close();
  });

  test('a tab that is opened once more with its history is read there too', async () => {
    const url = `${ARTICLE}?again`;
    const tab = await world.browser.newTab(url);
    await readerOnce(tab);
    const own = await world.browser.extensionPage('library.html');
    await own.evaluateAsPage(
      `async (_, url) => {
        const { tabs } = globalThis.browser ?? chrome;
        await tabs.duplicate((await tabs.query({})).find((tab) => tab.url === url).id);
      }`,
      url,
    );
    await own.close();
    await tab.close();
    const again = await world.browser.tabAt(url);
    await again.show();
    await readerOnce(again);
    await again.close();
  });

  test.runIf(engine === 'firefox')('a closed tab that is brought back is read again', async () => {
    const url = `${ARTICLE}?closed`;
    const tab = await world.browser.newTab(url);
    await readerOnce(tab);
    await tab.close();
    await world.browser.reopenTab?.();
    const again = await world.browser.tabAt(url);
    await readerOnce(again);
    await again.close();
  });

  test('printed while it is open, it is the article that is printed', async () => {
    const tab = await world.browser.newTab(`${SITE}/article.html?print`);
    await readerOnce(tab);
    await tab.show();
    const { pages } = await readPdf(await tab.pdf());
    const words = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
    expect(says(words, TITLE)).toBe(true);
    // The page's own foot is not on the paper.
    expect(says(words, FOOT_WORDS)).toBe(false);
    await readerOnce(tab);
    await tab.close();
  });
});
