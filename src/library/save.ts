import {
  type Article,
  articleProblems,
  type ImageFile,
  imageType,
  isArticle,
  sameArticle,
} from '../article/index.ts';
import { type HashedImage, hashImages, imagesChanged, mergeImages } from './content.ts';
import type { Database } from './database.ts';
import { LibraryError } from './error.ts';
import { type ContentRow, summarise } from './rows.ts';

/** Characters of HTML and text together: a document of 5 MB, twice, with room for markup. */
const MAX_TEXT = 24_000_000;

/**
 * What a save came to. `restored`: it was in the trash, or its line in the list was lost. `updated`: it says something else
 * now, and what it said before is a version. `none`: it says the same.
 */
export type Change = 'added' | 'updated' | 'restored' | 'none';

export interface Saved {
  id: string;
  /** The time given, or a millisecond after the version before where the clock went back. */
  savedAt: string;
  /** How many earlier versions are kept. */
  versions: number;
  change: Change;
}

/**
 * Keeps `article` and resolves when the transaction is complete on disk and the row was read back. An article that is
 * there already is updated; where it says something else now, what it said before stays as a version.
 */
export async function save(
  db: Database,
  article: Article,
  images: ImageFile[],
  savedAt: string,
): Promise<Saved> {
  check(article, images, savedAt);
  // Everything slow comes before the transaction: one that waits for anything else is closed by the engine.
  const hashed = await hashImages(images);
  const saved = await db.write([db.summaries, db.contents, db.versions, db.images], () =>
    write(db, article, hashed, savedAt),
  );
  await confirm(db, saved);
  return saved;
}

async function write(db: Database, article: Article, hashed: HashedImage[], savedAt: string): Promise<Saved> {
  const { id } = article;
  const [stored, summary] = await Promise.all([db.contents.get(id), db.summaries.get(id)]);
  // A damaged row is no version to compare with, but it is not thrown away either.
  const before = stored && readable(stored) ? stored : undefined;
  const now = hashed.map(({ url, hash }) => ({ url, hash }));
  const changed =
    stored && (!before || !sameArticle(before.article, article) || imagesChanged(before.images, now));
  const content: ContentRow = {
    id,
    savedAt: after(String(stored?.savedAt ?? ''), savedAt),
    article,
    images: mergeImages(article, before?.images ?? [], now),
  };
  if (stored && changed) await db.versions.put({ ...stored, savedAt: String(stored.savedAt ?? '') });
  await db.images.bulkPut(hashed.map(({ hash, type, bytes }) => ({ id, hash, type, bytes })));
  await db.contents.put(content);
  const versions = (await db.versionKeys(id)).length;
  const kept = await db.images.bulkGet(content.images.map(({ hash }): [string, string] => [id, hash]));
  const bytes = kept.reduce((sum, image) => sum + (image?.bytes.length ?? 0), 0);
  // Written anew without `trashedAt`: to save something again is to want it back.
  await db.summaries.put(summarise(content, bytes, versions));
  const isListed = summary !== undefined && summary.trashedAt === undefined;
  const change = !stored ? 'added' : changed ? 'updated' : isListed ? 'none' : 'restored';
  return { id, savedAt: content.savedAt, versions, change };
}

/** What the disk says now. Another save may have come between; an older row means that ours was lost. */
async function confirm(db: Database, { id, savedAt }: Saved): Promise<void> {
  const [content, summary] = await Promise.all([db.contents.get(id), db.summaries.get(id)]);
  if (!content || !summary || content.savedAt < savedAt || !isArticle(content.article))
    throw new LibraryError('failed', 'the article was written but could not be read back');
}

function check(article: Article, images: ImageFile[], savedAt: string): void {
  if (!isArticle(article)) throw new LibraryError('refused', articleProblems(article).slice(0, 5).join('; '));
  if (article.html.length + article.text.length > MAX_TEXT)
    throw new LibraryError('refused', `more than ${MAX_TEXT} characters`);
  const odd = images.find((image) => imageType(image.bytes) !== image.type);
  if (odd) throw new LibraryError('refused', `not an image of type ${odd.type}: ${odd.url}`);
  if (Number.isNaN(Date.parse(savedAt))) throw new LibraryError('refused', `not a time: ${savedAt}`);
}

/** `savedAt` as UTC, moved behind `before` where it is not later: versions are told apart by their time. */
function after(before: string, savedAt: string): string {
  const wanted = Date.parse(savedAt);
  const earliest = Number.isNaN(Date.parse(before)) ? wanted : Date.parse(before) + 1;
  return new Date(Math.max(wanted, earliest)).toISOString();
}

export function readable(row: ContentRow): boolean {
  return (
    typeof row.savedAt === 'string' &&
    isArticle(row.article) &&
    Array.isArray(row.images) &&
    row.images.every((image) => typeof image?.url === 'string' && typeof image.hash === 'string')
  );
}
