import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { joinArticles, readFetched } from '../../../src/extract/index.ts';
import { pagesToJoin } from '../../../src/session/join-pages.ts';
import { article } from '../library/sample.ts';

const ORIGIN = 'https://www.qinghe.gov.cn';
const url = (n: number) => `${ORIGIN}/zwgk/t1${n > 1 ? `_${n - 1}` : ''}.html`;
const window = new JSDOM('', { url: url(1) }).window as unknown as Window & typeof globalThis;
const body = (n: number) =>
  `<h1>关于分页的通知</h1><p>发布时间：2025-11-03 来源：青禾县人民政府</p><div class="TRS_Editor">${`<p>第${n}页：修路、引水、办食堂三件事写进当年的任务单，每季度公布一次进度，由村民代表到现场逐项核对。</p>`.repeat(6)}</div>`;

/** 第2页 in GB 2312; TextEncoder knows only UTF-8. */
const GB2312 = Uint8Array.from([0xb5, 0xda, 0x32, 0xd2, 0xb3]);

function site(answer: (url: string) => Response | Promise<Response>) {
  return vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
    init?.signal?.throwIfAborted();
    return answer(String(input));
  });
}
const html = (text: string | Uint8Array<ArrayBuffer>, type = 'text/html; charset=utf-8') =>
  new Response(text, { headers: { 'content-type': type } });

function start(fetch: typeof globalThis.fetch, count = 3, here = 1) {
  const shown: Article[] = [];
  const pages = Array.from({ length: count }, (_, i) => url(i + 1));
  const first = article({ url: url(here), html: `<p>第${here}页</p>`, text: `第${here}页`, pages });
  const joining = pagesToJoin(first, window, { fetch, readFetched, joinArticles }, (a) => shown.push(a));
  return { joining: joining as NonNullable<typeof joining>, shown };
}
const number = (address: string) => Number(/_(\d+)\.html/.exec(address)?.[1] ?? 0) + 1;
const whole = (address: string) => html(body(number(address)));
const order = (text: string) => [...new Set(text.match(/第\d页/g))];

test('all pages in order, the one that is open not fetched again', async () => {
  const fetch = site(whole);
  const { joining, shown } = start(fetch, 4, 2);
  const progress = vi.fn();
  expect([joining.count, joining.here]).toEqual([4, 2]);
  expect(await joining.join(progress, new AbortController().signal)).toEqual({ missing: [] });
  expect(fetch.mock.calls.map(([address]) => address).sort()).toEqual([url(1), url(3), url(4)].sort());
  expect(order(shown[0]?.text ?? '')).toEqual(['第1页', '第2页', '第3页', '第4页']);
  expect(progress.mock.calls.at(-1)).toEqual([4]);
});

test('a page that fails is named, and only it is asked for again', async () => {
  let broken = true;
  const fetch = site((address) =>
    broken && number(address) === 2 ? new Response('', { status: 503 }) : whole(address),
  );
  const { joining, shown } = start(fetch);
  expect(await joining.join(() => {}, new AbortController().signal)).toEqual({ missing: [2] });
  expect(order(shown[0]?.text ?? '')).toEqual(['第1页', '第3页']);
  broken = false;
  fetch.mockClear();
  expect(await joining.join(() => {}, new AbortController().signal)).toEqual({ missing: [] });
  expect(fetch.mock.calls.map(([address]) => address)).toEqual([url(2)]);
  expect(order(shown[1]?.text ?? '')).toEqual(['第1页', '第2页', '第3页']);
});

test('a page that never answers is given up, and named', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const soon = new AbortController();
    setTimeout(() => soon.abort(new DOMException('Too late', 'TimeoutError')), ms / 1_000);
    return soon.signal;
  });
  const fetch = vi.fn((input: RequestInfo | URL, init?: RequestInit) =>
    number(String(input)) === 3
      ? new Promise<Response>((_, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        })
      : Promise.resolve(whole(String(input))),
  );
  const { joining, shown } = start(fetch);
  expect(await joining.join(() => {}, new AbortController().signal)).toEqual({ missing: [3] });
  expect(order(shown[0]?.text ?? '')).toEqual(['第1页', '第2页']);
  vi.restoreAllMocks();
});

test('stopped, nothing is shown', async () => {
  const stop = new AbortController();
  const fetch = site(async (address) => {
    stop.abort();
    return whole(address);
  });
  const { joining, shown } = start(fetch, 9);
  expect(await joining.join(() => {}, stop.signal)).toEqual({ missing: [] });
  expect(shown).toEqual([]);
  expect(fetch.mock.calls.length).toBeLessThan(8);
});

test('no page of another origin is fetched', async () => {
  const fetch = site(whole);
  const shown: Article[] = [];
  const first = article({ url: url(1), pages: [url(1), 'https://elsewhere.example/t1_1.html'] });
  const joining = pagesToJoin(first, window, { fetch, readFetched, joinArticles }, (a) => shown.push(a));
  expect(await joining?.join(() => {}, new AbortController().signal)).toEqual({ missing: [2] });
  expect(fetch).not.toHaveBeenCalled();
});

test('at most fifty', () => {
  expect(start(site(whole), 80).joining.count).toBe(50);
});

test.each([[undefined], [[url(1)]]])('an article of one page has none to join', (pages) => {
  const one = article({ url: url(1), ...(pages && { pages }) });
  const tools = { fetch: site(whole), readFetched, joinArticles };
  expect(pagesToJoin(one, window, tools, () => {})).toBeUndefined();
});

describe('what a page is written in', () => {
  const head = new TextEncoder().encode('<meta charset="utf-8"><h1>关</h1><div class="TRS_Editor"><p>');
  test.each([
    ['gb2312', 'text/html; charset=gb2312'],
    ['gbk', 'text/html;charset=GBK'],
    ['gb18030', 'text/html; charset="gb18030"'],
  ])('%s is what the server says', (_, type) => {
    const bytes = Uint8Array.from([
      ...head.slice(22),
      ...GB2312,
      ...GB2312,
      ...new TextEncoder().encode('</p></div>'),
    ]);
    expect(readFetched(bytes, type, url(2), window)?.text).toContain('第2页第2页');
  });

  test('big5', () => {
    const bytes = Uint8Array.from([
      ...head.slice(22),
      0xab,
      0x43,
      0xa5,
      0xdd,
      ...new TextEncoder().encode('</p></div>'),
    ]);
    expect(readFetched(bytes, 'text/html; charset=big5', url(2), window)?.text).toContain('青');
  });
});
