import { attribute, byTag } from './dom.ts';

/** Meta tags by lower-case name; the spelling is kept for the provenance. */
export interface MetaTags {
  /** The first non-empty value among `names`, in the order of `names`. */
  first(...names: string[]): MetaValue | undefined;
}

export interface MetaValue {
  value: string;
  /** As the page spells it: `contentSource`. */
  name: string;
}

const MAX_TAGS = 500;
const MAX_VALUE = 2000;
/** Left over from a template that nobody filled in: `{{title}}`, `<%=PubDate%>`, `$title$`, `null`. */
const UNFILLED = /^(?:\{\{.*\}\}|<%.*%>|\$\{?\w+\}?\$?|null|undefined|none|无)$/i;

/**
 * Reads every meta tag once. Names are matched without case (国办发〔2017〕47号 tags are misspelt on real pages), and
 * also those that a template put inside the body. Of tags with the same name the first non-empty one counts.
 */
export function readMeta(root: Element): MetaTags {
  const found = new Map<string, MetaValue>();
  for (const tag of byTag(root, 'meta').slice(0, MAX_TAGS)) {
    const name = attribute(tag, 'name') || attribute(tag, 'property') || attribute(tag, 'itemprop');
    const key = name.trim().toLowerCase().slice(0, 100);
    const value = (attribute(tag, 'content') || attribute(tag, 'value')).slice(0, MAX_VALUE).trim();
    if (key && value && !UNFILLED.test(value) && !found.has(key))
      found.set(key, { name: name.trim(), value });
  }
  return {
    first(...names) {
      for (const name of names) {
        const hit = found.get(name.toLowerCase());
        if (hit) return hit;
      }
      return undefined;
    },
  };
}
