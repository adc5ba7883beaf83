import { expect, test } from 'vitest';
import { exportArticle } from '../../../src/export/index.ts';
import { hostile, notice, win } from './invented.ts';

const text = (article: typeof notice, savedAt?: string) =>
  new TextDecoder().decode(
    exportArticle({ article, images: [], ...(savedAt && { savedAt }) }, 'markdown', win).bytes,
  );
/** What stands between the facts and the attachments. */
const body = (html: string) => {
  const { attachments: _, ...rest } = notice;
  return text({ ...rest, attachments: [], html })
    .split(/^> 原文.*\n\n/m)[1]
    ?.trimEnd();
};

test('front matter has every fact', () => {
  const front = text(notice, '2024-04-01T02:03:04Z').split('---\n')[1];
  for (const line of [
    'title: "关于做好桥梁巡查的通知"',
    'docNumber: "禾政发〔2024〕3号"',
    'issuer: "青禾县人民政府"',
    'written: "2024-03"',
    'published: "2024-03-07"',
    'source: "县交通运输局"',
    'topics:\n  - "交通"\n  - "安全"',
    'site:\n  host: "www.qinghe.gov.cn"\n  name: "青禾县人民政府"\n  code: "4112280001"',
    'url: "https://www.qinghe.gov.cn/zwgk/a.html"',
    'savedAt: "2024-04-01T02:03:04Z"',
    'attachments:\n  - name: "巡查表"\n    url: "https://www.qinghe.gov.cn/c.docx"',
    'provenance:\n  published: "meta:PubDate"',
  ])
    expect(front).toContain(`${line}\n`);
});

test.each([
  ['headings begin below the title', '<h1>甲</h1><h2>乙</h2>', '## 甲\n\n### 乙'],
  ['strong within a sentence', '<p>要<b>快</b>办</p>', '要**快**办'],
  ['strong that ends with punctuation', '<p>请<b>注意：</b>各单位</p>', '请<strong>注意：</strong>各单位'],
  ['strong at the end of a line', '<p><b>注意：</b></p>', '**注意：**'],
  ['emphasis', '<p>要<em>快</em>办</p>', '要*快*办'],
  ['a list', '<ol start="3"><li>甲</li><li>乙</li></ol>', '3.  甲\n4.  乙'],
  [
    'a picture',
    '<img src="https://a.example/(1).png" alt="图[1]">',
    '![图\\[1\\]](https://a.example/%281%29.png)',
  ],
  ['code with fences in it', '<pre>a\n```\nb</pre>', '````\na\n```\nb\n````'],
  [
    'a simple table',
    '<table><tbody><tr><th>甲</th><th align="right">乙|丙</th></tr><tr><td>1</td><td>2<br>3</td></tr></tbody></table>',
    '| 甲 | 乙\\|丙 |\n| --- | ---: |\n| 1 | 2<br>3 |',
  ],
  [
    'a table with merged cells',
    '<table><tbody><tr><td colspan="2">甲\n\n乙</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    '<table>\n<tbody>\n<tr><td colspan="2">甲 乙</td>\n</tr>\n<tr><td>1</td><td>2</td>\n</tr>\n</tbody>\n</table>',
  ],
  ['text that looks like a list', '<p>1) 一</p><p>2. 二</p><p>- 三</p>', '1\\) 一\n\n2\\. 二\n\n\\- 三'],
  ['text that looks like HTML', '<p>&lt;b&gt; 1 &lt; 2 &amp;lt;</p>', '&lt;b> 1 < 2 &amp;lt;'],
  ['powers', '<p>CO<sub>2</sub></p>', 'CO<sub>2</sub>'],
])('%s', (_name, html, markdown) => {
  expect(body(html)).toBe(markdown);
});

test('hostile words stay words', () => {
  const made = text(hostile);
  const [, front = '', ...rest] = made.split(/^---$/m);
  const shown = rest.join('---');
  // One value a line, every one of them quoted: nothing ended the block, nothing is a tag.
  for (const line of front.trim().split('\n'))
    expect(line).toMatch(/^\s*(?:- )?(?:\w+:)?(?: ?"(?:[^"\\]|\\.)*")?$/);
  expect(front).toContain('title: "</title><script>trap()</script> --- evil');
  expect(shown).not.toMatch(/<(?:script|img|b|i)\b/i);
  expect(shown).not.toMatch(/(?<!\\)\]\(\s*javascript:/i);
  expect(shown).not.toMatch(/^\[[^\]\\]*\]:/m);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
  expect(made).not.toMatch(/[\u0000\u202e]/);
});

test('English articles have English words', () => {
  expect(text({ ...notice, lang: 'en' })).toContain('> Published: 7 March 2024');
});
