import { own } from './unclobbered.ts';

/** The page's meta tags: names in lower case, the first value that is not empty. */
export type Tags = ReadonlyMap<string, string>;

const MAX_TAGS = 200;

/**
 * Names are matched in lower case because templates disagree (`Sitename`, `contentSource`). Looked for in the head, and
 * in the whole document only when the head has none: stray text in the head makes a parser put the rest into the body.
 */
export function readTags(document: Document): Tags {
  const head = own(document, 'head');
  const tags = head ? tagsIn(head) : new Map<string, string>();
  const root = own(document, 'documentElement');
  return tags.size > 0 || !root ? tags : tagsIn(root);
}

function tagsIn(scope: Element): Tags {
  const tags = new Map<string, string>();
  const metas = scope.getElementsByTagName('meta');
  for (let i = 0; i < metas.length && i < MAX_TAGS; i++) {
    const meta = metas[i] as Element;
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property'))?.toLowerCase();
    if (!name || tags.has(name)) continue;
    const value = meta.getAttribute('content')?.trim();
    if (value) tags.set(name, value);
  }
  return tags;
}
