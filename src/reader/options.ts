import type { Article, ImageFile, Marks, MarksChange } from '../article/index.ts';
import type { Preferences } from '../preferences/index.ts';
import type { SafeFragment } from '../sanitize/index.ts';

export type ExportFormat = 'markdown' | 'html' | 'text' | 'json';

export type SaveOutcome =
  | {
      ok: true;
      /** What it came to; absent for `added`. `none`: it says what was kept already. */
      change?: 'added' | 'updated' | 'restored' | 'none';
      /** ISO 8601. */
      savedAt?: string;
    }
  | {
      ok: false;
      /** `gone`: the extension was updated under the page, which has to be loaded anew. */
      reason: 'quota' | 'refused' | 'failed' | 'gone' /** For a log, not for the user. */;
      detail?: string;
    };

/** What the library has of the article. */
export interface Found {
  marks: Marks;
  /** ISO 8601. */
  savedAt?: string;
  /** The article says something else now. */
  changed?: boolean;
}

/** Keeps what is marked in the article, and how far it was read. */
export interface MarksStore {
  /** Undefined when the article is not in the library. */
  read(): Promise<Found | undefined>;
  /** Resolves when it is on the disk, with everything as it is then. */
  change(change: MarksChange): Promise<{ ok: true; marks: Marks } | Extract<SaveOutcome, { ok: false }>>;
}

/** The `html` of an article as it came through the gate, for the reader to keep. Asked for once for each it shows. */
export type BodyOf = (article: Article) => SafeFragment;

/** What the reader shows, and whom it tells. A control whose callback is absent is not shown. */
export interface ReaderOptions {
  article: Article;
  /**
   * The kept pictures of a saved article. When given, even empty, pictures are shown from these bytes only and nothing is
   * loaded from the network; without it they are shown from where the page has them.
   */
  images?: ImageFile[];
  /** What the user chose; the defaults for what is left out. */
  preferences?: Partial<Preferences>;
  /** The font-family of the page's own body text, as computed; without it 网页字体 is not offered. */
  pageFont?: string;
  /** The user chose anew: only what changed. */
  onPreferences(change: Partial<Preferences>): void;
  /** The article is one page of several. */
  pages?: JoinedPages;
  onSave?(): Promise<SaveOutcome>;
  /** May reject; the message of the error is shown to the user. */
  onExport?(format: ExportFormat): Promise<void> | void;
  onClose?(): void;
  /** The page took the reader away again and again; it closes, and `onClose` follows. */
  onRemoved?(): void;
  /** At this article where it is kept. */
  onOpenLibrary?(): void;
  /** On the site of this page, or its part of it, articles are to open by themselves from now on, or never. */
  onSite?(action: SiteAction, scope: SiteScope): Promise<SiteOutcome>;
  onOpenOptions?(): void;
  /** The article is already in the library, as it is shown. */
  saved?: boolean;
  /** Without it nothing can be marked, and no place is remembered. */
  marks?: MarksStore;
}

export type SiteAction = 'always' | 'never';
export type SiteScope = 'site' | 'column';
/** `asking`: a page of ours asks for the browser's consent first. */
export type SiteOutcome = 'done' | 'asking' | 'failed';

/** An article that its site split into pages. */
export interface JoinedPages {
  count: number;
  /** Which of them this is, from 1. */
  here: number;
  /**
   * Fetches the others and has the whole shown.
   *
   * @param onProgress how many are there so far.
   * @returns the numbers of those that could not be had; calling again tries only them.
   */
  join(onProgress: (there: number) => void, signal: AbortSignal): Promise<{ missing: number[] }>;
}

export interface ReaderHandle {
  /** Shows the same article as it is now: with all its pages. */
  setArticle(article: Article): void;
  /** Takes the reader away and gives the page back; calls `onClose` once. */
  close(): void;
  /** Follow what was chosen elsewhere; `onPreferences` is not called. What is not valid is left as it is. */
  setPreferences(change: Partial<Preferences>): void;
}
