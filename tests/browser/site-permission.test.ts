import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, type Tab, waitForText, waitLong } from '../../scripts/drive/index.ts';
import { isOpen, registered, setRules, wait, waitForReader } from './auto-steps.ts';
import { articles, county } from './county/index.ts';
import { ENGINES, startWorld, type World } from './world.ts';

/** Not one of the hosts that the manifest names. */
const HOST = 'www.qinghe.edu.cn';
const ORIGIN = `*://${HOST}/*`;
const ADDRESS = `http://${HOST}${articles[0]?.path}`;

describe.each(ENGINES)('a site that needs the browser’s permission, in %s', (engine) => {
  let world: World;
  let options: Tab;
  beforeAll(async () => {
    world = await startWorld(engine, { shown: county });
    options = await world.browser.extensionPage('options.html');
  });
  afterAll(async () => world?.end());

  const isGranted = () =>
    options.evaluateAsPage<boolean>(
      '(_, origins) => (globalThis.browser ?? chrome).permissions.contains({ origins })',
      [ORIGIN],
    );
  const until = async (look: () => Promise<boolean>, ms = 15_000) => {
    for (const end = Date.now() + ms; Date.now() < end; await wait(100)) if (await look()) return true;
    return false;
  };
  /** Whether the words can be read in the list of rules. */
  const says = (key: string) =>
    options.evaluateAsPage<boolean>(
      '(_, words) => document.querySelector("main").innerText.includes(words)',
      world.texts(key),
    );
  const type = async (words: string) => {
    for (const letter of words) await options.press(letter);
  };

  test('no reader opens there before it is chosen', async () => {
    const tab = await world.browser.newTab(ADDRESS);
    await wait(1_500);
    expect(await isOpen(tab)).toBe(false);
    expect(await isGranted()).toBe(false);
    expect(await registered(options)).toEqual([]);
    await tab.close();
  });

  test('chosen by a click, it is granted, watched, and its articles open', async () => {
    await world.browser.consent(ORIGIN);
    await options.show();
    await click(options, { in: 'input', name: world.texts('options.where') });
    await type(HOST);
    await click(options, world.texts('options.add'));
    await waitLong(
      options,
      15_000,
      '(root, host) => root.querySelector(".where")?.textContent === host',
      HOST,
    );
    expect(await isGranted()).toBe(true);
    expect(await until(async () => (await registered(options)).join() === ORIGIN)).toBe(true);
    expect(await says('options.revoked')).toBe(false);
    const tab = await world.browser.newTab(ADDRESS);
    await waitForReader(tab);
    await tab.close();
  });

  test('revoked in the browser, the page stays as it is, and the rule says so', async () => {
    await world.browser.revoke(ORIGIN);
    expect(await until(async () => !(await isGranted()))).toBe(true);
    await waitForText(options, world.texts('options.revoked'));
    expect(await until(async () => (await registered(options)).length === 0)).toBe(true);
    const tab = await world.browser.newTab(ADDRESS);
    await wait(1_500);
    expect(await isOpen(tab)).toBe(false);
    const seen = await tab.evaluateAsPage('() => getComputedStyle(document.body).visibility');
    expect(seen).toBe('visible');
    await tab.close();
    // The rule is still there, and so is the way back.
    await options.show();
    // In Chromium the user's yes to what was granted once is the grant; in Firefox the button asks.
    if (engine === 'chromium') await world.browser.consent(ORIGIN);
    else await click(options, world.texts('options.grant'));
    expect(await until(isGranted)).toBe(true);
    expect(await until(async () => !(await says('options.revoked')))).toBe(true);
    expect(await until(async () => (await registered(options)).join() === ORIGIN)).toBe(true);
  });

  test('with its rule the permission goes', async () => {
    await options.show();
    await click(options, world.texts('options.remove', HOST));
    expect(await until(async () => !(await isGranted()))).toBe(true);
    expect(await until(async () => (await registered(options)).length === 0)).toBe(true);
    const tab = await world.browser.newTab(ADDRESS);
    await wait(1_500);
    expect(await isOpen(tab)).toBe(false);
    await tab.close();
  });

  test('chosen in the reader, our own page asks, and then its articles open', async () => {
    const tab = await world.browser.newTab(ADDRESS);
    await world.browser.clickButton(tab);
    await waitForReader(tab);
    await click(tab, world.texts('display.more'));
    await click(tab, world.texts('site.alwaysSite'));
    const asking = await world.browser.openedPage('options.html#/add');
    await tab.close();
    await waitForText(asking, world.texts('options.waitingWhy'));
    // Nothing is added by the page alone.
    expect(await isGranted()).toBe(false);
    await world.browser.consent(ORIGIN);
    await asking.show();
    await click(asking, world.texts('options.waitingYes'));
    expect(await until(isGranted)).toBe(true);
    expect(await until(async () => (await registered(options)).join() === ORIGIN)).toBe(true);
    await asking.close();
    const next = await world.browser.newTab(ADDRESS);
    await waitForReader(next);
    await next.close();
  });

  test('never on a site, chosen in its reader, holds against the group', async () => {
    await setRules(world.browser, 'always group:prc');
    const address = `http://www.qinghe.gov.cn${articles[0]?.path}`;
    const tab = await world.browser.newTab(address);
    await waitForReader(tab);
    await click(tab, world.texts('display.more'));
    await click(tab, world.texts('site.never'));
    await waitForText(tab, world.texts('site.done'));
    await tab.close();
    const again = await world.browser.newTab(address);
    await wait(1_500);
    expect(await isOpen(again)).toBe(false);
    const other = await world.browser.newTab(address.replace('www.', 'nyj.'));
    await waitForReader(other);
    await again.close();
    await other.close();
  });
});
