import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { PAGE_URL } from './page.ts';

const STORY = '渠尾的村先动手，清完一段请用水户看过再往上走，免得清过的渠又被淤上。';
const BODY = `<p>${STORY.repeat(4)}</p><p><img src="pic/qu.jpg"></p><p><a href="fj.docx">渠段分工表.docx</a></p>
  <form><input name="attributes"></form><script>window.top.ran = true</script>`;

/** A page whose article stands in a frame, as the browser has it after loading: `write` fills the frame's document. */
function pageWith(frame: string, write: (inner: Document) => void) {
  const { window } = new JSDOM(
    `<html lang="zh-CN"><title>清淤提前十天</title><body><div class="nav"><a href="/">首页</a></div><h1>清淤提前十天</h1>
     <p>发布时间：2024-03-18 来源：县水利局</p>${frame}<div class="foot">网站标识码：1307990001</div>`,
    { url: PAGE_URL },
  );
  const inner = window.document.querySelector('iframe')?.contentDocument;
  if (inner) write(inner);
  const before = window.document.documentElement.outerHTML + inner?.documentElement.outerHTML;
  const article = extract(window.document, PAGE_URL, window as unknown as Window & typeof globalThis);
  expect(window.document.documentElement.outerHTML + inner?.documentElement.outerHTML).toBe(before);
  return article;
}

test('an article in a frame of the same origin is read, with its own base address', () => {
  const article = pageWith('<iframe id="contentFrame"></iframe>', (inner) => {
    inner.head.innerHTML = '<base href="https://www.qinghe.example/nr/2024/">';
    inner.body.innerHTML = BODY;
  });
  expect(article).toMatchObject({ title: '清淤提前十天', published: '2024-03-18', source: '县水利局' });
  expect(article?.text).toContain(STORY.repeat(4));
  expect(article?.images.map((i) => i.url)).toEqual(['https://www.qinghe.example/nr/2024/pic/qu.jpg']);
  expect(article?.attachments.map((a) => a.url)).toEqual(['https://www.qinghe.example/nr/2024/fj.docx']);
  expect(article?.html).not.toMatch(/iframe|script|form/);
});

test('a frame that does not show is not read', () => {
  const article = pageWith('<iframe style="display:none"></iframe>', (inner) => {
    inner.body.innerHTML = BODY;
  });
  expect(article?.text ?? '').not.toContain(STORY);
});

test('a frame whose document hides its body behind a name is passed over', () => {
  const article = pageWith(`<iframe></iframe><div id="zoom"><p>${STORY}</p></div>`, (inner) => {
    Object.defineProperty(inner, 'body', { value: { nodeName: 'IMG' } });
  });
  expect(article?.text).toBe(STORY);
});
