import { documents } from '../../scripts/screenshots/documents.ts';
import type { Page, Pages } from '../../scripts/site/index.ts';
import { mediaPages } from './media-page.ts';
import { printPage } from './print-page.ts';

/** The pages that browser tests visit, by path; on any host. Everything else is one of the documents of the pictures, or in assets/sample. */
export const pages: Pages = (url) => made[url.pathname]?.(url) ?? documents(url);

const html = (body: string, head = ''): Page => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

/** A paragraph of an invented notice; `n` makes each one its own. */
export const paragraph = (n: number) =>
  `<p>　　第${n}段：青禾县把修路、引水、办食堂三件事写进当年的任务单，每季度公布一次进度，由村民代表到现场逐项核对，核对的结果当天贴在公示栏里。</p>`;

export const notice = (title: string, paragraphs: number) =>
  `<div id="nav"><a href="/">首页</a> <a href="/list.html">通知</a></div>
   <h1>${title}</h1><p class="info">发布时间：2025-11-03 来源：青禾县人民政府</p>
   <div class="content">${Array.from({ length: paragraphs }, (_, n) => paragraph(n + 1)).join('\n')}</div>
   <div class="foot"><a href="/about">关于我们</a></div>`;

/** A long page that scrolls, with a focusable field above the article. */
const ordinary = () => html(`<input id="search" value="查找">${notice('关于公布道路修缮进度的通知', 40)}`);

/** Says something else each time it is asked for. */
let times = 0;
const changing = () => {
  times += 1;
  return html(notice('关于进度变化的通知', 8 + times));
};

/** The same each time, until it is asked for as revised; `v` tells a document nothing. */
const revised = ({ searchParams }: URL) => {
  const body = notice('关于修订办法的通知', 8);
  return html(searchParams.has('v') ? body.replace('第1段：', '第1段：修订后的一句。') : body);
};

/** Forbids the page every style and script of its own: what a page forbids itself must not hit the reader. */
const strict = (): Page => ({
  ...html(notice('关于加强页面安全的通知', 8)),
  headers: { 'content-security-policy': "default-src 'none'" },
});

/** Removes whatever is added to it, blocks copying and menus, and breaks what scripts rely on. */
const hostile = () =>
  html(
    notice('关于拒绝阅读视图的通知', 8),
    `<script>
      const own = new Set();
      addEventListener('DOMContentLoaded', () => {
        for (const e of document.documentElement.children) own.add(e);
        new MutationObserver(() => {
          for (const e of [...document.documentElement.children]) if (!own.has(e) && !(location.search === '?once' && window.removed)) { e.remove(); window.removed = true; }
        }).observe(document.documentElement, { childList: true });
      });
      for (const type of ['copy', 'contextmenu', 'selectstart', 'keydown', 'click', 'mousedown'])
        addEventListener(type, (e) => { e.preventDefault(); e.stopImmediatePropagation(); }, true);
      Element.prototype.attachShadow = () => { throw new Error('no'); };
      Document.prototype.querySelector = () => null;
      Element.prototype.getAttribute = () => 'x';
      Array.prototype.map = () => [];
      JSON.stringify = () => 'x';
      window.DOMParser = undefined;
    </script>`,
  );

/** Keeps keys and clicks to itself before anyone else hears of them; with `?all` presses and releases too. */
const swallowing = () =>
  html(
    notice('关于不许点击的通知', 8),
    `<script>
      const some = ['keydown', 'keypress', 'click', 'mousedown', 'mouseup'];
      const all = [...some, 'keyup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'contextmenu'];
      for (const type of location.search === '?all' ? all : some)
        addEventListener(type, (e) => { e.preventDefault(); e.stopImmediatePropagation(); }, true);
    </script>`,
  );

/** A page in motion: sound, in a frame of its own too, a marquee, a timer that draws, a dialog that comes late. */
const restless = () =>
  html(
    `<video id="sound" src="/silence.wav" muted autoplay loop></video><iframe src="/silent.html"></iframe>
     <marquee id="marquee">通知滚动播出</marquee><dialog id="survey">请填写调查问卷</dialog>
     ${notice('关于页面动静的通知', 30)}`,
    `<script>
      addEventListener('message', ({ data }) => data === 'survey' && document.getElementById('survey').showModal());
      addEventListener('message', ({ data }) => data === 'hide' && document.documentElement.lastElementChild.setAttribute('hidden', ''));
    </script>`,
  );
const silent = () => html('<video id="sound" src="/silence.wav" muted autoplay loop></video>');

/** Two seconds of nothing, 8 kHz, 8 bits, mono. */
const silence = (): Page => {
  const data = Buffer.alloc(16_000, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return { type: 'audio/wav', body: Buffer.concat([head, data]) };
};

/** Forbids copying and selecting as such pages do, and has a field to paste into. */
const blocking = () =>
  html(
    `${notice('关于禁止复制的通知', 8)}<textarea></textarea>`,
    `<style>body{user-select:none;-webkit-user-select:none}</style><script>
      for (const type of ['copy', 'cut', 'selectstart', 'contextmenu', 'mousedown', 'keydown'])
        document.addEventListener(type, (e) => { if (e.target.localName !== 'textarea') e.preventDefault(); }, true);
      document.oncopy = document.onselectstart = () => false;
      document.addEventListener('selectionchange', () => getSelection().removeAllRanges());
    </script>`,
  );

/** Links only. */
const list = () =>
  html(
    `<h1>通知公告</h1><ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/${n}.html">关于第${n}号事项的通知</a> 2025-11-${String((n % 28) + 1).padStart(2, '0')}</li>`).join('')}</ul>`,
  );

const empty = () => html('');
const plainText = (): Page => ({ type: 'text/plain; charset=utf-8', body: '这不是网页，只是一个文本文件。' });

/** 5 MB of text in one article. */
const huge = () =>
  html(notice('关于五兆文字的通知', Math.ceil(5_000_000 / Buffer.byteLength(paragraph(1000)))));

/** An article below 10,000 elements, one inside the other. */
const deep = () =>
  html(`${'<div>'.repeat(10_000)}${notice('关于万层嵌套的通知', 8)}${'</div>'.repeat(10_000)}`);

const made: Record<string, (url: URL) => Page> = {
  ...mediaPages,
  '/ordinary.html': ordinary,
  '/changing.html': changing,
  '/revised.html': revised,
  '/strict.html': strict,
  '/hostile.html': hostile,
  '/swallowing.html': swallowing,
  '/restless.html': restless,
  '/silent.html': silent,
  '/silence.wav': silence,
  '/blocking.html': blocking,
  '/list.html': list,
  '/print.html': () => html(printPage.body, printPage.head),
  '/village-road.png': () => printPage.picture,
  '/empty.html': empty,
  '/plain.txt': plainText,
  '/huge.html': huge,
  '/deep.html': deep,
};
