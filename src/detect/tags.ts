import { own } from './unclobbered.ts';

/** The page's meta tags that tell anything of its kind: names in lower case, the first value that is not empty. */
export type Tags = ReadonlyMap<string, string>;

const TELLING = new Set([
  'articletitle',
  'pubdate',
  'contentsource',
  'firstpublishedtime',
  'columnname',
  'siteidcode',
  'og:type',
  'article:published_time',
  'govuk:first-published-at',
  'dcterms.issued',
]);
const MAX_TAGS = 200;

/**
 * Names are matched in lower case because templates disagree (`Sitename`, `contentSource`). Looked for in the head, and
 * in the whole document only when the head has none: stray text in the head makes a parser put the rest into the body.
 */
export function readTags(document: Document): Tags {
  const tags = new Map<string, string>();
  const head = own(document, 'head');
  const root = own(document, 'documentElement');
  if (!(head && read(head, tags)) && root) read(root, tags);
  return tags;
}

/** @returns whether there is any named tag with a value, telling or not. */
function read(scope: Element, tags: Map<string, string>): boolean {
  const metas = scope.getElementsByTagName('meta');
  let any = false;
  for (let i = 0; i < metas.length && i < MAX_TAGS; i++) {
    const meta = metas[i] as HTMLMetaElement;
    const name = (meta.name || meta.getAttribute('property'))?.toLowerCase();
    if (!name || (any && !TELLING.has(name)) || tags.has(name)) continue;
    const value = meta.content?.trim();
    if (!value) continue;
    any = true;
    if (TELLING.has(name)) tags.set(name, value);
  }
  return any;
}
