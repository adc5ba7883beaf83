import type { Article } from '../../../src/article/index.ts';

/** A short invented article; `n` makes it another one. */
export const article = (n: number, title: string): Article => ({
  schema: 1,
  id: `www.qinghe.gov.cn/${n}`,
  url: `https://www.qinghe.gov.cn/${n}`,
  canonicalUrl: `https://www.qinghe.gov.cn/${n}`,
  title,
  lang: 'zh-CN',
  html: `<p>${title}的正文。</p>`,
  text: `${title}的正文。`,
  outline: [],
  attachments: [],
  images: [],
  site: { host: 'www.qinghe.gov.cn', name: '青禾县人民政府' },
  provenance: {},
  removed: [],
});
