import type { Article, ImageFile, Marks } from '../../src/article/index.ts';
import { openLibrary } from '../../src/library/index.ts';

// Stored files hold these very words: this file is not edited, what a later schema needs is added.

const site = { host: 'www.qinghe.gov.cn', name: '青禾县人民政府', code: '6299990001' };
const canal = 'https://www.qinghe.gov.cn/zwgk/202611/t20261103_20.html';
const school = 'https://www.qinghe.gov.cn/zwgk/202611/t20261105_31.html';

/** A notice of an invented county with every fact an Article can have. */
const notice: Article = {
  schema: 1,
  id: 'qinghe.gov.cn/zwgk/202611/t20261103_20.html',
  url: `${canal}?from=timeline`,
  canonicalUrl: canal,
  title: '青禾县人民政府关于整修水渠的通告',
  subtitle: '（第一批）',
  lang: 'zh-CN',
  html: '<p class="salutation">各乡镇人民政府：</p><h2 id="一、时间">一、时间</h2><p>全县水渠自十一月起分段整修。</p><p><img src="https://www.qinghe.gov.cn/a.png" alt="渠段图"></p><p class="sign-off">青禾县人民政府</p>',
  text: '各乡镇人民政府：\n一、时间\n全县水渠自十一月起分段整修。\n青禾县人民政府',
  outline: [{ level: 2, text: '一、时间', anchor: '一、时间' }],
  attachments: [
    { name: '渠段名单', url: 'https://www.qinghe.gov.cn/b.xlsx', type: 'xlsx', size: '18 KB' },
    { name: '说明', url: 'https://www.qinghe.gov.cn/c' },
  ],
  images: [{ url: 'https://www.qinghe.gov.cn/a.png', alt: '渠段图' }],
  pages: [canal, canal.replace('.html', '_1.html')],
  published: '2026-11-03T10:20+08:00',
  written: '2026-11-02',
  effective: '2026-11',
  repealed: '2027-11-01',
  source: '县水务局',
  author: '赵青',
  editor: '周宁',
  issuer: '青禾县人民政府',
  docNumber: '青政发〔2026〕8号',
  docNumberOriginal: '青政发[2026]8号',
  indexNumber: '629999/2026-00031',
  column: '通知公告',
  topics: ['农业、林业、水利'],
  keywords: ['水渠', '整修'],
  validity: '有效',
  site,
  provenance: { title: 'meta:ArticleTitle', published: 'meta:PubDate' },
  removed: [{ reason: 'share', where: 'div.share', text: '分享到' }],
};

/** The least that an Article can be. */
const bare: Article = {
  schema: 1,
  id: 'qinghe.gov.cn/zwgk/202611/t20261105_31.html',
  url: school,
  canonicalUrl: school,
  title: '青禾县小学放假通知',
  lang: 'zh-CN',
  html: '<p>本周五放假一天。</p>',
  text: '本周五放假一天。',
  outline: [],
  attachments: [],
  images: [],
  site: { host: site.host },
  provenance: {},
  removed: [],
};

const picture = (mark: number): ImageFile => ({
  url: 'https://www.qinghe.gov.cn/a.png',
  type: 'image/png',
  bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, mark),
});

const at = (hour: number) => new Date(Date.UTC(2026, 10, 6, hour)).toISOString();

export const FIRST = { article: notice, savedAt: at(1), images: [picture(1)] };
export const AGAIN = {
  article: { ...notice, text: `${notice.text}\n（更正）`, validity: '已废止' },
  savedAt: at(2),
  images: [picture(2)],
};
export const TRASHED = { article: bare, savedAt: at(3), images: [] };

/** What was marked in the article that is kept, from schema version 2 on. */
export const MARKS: Marks = {
  highlights: [
    {
      id: 'a1',
      colour: 'green',
      note: '哪一段先修？',
      quote: { exact: '全县水渠', prefix: '一、时间\n', suffix: '自十一月起分段整修。' },
      position: { start: 14, end: 18 },
      created: at(3),
    },
  ],
  place: { at: 9, text: '一、时间' },
};

/** Fills the library `name`: an article saved, saved again after it changed, and another one put into the trash. */
export async function fill(name: string): Promise<void> {
  const library = openLibrary(name, () => at(4));
  for (const { article, images, savedAt } of [FIRST, AGAIN, TRASHED])
    await library.save(article, images, savedAt);
  await library.changeMarks(AGAIN.article.id, { put: MARKS.highlights, place: MARKS.place ?? null });
  await library.changeMarks(TRASHED.article.id, { place: { at: 3, text: '放假' } });
  await library.remove([TRASHED.article.id]);
  library.close();
}
