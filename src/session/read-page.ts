import type { Article } from '../article/index.ts';
import { detect } from '../detect/index.ts';
import { extract } from '../extract/index.ts';
import type { RefusalReason } from '../messages/index.ts';

/** What a page gives: an article; or why not, with the article all the same where the page only does not look it. */
export type Reading =
  | { article: Article; doubt?: 'notArticle' }
  | { article?: undefined; words: 'noBody' | 'notArticle' | 'notHtml' | 'failed'; reason: RefusalReason };

/** Reads the page of `window`, which stays as it is. Never throws: a page that breaks us is a page we cannot read. */
export function readPage(window: Window & typeof globalThis, tools = { detect, extract }): Reading {
  const { document } = window;
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType))
    return { words: 'notHtml', reason: 'not-html' };
  try {
    const { kind } = tools.detect(document, window.location.href);
    const article = tools.extract(document, window.location.href, window);
    const isIndex = kind === 'list' || kind === 'home';
    if (!article) return { words: isIndex ? 'notArticle' : 'noBody', reason: 'no-article' };
    return kind === 'article' || kind === 'unsure' ? { article } : { article, doubt: 'notArticle' };
  } catch (error) {
    console.warn('qingdu: this page could not be read', error);
    return { words: 'failed', reason: 'failed' };
  }
}
