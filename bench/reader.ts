import type { Browser } from 'puppeteer-core';
import { load } from './browser.ts';
import { longDocuments } from './long-documents.ts';
import type { SavedPage } from './pages.ts';
import { bundleReaderPage } from './reader-bundle.ts';
import type * as InPage from './reader-page.ts';
import { type Comparison, compare } from './statistics.ts';

declare const benchReader: typeof InPage;

export interface ReaderResult {
  /** Folders of pages, by name. */
  folders: { name: string; pages: number; opening: Comparison }[];
  long: { name: string; opening: InPage.Opening }[];
}

/** Opens the reader on every page of the folders that has an article, and on the long documents. */
export async function measureReader(
  browser: Browser,
  folders: { name: string; pages: SavedPage[] }[],
  runs: number,
): Promise<ReaderResult> {
  const script = await bundleReaderPage();
  const open = async (saved: SavedPage) => {
    const page = await load(browser, saved, script, true);
    // A tab behind another is painted by nobody.
    await page.bringToFront();
    try {
      return await page.evaluate((url, n) => benchReader.open(url, n), saved.url, runs);
    } finally {
      await page.close();
    }
  };
  const result: ReaderResult = { folders: [], long: [] };
  for (const { name, pages } of folders) {
    const openings: InPage.Opening[] = [];
    for (const saved of pages) {
      const opening = await open(saved);
      if (opening) openings.push(opening);
      if (process.env.BENCH_EACH) console.error(saved.slug, JSON.stringify(opening));
    }
    result.folders.push({ name, pages: openings.length, opening: compare(openings) });
  }
  for (const saved of longDocuments) {
    const opening = await open(saved);
    if (!opening) throw new Error(`Nothing was read of the document of ${saved.slug}.`);
    result.long.push({ name: saved.slug, opening });
  }
  return result;
}

const ms = (value: number) => value.toFixed(1);
const ratio = (value: number) => value.toFixed(2);

/** The reader's section of the report, in Markdown. */
export function readerReport({ folders, long }: ReaderResult): string {
  return [
    '',
    '## The reader: from the click until it is painted',
    '',
    'In one page, ours (extract, open, paint) and the plainest way to as much (Readability on a copy, its HTML as it is in a',
    'shadow root, paint) take turns. Painted: the frame after it is done. Budget: 1.5 times the plain way.',
    '',
    '| pages with an article | | median | p95 | plain | median | p95 | ratio of medians | median ratio by page | p95 ratio by page |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...folders.map(
      ({ name, pages, opening: o }) =>
        `| ${name} (${pages}) | ours | ${ms(o.ours.median)} | ${ms(o.ours.p95)} | Readability | ${ms(o.peer.median)} | ${ms(o.peer.p95)} | ${ratio(o.ratioOfMedians)} | ${ratio(o.ratio.median)} | ${ratio(o.ratio.p95)} |`,
    ),
    '',
    '| long documents | first screen | all of it | longest task | plain, all at once | ratio |',
    '|---|---|---|---|---|---|',
    ...long.map(
      ({ name, opening: o }) =>
        `| ${name} | ${ms(o.ours)} | ${ms(o.whole)} | ${ms(o.longestTask)} | ${ms(o.peer)} | ${ratio(o.ours / o.peer)} |`,
    ),
    '',
  ].join('\n');
}
