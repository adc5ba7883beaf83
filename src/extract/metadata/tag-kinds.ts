/** What an element's tag means for the lines of a page. */
export interface TagKind {
  /** Begins and ends a line. */
  block: boolean;
  /** Nothing in it is text of the page. */
  skipped: boolean;
  media: boolean;
  /** Beside the document: navigation and the like. */
  aside: boolean;
  /** 1..6 of a heading, else 0. */
  level: number;
}

const BLOCKS =
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr hgroup html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  );
const SKIPPED = 'script style noscript template iframe object svg math head select textarea'.split(' ');
const MEDIA = 'img video audio iframe embed object picture canvas'.split(' ');
/** Of other languages than HTML: their node names are in lower case. */
const FOREIGN = ['svg', 'math'];
const ASIDES = ['nav', 'footer', 'aside'];

const KINDS = new Map(
  [...new Set([...BLOCKS, ...SKIPPED, ...MEDIA])].map((tag): [string, TagKind] => [
    FOREIGN.includes(tag) ? tag : tag.toUpperCase(),
    {
      block: BLOCKS.includes(tag),
      skipped: SKIPPED.includes(tag),
      media: MEDIA.includes(tag),
      aside: ASIDES.includes(tag),
      level: Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0),
    },
  ]),
);
const INLINE: TagKind = { block: false, skipped: false, media: false, aside: false, level: 0 };

/** `tag`: a node name. */
export function kindOfTag(tag: string): TagKind {
  return KINDS.get(tag) ?? INLINE;
}
