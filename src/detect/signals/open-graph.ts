import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/** `og:type` is a hint only: sites write `article` into the template of every page. A publication time is a better one. */
export function openGraph({ tags }: Page): Evidence | undefined {
  if (
    tags.has('article:published_time') ||
    tags.has('govuk:first-published-at') ||
    tags.has('dcterms.issued')
  )
    return { kind: 'article', points: 1.5, reason: 'a publication time in the tags' };
  if (/^(?:news)?article$|^news$/i.test(tags.get('og:type') ?? ''))
    return { kind: 'article', points: 0.5, reason: 'og:type says article' };
  return undefined;
}
