import { crc32, deflateSync } from 'node:zlib';

/** A grey picture of `width` by `height` px (W3C PNG: 8 bits, greyscale). */
function png(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0xaa);
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const paragraph = (n: number) =>
  `<p>　　第${n}件实事：青禾县把修路、引水、办食堂写进当年的任务单，每季度公布一次进度，由村民代表到现场逐项核对，核对的结果当天贴在公示栏里，有疑问的七日内当面答复。</p>`;

const PARTS = ['总体要求', '重点任务', '保障措施'];

const part = (title: string, n: number) =>
  `<p><strong>${'一二三'[n]}、${title}</strong></p>
   <p>　　（一）先把底数摸清。各乡镇逐村登记，不漏一户。</p>
   ${Array.from({ length: 20 }, (_, i) => paragraph(n * 20 + i + 1)).join('\n')}`;

const rows = Array.from(
  { length: 40 },
  (_, n) =>
    `<tr><td>${n + 1}</td><td>青禾县第${n + 1}村道路</td><td>${(n % 7) + 1}.5公里</td><td>验收合格</td></tr>`,
).join('');

export const FIRST = '为办好今年的民生实事，现将有关事项通知如下。';
export const LAST = '名录由县农业农村局负责解释。';
export const FURNITURE = [
  '首页频道里的各种栏目',
  '网站声明与联系方式在此',
  '贴在窗口上的一张广告',
  '读过这篇的人也读',
];

/**
 * A long official document on a page that does what it can against being printed: it hides its root, wants other paper, and
 * has something on the root element beside its body.
 */
export const printPage = {
  head: `<title>关于办好民生实事的通知</title>
<meta name="ArticleTitle" content="青禾县人民政府办公室关于办好今年六十件民生实事的通知"><meta name="PubDate" content="2026-03-18 09:30">
<meta name="SiteName" content="青禾县人民政府"><meta name="ContentSource" content="县政府办公室">
<style>
@page { size: A3 landscape; margin: 0 }
html { height: 100%; overflow: hidden; background: #123 } body { height: 100%; overflow: auto; color: #eee; background: #123 }
.stuck { position: fixed; top: 0 }
@media print { html { display: none !important } body, .stuck { display: block !important } }
</style>`,
  body: `<div class="nav"><a href="/">首页频道里的各种栏目</a></div>
<h1>青禾县人民政府办公室关于办好今年六十件民生实事的通知</h1><div class="info">发布时间：2026-03-18 来源：县政府办公室</div>
<div class="TRS_Editor">
<p>各乡镇人民政府，县政府各部门：</p>
<p>　　${FIRST}</p>
${PARTS.map(part).join('\n')}
<p>　　附件：1.青禾县村级道路验收名录（按照村名的先后顺序排列，含今年新修和改造的道路）</p>
<p>　　2.填报说明</p>
<p style="text-align:right">青禾县人民政府办公室</p><p style="text-align:right">2026年3月12日</p>
<p>　　（此件公开发布）</p>
<p>附件1</p>
<p style="text-align:center"><strong>青禾县村级道路验收名录</strong></p>
<table><tr><th>序号</th><th>名称</th><th>长度</th><th>结果</th></tr>${rows}</table>
<p><img src="/village-road.png" loading="lazy" alt="村道"></p>
<p>　　${LAST}</p>
</div>
<div class="related"><h3>读过这篇的人也读</h3><ul><li><a href="/1.html">关于别的事的通知</a></li><li><a href="/2.html">关于又一件事的通知</a></li></ul></div>
<div class="foot"><a href="/about">网站声明与联系方式在此</a></div>
<script>
const stuck = document.createElement('div'); stuck.className = 'stuck'; stuck.textContent = '贴在窗口上的一张广告'; document.documentElement.append(stuck);
</script>`,
  picture: { type: 'image/png', body: png(400, 200) },
};
