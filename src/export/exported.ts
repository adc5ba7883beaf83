import type { Article, Highlight, ImageFile } from '../article/index.ts';

export type Format = 'markdown' | 'html' | 'text' | 'json';

/** An article with what is kept beside it. */
export interface Exportable {
  article: Article;
  /** ISO 8601, when it was saved; absent for an article that is only open. */
  savedAt?: string;
  images: ImageFile[];
  /** What a reader marked in it; absent for nothing. */
  highlights?: Highlight[];
}

export interface ExportedFile {
  /** Legal on every system, see file-name.ts. */
  name: string;
  /** Media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type ExportWindow = Window & typeof globalThis;
