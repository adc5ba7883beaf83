import type { Row, Summary } from '../../library/index.ts';

export interface Narrowing {
  /** Words, all of which must occur in title, site, host or 文号. */
  words: string;
  /** Name of a source as `siteOf` gives it; empty for all. */
  site: string;
}

/** The source a row is listed under. */
export function siteOf(summary: Summary): string {
  return summary.siteName || summary.host;
}

export function idOf(row: Row): string {
  return row.ok ? row.summary.id : row.id;
}

/** The rows that `narrowing` leaves, in their order. A damaged row has nothing to match but its id. */
export function narrow(rows: readonly Row[], { words, site }: Narrowing): Row[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && !site) return [...rows];
  return rows.filter((row) => {
    if (site && !(row.ok && siteOf(row.summary) === site)) return false;
    const text = searchable(row);
    return wanted.every((word) => text.includes(word));
  });
}

/** Sources with the number of articles of each, most first; equal numbers in Chinese dictionary order. */
export function sources(rows: readonly Row[]): { site: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!row.ok) continue;
    const site = siteOf(row.summary);
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return [...counts]
    .map(([site, count]) => ({ site, count }))
    .sort((a, b) => b.count - a.count || a.site.localeCompare(b.site, 'zh'));
}

/** A row never changes, so what can be searched in it is worked out once; a key pressed then costs no folding. */
const folded = new WeakMap<Row, string>();

function searchable(row: Row): string {
  let text = folded.get(row);
  if (text === undefined) {
    const { title, siteName, host, docNumber } = row.ok
      ? row.summary
      : { title: row.id, siteName: '', host: '', docNumber: '' };
    text = fold([title, siteName, host, docNumber].filter(Boolean).join('\n'));
    folded.set(row, text);
  }
  return text;
}

/** Full-width and half-width, upper and lower case, and the brackets that people type for 〔〕 are the same. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔【[(]/g, '(')
    .replace(/[〕】\])]/g, ')');
}
