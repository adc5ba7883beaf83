import { ARTICLE_SCHEMA, type Article } from '../../../src/article/index.ts';

const url = 'https://www.qinghe.gov.cn/zwgk/202603/t20260318_1.html';

/** An invented notice of an invented county, with every fact the reader shows. */
export function sampleArticle(change: Partial<Article> = {}): Article {
  return {
    schema: ARTICLE_SCHEMA,
    id: 'qinghe.gov.cn/zwgk/202603/t20260318_1.html',
    url,
    canonicalUrl: url,
    title: '关于做好乡村公共设施管护工作的通知',
    lang: 'zh-CN',
    html: [
      '<p class="salutation">各乡镇人民政府：</p>',
      '<h2 id="一、总体要求">一、总体要求</h2>',
      '<p>先把底数摸清，再把责任落到人，见<a href="#一、总体要求">上文</a>和<a href="https://www.qinghe.gov.cn/b.html">细则</a>。</p>',
      '<table><caption>责任划分</caption><tbody><tr><td>道路</td></tr></tbody></table>',
      '<p><img src="https://www.qinghe.gov.cn/road.png" alt="村道"></p>',
      '<p class="sign-off">青禾县人民政府办公室</p>',
    ].join(''),
    text: '先把底数摸清，再把责任落到人。'.repeat(60),
    outline: [],
    attachments: [
      { name: '管护台账', url: 'https://www.qinghe.gov.cn/a.docx', type: 'docx', size: '48 KB' },
      { name: '填报说明', url: 'https://www.qinghe.gov.cn/c' },
    ],
    images: [{ url: 'https://www.qinghe.gov.cn/road.png', alt: '村道' }],
    published: '2026-03-18',
    written: '2026-03-12',
    source: '县农业农村局',
    editor: '周宁',
    issuer: '青禾县人民政府办公室',
    docNumber: '禾政办发〔2026〕12号',
    validity: '有效',
    column: '政策文件',
    site: { host: 'www.qinghe.gov.cn', name: '青禾县人民政府' },
    provenance: {},
    removed: [],
    ...change,
  };
}
