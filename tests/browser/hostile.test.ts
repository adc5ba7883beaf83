import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { machine } from '../../scripts/browsers/machine.ts';
import { type Driven, launchChromium, launchFirefox, type Tab } from '../../scripts/drive/index.ts';
import { builtFolder } from '../../scripts/open/build.ts';
import { type LocalSite, type Pages, selfSigned, serve } from '../../scripts/site/index.ts';
import { FAMILIES } from '../hostile/families.ts';
import { bundleHostilePage } from './hostile-bundle.ts';
import type { Shown } from './hostile-page.ts';
import { ENGINES } from './world.ts';

/** Where the page is, and where its payloads say they are from: what is relative in them is asked for here. */
const PAGE = 'http://www.qinghe.gov.cn/page.html';
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Every payload by itself: its trap and its canary's host carry its number, so that whatever acts says which it was. */
const PAYLOADS = FAMILIES.flatMap(({ number, name, payloads }) =>
  payloads.map((payload) => ({ family: `${number} ${name}`, payload })),
).map(({ family, payload }, n) => ({
  n,
  family,
  payload: payload.replaceAll('trap()', `trap(${n})`).replaceAll('canary.example', `canary-${n}.example`),
}));

/** Payloads on the page at a time: most of the time goes into waiting for frames and pictures. */
const AT_ONCE = 25;

/** Uncleaned, each of these must spring a trap or ask for a canary, else the test below proves nothing. */
const CONTROLS: Record<string, { payload: string; runs: boolean }> = {
  handler: { payload: '<img src=x onerror=trap("handler")>', runs: true },
  click: { payload: '<p onclick=trap("click")>文</p>', runs: true },
  script: { payload: '<script>trap("script")</script>', runs: true },
  link: { payload: '<a href="java&#9;script:trap(`link`)">文</a>', runs: true },
  svg: { payload: '<svg><animate onbegin=trap("svg") attributeName=x dur=1s></svg>', runs: true },
  dialog: { payload: '<details open ontoggle=alert("dialog")><summary>题</summary>文</details>', runs: true },
  picture: { payload: '<img src=//picture.example/1.png>', runs: false },
  style: { payload: '<style>@import "//style.example/x.css";</style>', runs: false },
  background: { payload: '<p style="background:url(//background.example/1.png)">文</p>', runs: false },
  frame: { payload: '<iframe src="//frame.example/"></iframe>', runs: false },
  sheet: { payload: '<link rel=stylesheet href=//sheet.example/x.css>', runs: false },
  poster: { payload: '<video poster=//poster.example/1.png></video>', runs: false },
};

describe.each(ENGINES)('hostile HTML in %s', (engine) => {
  let browser: Driven | undefined;
  let site: LocalSite | undefined;
  let tab: Tab;

  beforeAll(async () => {
    const found = findBrowser(engine, machine);
    if (!found) throw new Error(`No ${engine} is installed: node scripts/setup.mjs test installs one.`);
    const extension = builtFolder(engine, 'test');
    if (!existsSync(extension)) throw new Error(`${extension} is not built: npm run build:test builds it.`);
    site = await serve(pagesWith(await bundleHostilePage()), selfSigned());
    const launch = engine === 'firefox' ? launchFirefox : launchChromium;
    browser = await launch({ executable: found.path, extension, site: { ...site, hosts: 'all' } });
    tab = await browser.newTab(PAGE);
    await tab.show();
  });
  afterAll(async () => {
    await browser?.close().catch(() => undefined);
    site?.close();
  });

  /** What the browser asked the network for on behalf of the page, besides the page itself. */
  const asked = () =>
    (site as LocalSite).asked.filter((url) => {
      const { hostname, pathname } = new URL(url);
      // The browser's own errands (updates, lists of bad sites) go to other hosts.
      return /\.(?:example|gov\.cn|vog)\.?$/.test(hostname) && !['/page.html', '/page.js'].includes(pathname);
    });
  const whatRan = () => tab.evaluateAsPage<string[]>('() => hostile.whatRan()');
  const untouched = () => tab.evaluateAsPage<object>('() => hostile.untouched()');

  test('uncleaned, it runs and calls home', async () => {
    const before = await untouched();
    for (const { payload } of Object.values(CONTROLS)) {
      const faults = await tab.evaluateAsPage<string[]>('(_, payload) => hostile.leave(payload)', payload);
      expect(faults).not.toEqual([]);
    }
    const ran = await whatRan();
    for (const [name, { runs }] of Object.entries(CONTROLS))
      if (runs) expect(ran, name).toContain(`${name === 'dialog' ? 'alert' : 'trap'} ${name}`);
      else
        expect(
          asked().some((url) => new URL(url).hostname === `${name}.example`),
          name,
        ).toBe(true);
    expect(await untouched()).toEqual(before);
  });

  test(`cleaned, none of ${PAYLOADS.length} does anything`, async () => {
    const before = await untouched();
    const first = asked().length;
    await whatRan();
    const wrong: string[] = [];
    const allowed = new Set<string>();
    for (let at = 0; at < PAYLOADS.length; at += AT_ONCE) {
      const some = PAYLOADS.slice(at, at + AT_ONCE);
      const shown = await tab.evaluateAsPage<Shown[]>(
        '(_, payloads, base) => Promise.all(payloads.map((payload) => hostile.clean(payload, base)))',
        some.map(({ payload }) => payload),
        PAGE,
      );
      for (const [i, { faults, pictures }] of shown.entries()) {
        for (const fault of faults) wrong.push(`${some[i]?.family}, payload ${some[i]?.n}: ${fault}`);
        for (const picture of pictures) allowed.add(picture);
      }
    }
    expect(wrong).toEqual([]);
    expect(await whatRan()).toEqual([]);
    expect(await untouched()).toEqual(before);
    const loaded = asked().slice(first);
    expect(loaded.filter((url) => !allowed.has(url))).toEqual([]);
    // Pictures are content: that they were asked for shows that the results were really on the page.
    expect(loaded.length).toBeGreaterThan(5);
  });
});

/** The page and its script; any picture is there, anything else is not. */
function pagesWith(script: string): Pages {
  return ({ pathname }) => {
    if (pathname === '/page.html')
      return {
        type: 'text/html; charset=utf-8',
        body: '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>青禾县</title><script src="/page.js"></script></head><body></body></html>',
      };
    if (pathname === '/page.js') return { type: 'text/javascript; charset=utf-8', body: script };
    if (/\.(?:png|gif|jpe?g)$/.test(pathname)) return { type: 'image/gif', body: PIXEL };
    return undefined;
  };
}
