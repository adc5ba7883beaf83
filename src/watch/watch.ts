import { detect, type Verdict } from '../detect/index.ts';
import { type Entry, nearest, type RuleAction } from '../rules/index.ts';
import { holdPaint } from './hold.ts';
import { onMove } from './navigation.ts';
import { settled } from './settled.ts';

export interface WatchPorts {
  /** The user's rules, ready to be compared with an address. */
  entries(): Promise<Entry[]>;
  /**
   * Tells what the page is, and what the rules say of it; `first`: nothing was told of this document before. Resolves when
   * whatever was to open is open.
   */
  report(verdict: Verdict, action: RuleAction | undefined, first: boolean): Promise<unknown>;
  find?: typeof detect;
}

/**
 * Asks once what the page is, tells it, and stops; again only when the page navigates in place. A page whose text arrives
 * later is asked again when it has settled, once.
 *
 * The page stays unpainted until it is known that no reader will open: at first because the rules are not known yet, a few
 * milliseconds before there is anything to paint.
 *
 * @returns what ends the watch.
 */
export function startWatch(world: Window & typeof globalThis, ports: WatchPorts): () => void {
  const { document, location } = world;
  const { find = detect, report } = ports;
  const rules = ports.entries().catch((): Entry[] => []);
  const release = document.readyState === 'loading' ? holdPaint(world) : () => {};
  let current = new AbortController();
  let first = true;
  const tell = (verdict: Verdict, action: RuleAction | undefined) => {
    const told = report(verdict, action, first);
    first = false;
    return told;
  };

  /** What the page is; asked again where its text may still be on its way. */
  const judge = async (signal: AbortSignal): Promise<Verdict> => {
    const early = find(document, location.href);
    if (early.kind !== 'unsure' && early.kind !== 'other') return early;
    release();
    const changed = await settled(world, signal);
    return changed && !signal.aborted ? find(document, location.href) : early;
  };

  const begin = async () => {
    try {
      await activated(document);
      const action = nearest(location.href, await rules)?.action;
      if (action !== 'always') release();
      await parsed(document);
      const { signal } = current;
      const verdict = await judge(signal);
      if (verdict.kind !== 'article') release();
      if (!signal.aborted) await tell(verdict, action);
    } finally {
      release();
    }
  };

  /** Only what is there after the page has changed belongs to the new address. */
  const again = async () => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    await settled(world, signal);
    if (signal.aborted) return;
    await tell(find(document, location.href), nearest(location.href, await rules)?.action);
  };

  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  quietly(begin());
  const stopListening = onMove(world, () => quietly(again()));
  return () => {
    current.abort();
    stopListening();
  };
}

/** A page that the browser fetched ahead is not read before the user comes to it. */
function activated(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}

function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
