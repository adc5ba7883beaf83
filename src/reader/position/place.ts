import { bodyText, locator, type Piece, spansOf } from '../../anchor/index.ts';
import type { Place } from '../../article/index.ts';

/** Words by which a place is found again. */
const WORDS = 40;
/** Below the upper edge, px: a line that only shows its foot has been read. */
const EDGE = 6;

/** The first character in sight; null at the beginning, also while the title is in sight. */
export function placeInSight(scroller: HTMLElement, body: HTMLElement): Place | null {
  const top = scroller.getBoundingClientRect().top + EDGE;
  if (body.getBoundingClientRect().top >= top) return null;
  const { text, pieces } = bodyText(body);
  const range = body.ownerDocument.createRange();
  const bottomOf = ({ node }: Piece, from = 0, to = node.data.length) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect().bottom;
  };
  const piece = pieces[firstBelow(pieces.length, (i) => bottomOf(pieces[i] as Piece) > top)] ?? pieces.at(-1);
  if (!piece) return null;
  const { length } = piece.node.data;
  const at =
    piece.start +
    Math.min(
      firstBelow(length, (i) => bottomOf(piece, i, i + 1) > top),
      length - 1,
    );
  return { at, text: text.slice(at, at + WORDS) };
}

/** Scrolls so that the place is the first line in sight. @returns whether it is still in the text. */
export function scrollToPlace(scroller: HTMLElement, body: HTMLElement, place: Place): boolean {
  const all = bodyText(body);
  const { at, text } = place;
  const position = { start: at, end: at + text.length };
  const found = locator(all.text)({ quote: { exact: text, prefix: '', suffix: '' }, position });
  const [span] = found ? spansOf(all, found.start, found.end) : [];
  if (!span) return false;
  const range = body.ownerDocument.createRange();
  range.setStart(span.node, span.from);
  range.setEnd(span.node, span.from + 1);
  const move = () => {
    const by = range.getBoundingClientRect().top - scroller.getBoundingClientRect().top - EDGE;
    if (Math.abs(by) > 1) scroller.scrollTop += by;
  };
  move();
  // In a long document the browser first guesses the height of what it has not laid out.
  move();
  return true;
}

/** The least i in 0..n-1 for which `holds`, which does so from some i on; n when it never does. */
function firstBelow(n: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
