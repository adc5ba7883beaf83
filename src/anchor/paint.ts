import { type BodyText, bodyText, spansOf } from './body-text.ts';

export interface Passage {
  id: string;
  start: number;
  end: number;
}

/**
 * Puts each passage into `<mark>` elements below `root`, after taking away those of before. Where passages overlap, a mark
 * belongs to the later one in the list. A mark never crosses the border of an element: the structure stays as it is.
 *
 * Elements and not the CSS Custom Highlight API: its registry belongs to the page, which would be handed nodes inside our
 * closed shadow root.
 *
 * @param dress what each mark looks like; `first` is true for the first one of its passage.
 */
export function paint(
  root: Element | DocumentFragment,
  passages: Passage[],
  dress: (mark: HTMLElement, id: string, first: boolean) => void,
): void {
  unpaint(root);
  if (passages.length === 0) return;
  const body = bodyText(root);
  const document = root.ownerDocument;
  const seen = new Set<string>();
  for (const { id, start, end } of cut(passages)) {
    for (const { node, from, to } of spansOf(body, start, end)) {
      const middle = from > 0 ? split(body, node, from) : node;
      if (to - from < middle.data.length) split(body, middle, to - from);
      const mark = document.createElement('mark');
      mark.dataset.highlight = id;
      dress(mark, id, !seen.has(id));
      seen.add(id);
      middle.replaceWith(mark);
      mark.append(middle);
    }
  }
}

/** Takes every mark away, and leaves the text nodes as they were before. */
export function unpaint(root: Element | DocumentFragment): void {
  const parents = new Set<Node>();
  for (const mark of root.querySelectorAll('mark[data-highlight]')) {
    if (mark.parentNode) parents.add(mark.parentNode);
    mark.replaceWith(...mark.childNodes);
  }
  for (const parent of parents) parent.normalize();
}

/** Splits a text node, and keeps `body` right. */
function split(body: BodyText, node: Text, at: number): Text {
  const index = body.pieces.findIndex((piece) => piece.node === node);
  const rest = node.splitText(at);
  body.pieces.splice(index + 1, 0, { node: rest, start: (body.pieces[index]?.start ?? 0) + at });
  return rest;
}

/** Passages that do not overlap, in order: each stretch given to the last one that covers it. */
function cut(passages: Passage[]): Passage[] {
  const edges = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const owner = new Array<string | undefined>(edges.length);
  const index = new Map(edges.map((edge, i) => [edge, i]));
  for (const { id, start, end } of passages)
    owner.fill(id, index.get(start) as number, index.get(end) as number);
  const stretches: Passage[] = [];
  edges.forEach((start, i) => {
    const [id, end] = [owner[i], edges[i + 1]];
    if (id === undefined || end === undefined) return;
    const last = stretches.at(-1);
    if (last && last.id === id && last.end === start) last.end = end;
    else stretches.push({ id, start, end });
  });
  return stretches;
}
