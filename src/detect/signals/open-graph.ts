import type { Page } from '../page.ts';
import type { Evidence } from '../verdict.ts';

/** schema.org's kinds of news; plain `Article` is written into the template of every page, as `og:type` is. */
const NEWS = /"@type"\s*:\s*(?:\[\s*)?"(?:Reportage|Government)?News(?:Article|Release)?"/;

/** `og:type` is a hint only: sites write `article` into the template of every page. A publication time is a better one. */
export function openGraph(page: Page): Evidence | undefined {
  const { tags } = page;
  if (
    tags.has('article:published_time') ||
    tags.has('govuk:first-published-at') ||
    tags.has('dcterms.issued')
  )
    return { kind: 'article', points: 1.5, reason: 'a publication time in the tags' };
  if (NEWS.test(page.linkedData))
    return { kind: 'article', points: 1.5, reason: 'the data for search engines say a piece of news' };
  if (/^(?:news)?article$|^news$/i.test(tags.get('og:type') ?? ''))
    return { kind: 'article', points: 0.5, reason: 'og:type says article' };
  return undefined;
}
