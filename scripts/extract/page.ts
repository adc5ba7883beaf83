import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/index.ts';
import { detect, type Verdict } from '../../src/detect/index.ts';
import { decodePage, extract } from '../../src/extract/index.ts';
import { addressOf } from './address.ts';

export interface PageResult {
  verdict: Verdict;
  article: Article | null;
  /** Milliseconds of verdict and extraction; reading and parsing the file not counted. */
  ms: number;
}

/** Reads a saved page. No scripts run, nothing is fetched. */
export function readPage(file: string): PageResult {
  const html = decodePage(readFileSync(file));
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const url = addressOf(html, dom.window.document, file);
  dom.reconfigure({ url });
  const { document } = dom.window;
  const start = performance.now();
  const verdict = detect(document, url);
  const article = extract(document, url, dom.window as unknown as Window & typeof globalThis);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  dom.window.close();
  return { verdict, article, ms };
}
