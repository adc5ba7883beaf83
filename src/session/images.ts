import { type ArticleImage, type ImageFile, imageType } from '../article/index.ts';
import { MAX_IMAGE, MAX_IMAGE_COUNT, MAX_IMAGES, MAX_URL } from '../messages/index.ts';

/** A server that does not answer must not keep a save waiting. */
const PATIENCE_MS = 15_000;

/** As few as a browser opens to one host over HTTP/1.1, with room left for the page itself. */
const AT_ONCE = 4;

/**
 * The bytes of those images of an article that can be had, in its order; from the cache where the page has loaded them
 * already. Those of the page's own `origin` are asked for first: they are the likely ones to be given. Others are left
 * out: too large, of a type we do not show, refused by their server to anyone but the page, or past what one message
 * holds. Nothing is asked for except `images`, and only their page's own origin gets its cookies.
 */
export async function collectImages(
  images: ArticleImage[],
  origin: string,
  fetch: typeof window.fetch,
  giveUp: AbortSignal = AbortSignal.timeout(PATIENCE_MS),
): Promise<ImageFile[]> {
  const urls = [...new Set(images.map((image) => image.url))].filter(isLoadable).slice(0, MAX_IMAGE_COUNT);
  const isOwn = (url: string) => new URL(url).origin === origin;
  const queue = [...urls.filter(isOwn), ...urls.filter((url) => !isOwn(url))];
  const found = new Map<string, ImageFile>();
  let total = 0;

  const lane = async () => {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const bytes = await load(url, fetch, Math.min(MAX_IMAGE, MAX_IMAGES - total), giveUp);
      const type = bytes && imageType(bytes);
      // Asked again: other lanes may have filled the message meanwhile.
      if (!bytes || !type || total + bytes.length > MAX_IMAGES) continue;
      total += bytes.length;
      found.set(url, { url, type, bytes });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return urls.flatMap((url) => found.get(url) ?? []);
}

function isLoadable(url: string): boolean {
  return url.length <= MAX_URL && /^https?:/.test(url) && URL.canParse(url);
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
    // In Firefox the buffer is the page's, and may be handed on but not read: the copy is ours.
    return new Uint8Array(structuredClone(await new Blob(parts as BlobPart[]).arrayBuffer()));
  } catch {
    return undefined;
  }
}
