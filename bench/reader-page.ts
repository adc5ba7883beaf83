import { Readability } from '@mozilla/readability';
import { bodyOf, extract } from '../src/extract/index.ts';
import { openReader } from '../src/reader/index.ts';

/** In the browser: opening the reader, and the plainest way there is to do as much, on the page that is loaded. */
export interface Opening {
  /** ms from the click until the first screen is painted; the median of the runs. */
  ours: number;
  peer: number;
  /** ms of the longest task of an opening and of a second after it; 0 where none was longer than 50. */
  longestTask: number;
  /** ms from the click until all of it stands in the reader. */
  whole: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Resolves when the browser has painted what the document is now: a task of its own follows the frame. */
function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    }),
  );
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ours(url: string): Promise<{ took: number; close(): void }> {
  await painted();
  const start = performance.now();
  const article = extract(document, url, window);
  if (!article) return { took: Number.NaN, close() {} };
  const reader = openReader(
    { article, bodyOf: (asked) => bodyOf(asked, window), onPreferences() {}, onExport() {} },
    window,
  );
  await painted();
  return { took: performance.now() - start, close: () => reader.close() };
}

/** Readability, and its HTML as it is, in a shadow root over the page. */
async function plain(): Promise<number> {
  await painted();
  const start = performance.now();
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white;z-index:2147483647';
  host.attachShadow({
    mode: 'closed',
  }).innerHTML = `<h1>${article?.title ?? ''}</h1>${article?.content ?? ''}`;
  document.documentElement.append(host);
  await painted();
  const took = performance.now() - start;
  host.remove();
  return took;
}

/** Alternates the two; null where ours finds nothing to read. */
export async function open(url: string, runs: number): Promise<Opening | null> {
  const first = await ours(url);
  first.close();
  if (Number.isNaN(first.took)) return null;
  await plain();
  const took = { ours: [] as number[], peer: [] as number[] };
  for (let run = 0; run < runs; run++) {
    if (run % 2) took.peer.push(await plain());
    const mine = await ours(url);
    took.ours.push(mine.took);
    mine.close();
    if (run % 2 === 0) took.peer.push(await plain());
  }
  return { ours: median(took.ours), peer: median(took.peer), ...(await strain(url)) };
}

/** One opening, watched for what holds the page up: by itself, without the peer's work. */
async function strain(url: string): Promise<{ longestTask: number; whole: number }> {
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  // What was before is reported a little later, and is not ours.
  await wait(200);
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  const { close } = await ours(url);
  let whole = performance.now() - start;
  for (let size = -1, left = 40; left && size !== textSize(); left--) {
    size = textSize();
    await wait(50);
    if (size !== textSize()) whole = performance.now() - start;
  }
  await wait(1_000);
  observer.disconnect();
  close();
  return { longestTask, whole };
}

/** One opening, for a profile. */
export async function once(url: string): Promise<number> {
  const { took, close } = await ours(url);
  close();
  return took;
}

const textSize = () => document.documentElement.lastElementChild?.shadowRoot?.textContent?.length ?? 0;
