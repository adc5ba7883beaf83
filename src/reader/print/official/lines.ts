/** One line of a paragraph, as the browser broke it. */
export interface Line {
  /** Its own copy of the text, with the inline elements around it. */
  content: DocumentFragment;
  /** CSS px, from where its text begins to where it ends. */
  width: number;
  /** The paragraph, or a line break in it, ends here: it is not stretched to the margin. */
  ends: boolean;
}

interface Start {
  node: Node;
  /** In characters for a text, -1 for before the node itself. */
  offset: number;
  left: number;
  right: number;
  /** A forced break stands before it. */
  forced: boolean;
}

/**
 * Cuts a laid-out paragraph into its lines. Once cut, a line stays a line: printers' measures differ a little from the
 * screen's, and a paragraph that grew by a line would push the last line of the page over its edge.
 *
 * @param pitch the height of a line, CSS px; the paragraph is set solid on it.
 */
export function linesOf(paragraph: HTMLElement, pitch: number): Line[] {
  const starts = lineStarts(paragraph, pitch);
  return starts.map((start, n) => {
    const next = starts[n + 1];
    return {
      content: cut(paragraph, n === 0 ? undefined : start, next),
      width: start.right - start.left,
      ends: next === undefined || next.forced,
    };
  });
}

function lineStarts(paragraph: HTMLElement, pitch: number): Start[] {
  const document = paragraph.ownerDocument;
  const top = paragraph.getBoundingClientRect().top;
  const range = document.createRange();
  const lineOf = (rect: DOMRect) => Math.floor((rect.top + rect.height / 2 - top) / pitch);
  const rectAt = (node: Text, offset: number): DOMRect | undefined => {
    range.setStart(node, offset);
    range.setEnd(node, Math.min(node.length, offset + 1));
    const rects = range.getClientRects();
    return rects[rects.length - 1];
  };
  const starts: Start[] = [];
  let line = -1;
  let forced = false;
  const begin = (node: Node, offset: number, rect: DOMRect) => {
    starts.push({ node, offset, left: rect.left, right: rect.right, forced });
    line = lineOf(rect);
  };
  const reach = (rect: DOMRect) => {
    const current = starts.at(-1);
    if (current) current.right = Math.max(current.right, rect.right);
  };

  const walker = document.createTreeWalker(paragraph, 5);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') forced = true;
      if (element.localName !== 'img') continue;
      const rect = element.getBoundingClientRect();
      if (starts.length === 0 || lineOf(rect) > line) begin(element, -1, rect);
      else reach(rect);
      forced = false;
      continue;
    }
    const text = node as Text;
    for (let at = 0; at < text.length; ) {
      const rect = rectAt(text, at);
      if (!rect || (rect.width === 0 && text.data[at] === ' ')) {
        at += 1;
        continue;
      }
      if (starts.length === 0 || lineOf(rect) > line) begin(text, at, rect);
      forced = false;
      const last = lastOnLine(text, at, (offset) => {
        const there = rectAt(text, offset);
        return !there || lineOf(there) <= line;
      });
      const end = rectAt(text, last);
      if (end) reach(end);
      at = last + 1;
    }
  }
  return starts;
}

/** The last character from `from` on that `isHere` still holds for; lines only go down, so halving finds it. */
function lastOnLine(text: Text, from: number, isHere: (offset: number) => boolean): number {
  let low = from;
  const step = 32;
  while (low + step < text.length && isHere(low + step)) low += step;
  let high = Math.min(text.length, low + step);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isHere(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function cut(paragraph: HTMLElement, from: Start | undefined, to: Start | undefined): DocumentFragment {
  const document = paragraph.ownerDocument;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (from?.offset === -1) range.setStartBefore(from.node);
  else if (from) range.setStart(from.node, from.offset);
  if (to?.offset === -1) range.setEndBefore(to.node);
  else if (to) range.setEnd(to.node, to.offset);
  let content = range.cloneContents();
  // The copy begins below what both ends have in common: the elements from there up to the paragraph are put around it.
  let around = range.commonAncestorContainer as Node | null;
  if (around?.nodeType === 3) around = around.parentNode;
  for (; around && around !== paragraph; around = around.parentNode) {
    const shell = around.cloneNode(false) as Element;
    shell.append(content);
    content = document.createDocumentFragment();
    content.append(shell);
  }
  for (const br of content.querySelectorAll('br')) br.remove();
  return content;
}
