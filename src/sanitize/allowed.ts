/**
 * What an article may be made of: HTML only, no SVG, MathML, forms, frames, styles or scripts. DOMPurify's own defaults
 * are wider (style, form, data-*, SVG, ftp:, tel:), so nothing of them is used.
 */

/** Which attributes an element may carry, besides those that every element may. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  abbr: ['title'],
  b: [],
  blockquote: [],
  br: [],
  caption: [],
  cite: [],
  code: [],
  col: ['span'],
  colgroup: ['span'],
  dd: [],
  del: ['datetime'],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  hr: [],
  i: [],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  ins: ['datetime'],
  li: ['id', 'value'],
  ol: ['start', 'type'],
  p: ['id'],
  pre: [],
  q: [],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['colspan', 'rowspan', 'align'],
  tfoot: [],
  th: ['colspan', 'rowspan', 'align', 'scope'],
  thead: [],
  time: ['datetime'],
  tr: [],
  u: [],
  ul: [],
};

export const EVERYWHERE: readonly string[] = ['lang', 'dir', 'class'];

/** The same list as BLOCK_CLASSES in article/, which this room does not import; a test compares them. */
export const CLASSES: readonly string[] = [
  'salutation',
  'sign-off',
  'note',
  'attachment-note',
  'centered',
  'page-break',
];

/** Blocks that are only a box: they become `div`, so that their text does not run into the next box's. */
export const BOXES: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'center',
  'details',
  'fieldset',
  'footer',
  'form',
  'header',
  'hgroup',
  'html',
  'legend',
  'main',
  'nav',
  'search',
  'section',
  'summary',
]);

/** Removed with everything in them, besides those DOMPurify removes so by itself (script, style, svg, ...). */
export const HOLLOW: readonly string[] = [
  'applet',
  'button',
  'canvas',
  'datalist',
  'dialog',
  'embed',
  'fencedframe',
  'frame',
  'frameset',
  'listing',
  'map',
  'meter',
  'object',
  'optgroup',
  'option',
  'portal',
  'progress',
  'select',
  'textarea',
];

/** Deeper nesting is flattened: parsers change structure at 512 levels, and with it the meaning of what was checked. */
export const MAX_DEPTH = 200;
