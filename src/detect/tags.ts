/** The page's meta tags: names in lower case, the first value that is not empty. */
export type Tags = ReadonlyMap<string, string>;

const MAX_TAGS = 200;

/** Names are matched in lower case because templates disagree (`Sitename`, `contentSource`); JCMS puts some in the body. */
export function readTags(root: Element): Tags {
  const tags = new Map<string, string>();
  const metas = root.getElementsByTagName('meta');
  for (let i = 0; i < metas.length && i < MAX_TAGS; i++) {
    const meta = metas[i] as Element;
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property'))?.toLowerCase();
    if (!name || tags.has(name)) continue;
    const value = meta.getAttribute('content')?.trim();
    if (value) tags.set(name, value);
  }
  return tags;
}
