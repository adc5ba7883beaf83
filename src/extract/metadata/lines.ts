import { type Seen, type Visitor, visit } from '../visit.ts';
import { attribute, nameOf } from './dom.ts';
import { kindOfTag } from './tag-kinds.ts';

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
  heading: Element | undefined;
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
  time: string | undefined;
  /** What a microdata or RDFa property says the line is. */
  prop: string | undefined;
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

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const MARK = /^<\$\[([^\]]{1,20})\]>(begin|end)$/;
/** White space of the source that is not one plain space. */
const RUN = /[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g;
const BLANK = /^[ \t\r\n\f]*$/;
/** The one property that anybody asks a line for: where no element has it, none is asked. */
const HEADLINE = '[itemprop=headline],[property=headline]';
const SPAN_LIMIT = 60;
/** No fact is read from a longer line; its first part is enough to know it as prose. */
const LINE_LIMIT = 600;
const MAX_LINES = 60_000;
const MAX_NAMES = 200;

/** Reads the whole page once. Linear in its size. */
export function readLines(root: Element): PageLines {
  const reader = new LineReader(root);
  visit(root, [reader]);
  return reader;
}

/** What an element does to the lines in it, until it is left. */
interface Scope {
  element: Element;
  hidden: boolean;
  aside: boolean;
  /** 0 where it is no heading. */
  level: number;
}

/** Makes lines of what it is shown: to be shown the whole page, once. */
export class LineReader implements PageLines, Visitor {
  readonly lines: Line[] = [];
  readonly spans = new Map<Element, Span>();
  readonly marked = new Map<string, string>();
  readonly #blocks: { seen: Seen; from: number; media: boolean }[] = [];
  readonly #scopes: Scope[] = [];
  readonly #headings: Scope[] = [];
  #links = 0;
  #hidden = 0;
  #asides = 0;
  #mark: { name: string; text: string } | undefined;
  // The line so far.
  #text = '';
  #linked = 0;
  #time: string | undefined;
  #prop: string | undefined;
  /** The element that starts it. */
  #start: Seen | undefined;
  readonly #annotated: boolean;

  constructor(root: Element) {
    this.#annotated = root.querySelector(HEADLINE) !== null;
  }

  #flush(): void {
    const block = this.#blocks.at(-1);
    if (block && this.#text !== '' && this.lines.length < MAX_LINES && /[^\s\ue000]/.test(this.#text)) {
      const heading = this.#headings.at(-1);
      this.lines.push({
        text: this.#text.trim(),
        block: block.seen.element,
        heading: heading?.element,
        level: heading?.level ?? 0,
        linked: this.#linked,
        hidden: this.#hidden > 0,
        aside: this.#asides > 0,
        names: `${namesOf(block.seen)} ${this.#start ? namesOf(this.#start) : ''}`,
        time: this.#time,
        prop: this.#prop,
      });
    }
    this.#text = '';
    this.#linked = 0;
    this.#time = undefined;
    this.#prop = undefined;
    this.#start = undefined;
  }

  enter(seen: Seen): boolean {
    const { element, tag } = seen;
    const kind = kindOfTag(tag);
    if (kind.media) {
      const block = this.#blocks.at(-1);
      if (block) block.media = true;
    }
    if (kind.skipped) return false;
    if (tag === 'BR') {
      this.#flush();
      return false;
    }
    if (kind.block) {
      this.#flush();
      this.#blocks.push({ seen, from: this.lines.length, media: false });
    } else if (this.#text) this.#text += SEAM;
    if (!this.#text) this.#start = seen;
    if (tag === 'A') this.#links++;
    if (tag === 'TIME') this.#time ??= attribute(element, 'datetime') || undefined;
    if (this.#annotated)
      this.#prop ??= attribute(element, 'itemprop') || attribute(element, 'property') || undefined;
    const hidden = tag === 'DIALOG' || (seen.hideable && isHidden(element));
    const named = (seen.byClass.aside || seen.byId.aside) && tag !== 'BODY' && tag !== 'HTML';
    const aside = kind.aside || named;
    if (hidden || aside || kind.level > 0) this.#open({ element, hidden, aside, level: kind.level });
    return true;
  }

  #open(scope: Scope): void {
    this.#scopes.push(scope);
    if (scope.hidden) this.#hidden++;
    if (scope.aside) this.#asides++;
    if (scope.level > 0) this.#headings.push(scope);
  }

  leave({ element, tag }: Seen): void {
    const kind = kindOfTag(tag);
    if (kind.block && this.#blocks.at(-1)?.seen.element === element) {
      this.#flush();
      this.#closeBlock();
    } else if (this.#text) this.#text += SEAM;
    if (tag === 'A' && this.#links > 0) this.#links--;
    if (this.#scopes.at(-1)?.element !== element) return;
    const scope = this.#scopes.pop() as Scope;
    if (scope.hidden) this.#hidden--;
    if (scope.aside) this.#asides--;
    if (scope.level > 0) this.#headings.pop();
  }

  #closeBlock(): void {
    const done = this.#blocks.pop();
    if (!done) return;
    const parent = this.#blocks.at(-1);
    const to = this.lines.length;
    if (done.media && parent) parent.media = true;
    if (to > done.from && to - done.from <= SPAN_LIMIT)
      this.spans.set(done.seen.element, { from: done.from, to, media: done.media });
  }

  text(data: string): void {
    if (this.#mark && this.#mark.text.length < 200) this.#mark.text += data.slice(0, 200);
    if (this.#text.length >= LINE_LIMIT) return;
    // Between most elements there is nothing else.
    if (data.charCodeAt(0) <= 32 && BLANK.test(data)) {
      if (this.#text !== '' && !this.#text.endsWith(' ')) this.#add(' ');
      return;
    }
    const part = (data.length > LINE_LIMIT ? data.slice(0, LINE_LIMIT) : data).replace(RUN, ' ');
    const add = part[0] === ' ' && (this.#text === '' || this.#text.endsWith(' ')) ? part.slice(1) : part;
    if (add) this.#add(add);
  }

  #add(text: string): void {
    this.#text += text;
    if (this.#links > 0) this.#linked += text.length;
  }

  comment(data: string): void {
    const m = data.length < 40 ? MARK.exec(data.trim()) : null;
    if (!m) return;
    const mark = this.#mark;
    if (m[2] === 'begin') this.#mark = { name: m[1] as string, text: '' };
    else if (mark && mark.name === m[1]) {
      if (!this.marked.has(mark.name)) this.marked.set(mark.name, mark.text);
      this.#mark = undefined;
    }
  }
}

/** Class and id, lower case. */
function namesOf({ names, id }: Seen): string {
  return names === '' && id === '' ? '' : `${names} ${id}`.trim().toLowerCase().slice(0, MAX_NAMES);
}

function isHidden(element: Element): boolean {
  // A form's own methods may be replaced by its inputs.
  if (nameOf(element) !== 'FORM' && element.hasAttribute('hidden')) return true;
  const style = attribute(element, 'style');
  return style !== '' && HIDDEN.test(style);
}
