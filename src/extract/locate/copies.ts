import type { Measure } from '../measure.ts';
import { squeeze } from '../text.ts';
import { densest, weight } from './descend.ts';

/** What is shorter may be said twice. */
const MIN_PROSE = 60;
/** Each copy holds about this much of what holds them both, or all three. */
const SHARE = 0.3;
/** The shorter of two copies holds this share of the longer: one of them may have lost its end. */
const NEAR = 0.8;
/** What stands beside the copies is less than this share of one of them. */
const BESIDE = 0.1;
/** Where one child holds this share, the copies are looked for in it. */
const MOST = 0.6;
const MAX_DEPTH = 12;
const SAMPLE = 30;

/**
 * One of the copies of a body that is printed several times, all of them visible as far as the page's markup tells: for
 * desks, for phones, for old eyes. Style sheets show one of them.
 *
 * The others are taken out of the page.
 *
 * @returns `body` where its prose stands there once; and how many copies were taken out.
 */
export function oneCopy(body: Element, measures: Map<Element, Measure>): { body: Element; copies: number } {
  const total = weight(measures.get(body));
  let at = body;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const whole = weight(measures.get(at));
    if (whole < 2 * MIN_PROSE) return { body, copies: 0 };
    const parts: Element[] = [];
    for (const child of at.children) {
      // A long title is no copy.
      if (!/^H\d$/.test(child.nodeName) && weight(measures.get(child)) >= Math.max(MIN_PROSE, SHARE * whole))
        parts.push(child);
    }
    const longest = parts.reduce(
      (a, b) => (weight(measures.get(b)) > weight(measures.get(a)) ? b : a),
      parts[0] as Element,
    );
    if (!longest) return { body, copies: 0 };
    const one = weight(measures.get(longest));
    const copies = parts.filter(
      (part) => part !== longest && weight(measures.get(part)) >= NEAR * one && isCopy(part, longest),
    );
    if (copies.length > 0) {
      let beside = total - one;
      for (const copy of copies) {
        beside -= weight(measures.get(copy));
        copy.remove();
      }
      return {
        body: beside < BESIDE * one ? densest(longest, measures) : body,
        copies: copies.length,
      };
    }
    if (parts.length > 1 || one < MOST * whole) return { body, copies: 0 };
    at = longest;
  }
  return { body, copies: 0 };
}

/** Judged by samples of the shorter, since a copy may have another info line or other pictures. */
function isCopy(shorter: Element, longer: Element): boolean {
  const [text, other] = [squeeze(shorter.textContent ?? ''), squeeze(longer.textContent ?? '')];
  return [0.3, 0.5, 0.7].every((place) => {
    const from = Math.floor(text.length * place);
    return other.includes(text.slice(from, from + SAMPLE));
  });
}
