import { type Article, fromBase64, type ImageFile, imageType, isOnePageOfSeveral } from '../article/index.ts';
import { type Library, LibraryError, type Saved } from '../library/index.ts';
import type { SaveAnswer, SaveRequest } from '../messages/index.ts';

/** Keeps what a reader sent, at `now` (ISO 8601). Answers after the transaction is complete, and never rejects. */
export async function saveArticle(request: SaveRequest, library: Library, now: string): Promise<SaveAnswer> {
  try {
    const saved =
      (await partOfKept(request.article, library)) ??
      (await library.save(request.article, request.images.flatMap(picture), now));
    return { ok: true, ...saved };
  } catch (error) {
    const reason = error instanceof LibraryError && error.reason !== 'damaged' ? error.reason : 'failed';
    return { ok: false, reason, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** One page of an article that is kept with all its pages is there already: it must not take the place of the whole. */
async function partOfKept(article: Article, library: Library): Promise<Saved | undefined> {
  if (!isOnePageOfSeveral(article)) return undefined;
  const found = await library.find(article.id);
  const whole = found?.article;
  if (!whole || isOnePageOfSeveral(whole) || !whole.text.includes(article.text)) return undefined;
  const versions = (await library.open(article.id))?.versions.length ?? 0;
  return { id: article.id, savedAt: found.savedAt, versions, change: 'none' };
}

/** What a page calls an image is one when its bytes say so. The rest is dropped: the text is worth more. */
function picture({ url, base64 }: SaveRequest['images'][number]): ImageFile[] {
  const bytes = fromBase64(base64);
  const type = bytes && imageType(bytes);
  return bytes && type ? [{ url, type, bytes }] : [];
}
