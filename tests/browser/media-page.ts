import type { Page } from '../../scripts/site/index.ts';

const cell = (words: string, mark = 'td') => `<${mark}>${words}</${mark}>`;
const row = (words: string[], mark?: string) => `<tr>${words.map((w) => cell(w, mark)).join('')}</tr>`;

const PLACES = [
  '石桥镇',
  '柳湾镇',
  '东渠乡',
  '上庄乡',
  '塔山镇',
  '河口镇',
  '新集镇',
  '杨树乡',
  '北岭乡',
  '南坡乡',
];
const months = Array.from({ length: 12 }, (_, n) => `${n + 1}月修缮里程`);

/** Wider than any text, with a bold first row instead of a head. */
const WIDE = `<table><caption>表1　各乡镇村道修缮进度</caption><tbody>
  ${row(['<strong>乡镇</strong>', ...months.map((m) => `<b>${m}</b>`)])}
  ${PLACES.map((place, p) => row([place, ...months.map((_, m) => `${(p + 2) * (m + 1)}.5 公里`)])).join('')}
</tbody></table>`;

/** As wide as the text, with a head of two rows and merged cells. */
const NARROW = `<table><tbody>
  <tr><th rowspan="2">项目</th><th colspan="2">投入</th></tr><tr><th>县级</th><th>乡级</th></tr>
  ${Array.from({ length: 40 }, (_, n) => row([`第${n + 1}项`, `${n * 3} 万元`, `${n * 2} 万元`])).join('')}
</tbody></table>`;

const BODY = `
  <p>　　为把修缮村道的进度讲清楚，县交通运输局把全年的账目、图纸和影像放在这一页，供村民逐项核对。核对的办法见说明<sup>[1]</sup>。</p>
  <p style="text-align:center"><img src="/plan.svg" alt="规划示意"></p>
  <p style="text-align:center">图1　石桥镇村道走向</p>
  <p>　　各乡镇按月报送修缮里程，由村民代表到现场逐段丈量，丈量的结果当天贴在公示栏里，没有异议的再录入台账。</p>
  ${WIDE}
  <p>　　资金由县、乡两级分担，按工程进度拨付，每一笔都写明用在哪一段路上，余款结转到下一年度继续使用<sup>[2]</sup>。</p>
  ${NARROW}
  <p><img src="/gone.png" alt="竣工照片"></p>
  <p><img src="/section.svg" alt="路面断面"></p>
  <p><video src="/record.mp4" poster="/plan.svg" title="修路的一天" controls></video></p>
  <p><audio src="/interview.mp3" title="村民访谈"></audio></p>
  <p>　　以上内容每季度更新一次，更新的时间写在页首。对账目有疑问的，可以到乡镇便民服务中心当面查询原始单据。</p>
  <p>[1] 丈量时沿路中线拉尺，弯道按弧长计算，误差不超过百分之一。</p>
  <p>[2] 余款是指工程验收合格之后仍未支出的部分，不含质量保证金。</p>`;

const picture = (width: number, height: number, words: string): Page => ({
  type: 'image/svg+xml',
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <rect width="100%" height="100%" fill="#e9eee6"/>
    <path d="M0 ${height * 0.7} C ${width * 0.3} ${height * 0.2} ${width * 0.6} ${height} ${width} ${height * 0.3}" fill="none" stroke="#7a6a4a" stroke-width="${height / 30}"/>
    <circle cx="${width * 0.3}" cy="${height * 0.5}" r="${height / 24}" fill="#9d2f24"/>
    <text x="40" y="${height - 40}" font-size="${height / 12}" fill="#33402f">${words}</text></svg>`,
});

/** An invented report with everything that is no running text, by path. */
export const mediaPages: Record<string, () => Page> = {
  '/media.html': () => ({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>青禾县村道修缮公开报告</title></head><body>
      <div id="nav"><a href="/">首页</a></div><h1>青禾县村道修缮公开报告</h1>
      <p class="info">发布时间：2026-01-12 来源：青禾县交通运输局</p><div class="content">${BODY}</div></body></html>`,
  }),
  '/plan.svg': () => picture(1600, 900, '石桥镇村道走向'),
  '/section.svg': () => picture(400, 600, '断面'),
};
