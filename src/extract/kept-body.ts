import type { Article } from '../article/index.ts';
import { type SafeFragment, sanitizeToFragment } from '../sanitize/index.ts';
import type { PageWindow } from './page.ts';

const kept = new WeakMap<Article, SafeFragment>();

/** Remembers what the `html` of an article that was just read is the text of. Nobody else may have the fragment. */
export function keepBody(article: Article, fragment: SafeFragment): void {
  // As if it had been parsed: what was removed between two texts has left them apart.
  fragment.normalize();
  kept.set(article, fragment);
}

/**
 * The article's `html` as a fragment that came through the gate of sanitize/, the asker's own. An article that was just
 * read has it ready, once; any other's is cleaned now.
 *
 * @returns a fragment of an inert document: what is in it neither loads nor runs before it is appended.
 */
export function bodyOf(article: Article, window: PageWindow): SafeFragment {
  const ready = kept.get(article);
  kept.delete(article);
  return ready ?? sanitizeToFragment(article.html, window, article.url);
}
