import { HOST_GROUPS } from '../sites/index.ts';
import type { Entry } from './match.ts';
import type { Rule } from './rule.ts';
import { parseTarget, type Target } from './target.ts';

/** The rules as pages compare themselves with them. A rule that cannot be read says nothing, and costs no other. */
export function compile(rules: readonly Rule[]): Entry[] {
  return rules.flatMap(({ action, where }, rule) => {
    let target: Target;
    try {
      target = parseTarget(where);
    } catch {
      return [];
    }
    return entriesOf(target).map((entry) => ({ ...entry, action, rule }));
  });
}

function entriesOf(target: Target): Omit<Entry, 'action' | 'rule'>[] {
  if (target.kind === 'group') {
    const hosts = HOST_GROUPS.find(({ group }) => group === target.group)?.hosts ?? [];
    return hosts.map((host) => ({ host, below: true, group: true as const }));
  }
  const { host, below, path } = target;
  if (target.kind === 'site') return [{ host, below, ...(path !== '/' && { path: `${path}*` }) }];
  const { scheme } = target;
  return [{ host, below, ...(path !== '/*' && { path }), ...(scheme !== '*' && { scheme }) }];
}
