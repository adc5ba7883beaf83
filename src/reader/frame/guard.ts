/**
 * Watches over a host that a page may remove. The first time it is put back; the second time the page has made its point.
 *
 * @returns what ends the watch.
 */
export function guardHost(host: Element, putBack: () => void, giveUp: () => void): () => void {
  const { ownerDocument: document } = host;
  const Observer = (document.defaultView as Window & typeof globalThis).MutationObserver;
  let removals = 0;
  const observer = new Observer(() => {
    if (host.isConnected) return;
    removals += 1;
    if (removals === 1 && document.documentElement) {
      putBack();
      // The root element itself may be a new one.
      watch();
    } else {
      observer.disconnect();
      giveUp();
    }
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  watch();
  return () => observer.disconnect();
}
