import type { Article, OutlineEntry } from '../../article/index.ts';

/** One row of the outline. */
export interface Section extends OutlineEntry {
  /** How many rows it has below it, at whatever depth. */
  below: number;
  /** The first words of an article (第X条), whose own name says nothing. */
  hint?: string;
}

/** 第三条, 第二十一条之一: a part of a law that is cited by its number. */
export const CLAUSE = /^第[〇零一二三四五六七八九十百千\d]{1,7}条(?:之[一二三四五六七八九十])?/;
const HINT = 24;

/**
 * The outline as rows, in order, with what each of them holds.
 *
 * @param textOf what the block at an anchor says.
 */
export function sectionsOf(article: Article, textOf: (anchor: string) => string | undefined): Section[] {
  const { outline } = article;
  // From the end: where a row's part of the list stops is where the last row of its level or a higher one begins.
  const nextAt: number[] = [];
  const below = new Array<number>(outline.length).fill(0);
  for (let i = outline.length - 1; i >= 0; i--) {
    const level = outline[i]?.level ?? 1;
    let stop = outline.length;
    for (let l = 0; l <= level; l++) stop = Math.min(stop, nextAt[l] ?? outline.length);
    below[i] = stop - i - 1;
    nextAt[level] = i;
  }
  return outline.map((entry, i) => {
    const words = CLAUSE.test(entry.text) ? textOf(entry.anchor) : undefined;
    const hint = words?.replace(CLAUSE, '').trim().slice(0, HINT);
    return { ...entry, below: below[i] ?? 0, ...(hint && { hint }) };
  });
}

/** Which rows show: those in no closed row. @param closed indices. */
export function shownRows(sections: readonly Section[], closed: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  for (let i = 0; i < sections.length; ) {
    rows.push(i);
    i += closed.has(i) ? (sections[i]?.below ?? 0) + 1 : 1;
  }
  return rows;
}

/** The rows that hold `index`, outermost first. */
export function holders(sections: readonly Section[], index: number): number[] {
  return sections.flatMap(({ below }, i) => (i < index && i + below >= index ? [i] : []));
}

/** The last of `count` blocks, in order down the page, that begins at or above `line`; -1 before the first. */
export function lastAbove(count: number, topOf: (i: number) => number, line: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(middle) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
