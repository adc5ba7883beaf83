import { offsetIn, rangeOf } from './passages.ts';
import type { Script, Sentence } from './script.ts';

/** The first sentence that is not above `top` (a client coordinate, px). By halving: few boxes are asked for, even of a book. */
export function sentenceInView(script: Script, top: number): Sentence | undefined {
  let low = 0;
  let high = script.passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = script.passages[middle]?.block.getBoundingClientRect().bottom ?? top;
    if (bottom <= top) low = middle + 1;
    else high = middle;
  }
  const inside = script.of(low).find(({ passage, start, end }) => {
    const box = rangeOf(passage, start, end)?.getBoundingClientRect();
    return box !== undefined && box.bottom > top;
  });
  return inside ?? script.from(low, 0) ?? script.first();
}

/** The sentence in which this place of the document is; undefined when it is in none. */
export function sentenceAt(script: Script, node: Node, offset: number): Sentence | undefined {
  const index = script.passages.findIndex((passage) => offsetIn(passage, node, offset) !== undefined);
  const passage = script.passages[index];
  return passage && script.from(index, offsetIn(passage, node, offset) ?? 0);
}

/**
 * Where the selection in `root` begins, if something is selected there. A shadow root's own selection is told in a different
 * way by each engine: Chromium by the root, Firefox by the document, the standard by composed ranges.
 */
export function selectionStart(root: Node): { node: Node; offset: number } | undefined {
  const document = root.ownerDocument ?? (root as Document);
  const ofRoot = root as Node & { getSelection?: () => Selection | null };
  const selection = ofRoot.getSelection?.() ?? document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const composed =
    'getComposedRanges' in selection && 'host' in root ? composedRange(selection, root) : undefined;
  const range = composed ?? selection.getRangeAt(0);
  if (range.startContainer === range.endContainer && range.startOffset === range.endOffset) return undefined;
  return root.contains(range.startContainer)
    ? { node: range.startContainer, offset: range.startOffset }
    : undefined;
}

function composedRange(selection: Selection, root: Node): StaticRange | undefined {
  return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0];
}
