/** Running text, and the one element that holds most of it. */
export interface Prose {
  /** The element that holds the largest block, if there is any prose at all. */
  block: Element | undefined;
  /** Characters in that block; in scripts with letters, counted as the ideographs that would say as much. */
  size: number;
  /** Paragraphs in that block. */
  paragraphs: number;
  /** Characters in all blocks together, counted the same way. */
  total: number;
  /** The first paragraph or text in that block, and how it begins. */
  first: Node | undefined;
  opening: string;
}

const MAX_PARAGRAPHS = 600;
const MAX_NODES = 3_000;
/** Enough prose to stop reading. */
const PLENTY = 600;
/** Shorter text is a label, a menu entry or a caption. */
const SHORTEST = 15;
/** English says in about two and a half letters what Chinese says in one ideograph. */
const LETTERS_PER_IDEOGRAPH = 2.5;
/** Where letters do not end a sentence they are mostly an entry of a list. */
const SENTENCE_END = /[.!?:;…]["'”’»)\]\s]*$/;
const NOT_A_SENTENCE = 3;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE = /[，。；！？]/;
/** Template and script residue that a browser shows as text. */
const RESIDUE = /<%|function ?\(|\{ ?\$|; ?\}/;
const FOOTER =
  /ICP备|公网安备|网站标识码|版权所有|主办单位|承办单位|技术支持|[Cc]opyright|[Aa]ll [Rr]ights [Rr]eserved|©/;
const INLINE = /^(?:SPAN|FONT|B|STRONG|I|EM|U|SUP|SUB|SMALL|BIG|MARK|ABBR)$/;
export const NO_PROSE = /^(?:A|SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|BUTTON|LABEL|TITLE|TEMPLATE|IFRAME)$/;

/** A label and its colon are this long at most. */
const LABEL = 12;
/** Labels, footers and residue are short. */
const LONG = 160;
const START = 200;

/** What `text` weighs as prose; 0 when it is none. */
export function weight(text: string): number {
  const { length } = text;
  if (length < SHORTEST) return 0;
  if (length < LONG && (isField(text) || FOOTER.test(text) || RESIDUE.test(text))) return 0;
  if (IDEOGRAPH.test(length > LONG ? text.slice(0, LONG) : text)) return length;
  if (RESIDUE.test(text)) return 0;
  const size = length / LETTERS_PER_IDEOGRAPH / (SENTENCE_END.test(text.slice(-12)) ? 1 : NOT_A_SENTENCE);
  return size < SHORTEST ? 0 : size;
}

/** `索引号：000014348/2020-35147` and `主办单位：某市人民政府办公室` are fields of a form, not prose. */
function isField(text: string): boolean {
  const start = text.slice(0, LABEL);
  return (start.includes('：') || start.includes(':')) && !SENTENCE.test(text) && IDEOGRAPH.test(start);
}

/** Gathers text under the element that holds it, and keeps the largest. */
class Blocks {
  readonly #blocks = new Map<Element, Block>();
  #largest: Block | undefined;
  #total = 0;

  add(holder: Element, node: Node, text: string, size: number): void {
    let block = this.#blocks.get(holder);
    if (!block) {
      block = { block: holder, size: 0, paragraphs: 0, first: node, opening: text.slice(0, START) };
      this.#blocks.set(holder, block);
    }
    block.size += size;
    block.paragraphs++;
    this.#total += size;
    if (!this.#largest || block.size > this.#largest.size) this.#largest = block;
  }

  /** More of the same would not change what is thought of it. */
  get plenty(): boolean {
    const largest = this.#largest;
    return (
      largest !== undefined &&
      largest.size >= PLENTY &&
      largest.paragraphs >= 3 &&
      largest.size * 2 >= this.#total
    );
  }

  get prose(): Prose {
    return { ...(this.#largest ?? NONE), total: this.#total };
  }
}

type Block = Omit<Prose, 'total'>;
const NONE: Block = { block: undefined, size: 0, paragraphs: 0, first: undefined, opening: '' };

/**
 * Prose in `<p>`, which is nearly all prose there is: the browser finds these elements without help. `whole` counts the
 * root as the one holder, where its template says that it is (`<main>`).
 */
export function paragraphProse(root: Element, whole = false): Prose {
  const blocks = new Blocks();
  const paragraphs = root.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i] as Element;
    const holder = whole ? root : paragraph.parentElement;
    if (!holder) continue;
    const text = (paragraph.textContent ?? '').trim();
    const size = weight(text);
    if (size === 0 || isLink(paragraph, text)) continue;
    blocks.add(holder, paragraph, text, size);
    if (blocks.plenty) break;
  }
  return blocks.prose;
}

/** Prose in bare text nodes, between `<br>` or in `<div>`: a walk over the page, so only for pages without paragraphs. */
export function textProse(root: Element): Prose {
  const blocks = new Blocks();
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let seen = 0, node = walker.nextNode(); node && seen < MAX_NODES; seen++, node = walker.nextNode()) {
    if ((node as Text).length < SHORTEST) continue;
    const text = (node.nodeValue ?? '').trim();
    const size = weight(text);
    if (size === 0) continue;
    let holder = node.parentElement;
    while (holder && INLINE.test(holder.tagName)) holder = holder.parentElement;
    if (!holder || NO_PROSE.test(holder.tagName)) continue;
    blocks.add(holder, node, text, size);
    if (blocks.plenty) break;
  }
  return blocks.prose;
}

function isLink(paragraph: Element, text: string): boolean {
  const first = paragraph.firstElementChild;
  return first?.tagName === 'A' && (first.textContent ?? '').length * 2 > text.length;
}
