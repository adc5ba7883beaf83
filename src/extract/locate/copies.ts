import type { Measure } from '../measure.ts';
import { squeeze } from '../text.ts';
import { densest, weight } from './descend.ts';

/** What is shorter may be said twice. */
const MIN_PROSE = 60;
/** Each copy holds about this much of what holds them both, or all three. */
const SHARE = 0.3;
/** What stands beside the copies is less than this share of one of them. */
const BESIDE = 0.1;
const WHOLE = 0.9;
const MAX_DEPTH = 12;
const SAMPLE = 30;

/**
 * One of the copies of a body that is printed several times, all of them visible as far as the page's markup tells: for
 * desks, for phones, for old eyes. Style sheets show one of them.
 *
 * The others are taken out of the page.
 *
 * @returns `body` where its prose stands there once.
 */
export function oneCopy(body: Element, measures: Map<Element, Measure>): Element {
  let at = body;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const whole = weight(measures.get(at));
    if (whole < 2 * MIN_PROSE) return body;
    const parts: Element[] = [];
    for (const child of at.children) {
      if (weight(measures.get(child)) >= Math.max(MIN_PROSE, SHARE * whole)) parts.push(child);
    }
    const [first, ...others] = parts;
    if (!first) return body;
    const one = weight(measures.get(first));
    const copies = others.filter((other) => weight(measures.get(other)) === one && sameText(first, other));
    if (copies.length > 0) {
      for (const copy of copies) copy.remove();
      return whole - one * (copies.length + 1) < BESIDE * one ? densest(first, measures) : body;
    }
    if (parts.length > 1 || one < WHOLE * whole) return body;
    at = first;
  }
  return body;
}

/** Judged by samples, since a copy may have another info line or other pictures. */
function sameText(a: Element, b: Element): boolean {
  const [text, other] = [squeeze(a.textContent ?? ''), squeeze(b.textContent ?? '')];
  return [0.3, 0.5, 0.7].every((place) => {
    const from = Math.floor(text.length * place);
    return other.includes(text.slice(from, from + SAMPLE));
  });
}
