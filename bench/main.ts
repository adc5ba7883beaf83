/**
 * `npm run bench -- [--pages DIR]... [--runs N]`: our extraction beside Readability's and our verdict beside
 * isProbablyReaderable, on the pages of tests/pages or of DIR; accuracy too where DIR has labels and a scorer beside it.
 * Then how the time of an extraction grows with the page.
 * Prints the report and writes it into bench/RESULTS.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { score, scorerOf } from './accuracy.ts';
import { launch, load } from './browser.ts';
import { bundlePage } from './bundle.ts';
import { type Grown, generated, growth } from './growth.ts';
import type * as InPage from './page.ts';
import { savedPages } from './pages.ts';
import { measureReader, readerReport } from './reader.ts';
import { type Result, report } from './report.ts';
import { compare } from './statistics.ts';
import { measureWatcher, watcherReport } from './watcher.ts';

declare const bench: typeof InPage;

const { values } = parseArgs({
  options: { pages: { type: 'string', multiple: true }, runs: { type: 'string', default: '9' } },
});
const folders = values.pages ?? [path.join(import.meta.dirname, '..', 'tests', 'pages')];
const runs = Number(values.runs);
const TOOLS = ['ours', 'readability', 'defuddle'] as const;
const NAMES = { ours: 'Qingdu', readability: '@mozilla/readability 0.6.0', defuddle: 'Defuddle 0.19.4' };

const script = await bundlePage();
const browser = await launch();
const version = await browser.version();
const results: Result[] = [];
let grown: Grown[] = [];
let reader = '';
let watcher = '';
try {
  for (const folder of folders) if (existsSync(folder)) results.push(await measure(folder));
  grown = await measureGrowth();
  const pages = folders.filter((f) => existsSync(f)).map((f) => ({ name: name(f), pages: savedPages(f) }));
  watcher = watcherReport(await measureWatcher(browser, pages));
  reader = readerReport(await measureReader(browser, pages, Math.min(runs, 5)));
} finally {
  await browser.close();
}
const shown = folders.map((folder) => ` --pages ${name(folder)}`).join('');
const text = report(
  results,
  grown,
  `npm run bench${values.pages ? ` --${shown} --runs ${runs}` : ''}`,
  `${cpus().length} x ${cpus()[0]?.model.trim()}, ${version}`,
);
console.log(text + watcher + reader);
writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), text + watcher + reader);

async function measure(folder: string): Promise<Result> {
  const pages = savedPages(folder);
  const timings: InPage.Timing[] = [];
  const answers = { ours: new Map(), readability: new Map(), defuddle: new Map() };
  for (const saved of pages) {
    const page = await load(browser, saved, script);
    const timing = await page.evaluate((url, n) => bench.time(url, n), saved.url, runs);
    timings.push(timing);
    if (process.env.BENCH_EACH)
      console.error(
        saved.slug,
        JSON.stringify(timing, (_, v) => (typeof v === 'number' ? Number(v.toFixed(3)) : v)),
      );
    const made = await page.evaluate((url) => bench.answers(url), saved.url);
    for (const tool of TOOLS) answers[tool].set(saved.slug, made[tool]);
    await page.close();
  }
  const scorer = scorerOf(folder);
  return {
    name: name(folder),
    pages: pages.length,
    extract: compare(timings.map((t) => t.extract)),
    detect: compare(timings.map((t) => t.detect)),
    scores: scorer
      ? TOOLS.map((tool) => ({ tool: NAMES[tool], score: score(scorer, folder, answers[tool]) }))
      : [],
  };
}

async function measureGrowth(): Promise<Grown[]> {
  const made = generated();
  const took: number[] = [];
  for (const one of made) {
    const page = await load(browser, one, script);
    // A page of megabytes takes long: one run of it is enough.
    took.push(await page.evaluate((url, n) => bench.timeOurs(url, n), one.url, one.large ? 1 : 3));
    await page.close();
  }
  return growth(made, took);
}

function name(folder: string): string {
  return path.resolve(folder).split(path.sep).slice(-2).join('/');
}
