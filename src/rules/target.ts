import { MatchPattern } from 'wxt/utils/match-patterns';
import { HOST_GROUPS } from '../sites/index.ts';

/** What a rule names. */
export type Target =
  | { kind: 'group'; group: string }
  /** A host, with all hosts below it where `below`; only what lies below `path` where that is not `/`. */
  | { kind: 'site'; host: string; below: boolean; path: string }
  /** In the browsers' own syntax (MDN, Match patterns in extension manifests). */
  | { kind: 'pattern'; scheme: '*' | 'http' | 'https'; host: string; below: boolean; path: string };

export type TargetProblem = 'empty' | 'group' | 'host' | 'pattern';

export class TargetError extends Error {
  problem: TargetProblem;
  constructor(problem: TargetProblem, text: string) {
    super(`${problem}: ${text}`);
    this.problem = problem;
  }
}

const GROUP = 'group:';
const PATTERN = /^(\*|https?):\/\/(\*|\*\.[^/*]+|[^/*]+)(\/.*)$/;

/**
 * What `text` means, however it was written: `gov.cn`, `*.gov.cn`, `www.gov.cn/zhengce/`, a pasted address, a match
 * pattern, or the name of a group of sites.
 *
 * @throws TargetError that says what is wrong with it.
 */
export function parseTarget(text: string): Target {
  const where = text.trim();
  if (where === '') throw new TargetError('empty', text);
  if (where.startsWith(GROUP)) {
    const group = where.slice(GROUP.length);
    if (!HOST_GROUPS.some((one) => one.group === group)) throw new TargetError('group', where);
    return { kind: 'group', group };
  }
  // An address without a star, pasted from the location bar, names its host and path; its scheme is no wish.
  const isPattern = where === '<all_urls>' || (/^(?:\*|\w+):\/\//.test(where) && where.includes('*'));
  return isPattern ? parsePattern(where) : parseSite(where.replace(/^https?:\/\//i, ''));
}

function parsePattern(where: string): Target {
  const text = where === '<all_urls>' ? '*://*/*' : where;
  try {
    new MatchPattern(text);
  } catch {
    throw new TargetError('pattern', where);
  }
  const [, scheme, host = '', path = ''] = PATTERN.exec(text) ?? [];
  if (!scheme) throw new TargetError('pattern', where);
  const below = host.startsWith('*');
  const name = host.replace(/^\*\.?/, '');
  return {
    kind: 'pattern',
    scheme: scheme as '*' | 'http' | 'https',
    host: name && asciiHost(name, where),
    below,
    path,
  };
}

function parseSite(where: string): Target {
  const slash = where.search(/[/?#]/);
  const name = slash < 0 ? where : where.slice(0, slash);
  const path =
    slash < 0
      ? '/'
      : where
          .slice(slash)
          .replace(/[?#].*$/, '')
          .replace(/\*+$/, '') || '/';
  if (path.includes('*')) throw new TargetError('pattern', where);
  const below = name.startsWith('*.');
  return { kind: 'site', host: asciiHost(below ? name.slice(2) : name, where), below, path };
}

/** In lower case, Chinese names in their ASCII form, as addresses have them; without a port. */
function asciiHost(name: string, where: string): string {
  try {
    const { hostname } = new URL(`http://${name}/`);
    if (/^[\w.-]+$/.test(hostname) && !/^[.-]|[.-]$|\.\./.test(hostname)) return hostname;
  } catch {
    // No host name at all.
  }
  throw new TargetError('host', where);
}

/** The one way in which a target is written down: parsing it gives the same target again. */
export function printTarget(target: Target): string {
  if (target.kind === 'group') return GROUP + target.group;
  const { host, below, path } = target;
  if (target.kind === 'site') return `${below ? '*.' : ''}${host}${path === '/' ? '' : path}`;
  return `${target.scheme}://${below ? (host ? `*.${host}` : '*') : host}${path}`;
}
