import { type FoldedText, fold } from './folded-text.ts';

/** Everything one can find below some elements: folded, with the way back to the text nodes. */
export interface TextIndex {
  folded: FoldedText;
  nodes: Text[];
  /** Where each node begins in what was folded. */
  starts: number[];
}

export interface Hit {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Controls, and what is said only to those who listen. */
const NOT_TEXT = 'button, svg, audio, video, .unseen, .missing';

/** Reads each text node once. Elements are told by what they are, not by their style: nothing is laid out for this. */
export function indexText(roots: readonly Element[]): TextIndex {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const walk = (element: Element) => {
    const isBlock = BLOCK.has(element.tagName);
    if (isBlock) add('\n');
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        nodes.push(node as Text);
        starts.push(length);
        add((node as Text).data.replaceAll('\n', ' '));
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.tagName === 'BR') add(' ');
        else if (!child.matches(NOT_TEXT)) walk(child);
      }
    }
    if (isBlock) add('\n');
  };
  for (const root of roots) walk(root);
  return { folded: fold(parts.join('')), nodes, starts };
}

/** Where `query` stands, in order, none over another; at most `most`. */
export function search(index: TextIndex, query: string, most: number): Hit[] {
  const wanted = fold(query).text.replaceAll('\n', '');
  if (!wanted) return [];
  const { text, origins } = index.folded;
  const hits: Hit[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && hits.length < most; ) {
    const [startNode, startOffset] = placeOf(index, origins[at] ?? 0);
    const [endNode, endOffset] = placeOf(index, origins[at + wanted.length - 1] ?? 0);
    hits.push({ startNode, startOffset, endNode, endOffset: endOffset + 1 });
    at = text.indexOf(wanted, at + wanted.length);
  }
  return hits;
}

function placeOf({ nodes, starts }: TextIndex, origin: number): [Text, number] {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= origin) low = middle;
    else high = middle - 1;
  }
  return [nodes[low] as Text, origin - (starts[low] ?? 0)];
}
