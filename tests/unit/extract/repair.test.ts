import { expect, test } from 'vitest';
import { readBody } from './page.ts';

const lines = (html: string) => readBody(html).html.replace(/\n/g, '');

test.each([
  [
    'two line breaks',
    '头一段写渠头的事。<br><br>第二段写渠尾的事。',
    '<p>头一段写渠头的事。</p><p>第二段写渠尾的事。</p>',
  ],
  ['a break before an indent', '<p>渠头的事<br>　　渠尾的事</p>', '<p>渠头的事</p><p>渠尾的事</p>'],
  ['full-width spaces', '<p>　　渠头的事。</p>', '<p>渠头的事。</p>'],
  ['an indent inside bold', '<p><b>　　渠头</b>的事。</p>', '<p><b>渠头</b>的事。</p>'],
  ['a break within a line of verse', '<p>渠头春水<br>渠尾秋粮</p>', '<p>渠头春水<br>渠尾秋粮</p>'],
  ['fonts', '<p><font face="仿宋" size="4">渠头</font><span>的事。</span></p>', '<p>渠头的事。</p>'],
  [
    'a page mark',
    '<p>渠头的事。</p><p>#PAGE_BREAK#</p><p>渠尾的事。</p>',
    '<p>渠头的事。</p><hr class="page-break"><p>渠尾的事。</p>',
  ],
  [
    'a page mark inside a line',
    '<p>渠头的事。#PAGE_BREAK#渠尾的事。</p>',
    '<p>渠头的事。</p><hr class="page-break"><p>渠尾的事。</p>',
  ],
])('paragraphs: %s', (_name, html, expected) => {
  expect(lines(html)).toContain(expected);
});

test('spacer paragraphs are gone', () => {
  expect(lines('<p>&nbsp;</p><p>　</p><p><br></p><p>渠尾的事。</p>')).not.toMatch(
    /<p>(?:\s|&nbsp;|<br>)*<\/p>/,
  );
});

test.each([
  ['oldsrc behind a placeholder', '<img src="/images/blank.gif" oldsrc="W01.jpg">', '/zw/W01.jpg'],
  ['data-src', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/p/a.jpg">', '/p/a.jpg'],
  ['data-original before src', '<img src="/img/loading.gif" data-original="../p/b.png">', '/p/b.png'],
  ['src, where oldsrc is stale', '<img src="./W02.jpg" oldsrc="W02_old.jpg">', '/zw/W02.jpg'],
  ['srcset alone', '<img srcset="/p/s.jpg 1x, /p/l.jpg 2x">', '/p/s.jpg'],
])('pictures: %s', (_name, html, path) => {
  expect(readBody(`<p>${html}</p>`).images.map((i) => i.url)).toEqual([`https://www.qinghe.example${path}`]);
});

test.each([
  ['a file icon', '<img src="/ueditor/dialogs/attachment/fileTypeImages/icon_doc.gif">'],
  ['a counting pixel', '<img src="https://count.example/c.jpg" width="1" height="1">'],
  ['no address', '<img alt="图">'],
])('no picture: %s', (_name, html) => {
  expect(readBody(`<p>${html}渠头的事。</p>`).images).toEqual([]);
});
