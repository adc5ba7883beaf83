import { type Page, resolve } from './page.ts';

const CALL = /createPageHTML\(\s*(\d+)\s*,\s*(\d+)\s*,\s*["']([^"']{1,120})["']\s*,\s*["'](\w{1,8})["']/;
/** What the first page of a column is called: its pager is not an article's. */
const COLUMN = /^(?:index|default|list)$/i;
const MAX_PAGES = 200;

/** The addresses of all pages of the article, this one included; empty when it is the only one. */
export function pagesOf(page: Page): string[] {
  return fromScript(page) ?? fromLinks(page) ?? [];
}

/** TRS: `createPageHTML(count, current, "name", "ext")`; page 0 is `name.ext`, page i `name_i.ext`. */
function fromScript(page: Page): string[] | undefined {
  for (const script of page.body.getElementsByTagName('script')) {
    const text = script.textContent ?? '';
    const call = text.length < 20_000 ? CALL.exec(text) : null;
    if (!call) continue;
    const count = Math.min(Number(call[1]), MAX_PAGES);
    const [, , , name = '', extension] = call;
    if (count < 2 || COLUMN.test(name)) return [];
    return Array.from({ length: count }, (_, i) =>
      resolve(`${i === 0 ? name : `${name}_${i}`}.${extension}`, page.base),
    ).filter((url) => url !== undefined);
  }
  return undefined;
}

/** Links whose address is this page's with `_2`, `-2` or `_1` before the extension, and whose text is a page number. */
function fromLinks(page: Page): string[] | undefined {
  // `t20240506_100.shtml` may be page 100 of t20240506, or the first page of t20240506_100.
  const whole = /^(.*)\.s?html?$/.exec(page.url.replace(/[?#].*$/, ''))?.[1];
  const first = whole?.replace(/[_-]\d{1,3}$/, '');
  return (
    (whole && linksFrom(whole, page)) || (first && first !== whole && linksFrom(first, page)) || undefined
  );
}

function linksFrom(stem: string, page: Page): string[] | undefined {
  if (!/\d/.test(stem.slice(stem.lastIndexOf('/')))) return undefined;
  const found = new Map<number, string>();
  for (const a of page.root.getElementsByTagName('a')) {
    const label = a.textContent?.trim() ?? '';
    if (!/^[[(【]?\d{1,3}[\])】]?$/.test(label)) continue;
    const href = a.getAttribute('href');
    if (href === null) continue;
    // A place in a page: the mark of a note looks like the number of a page.
    if (/#./.test(href)) continue;
    const url = resolve(href, page.base)?.replace(/[?#].*$/, '');
    const rest = url?.startsWith(stem) ? url.slice(stem.length) : undefined;
    if (url && rest !== undefined && /^(?:[_-]\d{1,3})?\.s?html?$/.test(rest))
      found.set(Number(label.replace(/\D/g, '')), url);
  }
  if (found.size === 0) return undefined;
  const own = page.url.replace(/[?#].*$/, '');
  const urls = [...found].sort(([a], [b]) => a - b).map(([, url]) => url);
  const all = urls.includes(own) || found.has(1) ? urls : [own, ...urls];
  return new Set(all).size > 1 ? all : undefined;
}
