import type { Page, Pages } from '../../scripts/site/index.ts';
import { notice, pages } from './pages.ts';

const html = (body: string, head = ''): Page => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

/** Notes the first frame in which the page has words, the first in which they are visible, and whether a reader lay over them. */
export const STOPWATCH = `<script>
  (function look() {
    const body = document.body;
    if (body && !window.firstFrame && body.firstElementChild) window.firstFrame = performance.now();
    if (body && body.firstElementChild && getComputedStyle(body).visibility === 'visible') {
      window.firstSeen = performance.now();
      window.covered = document.documentElement.lastElementChild !== body;
    }
    else requestAnimationFrame(look);
  })();
</script>`;

/** Five articles in one document: the links change the address and the text, and nothing is loaded. */
const inPlace = () =>
  html(
    `<div id="view"></div>
     <script>
      const views = ${JSON.stringify(Array.from({ length: 6 }, (_, n) => notice(`关于第${n}件实事的通知`, 6)))};
      const show = () => {
        const n = Number(new URLSearchParams(location.search).get('n') || 0);
        document.getElementById('view').innerHTML = '';
        setTimeout(() => { document.getElementById('view').innerHTML = views[n] + '<a id="next" href="?n=' + (n + 1) + '">下一篇</a>'; }, 50);
      };
      addEventListener('popstate', show);
      addEventListener('click', (e) => {
        if (e.target.id !== 'next') return;
        e.preventDefault();
        history.pushState(null, '', e.target.getAttribute('href'));
        show();
      });
      show();
     </script>`,
  );

/** A shell whose text comes by script, after a while. */
const late = () =>
  html(
    `<div id="app">正在加载</div><script>
      setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(notice('关于晚些到达的通知', 8))}; }, 400);
    </script>`,
  );

const made: Record<string, (url: URL) => Page> = {
  '/article.html': () => html(notice('关于打开阅读视图的通知', 10), STOPWATCH),
  '/columns.html': () =>
    html(
      `<h1>通知公告</h1><ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/article.html?${n}">关于第${n}号事项的通知</a> 2025-11-${String((n % 28) + 1).padStart(2, '0')}</li>`).join('')}</ul>`,
      STOPWATCH,
    ),
  '/in-place.html': inPlace,
  '/late.html': late,
};

/** Ten articles, each leading to the next. */
const chain = (url: URL): Page | undefined => {
  const n = Number(/^\/chain\/(\d+)\.html$/.exec(url.pathname)?.[1] ?? Number.NaN);
  return Number.isNaN(n) ? undefined : html(notice(`关于第${n}道工序的通知`, 8));
};

/** Which pages of the article on five pages come without their text. */
export const failing = new Set<number>();

/** One article on five pages, in GB 2312. */
const split = (url: URL): Page | undefined => {
  const found = /^\/split\/t20260318_7(?:_(\d))?\.html$/.exec(url.pathname);
  if (!found) return undefined;
  const n = Number(found[1] ?? 0) + 1;
  if (failing.has(n)) return { type: 'text/html', body: '' };
  const ascii = `<!doctype html><html lang="zh-CN"><head><meta charset="gb2312"></head><body>`;
  const script = `<script>createPageHTML(5, ${n - 1}, "t20260318_7", "html");</script></body></html>`;
  const words = numeric(notice('关于分成五页的通知', 8).replaceAll('青禾县把', `第${n}页青禾县把`));
  return {
    type: 'text/html; charset=gb2312',
    body: `${ascii}${words}<script>function createPageHTML(){}</script>${script}`,
  };
};

/** The same text in ASCII, which every charset writes alike. */
const numeric = (text: string) => text.replace(/[^ -~\n]/g, (c) => `&#${c.codePointAt(0)};`);

export const autoPages: Pages = (url) => made[url.pathname]?.(url) ?? chain(url) ?? split(url) ?? pages(url);
