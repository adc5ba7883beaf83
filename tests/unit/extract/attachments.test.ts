import { expect, test } from 'vitest';
import { readBody } from './page.ts';

const at = (path: string) => `https://www.qinghe.example${path}`;

test.each([
  [
    'a file by its ending',
    '<a href="/f/a.docx">登记表</a>',
    [{ name: '登记表', url: at('/f/a.docx'), type: 'docx' }],
  ],
  [
    'an address beside the page',
    '<a href="./P020240318.pdf">分工表.pdf</a>',
    [{ name: '分工表.pdf', url: at('/zw/P020240318.pdf'), type: 'pdf' }],
  ],
  [
    'a service that names the file in its query',
    '<a href="/module/download/downfile.jsp?classid=0&amp;filename=ab12.xls">清单</a>',
    [{ name: '清单', url: at('/module/download/downfile.jsp?classid=0&filename=ab12.xls'), type: 'xls' }],
  ],
  [
    'a size in the text',
    '<a href="/f/b.pdf">渠道图（PDF，310 KB）</a>',
    [{ name: '渠道图（PDF，310 KB）', url: at('/f/b.pdf'), type: 'pdf', size: '310 KB' }],
  ],
  [
    'a link that only says 下载, named by its title',
    '<a href="/f/c.zip" title="照片合集">下载</a>',
    [{ name: '照片合集', url: at('/f/c.zip'), type: 'zip' }],
  ],
  [
    'the same file linked twice, once',
    '<a href="/f/d.ofd">公文</a><a href="/f/d.ofd">公文（版式文件）</a>',
    [{ name: '公文', url: at('/f/d.ofd'), type: 'ofd' }],
  ],
  ['a page', '<a href="/zw/other.html">别的通知</a>', []],
  ['a script', '<a href="javascript:down(\'a.doc\')">a.doc</a>', []],
])('%s', (_name, html, expected) => {
  expect(readBody(`<p>附件：${html}</p>`).attachments).toEqual(expected);
});

test.each([
  [
    'a string named for attachments',
    `var hasFJ='<a href="./W1.doc">表一.doc</a><BR/><a href="./W2.doc">表二.doc</a>';`,
    ['表一.doc', '表二.doc'],
  ],
  ['an empty one', `var hasFJ='';`, []],
  ['a string named for something else', `var menu='<a href="./W1.doc">表一.doc</a>';`, []],
  ['links that are not files', `var fujian='<a href="./more.html">更多</a>';`, []],
  ['an address that runs', `var hasFJ='<a href="javascript:x(1)">表一.doc</a>';`, []],
])('files in scripts: %s', (_name, code, names) => {
  expect(readBody('', `<script>${code}</script>`).attachments.map((a) => a.name)).toEqual(names);
});

test('a script made to be slow to search is searched quickly', () => {
  const started = performance.now();
  readBody('', `<script>${"var hasFJ='<a ".repeat(1400)}</script>`);
  expect(performance.now() - started).toBeLessThan(3000);
});
