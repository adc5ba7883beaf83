/** What is under way in each tab: a second wish waits for the first, so that no page gets two readers. */
const underWay = new Map<number, Promise<unknown>>();

/** ms that a wish waits for the one before it: longer than any page takes that is still there. */
export const LONGEST_TURN = 3_000;

/**
 * Runs `work` when everything asked before for this tab is done, however that ended. A page that was left while it answered
 * may lie in the browser's cache of pages, and answer when the user comes back to it, or never: nobody waits for long.
 */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(tabId);
  const result = before ? atMost(LONGEST_TURN, before).then(work) : work();
  const settled = result
    .catch(() => undefined)
    .finally(() => {
      if (underWay.get(tabId) === settled) underWay.delete(tabId);
    });
  underWay.set(tabId, settled);
  return result;
}

/** A new page is in the tab: what the one before was asked concerns it no more. */
export function newPage(tabId: number): void {
  underWay.delete(tabId);
}

function atMost(ms: number, work: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout>;
  const end = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
