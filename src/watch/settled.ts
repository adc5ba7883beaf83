/** ms without a change after which a page counts as drawn, and ms after which we stop waiting for that. */
const QUIET = 250;
const LONGEST = 3_000;

/**
 * Resolves when the page has changed and then was quiet, or after `LONGEST`; with whether it changed at all. Watches only
 * so long.
 */
export function settled(world: Window & typeof globalThis, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let changed = false;
    let quiet: number | undefined;
    const done = () => {
      observer.disconnect();
      world.clearTimeout(quiet);
      world.clearTimeout(end);
      resolve(changed);
    };
    const observer = new world.MutationObserver(() => {
      changed = true;
      world.clearTimeout(quiet);
      quiet = world.setTimeout(done, QUIET);
    });
    const end = world.setTimeout(done, LONGEST);
    signal.addEventListener('abort', done, { once: true });
    observer.observe(world.document, { childList: true, subtree: true, characterData: true });
  });
}
