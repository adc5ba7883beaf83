import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle/full';
import { detect } from '../src/detect/index.ts';
import { extract } from '../src/extract/index.ts';

/**
 * What runs inside the browser: ours and the peers' work on the page that is loaded, timed side by side.
 *
 * Runs alternate, and which one goes first alternates too, so that neither profits from warm caches. Each answer is the
 * median of its runs, in milliseconds.
 */
export interface Pair {
  ours: number;
  peer: number;
}

export interface Timing {
  extract: Pair;
  detect: Pair;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function clock(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** `times`: calls timed as one, for work too short for the clock. */
function pair(ours: () => unknown, peer: () => unknown, runs: number, times: number): Pair {
  const took = { ours: [] as number[], peer: [] as number[] };
  clock(ours, 1);
  clock(peer, 1);
  for (let run = 0; run < runs; run++) {
    if (run % 2 === 0) took.ours.push(clock(ours, times));
    took.peer.push(clock(peer, times));
    if (run % 2 === 1) took.ours.push(clock(ours, times));
  }
  return { ours: median(took.ours), peer: median(took.peer) };
}

/** Any change to the document empties the browser's caches of what was looked up in it. */
function touched(work: () => unknown): () => unknown {
  return () => {
    document.documentElement.append(document.createComment(''));
    document.documentElement.lastChild?.remove();
    return work();
  };
}

/** Both sides get the document untouched and make their own copy, because both must leave the page as it is. */
function timeExtract(url: string, runs: number): Pair {
  return pair(
    () => extract(document, url, window),
    () => new Readability(document.cloneNode(true) as Document).parse(),
    runs,
    1,
  );
}

function timeDetect(url: string, runs: number): Pair {
  return pair(
    touched(() => detect(document, url)),
    touched(() => isProbablyReaderable(document)),
    runs,
    10,
  );
}

/** An extraction alone, the first one not counted. */
export function timeOurs(url: string, runs: number): number {
  const work = () => extract(document, url, window);
  work();
  return median(Array.from({ length: runs }, () => clock(work, 1)));
}

export function time(url: string, runs: number): Timing {
  return { extract: timeExtract(url, runs), detect: timeDetect(url, runs) };
}

/** One answer of one tool, in the shape that the corpus's scorer and our own read. */
export interface Answer {
  kind: string;
  article: {
    title?: string | undefined;
    published?: string | undefined;
    source?: string | undefined;
    html: string;
  } | null;
}

/** What each tool makes of the page. */
export function answers(url: string): { ours: Answer; readability: Answer; defuddle: Answer } {
  const copy = () => document.cloneNode(true) as Document;
  const article = extract(document, url, window);
  const readability = new Readability(copy()).parse();
  const defuddle = new Defuddle(copy(), { url }).parse();
  return {
    ours: { kind: detect(document, url).kind, article },
    readability: {
      kind: isProbablyReaderable(document) ? 'article' : 'other',
      article: readability && {
        title: readability.title ?? undefined,
        published: readability.publishedTime ?? undefined,
        source: readability.siteName ?? undefined,
        html: readability.content ?? '',
      },
    },
    defuddle: {
      kind: 'article',
      article: {
        title: defuddle.title,
        published: defuddle.published,
        source: defuddle.site,
        html: defuddle.content,
      },
    },
  };
}
