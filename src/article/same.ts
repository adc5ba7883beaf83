import type { Article } from './article.ts';

/**
 * Whether two records say the same: every field but how the page was visited, where its facts were read and what was
 * removed from it, which differ between two visits to an unchanged document. That a site is visited over https now is no
 * change either.
 */
export function sameArticle(a: Article, b: Article): boolean {
  return said(a) === said(b);
}

/**
 * A short name of what an article says: equal for articles that are the same, and for others with a chance of one in
 * 2^64 only. For asking whether something changed without sending it; what decides over a version compares the whole.
 * Not of the cryptographic kind, which browsers keep from pages that came over http.
 *
 * @returns 16 hexadecimal digits.
 */
export function contentHash(article: Article): string {
  const text = said(article);
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  // The last units have moved low bits only: both halves are stirred into each other (as MurmurHash3 ends).
  const stir = (x: number, y: number) =>
    Math.imul(x ^ (x >>> 16), 0x85ebca6b) ^ Math.imul(y ^ (y >>> 13), 0xc2b2ae35);
  return [stir(a, b), stir(b, a)].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function said(article: Article): string {
  const { url: _url, removed: _removed, provenance: _provenance, ...rest } = article;
  return JSON.stringify(sorted(rest)).replaceAll('http://', 'https://');
}

/** The same value with keys in order, since two extractions may write them in different ones. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}

/** Whether `article` is one page of several that were not put together. */
export function isOnePageOfSeveral(article: Article): boolean {
  return (article.pages?.length ?? 0) > 1 && !article.html.includes('class="page-break"');
}
