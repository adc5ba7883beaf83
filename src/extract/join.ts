import type { Article, OutlineEntry } from '../article/index.ts';

/** One page of an article that is split into several; without `article` it could not be read. */
export interface PageOfArticle {
  url: string;
  article?: Article | undefined;
}

/**
 * Puts the pages of one article together, in the order of `pages`. The first speaks for all: title, dates, source; facts it
 * does not have come from the next that does. Where a page begins is marked, and so is one that is missing, with its
 * address, so that nobody takes what is there for the whole.
 *
 * @param here the page that is shown, which is one of `pages`: what is joined is still the article of that address.
 */
export function joinArticles(pages: readonly PageOfArticle[], here: Article): Article {
  const found = pages.flatMap(({ article }) => article ?? []);
  const first = pages[0]?.article ?? here;
  const anchors = new Set<string>();
  const parts = pages.map(({ article, url }, index) => {
    const mark = index === 0 && article ? '' : breakAt(index + 1, pages.length, article ? undefined : url);
    return article ? { ...distinct(article, anchors), mark } : { html: '', outline: [], mark };
  });
  return {
    ...Object.assign({}, ...[...found].reverse()),
    ...first,
    url: here.url,
    html: parts.map(({ mark, html }) => mark + html).join(''),
    text: found.map(({ text }) => text).join('\n'),
    outline: parts.flatMap(({ outline }) => outline),
    attachments: byUrl(found.flatMap(({ attachments }) => attachments)),
    images: byUrl(found.flatMap(({ images }) => images)),
    pages: pages.map(({ url }) => url),
    removed: found.flatMap(({ removed }) => removed),
  };
}

/** Numbers only: what is saved speaks no language of ours. */
function breakAt(page: number, of: number, missing: string | undefined): string {
  const link = missing && ` <a href="${escaped(missing)}">${escaped(missing)}</a>`;
  return `<p class="page-break">${page} / ${of}${link ?? ''}</p>`;
}

/** The same with anchors that no page before it has: two pages may both have a 第一条. */
function distinct(article: Article, taken: Set<string>): { html: string; outline: OutlineEntry[] } {
  let { html } = article;
  const outline = article.outline.map((entry) => {
    const anchor = free(entry.anchor, taken);
    taken.add(anchor);
    if (anchor === entry.anchor) return entry;
    const [old, now] = [escaped(entry.anchor), escaped(anchor)];
    html = html.replaceAll(` id="${old}"`, ` id="${now}"`).replaceAll(` href="#${old}"`, ` href="#${now}"`);
    return { ...entry, anchor };
  });
  return { html, outline };
}

function free(anchor: string, taken: Set<string>): string {
  let name = anchor;
  for (let n = 2; taken.has(name); n++) name = `${anchor}-${n}`;
  return name;
}

const byUrl = <T extends { url: string }>(all: T[]): T[] =>
  [...new Map([...all].reverse().map((one) => [one.url, one])).values()].reverse();

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
