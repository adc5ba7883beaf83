import type { TextPosition, TextQuote } from '../article/index.ts';
import { type Folded, fold } from './fold.ts';

/** A quote shorter than this stands in many places: without its neighbours it is not recognised. */
const TELLING = 8;
/** How many characters of the context must be the same for a short quote. */
const ENOUGH = 4;

/** Finds passages in one text; keeps what it needs for the next one. */
export interface Locator {
  /**
   * Where a passage stands now: at its position if it is still there between the same words, else where its words are
   * and most of the words around them, else the same with white space, width of punctuation and case made one.
   *
   * @returns undefined when the text no longer says it.
   */
  (passage: { quote: TextQuote; position: TextPosition }): TextPosition | undefined;
}

export function locator(text: string): Locator {
  let folded: Folded | undefined;
  return ({ quote, position }) => {
    const { exact, prefix, suffix } = quote;
    const { start } = position;
    const end = start + exact.length;
    if (
      text.startsWith(exact, start) &&
      text.slice(0, start).endsWith(prefix.slice(-ENOUGH)) &&
      text.startsWith(suffix.slice(0, ENOUGH), end)
    )
      return { start, end };
    const as = best(text, quote, start);
    if (as !== undefined) return { start: as, end: as + exact.length };
    folded ??= fold(text);
    const { from } = folded;
    const plain = { exact: fold(exact).text, prefix: fold(prefix).text, suffix: fold(suffix).text };
    const near = from.findIndex((at) => at >= start);
    const at = plain.exact && best(folded.text, plain, near < 0 ? folded.text.length : near);
    if (typeof at !== 'number') return undefined;
    // The last character may have been one of several in its fold.
    const last = from[at + plain.exact.length - 1] as number;
    return { start: from[at] as number, end: last + 1 };
  };
}

/** The occurrence of `exact` with most of its neighbours around it; of equals the one nearest to `near`. */
function best(text: string, { exact, prefix, suffix }: TextQuote, near: number): number | undefined {
  // Most passages have moved as a whole: then there is one place, however often the words themselves stand elsewhere.
  const whole = prefix + exact + suffix;
  const moved = text.indexOf(whole);
  if (moved >= 0 && text.indexOf(whole, moved + 1) < 0) return moved + prefix.length;
  const least = exact.length < TELLING ? Math.min(ENOUGH, prefix.length + suffix.length) : 0;
  let found: { at: number; same: number } | undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const same = sameBefore(text, at, prefix) + sameAfter(text, at + exact.length, suffix);
    if (same < least) continue;
    const nearer = found && same === found.same && Math.abs(at - near) < Math.abs(found.at - near);
    if (!found || same > found.same || nearer) found = { at, same };
  }
  return found?.at;
}

function sameBefore(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < at && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n += 1;
  return n;
}

function sameAfter(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && at + n < text.length && text[at + n] === suffix[n]) n += 1;
  return n;
}
