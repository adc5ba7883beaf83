/** A page that goes on after that wants it more than we do. */
const PATIENCE = 20;

/**
 * Tells when the page puts something into the top layer, which would lie above the reader and, as a modal dialog, make it
 * dead: a consent, a survey, a log-in that came late. It stays open behind the reader.
 *
 * @returns what ends it.
 */
export function stayOnTop(world: Window & typeof globalThis, host: Element, raise: () => void): () => void {
  let times = 0;
  const toggled = (event: Event) => {
    const element = event.target as Element;
    if (element === host || (event as ToggleEvent).newState !== 'open') return;
    if (element.localName === 'details' || ++times > PATIENCE) return;
    raise();
  };
  // It does not bubble; on its way down it passes here.
  world.addEventListener('toggle', toggled, true);
  return () => world.removeEventListener('toggle', toggled, true);
}
