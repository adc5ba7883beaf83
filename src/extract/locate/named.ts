import { FAMILIES } from '../../sites/index.ts';
import { remembered } from '../remembered.ts';
import type { Seen } from '../visit.ts';

const IDS = new Set(FAMILIES.flatMap((family) => family.ids ?? []));
const CLASSES = new Set(FAMILIES.flatMap((family) => family.classes ?? []));
const TAGS = new Set(FAMILIES.flatMap((family) => family.tags ?? []).map((tag) => tag.toUpperCase()));
/** Names that templates make up for the body, in many spellings: `wenzhang-content`, `newsCon`, `xl_nr`, `articleText`. */
const MADE_UP =
  /(?:^|\s)(?:(?:wenzhang|zhengwen|article|news|detail|xxgk|info|post|entry|view|xl|art|zw|page|text)[-_]?(?:content|contents|cont?|nr|neirong|text|txt|body|zw|main|box_text)|zhengwen|zw|nr|neirong|TRS_\w+)(?=\s|$)/i;
const BOX = new Set(['DIV', 'TD', 'SECTION']);
const TITLE_TAG = new Set(['UCAPTITLE', 'H1', 'H2', 'H3']);
const MAX_TITLES = 400;
/** schema.org's word for it, in microdata and in RDFa. */
const BODY_PROPERTY = '[itemprop~=articleBody],[property~=articleBody]';

/** What an id or a class says of its element. */
interface Name {
  /** A CMS family is known to call its body so. */
  known: boolean;
  madeUp: boolean;
  title: boolean;
}

const saidOfId = remembered(
  (id): Name => ({ known: IDS.has(id), madeUp: MADE_UP.test(id), title: /title/i.test(id) }),
);
const saidOfClass = remembered(
  (names): Name => ({
    known: names.split(/\s+/).some((name) => CLASSES.has(name)),
    madeUp: MADE_UP.test(names),
    title: /title|headline/i.test(names),
  }),
);

/** The elements that the page's own annotations call the body of an article. */
export function annotatedBodies(document: Document): Element[] {
  return [...document.body.querySelectorAll(BODY_PROPERTY)];
}

/** The elements that their own names make candidates, each kind in document order. */
export class Named {
  readonly known: Element[] = [];
  readonly madeUp: Element[] = [];
  readonly titles: Element[] = [];

  /** To be shown every element once. */
  see({ element, tag, id: ownId, names: ownNames }: Seen): void {
    const id = saidOfId(ownId);
    const names = saidOfClass(ownNames);
    if (id.known || names.known || TAGS.has(tag)) this.known.push(element);
    if ((id.madeUp || names.madeUp) && BOX.has(tag)) this.madeUp.push(element);
    if ((id.title || names.title || TITLE_TAG.has(tag)) && this.titles.length < MAX_TITLES)
      this.titles.push(element);
  }
}
