import type { Tab } from '../../scripts/drive/index.ts';
import { articleId } from '../../src/article/index.ts';

const SITES = ['青禾县人民政府', '青禾县水务局', '青禾日报', '白石镇人民政府'];
/** The last milliseconds of the series; each article was saved a minute after the one before. */
const BEGIN = Date.UTC(2026, 0, 1);

/** The nth of an invented series, oldest first, as the library keeps it. */
export function keptRow(n: number) {
  const url = `https://www.qinghe.gov.cn/zwgk/2026/t${n}.html`;
  const id = articleId(url);
  const title = titleOf(n);
  const savedAt = new Date(BEGIN + n * 60_000).toISOString();
  const siteName = SITES[n % SITES.length] as string;
  const host = 'www.qinghe.gov.cn';
  const text = `第${n}号：各乡镇及早清理渠道，用水户看过水量以后签字。`.repeat(8);
  const article = {
    schema: 1,
    id,
    url,
    canonicalUrl: url,
    title,
    lang: 'zh-CN',
    html: `<p>${text}</p>`,
    text,
    outline: [],
    attachments: [],
    images: [],
    published: '2026-01-01',
    site: { host, name: siteName },
    provenance: {},
    removed: [],
  };
  const summary = {
    id,
    title,
    siteName,
    host,
    url,
    published: '2026-01-01',
    savedAt,
    size: 900,
    versions: 0,
  };
  return { summary, content: { id, savedAt, article, images: [] } };
}

export const titleOf = (n: number) => `关于第${n}号渠道清理事项的通知`;

/** Puts the articles `from` to `to` of the series into the library of the extension that `tab` is a page of. */
export async function fillLibrary(tab: Tab, from: number, to: number): Promise<void> {
  const AT_ONCE = 2_500;
  for (let begin = from; begin < to; begin += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, to - begin) }, (_, i) => keptRow(begin + i));
    await tab.evaluate(
      `(root, rows) => new Promise((done, fail) => {
        const open = indexedDB.open('library');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction(['summaries', 'contents'], 'readwrite');
          for (const { summary, content } of rows) {
            tx.objectStore('summaries').put(summary);
            tx.objectStore('contents').put(content);
          }
          tx.oncomplete = () => { open.result.close(); done(true); };
          tx.onabort = () => fail(tx.error);
        };
      })`,
      rows,
    );
  }
}

/**
 * Opens the library several times in a window of its own, from `tab`, another page of the extension.
 *
 * @returns the median milliseconds until its first rows are drawn, and until it knows of all `count`.
 */
export function timeLibrary(tab: Tab, count: number, runs: number): Promise<{ first: number; all: number }> {
  return tab.evaluateAsPage(
    `async (_, count, runs) => {
      const turn = () => new Promise((go) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = go; port2.postMessage(''); });
      const until = async (look) => { while (!look()) await turn(); return performance.now(); };
      const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
      const first = [], all = [];
      for (let run = 0; run < runs; run++) {
        const begin = performance.now();
        const view = window.open('library.html');
        const row = () => view.document?.querySelector('[role=option]');
        first.push((await until(row)) - begin);
        all.push((await until(() => row().getAttribute('aria-setsize') === String(count) && view.document.querySelector('[aria-busy=false]'))) - begin);
        view.close();
        await new Promise((go) => setTimeout(go, 200));
      }
      return { first: median(first), all: median(all) };
    }`,
    count,
    runs,
  );
}
