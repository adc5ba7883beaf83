import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { BLOCK_CLASSES } from '../../../src/article/index.ts';
import {
  CLASSES,
  type SanitizeWindow,
  sanitizeHtml,
  sanitizeToFragment,
} from '../../../src/sanitize/index.ts';

const win = new JSDOM('').window as unknown as SanitizeWindow;
const BASE = 'https://www.qinghe.gov.cn/zwgk/gg/202403/t1.html';
const clean = (html: string) => sanitizeHtml(html, win, BASE);

test('the classes are those of an Article', () => {
  expect(CLASSES).toEqual(BLOCK_CLASSES);
});

test.each([
  ['paragraphs and headings', '<h2 id="一、总体要求">一、总体要求</h2><p id="第三条">第三条</p>'],
  ['a list', '<ol start="3" type="a"><li value="4">甲</li></ol>'],
  [
    'a table with merged cells',
    '<table><caption>表1</caption><colgroup><col span="2"></colgroup><thead><tr><th colspan="2" scope="col">项目</th></tr></thead><tbody><tr><td rowspan="2" align="right">1</td><td>2</td></tr></tbody></table>',
  ],
  [
    'classes of an official document',
    '<p class="sign-off">青禾县人民政府</p><p class="salutation">各乡镇：</p>',
  ],
  [
    'a lazy picture',
    '<img src="https://a.example/1.png" alt="图" width="600" height="400" loading="lazy" decoding="async">',
  ],
  ['a picture in the text itself', '<img src="data:image/png;base64,iVBORw0KGgo=">'],
  ['ruby', '<ruby>禾<rp>(</rp><rt>hé</rt><rp>)</rp></ruby>'],
  ['language and direction', '<p lang="bo" dir="ltr">བོད</p>'],
  ['links', '<a href="mailto:a@qinghe.gov.cn">信</a><a href="https://a.example/x?y=1&amp;z=2#t">网</a>'],
  [
    'dates and changes',
    '<time datetime="2024-03-07">三月七日</time><ins datetime="2024-03-07">增</ins><del>删</del>',
  ],
])('keeps %s', (_what, html) => {
  expect(clean(html)).toBe(html);
});

test.each([
  [
    'relative addresses',
    '<a href="../x.pdf">附件</a><img src="/1.png">',
    '<a href="https://www.qinghe.gov.cn/zwgk/gg/x.pdf">附件</a><img src="https://www.qinghe.gov.cn/1.png">',
  ],
  ['a link within the page', '<a href="#第三条">见</a>', '<a href="#%E7%AC%AC%E4%B8%89%E6%9D%A1">见</a>'],
  ['boxes', '<section>甲</section><article>乙</article>', '<div>甲</div><div>乙</div>'],
  [
    'boxes in boxes',
    '<main><section><p>甲</p><aside>乙</aside></section></main>',
    '<div><div><p>甲</p><div>乙</div></div></div>',
  ],
  ['a page that is one form', '<form action="/x"><p>文</p><input name="q"></form>', '<div><p>文</p></div>'],
  ['old inline elements', '<font face="仿宋">文<nobr>号</nobr></font>', '文号'],
  ['other classes', '<p class="MsoNormal sign-off x">文</p>', '<p class="sign-off">文</p>'],
  [
    'ids that are not anchors',
    '<div id="content"><td id="x">文</td><h2 id="a b">题</h2></div>',
    '<div>文<h2>题</h2></div>',
  ],
  [
    'pictures that show nothing',
    '<img alt="无"><img src="https://a.example/b.gif" width="1" height="1">',
    '',
  ],
  [
    'absurd spans',
    '<table><tbody><tr><td colspan="9999999">x</td></tr></tbody></table>',
    '<table><tbody><tr><td>x</td></tr></tbody></table>',
  ],
  ['hidden controls', '<p>文<button>分享</button><select><option>一</option></select></p>', '<p>文</p>'],
  ['comments', '<p>文<!-- 来源 --></p>', '<p>文</p>'],
  ['text without markup', '1 < 2 & 3', '1 &lt; 2 &amp; 3'],
  ['nothing', '', ''],
])('changes %s', (_what, dirty, html) => {
  expect(clean(dirty)).toBe(html);
});

test('the page stays as it was, and only its body is content', () => {
  const page = new JSDOM('<title>题</title><body class=x onload=y><div style="x"><p>文</p></div>').window
    .document;
  const before = page.documentElement.outerHTML;
  expect(sanitizeHtml(page, win, BASE)).toBe('<div><p>文</p></div>');
  expect(sanitizeHtml(page.body, win, BASE)).toBe('<div><p>文</p></div>');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a fragment comes from an inert document', () => {
  const fragment = sanitizeToFragment('<p>文<img src="/1.png"></p>', win, BASE);
  expect(fragment.ownerDocument.defaultView).toBeNull();
  expect(fragment.querySelector('img')?.getAttribute('src')).toBe('https://www.qinghe.gov.cn/1.png');
});

test('two windows, two addresses, in turn', () => {
  const other = new JSDOM('').window as unknown as SanitizeWindow;
  expect(sanitizeHtml('<a href="x">a</a>', other, 'https://b.example/')).toBe(
    '<a href="https://b.example/x">a</a>',
  );
  expect(sanitizeHtml('<a href="x">a</a>', win, 'https://c.example/')).toBe(
    '<a href="https://c.example/x">a</a>',
  );
  expect(sanitizeHtml('<a href="x">a</a>', other, 'about:blank')).toBe('<a>a</a>');
});
