import { JSDOM } from 'jsdom';
import { ARTICLE_SCHEMA, type Article } from '../../../src/article/index.ts';
import type { ExportWindow } from '../../../src/export/index.ts';

export const win = new JSDOM('').window as unknown as ExportWindow;

/** An invented notice of an invented county. */
export const notice: Article = {
  schema: ARTICLE_SCHEMA,
  id: 'qinghe.gov.cn/zwgk/a.html',
  url: 'https://www.qinghe.gov.cn/zwgk/a.html',
  canonicalUrl: 'https://www.qinghe.gov.cn/zwgk/a.html',
  title: '关于做好桥梁巡查的通知',
  lang: 'zh-CN',
  html:
    '<p class="salutation">各乡镇人民政府：</p><h2 id="一、巡查">一、巡查</h2>' +
    '<p>每月<strong>巡查一次</strong>，见<a href="https://www.qinghe.gov.cn/b.html">公示</a>。</p>' +
    '<p><img src="https://www.qinghe.gov.cn/1.png" alt="桥"></p><p class="sign-off">青禾县人民政府</p>',
  text: '各乡镇人民政府：\n一、巡查\n每月巡查一次，见公示。\n青禾县人民政府',
  outline: [{ level: 1, text: '一、巡查', anchor: '一、巡查' }],
  attachments: [{ name: '巡查表', url: 'https://www.qinghe.gov.cn/c.docx', type: 'docx', size: '48 KB' }],
  images: [{ url: 'https://www.qinghe.gov.cn/1.png', alt: '桥' }],
  published: '2024-03-07',
  written: '2024-03',
  source: '县交通运输局',
  issuer: '青禾县人民政府',
  docNumber: '禾政发〔2024〕3号',
  topics: ['交通', '安全'],
  site: { host: 'www.qinghe.gov.cn', name: '青禾县人民政府', code: '4112280001' },
  provenance: { published: 'meta:PubDate' },
  removed: [],
};

export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);

/** What a page might claim, to break out of every format. */
export const hostile: Article = {
  ...notice,
  title: '</title><script>trap()</script>\n---\nevil: !!js x # [a](javascript:trap())',
  subtitle: '<img src=x onerror=trap()>',
  html: '<p onclick="trap()">[x](javascript:trap()) &lt;script&gt;trap()&lt;/script&gt; &amp;lt;b&gt;</p><script>trap()</script><a href="javascript:trap()">链</a><p>1) 一</p><p>[id]: javascript:trap()</p><img src="https://canary.example/1.png" alt="](javascript:trap())">',
  source: '"]} --> {{x}} %s $& $1 \u202e\u0000',
  attachments: [
    { name: '](x)<b onclick=trap()>', url: 'javascript:trap()', size: '<i>' },
    { name: '甲', url: 'https://a.example/x)(y z', type: '<b>' },
  ],
  provenance: { published: 'a: b\n- c' },
};
