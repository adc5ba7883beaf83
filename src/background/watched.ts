import { giveBackOrigins, hasOrigins, registerPageScript } from '../platform/index.ts';
import { isWithin, originsOf, type Rule } from '../rules/index.ts';
import { STATIC_ORIGINS } from '../sites/index.ts';

const isStatic = (origin: string) => STATIC_ORIGINS.some((known) => isWithin(origin, known));

/** The hosts that rules need beyond those of the manifest, each once. */
export const askedOrigins = (rules: readonly Rule[]): string[] => [
  ...new Set(rules.flatMap(originsOf).filter((origin) => !isStatic(origin))),
];

/** Has the watcher run where a rule wants it and the browser allows it, and nowhere else. */
export async function syncWatched(rules: readonly Rule[]): Promise<void> {
  const granted: string[] = [];
  // One by one: of a list the browser only says whether it has all.
  for (const origin of askedOrigins(rules)) if (await hasOrigins([origin])) granted.push(origin);
  await registerPageScript({
    id: 'watch',
    file: '/watch.js',
    matches: granted,
    excludeMatches: [...STATIC_ORIGINS],
  });
}

/** Gives back the permissions that no rule needs any more. */
export async function giveBackUnused(before: readonly Rule[], now: readonly Rule[]): Promise<void> {
  const needed = askedOrigins(now);
  const unused = askedOrigins(before).filter((origin) => !needed.some((other) => isWithin(origin, other)));
  if (unused.length > 0) await giveBackOrigins(unused);
}
