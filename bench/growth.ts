import type { SavedPage } from './pages.ts';

/** A document of our own making, one of a series that grows. */
export interface Generated extends SavedPage {
  name: string;
  /** Compared with the smallest of its series. */
  times: number;
  /** So large that one run takes seconds. */
  large: boolean;
}

export interface Grown {
  name: string;
  /** Characters of HTML. */
  size: number;
  /** Milliseconds. */
  took: number;
  /** By how much the time grows when the size doubles: 2 is linear, 4 quadratic. Undefined for the smallest. */
  perDoubling: number | undefined;
}

const SENTENCE = '青禾县各乡镇及早清理渠道，用水户看过水量以后签字，记账的人当天张榜公布。';
const URL_ = 'https://www.qinghe.example/zwgk/t20240601_1.shtml';

/** As much as an article of some length, with the furniture that templates put around it. */
function part(i: number): string {
  return `<h3>第${i}节</h3>
    ${`<p>　　${SENTENCE.repeat(3)}<a href="/a/${i}.html">附图</a>：<b>见后</b>。</p>`.repeat(8)}
    <table><tr><td>乡镇</td><td>面积</td></tr><tr><td>青山</td><td>${i}亩</td></tr></table>
    <div class="share"><a href="#">分享</a></div>
    <ul class="list">${`<li><a href="/zwgk/${i}.html">渠道清理工作动态</a><span>2024-06-01</span></li>`.repeat(6)}</ul>`;
}

function document(inside: string): string {
  return `<!doctype html><html lang="zh-CN"><head><title>青禾县渠道清理办法_青禾县人民政府</title></head><body>
    <div class="nav">${'<a href="/">首页</a> <a href="/zwgk/">政务公开</a> '.repeat(20)}</div>
    <h1>青禾县渠道清理办法</h1><div class="info">发布时间：2024-06-01 10:20 来源：青禾日报</div>
    <div id="content">${inside}</div><div class="footer">青禾县人民政府办公室主办</div></body></html>`;
}

function parts(count: number): string {
  return document(Array.from({ length: count }, (_, i) => part(i + 1)).join('\n'));
}

function siblings(count: number): string {
  return document(`<p>${SENTENCE.repeat(8)}</p>${'<p>渠尾先清</p>'.repeat(count)}`);
}

const LEAST = 10;
const MEGABYTES_5 = 5_000_000;

/** A long document at 1, 4 and 16 times its size and at five million characters; then siblings, up to 100,000 of them. */
export function generated(): Generated[] {
  const large = Math.round(MEGABYTES_5 / part(1).length / LEAST);
  const make = (name: string, times: number, html: string): Generated => ({
    name,
    times,
    html,
    large: html.length > 1_000_000,
    url: URL_,
    slug: name,
    file: '',
  });
  return [
    ...[1, 4, 16, large].map((times) => make(`article x ${times}`, times, parts(LEAST * times))),
    ...[1, 10, 100].map((times) => make(`${1000 * times} siblings`, times, siblings(1000 * times))),
  ];
}

/** `took` in the order of `made`, in milliseconds. */
export function growth(made: readonly Generated[], took: readonly number[]): Grown[] {
  let first = Number.NaN;
  return made.map(({ name, times, html }, i) => {
    const now = took[i] ?? Number.NaN;
    if (times === 1) first = now;
    return {
      name,
      size: html.length,
      took: now,
      perDoubling: times === 1 ? undefined : (now / first) ** (1 / Math.log2(times)),
    };
  });
}
