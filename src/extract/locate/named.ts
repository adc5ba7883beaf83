import { FAMILIES } from '../../sites/index.ts';
import type { Seen } from '../visit.ts';

const TAGS = new Set(FAMILIES.flatMap((family) => family.tags ?? []).map((tag) => tag.toUpperCase()));
const BOX = new Set(['DIV', 'TD', 'SECTION']);
const TITLE_TAG = new Set(['UCAPTITLE', 'H1', 'H2', 'H3']);
const MAX_TITLES = 400;
/** schema.org's word for it, in microdata and in RDFa. */
const BODY_PROPERTY = '[itemprop~=articleBody],[property~=articleBody]';

/** The elements that the page's own annotations call the body of an article. */
export function annotatedBodies(page: Element): Element[] {
  return [...page.querySelectorAll(BODY_PROPERTY)];
}

/** The elements that their own names make candidates, each kind in document order. */
export class Named {
  readonly known: Element[] = [];
  readonly madeUp: Element[] = [];
  readonly titles: Element[] = [];

  /** To be shown every element once. */
  see({ element, tag, byId, byClass }: Seen): void {
    if (byId.known || byClass.known || TAGS.has(tag)) this.known.push(element);
    if ((byId.madeUp || byClass.madeUp) && BOX.has(tag)) this.madeUp.push(element);
    if ((byId.title || byClass.title || TITLE_TAG.has(tag)) && this.titles.length < MAX_TITLES)
      this.titles.push(element);
  }
}
