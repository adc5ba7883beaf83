import type { Article, ImageFile } from '../article/index.ts';
import type { ImageRef } from './rows.ts';

/** SHA-256 of `bytes` in hexadecimal. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
}

export interface HashedImage extends ImageFile {
  hash: string;
}

/** One file for each address, hashed. */
export async function hashImages(images: ImageFile[]): Promise<HashedImage[]> {
  const byUrl = new Map(images.map((image) => [image.url, image]));
  return Promise.all(
    [...byUrl.values()].map(async (image) => ({ ...image, hash: await hashOf(image.bytes) })),
  );
}

/**
 * Whether two versions say the same: every field of the record except how the page was visited and what was removed
 * from it, which differ between two visits to an unchanged document.
 */
export function sameArticle(a: Article, b: Article): boolean {
  return said(a) === said(b);
}

function said(article: Article): string {
  const { url: _url, removed: _removed, provenance: _provenance, ...rest } = article;
  return JSON.stringify(sorted(rest));
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

/**
 * The images of a new version: those that came with it, and for an address whose bytes did not come this time, those
 * of the version before. A server that fails today takes nothing away.
 */
export function mergeImages(article: Article, before: ImageRef[], now: ImageRef[]): ImageRef[] {
  const got = new Set(now.map((image) => image.url));
  const named = new Set(article.images.map((image) => image.url));
  return [...now, ...before.filter(({ url }) => !got.has(url) && named.has(url))];
}

/** Whether an address that both versions have stands for other bytes now. */
export function imagesChanged(before: ImageRef[], now: ImageRef[]): boolean {
  const old = new Map(before.map(({ url, hash }) => [url, hash]));
  return now.some(({ url, hash }) => old.has(url) && old.get(url) !== hash);
}
