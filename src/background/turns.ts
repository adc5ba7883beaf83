/** What is under way in each tab: a second wish waits for the first, so that no page gets two readers. */
const underWay = new Map<number, Promise<unknown>>();

/** Runs `work` when everything asked before for this tab is done, however that ended. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(tabId) ?? Promise.resolve();
  const result = before.then(work);
  const settled = result
    .catch(() => undefined)
    .finally(() => {
      if (underWay.get(tabId) === settled) underWay.delete(tabId);
    });
  underWay.set(tabId, settled);
  return result;
}
