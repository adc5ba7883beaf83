import type { SavedPage } from './pages.ts';

const SENTENCE =
  '青禾县把修路、引水、办食堂三件事写进当年的任务单，每季度公布一次进度，由村民代表到现场逐项核对，核对的结果当天贴在公示栏里';
const paragraph = (n: number) => `<p>　　第${n}段：${SENTENCE}，${SENTENCE}。</p>`;
const bytes = Buffer.byteLength(paragraph(100));

/** Every twentieth paragraph begins a section. */
const prose = (size: number) =>
  Array.from({ length: Math.ceil(size / bytes) }, (_, n) =>
    n % 20 ? paragraph(n) : `<h2>${n / 20 + 1}．进度</h2>${paragraph(n)}`,
  ).join('\n');

const table = (n: number) =>
  `<p>　　第${n}批项目的进度见下表，每个项目由所在的村核对。</p><table><tr><th>项目</th><th>所在村</th><th>完成</th><th>核对人</th></tr>${Array.from(
    { length: 12 },
    (_, row) =>
      `<tr><td>第${n}批第${row}项道路修缮</td><td>第${row}村</td><td>${row * 8}%</td><td>村民代表</td></tr>`,
  ).join('')}</table>`;

const BODIES: Record<string, string> = {
  '10 kB': prose(10_000),
  '100 kB': prose(100_000),
  '1 MB': prose(1_000_000),
  '200 tables': Array.from({ length: 200 }, (_, n) => table(n + 1)).join('\n'),
};

/** Documents of an invented county, by what is long about them. */
export const longDocuments: SavedPage[] = Object.entries(BODIES).map(([slug, body]) => ({
  slug,
  file: '',
  url: 'http://www.qinghe.gov.cn/zwgk/202603/t20260318_1201.html',
  html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>关于公布进度的通知</title></head>
<body><div class="nav"><a href="/">首页</a></div><h1>关于公布进度的通知</h1>
<div class="info">发布时间：2026-03-18 来源：青禾县人民政府</div><div class="TRS_Editor">${body}</div>
<div class="footer">主办：青禾县人民政府办公室</div></body></html>`,
}));
