import * as v from 'valibot';
import type { Article, Highlight, Place } from '../article/index.ts';

/**
 * What lies in the database. An article is split by how often each part is read, so that a list of thousands reads
 * small rows only.
 *
 * The service worker that writes here has no DOM, so HTML cannot be sanitised on its way in: rows hold what was given,
 * checked for shape and size. Whoever shows or exports it sanitises it again, as it must for old and imported rows.
 */
export interface SummaryRow extends Summary {
  /** ISO 8601, when it was put into the trash; absent in the library. */
  trashedAt?: string;
}

/** One line of the list. */
export interface Summary {
  id: string;
  title: string;
  siteName: string;
  host: string;
  url: string;
  published?: string;
  /** ISO 8601 in UTC, to the millisecond. */
  savedAt: string;
  /** Bytes of the current version: its record as UTF-8 JSON, and its images. */
  size: number;
  /** How many earlier versions are kept. */
  versions: number;
  docNumber?: string;
}

/** The current version in `contents`, earlier ones in `versions`: the same shape, so a version moves by a copy. */
export interface ContentRow {
  id: string;
  savedAt: string;
  article: Article;
  images: ImageRef[];
}

/** Which bytes an image had in one version. */
export interface ImageRef {
  url: string;
  hash: string;
}

/** Bytes by their SHA-256, so that ten versions with one picture hold it once. */
export interface ImageRow {
  id: string;
  hash: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a reader marked in one article, whatever its version. Not touched by the trash, deleted with the article. */
export interface HighlightsRow {
  id: string;
  highlights: Highlight[];
  /** How many, as an index, so that a list can say it without reading one note. */
  count: number;
  /** Those that made no sense when they were read: not shown, not thrown away. */
  damaged?: unknown[];
}

/** How far a reader came. Apart from the highlights, because it is written every few seconds. */
export interface PlaceRow extends Place {
  id: string;
}

const Text = v.string();
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const SummaryShape = v.object({
  id: v.pipe(Text, v.nonEmpty()),
  title: Text,
  siteName: Text,
  host: Text,
  url: Text,
  published: v.exactOptional(Text),
  savedAt: v.pipe(Text, v.isoTimestamp()),
  size: Count,
  versions: Count,
  docNumber: v.exactOptional(Text),
  trashedAt: v.exactOptional(Text),
});

/** What is wrong with a stored summary, or the summary without what the trash adds. */
export function readSummary(stored: unknown): { summary: Summary } | { problem: string } {
  const read = v.safeParse(SummaryShape, stored);
  if (!read.success)
    return { problem: read.issues.map((i) => `${v.getDotPath(i) ?? 'row'}: ${i.message}`).join('; ') };
  const { trashedAt: _, ...summary } = read.output;
  return { summary };
}

/** The list's line for `content`. */
export function summarise(content: ContentRow, imageBytes: number, versions: number): Summary {
  const { article } = content;
  return {
    id: content.id,
    title: article.title,
    siteName: article.site.name ?? article.site.host,
    host: article.site.host,
    url: article.url,
    savedAt: content.savedAt,
    size: new TextEncoder().encode(JSON.stringify(article)).length + imageBytes,
    versions,
    ...(article.published !== undefined && { published: article.published }),
    ...(article.docNumber !== undefined && { docNumber: article.docNumber }),
  };
}
