import { hasOrigins, inTurn, registerPageScript } from '../platform/index.ts';
import { askedOrigins } from '../rules/index.ts';
import { get, rules } from '../settings/index.ts';
import { STATIC_ORIGINS } from '../sites/index.ts';

/**
 * Has the watcher run where a rule wants it and the browser allows it, and nowhere else. A rule and its permission change
 * within moments of each other: each call looks only once the one before is done, so that the last one stands.
 */
export async function syncWatched(): Promise<void> {
  await inTurn('watched', async () => {
    const granted: string[] = [];
    // One by one: of a list the browser only says whether it has all.
    for (const origin of askedOrigins(await get(rules))) if (await hasOrigins([origin])) granted.push(origin);
    await registerPageScript({
      id: 'watch',
      file: '/watch.js',
      matches: granted,
      excludeMatches: [...STATIC_ORIGINS],
    });
  });
}
