import { type Driven, type Tab, waitLong } from '../../scripts/drive/index.ts';
import { compile, parseList } from '../../src/rules/index.ts';
import type { World } from './world.ts';

/** Longer than the watcher ever waits for a page that is still being drawn (3 s), and than the reader takes, on a busy machine. */
const VERDICT_MS = 8_000;
const OPENING_MS = 15_000;

export const isOpen = (tab: Tab) => tab.evaluate<boolean>('(root) => root instanceof ShadowRoot');
export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the reader shows the article `title`; any where that is not given. */
export const waitForReader = (tab: Tab, title?: string) =>
  waitLong<boolean>(
    tab,
    30_000,
    `(root, title) => root instanceof ShadowRoot && !!root.querySelector("h1")
      && (!title || root.querySelector("h1").textContent === title)`,
    title,
  );

/** Keeps the rules of a written list, as the options page stores them. */
export async function setRules(browser: Driven, list: string): Promise<void> {
  const { rules, problems } = parseList(list);
  if (problems.length > 0) throw new Error(`No rules: ${JSON.stringify(problems)}`);
  const own = await browser.extensionPage('library.html');
  await own.evaluateAsPage(
    '(_, rules, ruleEntries) => (globalThis.browser ?? chrome).storage.local.set({ rules, ruleEntries })',
    rules,
    compile(rules),
  );
  await own.close();
}

/** Which pages the extension's script is registered for, beyond those of the manifest. */
export async function registered(own: Tab): Promise<string[]> {
  return own.evaluateAsPage(
    'async () => (await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()).flatMap((s) => s.matches)',
  );
}

/** What became of a visit: what the button said of the page, and whether a reader opened by itself. */
export interface Visit {
  opened: boolean;
  button: string;
}

/**
 * A tab that visits addresses, one after the other; several may do so at once. `own` is a page of the extension, which is
 * asked what the button says over that tab: so it is known when a page was judged. `mayOpen`: whether a reader is waited for
 * on an article.
 */
export async function visitor(
  { browser, texts }: World,
  own: Tab,
  mayOpen = true,
): Promise<(url: string) => Promise<Visit>> {
  const name = `http://${Math.random().toString(36).slice(2)}.qinghe.gov.cn/`;
  const tab = await browser.newTab(name);
  const id = await own.evaluateAsPage<number>(
    `async (_, url) => (await (globalThis.browser ?? chrome).tabs.query({})).find((tab) => tab.url === url).id`,
    name,
  );
  const title = () =>
    own.evaluateAsPage<string>('(_, tabId) => (globalThis.browser ?? chrome).action.getTitle({ tabId })', id);
  const until = async (ms: number, look: () => Promise<boolean>) => {
    for (const end = Date.now() + ms; Date.now() < end; await wait(100)) if (await look()) return true;
    return false;
  };
  const opens = () => isOpen(tab).catch(() => false);
  return async (url) => {
    await tab.goto(url);
    let button = '';
    await until(VERDICT_MS, async () => {
      button = await title();
      return button !== texts('actionTitle') || opens();
    });
    // A reader that is to come is on its way; one that is not has a moment to be wrong.
    const opened = await until(mayOpen && button === texts('toolbar.article') ? OPENING_MS : 400, opens);
    return { opened, button };
  };
}

/** Visits all `urls`, several at once; answers in their order. */
export async function visitAll(
  world: World,
  urls: string[],
  { lanes = 6, mayOpen = true } = {},
): Promise<Visit[]> {
  const own = await world.browser.extensionPage('library.html');
  const visits: Visit[] = [];
  let next = 0;
  const lane = async () => {
    const visit = await visitor(world, own, mayOpen);
    for (let n = next++; n < urls.length; n = next++)
      visits[n] = await visit(urls[n] as string).catch((error) => ({ opened: false, button: String(error) }));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await own.close();
  return visits;
}
