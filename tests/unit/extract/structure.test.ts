import { expect, test } from 'vitest';
import { readBody } from './page.ts';

const P = '<p>这一段写清做法：先量后挖，先远后近，挖出的土就近还田，不堆在路边，用工当天记账，次日张榜。</p>';
const outline = (html: string) => readBody(html).outline.map(({ level, text }) => [level, text]);

test.each([
  [
    '一、 and （一）',
    `<p>一、清淤</p>${P}<p>（一）主渠</p>${P}<p>（二）支渠</p>${P}<p>二、验收</p>${P}`,
    [
      [1, '一、清淤'],
      [2, '（一）主渠'],
      [2, '（二）支渠'],
      [1, '二、验收'],
    ],
  ],
  ['a chapter with nothing below it', `${P}<p align="center">第一章 总则</p>`, []],
  [
    'a chapter with a table below it',
    `${P}<p align="center">第一章 总则</p><table><tr><td>村</td><td>亩</td></tr><tr><td>南河</td><td>九</td></tr></table>`,
    [[1, '第一章 总则']],
  ],
  [
    '目录 and its entries are no headings, nor is the number of a 令',
    `<p align="center"><b>青禾县人民政府令</b></p><p align="center"><b>第12号</b></p>${P}<p align="center"><b>目　录</b></p>
     <p align="center"><b>第一章 总则……1</b></p><p align="center"><b>第二章 用水……2</b></p>
     <p align="center"><b>第一章　总则</b></p>${P}<p align="center"><b>第二章　用水</b></p>${P}`,
    [
      [1, '青禾县人民政府令'],
      [2, '第一章 总则'],
      [2, '第二章 用水'],
    ],
  ],
  ['a number alone', `<p>一、清淤</p>${P}`, []],
  [
    'chapters and articles',
    `<p align="center">第一章 总则</p><p>第一条 为了让渠尾用得上水，制定本规定。</p><p>第二条 本规定用于全县。</p>`,
    [
      [1, '第一章 总则'],
      [2, '第一条'],
      [2, '第二条'],
    ],
  ],
  [
    '项 of an article are no headings',
    `<p>第一条 不得有下列行为：</p><p>（一）堆放杂物；</p><p>（二）私接水管。</p><p>第二条 本规定用于全县。</p><p>第三条 移交下列资料：</p><p>（一）图纸；</p><p>（二）名册。</p>`,
    [
      [1, '第一条'],
      [1, '第二条'],
      [1, '第三条'],
    ],
  ],
  [
    '附件说明 is no list of headings',
    `<p>1.先量</p>${P}<p>2.后挖</p>${P}<p>附件：1.清单</p><p>2.账本</p><p>3.图纸</p><p>青禾县水利局</p><p>2026年3月2日</p>`,
    [
      [1, '1.先量'],
      [1, '2.后挖'],
    ],
  ],
  [
    'real headings',
    `<h3>主渠</h3>${P}<h4>闸口</h4>${P}<h3>支渠</h3>${P}`,
    [
      [1, '主渠'],
      [2, '闸口'],
      [1, '支渠'],
    ],
  ],
])('outline: %s', (_name, html, expected) => {
  expect(outline(html)).toEqual(expected);
});

test.each([
  ['<b>', '<p align="center"><b>看得懂=看得见</b></p>'],
  ['<strong> in <font>', '<p align="center"><font face="黑体"><strong>看得懂=看得见</strong></font></p>'],
  ['a bold style', '<p align="center"><span style="font-weight:bold">看得懂=看得见</span></p>'],
])('a heading whole in %s is plain text', (_name, html) => {
  expect(readBody(`${P}${P}${html}${P}${P}`).html).toMatch(/<h2 id="[^"]+">看得懂=看得见<\/h2>/);
});

test('a heading with one bold word keeps it', () => {
  expect(readBody(`<h2>账要<b>当天</b>记</h2>${P}<h2>渠要先远</h2>${P}`).html).toContain(
    '账要<strong>当天</strong>记'.replaceAll('strong', 'b'),
  );
});

test('every line of 附件说明 is marked', () => {
  const { html } = readBody(`${P}${P}<p>附件：1.清单</p><p>2.账本</p><p>青禾县水利局</p><p>2026年3月2日</p>`);
  expect(html.match(/<p class="attachment-note">/g)).toHaveLength(2);
});

test('headings of the same words have anchors of their own', () => {
  const { outline: entries, html } = readBody(`<h2>做法</h2>${P}<h2>做法</h2>${P}`);
  expect(new Set(entries.map((e) => e.anchor)).size).toBe(2);
  for (const { anchor } of entries) expect(html).toContain(`id="${anchor}"`);
});
