import { LINES } from './sign-off.ts';

/** What goes onto a page as one: a line of text, a picture, a row of a table. */
export interface Item {
  /** How much of the page it takes, in lines; whole ones but for rows of tables. */
  lines: number;
  /** Stands on the page of what follows. */
  keepNext?: boolean;
  /** Begins a page. */
  newPage?: boolean;
  /** An empty line: left out at the head of a page. */
  blank?: boolean;
  /** A row of a table; `head` lines of head are repeated where the table goes on on another page. */
  row?: { table: number; head: number; isHead: boolean };
}

/**
 * Which items stand on which page: indices, in order. Text stands on the grid of 22 lines (GB/T 9704-2012 5.2.3); what
 * follows a table begins on the next line of it.
 */
export function fillPages(items: Item[], capacity = LINES): number[][] {
  const pages: number[][] = [[]];
  let used = 0;
  const page = () => pages.at(-1) as number[];
  const turn = () => {
    if (page().length === 0) return;
    pages.push([]);
    used = 0;
  };
  /** How much of the page is used when `item` has been put onto it. */
  const after = (index: number, before: number, previous: number | undefined): number => {
    const item = items[index] as Item;
    if (item.blank && previous === undefined) return before;
    const start = goesOn(items[previous ?? -1], item) ? before : Math.ceil(before - 0.01);
    const head = item.row && !item.row.isHead && !goesOn(items[previous ?? -1], item) ? item.row.head : 0;
    return start + head + item.lines;
  };
  const put = (index: number) => {
    const item = items[index] as Item;
    if (item.blank && page().length === 0) return;
    used = after(index, used, page().at(-1));
    page().push(index);
  };

  for (const group of groups(items)) {
    if (items[group[0] as number]?.newPage) turn();
    const end = (from: number, previous: number | undefined) => {
      let level = from;
      let last = previous;
      for (const index of group) {
        level = after(index, level, last);
        last = index;
      }
      return level;
    };
    if (end(used, page().at(-1)) > capacity && end(0, undefined) <= capacity) turn();
    for (const index of group) {
      if (after(index, used, page().at(-1)) > capacity) turn();
      put(index);
    }
  }
  if (page().length === 0 && pages.length > 1) pages.pop();
  return pages;
}

function goesOn(before: Item | undefined, item: Item): boolean {
  return before?.row !== undefined && before.row.table === item.row?.table;
}

/** Runs that stay together: each but the last is kept with what follows. */
function groups(items: Item[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [index, item] of items.entries()) {
    if (item.newPage && run.length > 0) {
      runs.push(run);
      run = [];
    }
    run.push(index);
    if (item.keepNext) continue;
    runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
