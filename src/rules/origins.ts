import { HOST_GROUPS, STATIC_ORIGINS } from '../sites/index.ts';
import type { Rule } from './rule.ts';
import { parseTarget, type Target } from './target.ts';

/**
 * The hosts a rule needs the browser's permission for, as match patterns without a path: browsers grant whole hosts.
 * None for `never`, and none for a rule that cannot be read.
 */
export function originsOf({ action, where }: Rule): string[] {
  if (action === 'never') return [];
  let target: Target;
  try {
    target = parseTarget(where);
  } catch {
    return [];
  }
  if (target.kind === 'group') return groupOrigins(target.group);
  const { host, below } = target;
  return [`*://${below ? (host ? `*.${host}` : '*') : host}/*`];
}

/** Match patterns of all sites of a group. */
export function groupOrigins(group: string): string[] {
  const hosts = HOST_GROUPS.find((one) => one.group === group)?.hosts ?? [];
  return hosts.map((host) => `*://*.${host}/*`);
}

/** Whether every address of the match pattern `origin` is also one of `other`; both as `originsOf` writes them. */
export function isWithin(origin: string, other: string): boolean {
  const [host, outer] = [origin, other].map((o) => o.slice('*://'.length, -'/*'.length)) as [string, string];
  if (outer === '*' || host === outer) return true;
  if (!outer.startsWith('*.')) return false;
  const [inner, base] = [host.replace(/^\*\./, ''), outer.slice(2)];
  return inner === base || inner.endsWith(`.${base}`);
}

/** The hosts that rules need beyond those the manifest asks for at installation, each once. */
export function askedOrigins(rules: readonly Rule[]): string[] {
  const needed = new Set(rules.flatMap(originsOf));
  return [...needed].filter((origin) => !STATIC_ORIGINS.some((known) => isWithin(origin, known)));
}
