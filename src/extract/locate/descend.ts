import type { Measure } from '../measure.ts';

/** A child that holds this share of its parent is what the parent is about. */
const WHOLE = 0.88;
/** With this share it still is, when what stands beside it is mostly links. */
const MOST = 0.4;
const LINKED = 0.4;
const MAX_CLIMB = 3;

export const weight = (m: Measure | undefined): number => m?.prose ?? 0;

/**
 * From `root` down to the smallest element that still holds nearly all of what reads like sentences. Where an element's
 * prose divides among several children, those are its paragraphs and sections, and it is the body.
 */
export function densest(root: Element, measures: Map<Element, Measure>): Element {
  let at = root;
  for (;;) {
    const whole = measures.get(at) as Measure;
    let best: Element | undefined;
    let bestWeight = 0;
    for (const child of at.children) {
      const w = weight(measures.get(child));
      if (w > bestWeight) {
        best = child;
        bestWeight = w;
      }
    }
    if (!best || isParagraph(best)) return at;
    const inner = measures.get(best) as Measure;
    const total = weight(whole);
    const beside = whole.text - inner.text;
    const linked = beside > 0 ? (whole.link - inner.link) / beside : 0;
    if (bestWeight < MOST * total || (bestWeight < WHOLE * total && linked < LINKED)) return at;
    at = best;
  }
}

/** Up again, while what stands around `body` is more of the same: pictures, tables, paragraphs outside its box. */
export function withSurroundings(
  body: Element,
  title: Element | undefined,
  measures: Map<Element, Measure>,
): Element {
  let at = body;
  for (let up = 0; up < MAX_CLIMB; up++) {
    const outer = at.parentElement;
    if (!outer || outer.nodeName === 'BODY' || (title && outer.contains(title))) return at;
    let gains = false;
    for (const beside of outer.children) {
      const m = beside === at ? undefined : measures.get(beside);
      if (!m || (m.text === 0 && m.media === 0)) continue;
      if (m.link > m.text * 0.3 || (m.text > 0 && !OWN.test(beside.nodeName))) return at;
      gains = true;
    }
    if (!gains) return at;
    at = outer;
  }
  return at;
}

/** What an editor writes, where templates write boxes. */
const OWN = /^(?:P|TABLE|BLOCKQUOTE|H[2-6]|FIGURE|IMG|VIDEO)$/;

/** A body of one paragraph is what holds the paragraph. */
function isParagraph(element: Element): boolean {
  return /^(?:P|SPAN|FONT|B|STRONG|LI|H[1-6]|A|PRE|BLOCKQUOTE)$/.test(element.nodeName);
}
