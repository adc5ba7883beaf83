import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { builtFolder } from '../scripts/open/build.ts';
import { compile, parseList } from '../src/rules/index.ts';
import { load } from './browser.ts';
import type { SavedPage } from './pages.ts';
import { type Comparison, compare, quantile } from './statistics.ts';

/** What a user has who chose some sites: every watched page compares itself with them. */
const RULES = `always group:prc\nask group:prc-media\nnever www.qinghe.gov.cn/login\nalways *.qinghe.edu.cn\nalways www.liuwan.cn/news/`;
/** Longer than the watcher waits for a page that may still be drawn, in ms. */
const PATIENCE = 6_000;

interface Watched {
  /** What the watcher said; undefined if nothing. */
  kind?: string;
  /** ms of script from its first byte until it fell silent, whatever it waited for in between. */
  script: number;
  /** ms of its evaluation alone. */
  evaluation: number;
  /** ms of the longest task meanwhile; 0 where none was longer than 50. */
  longestTask: number;
  /** ms of one isProbablyReaderable. */
  peer: number;
}

export interface WatcherResult {
  bytes: number;
  folders: { name: string; all: Comparison; pages: number; others: Watched[] }[];
}

/** Runs the watcher that ships on every page, as the browser would: with storage and a background that answer at once. */
export async function measureWatcher(
  browser: Browser,
  folders: { name: string; pages: SavedPage[] }[],
): Promise<WatcherResult | undefined> {
  const file = path.join(builtFolder('chromium', 'production'), 'watch.js');
  if (!existsSync(file)) return undefined;
  const watcher = readFileSync(file, 'utf8');
  const result: WatcherResult = { bytes: gzipSync(watcher, { level: 9 }).length, folders: [] };
  for (const { name, pages } of folders) {
    const watched: Watched[] = [];
    for (const saved of pages) watched.push(await watch(browser, saved, watcher));
    result.folders.push({
      name,
      pages: pages.length,
      all: compare(watched.map(({ script, peer }) => ({ ours: script, peer }))),
      others: watched.filter(({ kind }) => kind !== 'article'),
    });
  }
  return result;
}

const readerable = readFileSync(
  path.join(
    path.dirname(createRequire(import.meta.url).resolve('@mozilla/readability')),
    'Readability-readerable.js',
  ),
  'utf8',
);

/** The extension's world, as far as the watcher reaches into it, and an ear for long tasks. */
const WORLD = `globalThis.chrome = {
  runtime: { id: 'bench', getURL: (path) => 'chrome-extension://bench' + path,
    sendMessage: async ({ payload }) => { globalThis.burst ??= performance.now() - globalThis.started; globalThis.said = payload.kind; return { ok: true, answer: { opened: false } }; } },
  storage: { local: { get: async () => ({ ruleEntries: ${JSON.stringify(compile(parseList(RULES).rules))} }) }, onChanged: { addListener() {} } },
};
globalThis.browser = globalThis.chrome;
globalThis.longest = 0;
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration); }).observe({ type: 'longtask' });`;

async function watch(browser: Browser, saved: SavedPage, watcher: string): Promise<Watched> {
  // Each on a page of its own: the watcher has one chance on a page, and so has the peer.
  const peerPage = await load(browser, saved, readerable, true);
  const peer = await peerPage.evaluate<[], () => number>(
    '(() => { const start = performance.now(); isProbablyReaderable(document); return performance.now() - start; })()' as never,
  );
  await peerPage.close();
  const page = await load(browser, saved, WORLD, true);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await page.evaluate('globalThis.longest = 0');
  const before = await scriptTime(page);
  await page.evaluate(
    `{ const start = (globalThis.started = performance.now()); const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { globalThis.burst ??= performance.now() - start; };
      ${watcher}\n;globalThis.evaluated = performance.now() - start; port2.postMessage(undefined); }`,
  );
  await page
    .waitForFunction('globalThis.said !== undefined', { polling: 200, timeout: PATIENCE })
    .catch(() => undefined);
  // Chromium counts what timers and observers call, and not what the driver evaluates.
  const later = (await scriptTime(page)) - before;
  const found = (await page.evaluate(
    '({ kind: globalThis.said, evaluation: globalThis.evaluated, burst: globalThis.burst, longestTask: globalThis.longest })',
  )) as Omit<Watched, 'script' | 'peer'> & { burst: number };
  await page.close();
  return { ...found, script: found.burst + later, peer };
}

/** ms that the page has spent in scripts so far. */
async function scriptTime(page: Page): Promise<number> {
  return ((await page.metrics()).ScriptDuration ?? Number.NaN) * 1_000;
}

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(2));

/** The watcher's section of the report, in Markdown. */
export function watcherReport(result: WatcherResult | undefined): string {
  if (!result) return '\n## The watcher\n\nNot measured: `npm run build` was not run before.\n';
  const rows = result.folders.map(
    ({ name, pages, all }) =>
      `| ${name} (${pages}) | ${ms(all.ours.median)} | ${ms(all.ours.p95)} | ${ms(all.peer.median)} | ${ms(all.peer.p95)} |`,
  );
  const others = result.folders.map(({ name, others: found }) => {
    const part = (of: (one: Watched) => number, q: number) => ms(quantile(found.map(of), q));
    const longest = Math.max(0, ...found.map(({ longestTask }) => longestTask));
    return `| ${name} (${found.length}) | ${part((w) => w.evaluation, 0.5)} | ${part((w) => w.script, 0.5)} | ${part((w) => w.script, 0.95)} | ${longest === 0 ? 'none over 50' : longest.toFixed(0)} |`;
  });
  return [
    '',
    '## The watcher: what runs on every page of the sites in question',
    '',
    `\`watch.js\`: ${result.bytes} bytes gzip.`,
    '',
    'Each page once and fresh, as a visit is: the script that ships is evaluated, reads the rules, judges the page and tells.',
    'Milliseconds of script in all; beside it one cold call of isProbablyReaderable on the same page, evaluated before.',
    '',
    '| pages | watcher: median | p95 | isProbablyReaderable: median | p95 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'On pages that it takes for no article:',
    '',
    '| pages | evaluation: median | with the verdict: median | p95 | longest task |',
    '|---|---|---|---|---|',
    ...others,
    '',
  ].join('\n');
}
