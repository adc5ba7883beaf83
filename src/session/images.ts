import { type ArticleImage, type ImageFile, imageType } from '../article/index.ts';
import { MAX_IMAGE, MAX_IMAGES } from '../messages/index.ts';

/** A server that does not answer must not keep a save waiting. */
const PATIENCE_MS = 15_000;

/**
 * The bytes of those images that can be had, from the cache where the page has loaded them already. Others are left
 * out: too large, of a type we do not show, refused by their server to anyone but the page.
 */
export async function collectImages(
  images: ArticleImage[],
  fetch: typeof window.fetch,
): Promise<ImageFile[]> {
  const urls = [...new Set(images.map((image) => image.url))].filter((url) => /^https?:/.test(url));
  const found: ImageFile[] = [];
  const giveUp = AbortSignal.timeout(PATIENCE_MS);
  let total = 0;
  for (const url of urls) {
    const bytes = await load(url, fetch, Math.min(MAX_IMAGE, MAX_IMAGES - total), giveUp);
    const type = bytes && imageType(bytes);
    if (!bytes || !type) continue;
    total += bytes.length;
    found.push({ url, type, bytes });
  }
  return found;
}

async function load(
  url: string,
  fetch: typeof window.fetch,
  max: number,
  giveUp: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(url, { cache: 'force-cache', credentials: 'same-origin', signal: giveUp });
    if (!response.ok || Number(response.headers.get('content-length')) > max || !response.body)
      return undefined;
    const parts: Uint8Array[] = [];
    let length = 0;
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > max) {
        await reader.cancel();
        return undefined;
      }
      parts.push(read.value);
    }
    return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  } catch {
    return undefined;
  }
}
