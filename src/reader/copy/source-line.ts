import { type Article, dateText } from '../../article/index.ts';
import { quotedTitle } from '../document/citation.ts';

/** Where a copied passage is from, in one line: 《标题》（文号），来源，发布日期，网址. */
export function sourceLine({
  title,
  docNumber,
  source,
  site,
  published,
  written,
  lang,
  url,
}: Article): string {
  const chinese = /^(?:zh|yue|und|$)/i.test(lang);
  const date = published ?? written;
  const parts = [
    chinese ? quotedTitle(title) + (docNumber ? `（${docNumber}）` : '') : title,
    source ?? site.name ?? site.host,
    date && dateText(date.slice(0, 10), lang || 'zh-CN'),
    url,
  ];
  return `${chinese ? '——' : '— '}${parts.filter(Boolean).join(chinese ? '，' : ', ')}`;
}
