/**
 * Runs `work` while no other page of the extension, nor its background, runs work of the same `name`. Not for content
 * scripts: the locks there are those of the page.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
