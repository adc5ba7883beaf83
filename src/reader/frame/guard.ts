/** Those that could hide the reader, or silence it for who listens to their screen. Others are some extension's marks. */
const HARMFUL = ['aria-hidden', 'contenteditable', 'dir', 'hidden', 'inert', 'popover', 'role', 'style'];

/**
 * Watches over a host that a page may remove, move or change. The first time it is put back as it was; the second time the
 * page has made its point.
 *
 * @param putBack into the root element. False when it cannot be.
 * @returns what ends the watch.
 */
export function guardHost(host: Element, putBack: () => boolean, giveUp: () => void): () => void {
  const { ownerDocument: document } = host;
  const Observer = (document.defaultView as Window & typeof globalThis).MutationObserver;
  let attacks = 0;
  const isWell = () =>
    host.isConnected &&
    host.parentNode === document.documentElement &&
    !HARMFUL.some((name) => host.hasAttribute(name));

  const observer = new Observer(() => {
    if (isWell()) return;
    attacks += 1;
    for (const name of HARMFUL) host.removeAttribute(name);
    if (attacks === 1 && document.documentElement && putBack()) {
      // The root element itself may be a new one. What was done to put it back is no news.
      watch();
      observer.takeRecords();
    } else {
      observer.disconnect();
      giveUp();
    }
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributeFilter: HARMFUL });
  };
  watch();
  return () => observer.disconnect();
}
