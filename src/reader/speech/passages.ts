/** What runs on without a break: a paragraph, a heading, a cell. Its text is that of its text nodes, joined. */
export interface Passage {
  /** The element whose text it is. */
  block: Element;
  /** Which run of text within `block`, where other blocks stand between: 0, 1, ... */
  run: number;
  text: string;
}

/** Of our own making, or no part of what one would read out. */
const UNSPOKEN = 'button, rt, rp, .missing, .unseen, [aria-hidden="true"], [data-unspoken]';
const BLOCKS = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI TD TH DT DD CAPTION FIGCAPTION FIGURE BLOCKQUOTE PRE TABLE TBODY THEAD TFOOT TR UL OL DL HR SECTION'.split(
    ' ',
  ),
);

interface Run extends Omit<Passage, 'text'> {
  nodes: Text[];
}

/** Everything in `roots` that is read out, in order. Linear, without asking for the layout. */
export function passages(roots: Element[]): Passage[] {
  return roots
    .flatMap(runs)
    .map(({ block, run, nodes }) => ({ block, run, text: join(nodes) }))
    .filter(({ text }) => /\S/.test(text));
}

/**
 * The part of a passage as it stands in the document now: something may have wrapped a part of it in a mark meanwhile.
 * Undefined when it is no longer there.
 */
export function rangeOf(passage: Passage, start: number, end: number): Range | undefined {
  const nodes = runs(passage.block).find((r) => r.block === passage.block && r.run === passage.run)?.nodes;
  if (!nodes || join(nodes) !== passage.text) return undefined;
  const range = passage.block.ownerDocument.createRange();
  let offset = 0;
  let begun = false;
  for (const node of nodes) {
    if (!begun && start < offset + node.length) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (end <= offset + node.length) {
      range.setEnd(node, end - offset);
      return begun ? range : undefined;
    }
    offset += node.length;
  }
  return undefined;
}

/** How many characters of `passage` stand before this place; undefined when the place is not in it. */
export function offsetIn(passage: Passage, node: Node, offset: number): number | undefined {
  if (!passage.block.contains(node)) return undefined;
  const nodes = runs(passage.block).find((r) => r.block === passage.block && r.run === passage.run)?.nodes;
  let before = 0;
  for (const text of nodes ?? []) {
    if (text === node) return before + offset;
    before += text.length;
  }
  return undefined;
}

const join = (nodes: Text[]) => nodes.map((node) => node.data).join('');

function runs(root: Element): Run[] {
  const found: Run[] = [];
  const counts = new Map<Element, number>();
  let current: Run | undefined;
  const visit = (element: Element, block: Element) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        if (!current) {
          const run = counts.get(block) ?? 0;
          counts.set(block, run + 1);
          current = { block, run, nodes: [] };
          found.push(current);
        }
        current.nodes.push(child as Text);
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        if (inner.matches(UNSPOKEN)) continue;
        const breaks = BLOCKS.has(inner.tagName);
        if (breaks || inner.tagName === 'BR') current = undefined;
        visit(inner, breaks ? inner : block);
        if (breaks) current = undefined;
      }
    }
  };
  visit(root, root);
  return found;
}
