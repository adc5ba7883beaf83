import type { Measure } from '../measure.ts';
import type { PageLines } from '../metadata/index.ts';
import type { Tree } from '../page.ts';
import { readThrough } from '../read-through.ts';
import { boardBodies } from './boards.ts';
import { oneCopy } from './copies.ts';
import { densest, weight, withSurroundings } from './descend.ts';
import { filesBody } from './files.ts';
import { leadOf } from './lead.ts';
import { markedBodies } from './markers.ts';
import { annotatedBodies } from './named.ts';
import { controlledBodies } from './scripts.ts';
import { titleElement } from './title.ts';

export { filesBody, leadOf };

export interface Located {
  title?: Element;
  /** The element that holds the body; undefined where nothing on the page reads like one. */
  body?: Element;
  /** A page of links without a sentence: a list or a home page, on which there is no body to look for. */
  index: boolean;
  /** Whether more than one kind of evidence, or one beyond doubt, names `body`. */
  certain: boolean;
  measures: Map<Element, Measure>;
  /** Of the page as it is now; undefined where copies were taken out of it. */
  lines?: PageLines;
}

/** Less is a footer's sentence or a slogan. */
const MIN_PROSE = 40;
/** A named container counts when it holds this share of what the densest part of the page holds. */
const SHARE = 0.6;
/** The same, where the densest part holds the title too: it is the page, with an information table or another box in it. */
const SHARE_OF_PAGE = 0.35;
/** Of nested candidates the innermost that loses less than this is the body without its frame. */
const KEEPS = 0.9;

/** This much prose in one place leaves no doubt. */
const CLEAR = 200;

/** Where the title and the body stand. */
export function locate({ root, body: page }: Tree): Located {
  const marked = markedBodies(page);
  const { measures, named, lines } = readThrough({ root, body: page });
  const title = titleElement(root, named.titles, measures);
  let intact = true;
  const once = (body: Element) => {
    const single = oneCopy(body, measures);
    if (single.copies > 0) intact = false;
    return single.body;
  };
  const scope = mainOf(page, measures);
  const dense = once(densest(scope, measures));
  const denseWeight = weight(measures.get(dense));
  // Where prose lies scattered among links, the densest part is the page: no measure for a named container.
  const share = title && dense.contains(title) ? SHARE_OF_PAGE : SHARE;
  const least = isWide(dense, measures) ? 0 : share * denseWeight;
  const boards = boardBodies(page);
  const candidates = [
    ...marked,
    ...boards,
    ...controlledBodies(page),
    ...annotatedBodies(page),
    ...named.known,
    ...named.madeUp,
  ].filter(
    (e) => measures.has(e) && page.contains(e) && !(title && e.contains(title) && isWide(e, measures)),
  );
  const strong = candidates.filter((e) => {
    const w = weight(measures.get(e));
    return w >= MIN_PROSE && (w >= least || boards.includes(e));
  });
  const body = strong.length > 0 ? once(belowTitle(innermost(strong, measures), title, measures)) : undefined;
  const known = { ...(title && { title }), ...(intact && { lines }), measures, index: false };
  if (body) return { ...known, body, certain: true };
  if (denseWeight >= MIN_PROSE) {
    const certain = denseWeight >= CLEAR || denseWeight >= 0.8 * weight(measures.get(page));
    return { ...known, body: withSurroundings(dense, title, measures), certain };
  }
  const short = candidates.filter((e) => holdsSomething(measures.get(e)));
  if (short.length > 0) return { ...known, body: innermost(short, measures), certain: true };
  const files = filesBody(page, title);
  if (files) return { ...known, body: files, certain: true };
  return { ...known, index: isIndex(measures.get(page) as Measure), certain: false };
}

function isIndex(page: Measure): boolean {
  return page.sentences < MIN_PROSE && page.link > page.text / 2;
}

function holdsSomething(m: Measure | undefined): boolean {
  return m !== undefined && (m.media > 0 || (m.text >= 6 && m.link < m.text / 2));
}

/** A container that holds the title holds the info line too: the body is the part of it that holds the prose. */
function belowTitle(body: Element, title: Element | undefined, measures: Map<Element, Measure>): Element {
  if (!title || !body.contains(title)) return body;
  const inner = densest(body, measures);
  return inner.contains(title) || weight(measures.get(inner)) < SHARE * weight(measures.get(body))
    ? body
    : inner;
}

/** A container that holds the title and lists of links too is the page, not the body. */
function isWide(element: Element, measures: Map<Element, Measure>): boolean {
  const m = measures.get(element) as Measure;
  return m.link > m.prose;
}

function mainOf(page: Element, measures: Map<Element, Measure>): Element {
  const mains = [...page.querySelectorAll('main,[role=main],article')];
  const whole = weight(measures.get(page));
  let best = page;
  for (const main of mains) {
    const w = weight(measures.get(main));
    if (w >= SHARE * whole && (best === page || !main.contains(best))) best = main;
  }
  return best;
}

function innermost(candidates: Element[], measures: Map<Element, Measure>): Element {
  const value = (e: Element) => {
    const m = measures.get(e) as Measure;
    return m.prose + 20 * Math.min(m.media, m.prose / 200) + (m.prose === 0 ? m.media + m.text - m.link : 0);
  };
  const most = Math.max(...candidates.map(value));
  const full = candidates.filter((e) => value(e) >= KEEPS * most);
  let inner = full[0] as Element;
  for (const e of full) if (inner !== e && inner.contains(e)) inner = e;
  return inner;
}
