/** ms after a click at which a page that navigates without the Navigation API may have done so. */
const AFTER_CLICK = [0, 300, 1_500];

/**
 * Calls `moved` whenever the page shows another address without being loaded anew (History API, a route in the
 * fragment), until the returned function is called. A fragment that names a place in the page is no other address.
 *
 * Where the browser has no Navigation API the page's own calls of `pushState` cannot be heard from a content script:
 * such calls follow a click, so the address is looked at after clicks. No timer runs otherwise.
 */
export function onMove(world: Window, moved: () => void): () => void {
  // Not in every browser yet, whatever the types say.
  const navigation: EventTarget | undefined = world.navigation;
  const timers = new Set<number>();
  let address = addressOf(world);

  const look = () => {
    const now = addressOf(world);
    if (now === address) return;
    address = now;
    moved();
  };
  const lookSoon = () => {
    for (const delay of AFTER_CLICK) {
      const timer = world.setTimeout(() => {
        timers.delete(timer);
        look();
      }, delay);
      timers.add(timer);
    }
  };
  const heard: [EventTarget, string, () => void][] = [
    [world, 'popstate', look],
    [world, 'hashchange', look],
    navigation ? [navigation, 'currententrychange', look] : [world, 'click', lookSoon],
  ];
  for (const [target, type, run] of heard)
    target.addEventListener(type, run, { capture: true, passive: true });
  return () => {
    for (const [target, type, run] of heard) target.removeEventListener(type, run, { capture: true });
    for (const timer of timers) world.clearTimeout(timer);
  };
}

/** Where the page is; the fragment belongs to it where it leads to no place in the page. */
function addressOf({ location, document }: Window): string {
  const { href, hash } = location;
  const bare = href.slice(0, href.length - hash.length);
  const name = decode(hash.slice(1));
  const isPlace =
    name === '' ||
    name === 'top' ||
    document.getElementById(name) ||
    document.getElementsByName(name).length > 0;
  return isPlace ? bare : href;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
