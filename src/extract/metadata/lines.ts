import { attribute, isBare, rootOf, tagOf, walk } from './dom.ts';

/**
 * Stands between two inline elements of one line: `<b>来源：</b><i>某报</i><i>作者：…</i>` has no space to cut at.
 * A private-use character: pages use these for icons, which cut as well.
 */
export const SEAM = '\ue000';

/** One line of the page as a reader sees it: the text between two block boundaries or `<br>`. */
export interface Line {
  /** Spaces of the source collapsed, non-breaking and full-width ones kept; SEAM where inline elements meet. */
  text: string;
  /** The innermost block around it. */
  block: Element;
  /** The nearest h1..h6 around it. */
  heading?: Element;
  /** 1..6 of `heading`, else 0. */
  level: number;
  /** How many of its characters are inside links. */
  linked: number;
  /** `display:none`, `hidden` or a dialog around it. */
  hidden: boolean;
  /** Inside nav, header, footer, aside or what is named so. */
  aside: boolean;
  /** Class and id of the block and of the inline element that starts the line, lower case. */
  names: string;
  /** `datetime` of a time element in it. */
  time?: string;
  /** What a microdata or RDFa property says the line is. */
  prop?: string;
}

export interface Span {
  from: number;
  to: number;
  /** Holds a picture, video or frame. */
  media: boolean;
}

export interface PageLines {
  lines: Line[];
  /** Which lines a block holds; blocks of more than SPAN_LIMIT lines are left out. */
  spans: Map<Element, Span>;
  /** Text between `<!--<$[名]>begin-->` and its end, by name. */
  marked: Map<string, string>;
}

const BLOCK = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr hgroup html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIP = new Set('script style noscript template iframe object svg math head select textarea'.split(' '));
const MEDIA = new Set('img video audio iframe embed object picture canvas'.split(' '));
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const ASIDE = new Set(['nav', 'footer', 'aside']);
const ASIDE_NAMED =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|foot|sidebar|breadcrumbs?|crumbs?|dqwz|location|position|local|related|copyright)(?:$|[\s_-])/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const SPAN_LIMIT = 60;
/** No fact is read from a longer line; its first part is enough to know it as prose. */
const LINE_LIMIT = 600;
const MAX_LINES = 60_000;

function namesOf(element: Element): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`.trim().toLowerCase().slice(0, 200);
}

/** Reads the whole page once. Linear in its size. */
export function readLines(document: Document): PageLines {
  const lines: Line[] = [];
  const spans = new Map<Element, Span>();
  const marked = new Map<string, string>();
  const blocks: { element: Element; from: number; names: string; media: boolean }[] = [];
  let text = '';
  let linked = 0;
  let time: string | undefined;
  let prop: string | undefined;
  let inlineNames = '';
  let links = 0;
  let hidden = 0;
  let asides = 0;
  const headings: { element: Element; level: number }[] = [];
  const counted = new Map<Element, { hidden: boolean; aside: boolean; heading: boolean }>();
  let mark: { name: string; text: string } | undefined;

  const flush = () => {
    const block = blocks.at(-1);
    if (block && lines.length < MAX_LINES && /[^\s\ue000]/.test(text)) {
      const heading = headings.at(-1);
      lines.push({
        text: text.trim(),
        block: block.element,
        ...(heading ? { heading: heading.element } : {}),
        level: heading?.level ?? 0,
        linked,
        hidden: hidden > 0,
        aside: asides > 0,
        names: `${block.names} ${inlineNames}`,
        ...(time ? { time } : {}),
        ...(prop ? { prop } : {}),
      });
    }
    text = '';
    linked = 0;
    time = undefined;
    prop = undefined;
    inlineNames = '';
  };

  const root = rootOf(document);
  if (!root) return { lines, spans, marked };
  walk(root, {
    enter(element) {
      const tag = tagOf(element);
      if (MEDIA.has(tag)) {
        const block = blocks.at(-1);
        if (block) block.media = true;
      }
      if (SKIP.has(tag)) return false;
      if (tag === 'br') {
        flush();
        return false;
      }
      const bare = isBare(element);
      const names = bare ? '' : namesOf(element);
      if (tag === 'time') time ??= attribute(element, 'datetime') || undefined;
      if (BLOCK.has(tag)) {
        flush();
        blocks.push({ element, from: lines.length, names, media: false });
      } else if (text) text += SEAM;
      if (!text) inlineNames = names;
      if (!bare) prop ??= attribute(element, 'itemprop') || attribute(element, 'property') || undefined;
      if (tag === 'a') links++;
      const level = HEADINGS.indexOf(tag) + 1;
      const own = {
        hidden:
          tag === 'dialog' ||
          (!bare && (element.hasAttribute?.('hidden') === true || HIDDEN.test(attribute(element, 'style')))),
        aside:
          ASIDE.has(tag) || (names !== '' && tag !== 'body' && tag !== 'html' && ASIDE_NAMED.test(names)),
        heading: level > 0,
      };
      if (own.hidden || own.aside || own.heading) {
        counted.set(element, own);
        if (own.hidden) hidden++;
        if (own.aside) asides++;
        if (own.heading) headings.push({ element, level });
      }
      return true;
    },
    leave(element) {
      const tag = tagOf(element);
      if (BLOCK.has(tag) && blocks.at(-1)?.element === element) {
        flush();
        const done = blocks.pop();
        if (done) {
          const parent = blocks.at(-1);
          if (done.media && parent) parent.media = true;
          if (lines.length > done.from && lines.length - done.from <= SPAN_LIMIT)
            spans.set(element, { from: done.from, to: lines.length, media: done.media });
        }
      } else if (text && !SKIP.has(tag)) text += SEAM;
      if (tag === 'a' && links > 0) links--;
      const own = counted.get(element);
      if (!own) return;
      if (own.hidden) hidden--;
      if (own.aside) asides--;
      if (own.heading) headings.pop();
    },
    text(data) {
      if (mark && mark.text.length < 200) mark.text += data.slice(0, 200);
      if (text.length >= LINE_LIMIT) return;
      const part = (data.length > LINE_LIMIT ? data.slice(0, LINE_LIMIT) : data).replace(
        /[ \t\r\n\f]+/g,
        ' ',
      );
      const add = part[0] === ' ' && (text === '' || text.endsWith(' ')) ? part.slice(1) : part;
      if (!add) return;
      text += add;
      if (links > 0) linked += add.length;
    },
    comment(data) {
      const m = /^<\$\[([^\]]{1,20})\]>(begin|end)$/.exec(data.trim());
      if (!m) return;
      if (m[2] === 'begin') mark = { name: m[1] as string, text: '' };
      else if (mark && mark.name === m[1]) {
        if (!marked.has(mark.name)) marked.set(mark.name, mark.text);
        mark = undefined;
      }
    },
  });
  flush();
  return { lines, spans, marked };
}
