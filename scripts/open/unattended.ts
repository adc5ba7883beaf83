import { mkdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FoundBrowser } from '../browsers/find.ts';
import { click, type Driven, type Tab, type Texts, textOf, waitFor, waitForText } from '../drive/index.ts';
import type { Target } from './address.ts';
import { type Outcome, reportOf } from './report.ts';
import { exportAll, factsIn, openReader, save } from './use.ts';

/** Without a display: does what a person would do, and leaves in `out` what a person would have seen. */
export async function useUnattended(
  driven: Driven,
  target: Target,
  texts: Texts,
  found: FoundBrowser,
  out: string,
): Promise<Outcome> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const tab = await driven.newTab(target.url);
  const before = await tab.evaluateAsPage<string>(PAGE);
  await openReader(driven, tab, texts);
  await tab.screenshot(path.join(out, 'reader.png'));
  await save(tab, texts);
  const files = await exportAll(driven, tab, texts, out);
  const json = files.find((f) => f.name.endsWith('.json'));
  const facts = json ? await factsIn(path.join(out, json.name)) : [];
  const text = files.find((f) => f.name.endsWith('.txt'));
  const words = text ? await readFile(path.join(out, text.name), 'utf8') : await textOf(tab);
  const unchanged = await closeReader(tab, texts, before);
  await seeLibrary(
    driven,
    facts.find(([name]) => name === 'title')?.[1] ?? '',
    path.join(out, 'library.png'),
  );
  const outcome: Outcome = {
    what: target.what,
    url: target.url,
    browser: found.name,
    build:
      driven.engine === 'chromium'
        ? 'the build as it ships'
        : 'the test build (its reader is open to scripts)',
    facts,
    unchanged,
    textLength: words.replace(/\s/g, '').length,
    files,
    pictures: ['reader.png', 'library.png'],
  };
  await writeFile(path.join(out, 'report.md'), reportOf(outcome, new Date()));
  return outcome;
}

const PAGE = '() => document.documentElement.outerHTML';

/** Answers whether the page is as it was. A page with a clock on it changes by itself, so this is told, not demanded. */
async function closeReader(tab: Tab, texts: Texts, before: string): Promise<boolean> {
  await click(tab, texts('reader.close'));
  await waitFor<true>(
    tab,
    "(root, close) => ![...root.querySelectorAll('button')].some((e) => e.ariaLabel === close)",
    texts('reader.close'),
  );
  return (await tab.evaluateAsPage<string>(PAGE)) === before;
}

async function seeLibrary(driven: Driven, title: string, picture: string): Promise<void> {
  const library = await driven.extensionPage('library.html');
  await waitForText(library, title);
  await library.screenshot(picture);
  await library.close();
}
