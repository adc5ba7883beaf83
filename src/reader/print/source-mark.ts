import { type Article, dateText } from '../../article/index.ts';
import { text, textLang } from '../../ui/index.ts';

/** The address as people read it: Chinese path segments in Chinese. */
export function readableUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** What every print ends with: that it is no original, and where it is from. */
export function sourceMark(article: Article, today: Date): string[] {
  const place = article.site.name ?? article.site.host;
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  return [
    text('print.mark', place, dateText(iso, textLang())),
    text('print.address', readableUrl(article.url)),
  ];
}
