import { isHidden } from './prune/hidden.ts';
import { isFurnitureName } from './prune/names.ts';
import { visibleLength } from './text.ts';
import { isBlock, isElement } from './walk.ts';

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
const FURNITURE = new Set(['NAV', 'FOOTER', 'ASIDE']);
/** What a page says of its publisher, not of its subject. */
export const LEGAL =
  /版权所有|ICP备|公网安备|许可证|备案|举报(?:电话|邮箱)|有害信息|Copyright|©|All Rights Reserved|主办单位|承办(?:单位)?[:：]|主办[:：]|技术支持|邮编[:：]|网站标识码|浏览器|licensed under|版权属于|免责声明|凡本[站网]|本[站网]及其|转载使用|Open Government Licence|copyright holders|third.party copyright|저작물|공공누리|cookies?\b/i;

interface Frame {
  element: Element;
  measure: Measure;
  /** Characters of text directly in this block, in inline elements too. */
  own: number;
  sentence: boolean;
  legal: boolean;
  inLink: boolean;
  furniture: boolean;
  next: Node | null;
}

/** One walk over the page, without recursion: the measure of every visible element. */
export function measureAll(root: Element): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const stack: Frame[] = [open(root, undefined)];
  while (stack.length) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.next;
    if (!node) {
      stack.pop();
      close(frame, stack[stack.length - 1]);
      measures.set(frame.element, frame.measure);
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) addText(frame, node.nodeValue ?? '');
    else if (isElement(node) && !NOTHING.has(node.nodeName) && !isHidden(node)) stack.push(open(node, frame));
  }
  trustNames(root, measures);
  return measures;
}

/** Where most of the page stands in what is named like furniture, its names mean something else. */
function trustNames(root: Element, measures: Map<Element, Measure>): void {
  const page = measures.get(root) as Measure;
  if (page.prose >= page.sentences / 3) return;
  for (const measure of measures.values()) measure.prose = measure.sentences;
}

function open(element: Element, parent: Frame | undefined): Frame {
  return {
    element,
    measure: { text: 0, link: 0, prose: 0, sentences: 0, media: MEDIA.has(element.nodeName) ? 1 : 0 },
    own: 0,
    sentence: false,
    legal: false,
    inLink: element.nodeName === 'A' || (parent?.inLink ?? false),
    furniture: FURNITURE.has(element.nodeName) || isFurnitureName(element) || (parent?.furniture ?? false),
    next: element.firstChild,
  };
}

function addText(frame: Frame, text: string): void {
  const length = visibleLength(text);
  if (length === 0) return;
  frame.measure.text += length;
  if (frame.inLink) frame.measure.link += length;
  else {
    frame.own += length;
    if (!frame.sentence && SENTENCE.test(text)) frame.sentence = true;
    if (!frame.legal && LEGAL.test(text)) frame.legal = true;
  }
}

function close(frame: Frame, parent: Frame | undefined): void {
  const block = isBlock(frame.element);
  if (!frame.sentence && isCell(frame.element) && frame.own >= MIN_CELL) frame.sentence = true;
  if (
    block &&
    frame.sentence &&
    frame.own >= (isCell(frame.element) ? MIN_CELL : MIN_SENTENCE) &&
    !(frame.legal && frame.own < MAX_LEGAL)
  ) {
    frame.measure.sentences += frame.own;
    if (!frame.furniture) frame.measure.prose += frame.own;
  }
  if (!parent) return;
  parent.measure.text += frame.measure.text;
  parent.measure.link += frame.measure.link;
  parent.measure.prose += frame.measure.prose;
  parent.measure.sentences += frame.measure.sentences;
  parent.measure.media += frame.measure.media;
  if (block) return;
  parent.own += frame.own;
  if (frame.sentence) parent.sentence = true;
  if (frame.legal) parent.legal = true;
}

function isCell(element: Element): boolean {
  return element.nodeName === 'TD' || (element.nodeName === 'P' && element.parentNode?.nodeName === 'TD');
}
