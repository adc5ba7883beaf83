import { applyStyles } from '../ui/index.ts';

/**
 * ms that a page may stay unseen after it could first be painted. Less than the 300 that we allow ourselves: the reader may
 * be at work at that moment, and the page is painted when that piece of work is done.
 */
export const LONGEST_HOLD = 240;
/** ms after which the hold ends even where the browser never had anything to paint. */
const GIVE_UP = 5_000;

/**
 * Keeps the page from being painted, so that a reader that opens is the first thing seen. A sheet and not a change of the
 * page: nothing to put back, and no trace if it is saved meanwhile. It ends by itself, whatever happens to us:
 * `LONGEST_HOLD` after the first frame in which there was something to see.
 *
 * @returns what ends it at once.
 */
export function holdPaint(world: Window): () => void {
  const { document } = world;
  const show = applyStyles(document, 'html{visibility:hidden!important}', document.documentElement);
  const timers = [world.setTimeout(release, GIVE_UP)];
  let frame = world.requestAnimationFrame(wait);
  let held = true;

  function wait() {
    if (document.body?.firstElementChild) timers.push(world.setTimeout(release, LONGEST_HOLD));
    else frame = world.requestAnimationFrame(wait);
  }
  function release() {
    if (!held) return;
    held = false;
    world.cancelAnimationFrame(frame);
    for (const timer of timers) world.clearTimeout(timer);
    show();
  }
  return release;
}
