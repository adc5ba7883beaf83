import type { Article, ImageFile } from '../../../src/article/index.ts';

/** An article about an invented county; `changes` replace fields. */
export function article(changes: Partial<Article> = {}): Article {
  const url = 'https://www.qinghe.example/art/2026/11/3/art_1_20.html';
  return {
    schema: 1,
    id: 'qinghe.example/art/2026/11/3/art_1_20.html',
    url,
    canonicalUrl: url,
    title: '青禾县人民政府关于整修水渠的通告',
    lang: 'zh-CN',
    html: '<p>全县水渠自十一月起分段整修。</p><p><img src="https://www.qinghe.example/a.png" alt=""></p>',
    text: '全县水渠自十一月起分段整修。',
    outline: [],
    attachments: [],
    images: [{ url: 'https://www.qinghe.example/a.png' }],
    published: '2026-11-03',
    docNumber: '青政发〔2026〕8号',
    site: { host: 'www.qinghe.example', name: '青禾县人民政府' },
    provenance: { title: 'meta:ArticleTitle' },
    removed: [],
    ...changes,
  };
}

/** A picture by its first bytes, with `mark` as its content. */
export function png(mark: number, url = 'https://www.qinghe.example/a.png'): ImageFile {
  return { url, type: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, mark, 1, 2, 3]) };
}

/** The nth minute of a day, as ISO 8601. */
export const at = (minute: number) => new Date(Date.UTC(2026, 10, 3, 8, minute)).toISOString();
