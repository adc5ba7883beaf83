/**
 * The text of an article's body as positions count it: its text nodes one after the other, with one line break between
 * two blocks. The same for the reader's DOM, where controls were added, and for the bare HTML that is exported.
 */
export interface BodyText {
  text: string;
  pieces: Piece[];
}

/** One text node, and where in the text it starts. */
export interface Piece {
  node: Text;
  start: number;
}

/** Part of one text node. */
export interface Span {
  node: Text;
  from: number;
  to: number;
}

const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What a reader's own interface adds to the text; it is nobody's words. */
const ADDED = 'button, dialog, script, style, template, svg, .missing, [data-added]';

export function bodyText(root: Node): BodyText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let breaks = false;
  const visit = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child as Text;
        // White space between two blocks is how the page was typed.
        if ((breaks || length === 0) && !text.data.trim()) continue;
        if (breaks && length > 0) {
          parts.push('\n');
          length += 1;
        }
        breaks = false;
        pieces.push({ node: text, start: length });
        parts.push(text.data);
        length += text.data.length;
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.matches(ADDED)) continue;
        const isBlock = BLOCKS.has(element.localName) || element.localName === 'br';
        breaks ||= isBlock;
        visit(element);
        breaks ||= isBlock;
      }
    }
  };
  visit(root);
  return { text: parts.join(''), pieces };
}

/** The parts of text nodes that `start` to `end` is made of, in order. */
export function spansOf({ pieces }: BodyText, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let i = indexAt(pieces, start); i < pieces.length; i++) {
    const { node, start: at } = pieces[i] as Piece;
    if (at >= end) break;
    const from = Math.max(0, start - at);
    const to = Math.min(node.data.length, end - at);
    if (from < to) spans.push({ node, from, to });
  }
  return spans;
}

/** Where `range` starts and ends in the text, without the white space at its ends; undefined when it holds none of it. */
export function offsetsOf(body: BodyText, range: Range): { start: number; end: number } | undefined {
  const touched = body.pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  let start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  let end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.data.length);
  while (start < end && !body.text.charAt(start).trim()) start += 1;
  while (end > start && !body.text.charAt(end - 1).trim()) end -= 1;
  return start < end ? { start, end } : undefined;
}

/** Which piece holds the character at `offset`: the last one that does not start after it. */
function indexAt(pieces: Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
