import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, textOf, waitFor, waitForText, waitLong } from '../../scripts/drive/index.ts';
import { openReader } from '../../scripts/open/use.ts';
import { SAMPLE_URL } from '../../scripts/site/index.ts';
import { violations } from './axe.ts';
import { ENGINES, startWorld, type World } from './world.ts';

const SITE = 'http://www.qinghe.gov.cn';
const isOpen = (tab: Tab) => tab.evaluate<boolean>('(root) => root instanceof ShadowRoot');
const fontSize = '(root) => parseFloat(getComputedStyle(root.querySelector("article p")).fontSize)';

/** What a page can know of itself: its HTML, how far it is scrolled, and where the focus is. */
const STATE = `() => ({
  html: document.documentElement.outerHTML,
  scroll: [scrollX, scrollY],
  focus: document.activeElement?.id || document.activeElement?.localName,
  overflow: getComputedStyle(document.documentElement).overflow,
})`;

describe.each(ENGINES)('the reader in %s', (engine) => {
  let world: World;
  const visit = async (path: string) => world.browser.newTab(new URL(path, SITE).href);
  const open = (tab: Tab) => openReader(world.browser, tab, world.texts);

  beforeAll(async () => {
    world = await startWorld(engine);
  });
  afterAll(async () => world?.end());

  test('one click shows the article, its facts, and none of the furniture', async () => {
    const tab = await visit(SAMPLE_URL);
    await open(tab);
    const article = await tab.evaluate<{ h1: string; headings: string[]; text: string }>(`(root) => ({
      h1: root.querySelector('h1').textContent,
      headings: [...root.querySelectorAll('article h2, article h3')].map((e) => e.textContent),
      text: root.querySelector('article').textContent,
    })`);
    expect(article.h1).toBe('村口的公示栏为什么有人看了');
    expect(article.headings).toEqual(expect.arrayContaining(['看得懂=看得见', '问得着=信得过']));
    for (const words of ['青禾日报', '周禾生', '难的是一直这样写下去']) expect(article.text).toContain(words);
    for (const words of ['友情链接', '相关报道', '热点排行', '打印', '字体：', '首页'])
      expect(article.text).not.toContain(words);
    await tab.close();
  });

  test.each(['button', 'Escape', 'close'])('closed by %s, the page is as it was', async (way) => {
    const tab = await visit('/ordinary.html');
    await tab.evaluateAsPage(
      '() => { document.getElementById("search").focus({ preventScroll: true }); scrollTo(0, 300); }',
    );
    const before = await tab.evaluateAsPage<{ scroll: number[]; focus: string }>(STATE);
    expect(before).toMatchObject({ scroll: [0, 300], focus: 'search' });
    await open(tab);
    expect(await tab.evaluateAsPage(STATE)).not.toEqual(before);
    if (way === 'button') await world.browser.clickButton(tab);
    else if (way === 'Escape') await tab.press('Escape');
    else await click(tab, world.texts('reader.close'));
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    expect(await tab.evaluateAsPage(STATE)).toEqual(before);
    await tab.close();
  });

  test('the size of the type is chosen, and found again after a reload', async () => {
    const tab = await visit('/ordinary.html');
    await open(tab);
    const first = await tab.evaluate<number>(fontSize);
    // Firefox now and then takes no notice of a driver's first press in a dialog that has only just opened.
    const larger = async (than: number) => {
      const press = async () => {
        await click(tab, world.texts('reader.larger'));
        const look = `(root, than) => ((now) => now > than && now)((${fontSize})(root))`;
        return waitLong<number>(tab, 5_000, look, than);
      };
      return press().catch(press);
    };
    const chosen = await larger(await larger(first));
    // As long as a hand takes from one to the other: what a page is taken away from under is not stored.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tab.reload();
    expect(await isOpen(tab)).toBe(false);
    await open(tab);
    // What was still on its way to the storage arrives as a change made elsewhere does.
    await expect.poll(() => tab.evaluate(fontSize)).toBe(chosen);
    await click(tab, { in: 'button', name: world.texts('reader.sizeMedium') });
    await tab.close();
  });

  test('no accessibility violations', async () => {
    const tab = await visit(SAMPLE_URL);
    await open(tab);
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  test('where everything comes from folds out by keyboard, without accessibility violations', async () => {
    const tab = await visit(SAMPLE_URL);
    await open(tab);
    await tab.evaluate('(root) => root.querySelector(".origins > summary").focus()');
    await tab.press('Enter');
    const cells = await waitFor<string[]>(
      tab,
      '(root) => ((cells) => cells.length > 0 && cells)([...root.querySelectorAll(".origins tbody tr")].map((e) => e.textContent))',
    );
    expect(cells.join('\n')).toContain('发表时间');
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  test('over https, on any other site, too', async () => {
    const tab = await world.browser.newTab('https://news.example.org/ordinary.html');
    await open(tab);
    expect(await textOf(tab)).toContain('关于公布道路修缮进度的通知');
    await tab.close();
  });

  test("is styled where the page's own policy forbids every style", async () => {
    const tab = await visit('/strict.html');
    await open(tab);
    const style = await tab.evaluate<Record<string, string>>(
      '(root) => ((s) => ({ indent: s.textIndent, size: s.fontSize, family: s.fontFamily }))(getComputedStyle(root.querySelector(".body p:last-of-type")))',
    );
    expect(Number.parseFloat(style.indent ?? '')).toBeCloseTo(2 * Number.parseFloat(style.size ?? ''), 0);
    await tab.close();
  });

  test('a page that removes it again and again wins, and the button says so', async () => {
    const tab = await visit('/hostile.html');
    const before = await world.browser.button(tab);
    await world.browser.clickButton(tab);
    await expect.poll(() => world.browser.button(tab)).toMatchObject({ badge: '!' });
    expect((await world.browser.button(tab)).title).toBe(world.texts('toolbar.removed'));
    expect(before.badge).not.toBe('!');
    expect(await isOpen(tab)).toBe(false);
    await tab.close();
  });

  test('a page that removes it once, blocks copying and overrides prototypes is read', async () => {
    const tab = await visit('/hostile.html?once');
    await open(tab);
    expect(await textOf(tab)).toContain('关于拒绝阅读视图的通知');
    // This page swallows every key and click before anyone hears of them; the toolbar is out of its reach.
    await world.browser.clickButton(tab);
    await waitFor(tab, '(root) => !(root instanceof ShadowRoot)');
    await tab.close();
  });

  test.each([
    ['/list.html', 'notice.notArticle'],
    ['/empty.html', 'notice.noBody'],
    ['/plain.txt', 'notice.notHtml'],
  ])('%s has no article, and says so', async (path, words) => {
    const tab = await visit(path);
    await world.browser.clickButton(tab);
    await waitForText(tab, world.texts(words));
    await tab.close();
  });

  test("the browser's own pages get a badge and a title instead", async () => {
    const tab = await world.browser.newTab(engine === 'firefox' ? 'about:support' : 'chrome://version');
    const before = await world.browser.button(tab);
    await world.browser.clickButton(tab);
    await expect.poll(() => world.browser.button(tab)).not.toEqual(before);
    const after = await world.browser.button(tab);
    expect(after.badge).not.toBe('');
    expect(after.title).not.toBe(before.title);
    await tab.close();
  });

  test.each([
    ['/huge.html', '关于五兆文字的通知'],
    ['/deep.html', '关于万层嵌套的通知'],
  ])(
    '%s opens, or is declined in words',
    async (path, title) => {
      const tab = await visit(path);
      await world.browser.clickButton(tab);
      const shown = await waitLong<string>(
        tab,
        100_000,
        '(root) => root instanceof ShadowRoot && root.textContent.slice(0, 2000)',
      );
      expect(shown).toMatch(new RegExp(`${title}|${world.texts('notice.noBody')}`));
      await tab.press('Escape');
      expect(await tab.evaluateAsPage('() => 1 + 1')).toBe(2);
      await tab.close();
    },
    120_000,
  );

  test('nothing of all this was an error in the console', async () => {
    expect(await world.browser.errors()).toEqual([]);
  });
});
