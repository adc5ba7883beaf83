import type { Article, IsoDate } from '../../article/index.ts';

/** The title in 书名号; those inside it become single ones (GB/T 15834-2011, 4.15.3.4). */
export function quotedTitle(title: string): string {
  const bare = /^《([^《》]*)》$/.exec(title.trim())?.[1] ?? title.trim();
  return `《${bare.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** How running text names a document: 《关于…的通知》（国发〔2026〕12号）. */
export function namedInText({ title, docNumber }: Article): string {
  return quotedTitle(title) + (docNumber ? `（${docNumber}）` : '');
}

/** A part of it: 《…办法》第三条. */
export const partInText = (article: Article, part: string): string =>
  /^第.+[条款项章节编]/.test(part)
    ? quotedTitle(article.title) + part
    : `${quotedTitle(article.title)}“${part}”`;

/**
 * An electronic source by GB/T 7714—2025 (in force since 2026-07-01): `责任者. 题名：文号[EB/OL]. （发布日期）[引用日期]. URL.`
 * The agency that issued an official document is its author; who edited or supplied a web page is not.
 *
 * @param accessed the day of citing.
 */
export function reference(article: Article, accessed: IsoDate): string {
  const { title, docNumber, issuer, author, published, written, url, lang } = article;
  const [open, close, colon] = /^(?:zh|ja|und|$)/.test(lang) ? ['（', '）', '：'] : ['(', ')', ': '];
  const who = issuer ?? author;
  const date = (published ?? written)?.slice(0, 10);
  const what = title.trim() + (docNumber ? colon + docNumber : '');
  return `${who ? `${who}. ` : ''}${what}[EB/OL]. ${date ? open + date + close : ''}[${accessed}]. ${url}.`;
}
