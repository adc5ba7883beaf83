import { FAMILIES } from '../../sites/index.ts';

const IDS = new Set(FAMILIES.flatMap((family) => family.ids ?? []));
const CLASSES = new Set(FAMILIES.flatMap((family) => family.classes ?? []));
/** Names that templates make up for the body, in many spellings: `wenzhang-content`, `newsCon`, `xl_nr`, `articleText`. */
const MADE_UP =
  /(?:^|\s)(?:(?:wenzhang|zhengwen|article|news|detail|xxgk|info|post|entry|view|xl|art|zw|page|text)[-_]?(?:content|contents|cont?|nr|neirong|text|txt|body|zw|main|box_text)|zhengwen|zw|nr|neirong|TRS_\w+)(?=\s|$)/i;

/** Whether an id or a class is the name of a body or of a title. */
export interface BodyName {
  /** A CMS family is known to call its body so. */
  known: boolean;
  madeUp: boolean;
  title: boolean;
}

export function idOfBody(id: string): BodyName {
  return { known: IDS.has(id), madeUp: MADE_UP.test(id), title: /title/i.test(id) };
}

export function classOfBody(names: string): BodyName {
  return {
    known: names.split(/\s+/).some((name) => CLASSES.has(name)),
    madeUp: MADE_UP.test(names),
    title: /title|headline/i.test(names),
  };
}
