import type { Article, Marks, MarksChange } from '../article/index.ts';
import type { Verdict } from '../detect/index.ts';
import type { RuleAction } from '../rules/index.ts';

/**
 * Who may say what to whom: every message of the extension, once.
 *
 * A content script shares its process with the page, so it may only do what is listed for `content`: say what its own
 * tab's page is, save it, read and change the marks in it, change the rules for its own site, and ask for pages of ours to
 * be opened. Nothing it can send lists what was saved, deletes it, or reads of any other page.
 */
export interface Protocol {
  /** reader -> background: keep this article. Answers only after the transaction is complete. */
  'article.save': { from: 'content'; payload: SaveRequest; answer: SaveAnswer };
  /** reader -> background: is this article in the library, is it still what was kept, and what was marked in it? */
  'article.find': { from: 'content'; payload: FindRequest; answer: FindAnswer };
  /** reader -> background: mark, unmark, or remember the place. Answers only after the transaction is complete. */
  'marks.change': {
    from: 'content';
    payload: { id: string; url: string; change: MarksChange };
    answer: ChangeAnswer;
  };
  /** reader -> background: show the library, at an article if named. */
  'library.open': { from: 'content'; payload: { id?: string }; answer: undefined };
  /** reader -> background: put the script that writes files into the sender's own page. */
  'export.prepare': { from: 'content'; payload: undefined; answer: undefined };
  /** reader -> background: open the page that answers `file.download`. Chromium only. */
  'download.prepare': { from: 'content'; payload: undefined; answer: undefined };
  /** reader -> download page: give this file to the user's downloads. */
  'file.download': { from: 'content'; payload: FileToSave; answer: undefined };
  /** watcher -> background: what this page is. Answers when whatever is to open by itself is open. */
  'page.verdict': { from: 'content'; payload: PageVerdict; answer: { opened: boolean } };
  /** reader -> background: open this site, or this part of it, by itself from now on, or never. */
  'site.rule': { from: 'content'; payload: SiteRule; answer: { done: boolean } };
  /** reader -> background: show the options. */
  'options.open': { from: 'content'; payload: undefined; answer: undefined };
  /** reader -> background: the user closed a reader on this address of this tab. */
  'reader.dismissed': { from: 'content'; payload: { url: string }; answer: undefined };
  /** background -> reader of one tab: open by itself, or offer to; silent where there is no article. */
  'reader.open': { from: 'background'; payload: { offer: boolean }; answer: ReaderAnswer };
  /** background -> reader of one tab: open if closed, close if open. */
  'reader.toggle': { from: 'background'; payload: undefined; answer: ReaderAnswer };
}

export interface PageVerdict extends Verdict {
  url: string;
  /** What the user's rules say of the address; absent where none does. */
  action?: RuleAction;
  /** It is the first of this document: what the tab showed before is gone. */
  first?: boolean;
}

export interface SiteRule {
  /** Of the page that asks: its own tab's, which is checked. */
  url: string;
  action: RuleAction;
  scope: 'site' | 'column';
}

export interface SaveRequest {
  article: Article;
  /** Bytes as base64, because messages are JSON. */
  images: { url: string; base64: string }[];
}

export interface FileToSave {
  /** As export/ names it: legal on every system. */
  name: string;
  type: string;
  base64: string;
}

export type SaveAnswer =
  | {
      ok: true;
      id: string;
      savedAt: string;
      /** How many earlier versions are kept. */
      versions: number;
      /** See library/save.ts. */
      change: 'added' | 'updated' | 'restored' | 'none';
    }
  | { ok: false; reason: 'quota' | 'refused' | 'failed'; detail: string };

export interface FindRequest {
  id: string;
  /** Of the page that asks: its own tab's, which is checked. */
  url: string;
  /** What the page says now: contentHash. The article itself is not sent for a question. */
  content: string;
  /** The page shows one of several pages of its article. */
  onePage: boolean;
}

/** Nothing found: the article is not in the library. `changed`: the page says something else now than what was kept. */
export type FindAnswer = { found?: { savedAt: string; changed: boolean; marks: Marks } };

/** `refused`: the article is not in the library, or there are too many marks in it. */
export type ChangeAnswer =
  | { ok: true; marks: Marks }
  | { ok: false; reason: 'quota' | 'refused' | 'failed'; detail: string };

export type ReaderAnswer =
  | { state: 'open' | 'closed' }
  /** No reader. A notice on the page says why, in words; for `removed`, which the page would remove too, the button does. */
  | { state: 'refused'; reason: RefusalReason };

export type RefusalReason = 'not-html' | 'no-article' | 'failed' | 'removed';

export type MessageName = keyof Protocol;
