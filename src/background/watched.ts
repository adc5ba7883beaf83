import { hasOrigins, registerPageScript } from '../platform/index.ts';
import { askedOrigins, type Rule } from '../rules/index.ts';
import { STATIC_ORIGINS } from '../sites/index.ts';

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
