import type { Article } from '../article/index.ts';
import type { JoinedPages } from '../reader/index.ts';
import type { Parts } from './parts.ts';

/** An article of more pages than this is no article. */
const MOST = 50;
/** At a time: a site is not to be hurried. */
const AT_ONCE = 3;
/** Bytes of one page. */
const LARGEST = 10_000_000;
/** ms that a page may take, its body with it. */
const LATEST = 30_000;

interface Tools extends Pick<Parts, 'readFetched' | 'joinArticles'> {
  fetch: typeof fetch;
}

/**
 * The other pages of `here`, fetched and put together; undefined where it has none. Only pages of the same origin are
 * fetched, and only when asked. What was fetched once is kept, so that a second try asks for what is missing only.
 *
 * @param show gets the article as it was put together, also where pages are missing.
 */
export function pagesToJoin(
  here: Article,
  window: Window & typeof globalThis,
  tools: Tools,
  show: (joined: Article) => void,
): JoinedPages | undefined {
  const { origin } = new URL(here.url);
  const urls = (here.pages ?? []).slice(0, MOST);
  if (urls.length < 2) return undefined;
  const found = new Map<string, Article>([[bare(here.url), here]]);

  const fetchPage = async (url: string, signal: AbortSignal) => {
    if (new URL(url).origin !== origin) return;
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(LATEST)]);
    const response = await tools.fetch(url, { signal: inTime, credentials: 'same-origin' });
    if (!response.ok) return;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > LARGEST) return;
    const article = tools.readFetched(bytes, response.headers.get('content-type') ?? '', url, window);
    if (article) found.set(bare(url), article);
  };

  return {
    count: urls.length,
    here: urls.findIndex((url) => bare(url) === bare(here.url)) + 1,
    async join(onProgress, signal) {
      const waiting = urls.filter((url) => !found.has(bare(url)));
      const work = async () => {
        for (let url = waiting.shift(); url && !signal.aborted; url = waiting.shift()) {
          // One page that cannot be had costs no other; it is named.
          await fetchPage(url, signal).catch(() => undefined);
          onProgress(found.size);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      if (signal.aborted) return { missing: [] };
      const pages = urls.map((url) => ({ url, article: found.get(bare(url)) }));
      show(tools.joinArticles(pages, here));
      return { missing: pages.flatMap(({ article }, index) => (article ? [] : [index + 1])) };
    },
  };
}

const bare = (url: string) => url.replace(/#.*$/, '');
