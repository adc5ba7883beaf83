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
  /** How its first words read, to find it again in the page's text. */
  opening: string;
}

const MAX_PARAGRAPHS = 600;
const MAX_NODES = 6_000;
/** Shorter text is a label, a menu entry or a caption. */
const SHORTEST = 15;
/** English says in about two and a half letters what Chinese says in one ideograph. */
const LETTERS_PER_IDEOGRAPH = 2.5;
/** Where letters do not end a sentence they are mostly an entry of a list. */
const SENTENCE_END = /[.!?:;…]["'”’»)\]\s]*$/;
const NOT_A_SENTENCE = 3;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** `索引号：000014348/2020-35147` and `主办单位：某市人民政府办公室` are fields of a form, not prose. */
const FIELD = /^[\s\u3000【[（(]*[^\s：:，。]{0,3}\s*[^\s：:，。]{0,7}\s*[：:]\s*[^，。；]{0,200}$/;
/** Template and script residue that a browser shows as text. */
const RESIDUE = /<%|function\s*\(|\{\s*\$|;\s*\}/;
const FOOTER =
  /ICP备|公网安备|网站标识码|版权所有|主办单位|承办单位|技术支持|copyright|all rights reserved|©/i;
const INLINE = /^(?:SPAN|FONT|B|STRONG|I|EM|U|SUP|SUB|SMALL|BIG|MARK|ABBR)$/;
const NO_PROSE = /^(?:A|SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|BUTTON|LABEL|TITLE|TEMPLATE|IFRAME)$/;

/** What `text` weighs as prose; 0 when it is none. */
export function weight(text: string): number {
  const trimmed = text.trim();
  if (trimmed.length < SHORTEST || RESIDUE.test(trimmed) || FOOTER.test(trimmed) || FIELD.test(trimmed))
    return 0;
  if (IDEOGRAPH.test(trimmed)) return trimmed.length;
  const size = trimmed.length / LETTERS_PER_IDEOGRAPH / (SENTENCE_END.test(trimmed) ? 1 : NOT_A_SENTENCE);
  return size < SHORTEST ? 0 : size;
}

/** Gathers text under the element that holds it, and keeps the largest. */
class Blocks {
  readonly prose: Prose = { block: undefined, size: 0, paragraphs: 0, total: 0, opening: '' };
  readonly #sizes = new Map<Element, { size: number; paragraphs: number; opening: string }>();

  add(holder: Element, text: string, size: number): void {
    const held = this.#sizes.get(holder) ?? { size: 0, paragraphs: 0, opening: text.trim().slice(0, 40) };
    held.size += size;
    held.paragraphs++;
    this.#sizes.set(holder, held);
    this.prose.total += size;
    if (held.size > this.prose.size) Object.assign(this.prose, held, { block: holder });
  }
}

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
    const text = paragraph.textContent ?? '';
    const size = weight(text);
    if (size === 0 || isLink(paragraph, text)) continue;
    blocks.add(holder, text, size);
  }
  return blocks.prose;
}

/** Prose in bare text nodes, between `<br>` or in `<div>`: a walk over the page, so only for pages without paragraphs. */
export function textProse(root: Element): Prose {
  const blocks = new Blocks();
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let seen = 0, node = walker.nextNode(); node && seen < MAX_NODES; seen++, node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < SHORTEST) continue;
    const size = weight(text);
    if (size === 0) continue;
    let holder = node.parentElement;
    while (holder && INLINE.test(holder.tagName)) holder = holder.parentElement;
    if (!holder || NO_PROSE.test(holder.tagName)) continue;
    blocks.add(holder, text, size);
  }
  return blocks.prose;
}

function isLink(paragraph: Element, text: string): boolean {
  const first = paragraph.firstElementChild;
  return first?.tagName === 'A' && (first.textContent ?? '').length * 2 > text.length;
}
