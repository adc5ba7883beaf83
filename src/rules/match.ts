import type { RuleAction } from './rule.ts';

/** One host, or one host and everything below it, that a rule speaks of. Small: every watched page reads all of them. */
export interface Entry {
  action: RuleAction;
  /** Empty for every host. */
  host: string;
  below: boolean;
  /** Below which path, `*` standing for any run of characters; absent for all of them. */
  path?: string;
  /** Without the colon; absent for both. */
  scheme?: 'http' | 'https';
  /** It comes from a group of sites that we made, not from the user's own hand. */
  group?: true;
  /** Which rule of the list it belongs to. */
  rule: number;
}

/** All entries that speak of the web address `url`, the nearest first. */
export function matching(url: string, entries: readonly Entry[]): Entry[] {
  if (!URL.canParse(url)) return [];
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  const host = hostname.replace(/\.$/, '');
  const fits = (entry: Entry) =>
    fitsHost(host, entry) &&
    (!entry.scheme || protocol === `${entry.scheme}:`) &&
    (!entry.path || fitsPath(pathname + search, entry.path));
  return entries.filter(fits).sort(nearer);
}

/** The entry that decides for `url`: the nearest. */
export const nearest = (url: string, entries: readonly Entry[]): Entry | undefined =>
  matching(url, entries)[0];

function fitsHost(host: string, entry: Entry): boolean {
  if (host === entry.host) return true;
  return entry.below && (entry.host === '' || host.endsWith(`.${entry.host}`));
}

/** `*` is any run of characters; the rest is said letter by letter. Linear: no pattern is compiled. */
function fitsPath(path: string, glob: string): boolean {
  const [start = '', ...rest] = glob.split('*');
  if (!path.startsWith(start)) return false;
  const end = rest.pop();
  if (end === undefined) return path === start;
  let at = start.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - at >= end.length && path.endsWith(end);
}

/** The letters of a path before its first star. */
const literal = (entry: Entry) => entry.path?.split('*', 1)[0]?.length ?? 0;
const CAUTION = { never: 0, ask: 1, always: 2 };

/**
 * The longer host, then the host itself before what is below it, then the longer path, then the user's own rule before a
 * group of ours, then the more cautious: a reader that stays away disturbs nobody.
 */
function nearer(a: Entry, b: Entry): number {
  return (
    b.host.length - a.host.length ||
    Number(a.below) - Number(b.below) ||
    literal(b) - literal(a) ||
    Number(a.group ?? false) - Number(b.group ?? false) ||
    CAUTION[a.action] - CAUTION[b.action]
  );
}
