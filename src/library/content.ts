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
