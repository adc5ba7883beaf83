/** ms after which a key that comes up without having gone down was pressed here, and not where the keyboard was before. */
const SETTLED_MS = 700;

/**
 * Keys whose going down a page swallows, by listeners on its window that were there before ours. They still come up.
 *
 * @returns what to tell it: every key event that was heard; it answers whether this one stands for one that was not.
 */
export function unheardKeys(world: Window & typeof globalThis): {
  isUnheard(event: KeyboardEvent): boolean;
  stop(): void;
} {
  const down = new Set<string>();
  let settles = world.performance.now() + SETTLED_MS;
  const came = (event: Event) => {
    if (event.target !== world) return;
    settles = world.performance.now() + SETTLED_MS;
    down.clear();
  };
  world.addEventListener('focus', came);
  return {
    isUnheard(event) {
      const name = event.code || event.key;
      if (event.type === 'keydown') down.add(name);
      return event.type === 'keyup' && !down.delete(name) && world.performance.now() > settles;
    },
    stop: () => world.removeEventListener('focus', came),
  };
}
