import { isHiddenSeen } from './prune/hidden.ts';
import { isFurniture } from './prune/names.ts';
import { visibleLength } from './text.ts';
import type { Seen, Visitor } from './visit.ts';
import { isBlock } from './walk.ts';

/** What lies in an element, itself and below: counts of visible characters. */
export interface Measure {
  text: number;
  /** Of these, in links. */
  link: number;
  /** Of these, outside links and in blocks that read like sentences; furniture and legal lines not counted. */
  prose: number;
  /** The same, whatever the blocks around them are called. */
  sentences: number;
  /** Pictures, tables, players. */
  media: number;
}

const NOTHING = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT OPTION TEXTAREA BUTTON INPUT svg SVG HEAD LINK META TITLE MARQUEE'.split(
    ' ',
  ),
);
const MEDIA = new Set('IMG VIDEO AUDIO TABLE OBJECT EMBED IFRAME'.split(' '));
/** A longer block that says 许可证 is about licences. */
const MAX_LEGAL = 400;
const SENTENCE = /[。！？；，、：,.;!?]/;
/** Shorter than this is a label, even with a comma in it. */
const MIN_SENTENCE = 12;
/** What stands in a table's cell need not be a sentence. */
const MIN_CELL = 4;
/** An inline element with so many lines is a body: `<span id="pressrelease">…<br><br>…</span>`. */
const MIN_BREAKS = 3;
const INLINE = new Set(['SPAN', 'FONT']);
const FURNITURE = new Set(['NAV', 'FOOTER', 'ASIDE']);
/** What a page says of its publisher, not of its subject. */
export const LEGAL =
  /版权所有|ICP备|公网安备|许可证|备案|举报(?:电话|邮箱)|有害信息|Copyright|©|All Rights Reserved|主办单位|承办(?:单位)?[:：]|主办[:：]|技术支持|邮编[:：]|网站标识码|浏览器|licensed under|版权属于|免责声明|凡本[站网]|本[站网]及其|转载使用|Open Government Licence|copyright holders|third.party copyright|저작물|공공누리|cookies?\b/i;

/** An element on the way: its measure, and what is needed until it is complete. */
interface Frame extends Measure {
  readonly element: Element;
  /** Characters of text directly in this block, in inline elements too. */
  own: number;
  /** Line breaks directly in it. */
  breaks: number;
  /** Where in `said` its text begins. */
  readonly from: number;
  readonly inLink: boolean;
  readonly furniture: boolean;
}

/** Measures every visible element of what it is shown. */
export class Measurer implements Visitor {
  readonly #measures = new Map<Element, Measure>();
  readonly #root: Element;
  readonly #see: (seen: Seen) => void;
  readonly #open: Frame[] = [];
  /** The texts outside links of all blocks that are open, outermost first. */
  readonly #said: string[] = [];

  /**
   * @param root what is measured, with all in it.
   * @param see is shown each visible element, in document order.
   */
  constructor(root: Element, see: (seen: Seen) => void) {
    this.#root = root;
    this.#see = see;
  }

  /** By element, when all was shown. */
  done(): Map<Element, Measure> {
    trustNames(this.#root, this.#measures);
    return this.#measures;
  }

  enter(seen: Seen): boolean {
    const parent = this.#open.at(-1);
    if (parent ? NOTHING.has(seen.tag) || isHiddenSeen(seen) : seen.element !== this.#root)
      return parent === undefined && seen.tag !== 'HEAD';
    this.#see(seen);
    this.#open.push(open(seen, parent, this.#said.length));
    return true;
  }

  leave({ element }: Seen): void {
    const frame = this.#open.at(-1);
    if (frame?.element !== element) return;
    this.#open.pop();
    close(frame, this.#open.at(-1), this.#said);
    this.#measures.set(element, frame);
  }

  text(data: string): void {
    const frame = this.#open.at(-1);
    if (frame) addText(frame, data, this.#said);
  }

  comment(): void {}
}

/** Where most of the page stands in what is named like furniture, its names mean something else. */
function trustNames(root: Element, measures: Map<Element, Measure>): void {
  const page = measures.get(root) as Measure;
  if (page.prose >= page.sentences / 3) return;
  for (const measure of measures.values()) measure.prose = measure.sentences;
}

function open(seen: Seen, parent: Frame | undefined, from: number): Frame {
  const { element, tag: name } = seen;
  if (name === 'BR' && parent) parent.breaks++;
  return {
    text: 0,
    link: 0,
    prose: 0,
    sentences: 0,
    media: MEDIA.has(name) ? 1 : 0,
    element,
    own: 0,
    breaks: 0,
    from,
    inLink: name === 'A' || (parent?.inLink ?? false),
    furniture: (parent?.furniture ?? false) || FURNITURE.has(name) || isFurniture(seen),
  };
}

function addText(frame: Frame, text: string, said: string[]): void {
  const length = visibleLength(text);
  if (length === 0) return;
  frame.text += length;
  if (frame.inLink) frame.link += length;
  else {
    frame.own += length;
    said.push(text);
  }
}

function close(frame: Frame, parent: Frame | undefined, said: string[]): void {
  const block = isBlock(frame.element) || (frame.breaks >= MIN_BREAKS && INLINE.has(frame.element.nodeName));
  if (block) {
    if (readsLikeSentences(frame, said)) {
      frame.sentences += frame.own;
      if (!frame.furniture) frame.prose += frame.own;
    }
    said.length = frame.from;
  }
  if (!parent) return;
  parent.text += frame.text;
  parent.link += frame.link;
  parent.prose += frame.prose;
  parent.sentences += frame.sentences;
  parent.media += frame.media;
  if (!block) parent.own += frame.own;
}

/** Whether a block does, by the texts directly in it. Its length is asked first: most blocks are labels. */
function readsLikeSentences({ element, own, from }: Frame, said: string[]): boolean {
  const cell = own >= MIN_CELL && isCell(element);
  if (!cell && (own < MIN_SENTENCE || !someFrom(said, from, SENTENCE))) return false;
  return own >= MAX_LEGAL || !someFrom(said, from, LEGAL);
}

function someFrom(texts: string[], from: number, pattern: RegExp): boolean {
  for (let i = from; i < texts.length; i++) if (pattern.test(texts[i] as string)) return true;
  return false;
}

function isCell(element: Element): boolean {
  return element.nodeName === 'TD' || (element.nodeName === 'P' && element.parentNode?.nodeName === 'TD');
}
