import type { Article, Highlight } from '../article/index.ts';
import { toBase64 } from '../article/index.ts';
import type { Exportable } from './exported.ts';

/**
 * The JSON export: everything there is, so that it can be read back. Members keep their order, so two exports of the
 * same article are equal byte by byte.
 */
export interface ArticleFile {
  /** Says whose file this is, for those who find one. */
  format: 'qingdu-article';
  /** Of this shape; the article has its own `schema`. */
  version: 1;
  /** ISO 8601, when the article was saved. */
  savedAt?: string;
  article: Article;
  /** The pictures' bytes; `url` as in the article. */
  images: { url: string; type: string; base64: string }[];
  /** What a reader marked, as it is kept; absent for nothing. */
  highlights?: Highlight[];
}

export function jsonText({ article, savedAt, images, highlights }: Exportable): string {
  const file: ArticleFile = {
    format: 'qingdu-article',
    version: 1,
    ...(savedAt !== undefined && { savedAt }),
    article,
    images: images.map(({ url, type, bytes }) => ({ url, type, base64: toBase64(bytes) })),
    ...(highlights && highlights.length > 0 && { highlights }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
