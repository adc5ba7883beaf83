/**
 * What tests/browser/hostile.test.ts runs inside the page: it cleans a payload, shows what came out in every way a page
 * can show it, provokes it, and notes whatever acts. Bundled into one script; nothing here knows Node.
 */
import { sanitizeHtml, sanitizeToFragment } from '../../src/sanitize/index.ts';
import { faults } from '../hostile/oracle.ts';

/** A root to look into and to provoke. */
type Root = Element | ShadowRoot;
type Put = (host: HTMLElement, html: string, fragment: () => DocumentFragment) => Root | Promise<Root>;

const PLACES: Record<string, Put> = {
  'element, text': (host, html) => {
    host.innerHTML = html;
    return host;
  },
  'element, nodes': (host, _html, fragment) => {
    host.append(fragment());
    return host;
  },
  'open shadow root, text': (host, html) => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  },
  'closed shadow root, nodes': (host, _html, fragment) => {
    const root = host.attachShadow({ mode: 'closed' });
    // From outside, a click in here has only its host on its path.
    guard(root);
    root.append(fragment());
    return root;
  },
  // The one parser for fragments that also builds declared shadow roots.
  'element, setHTMLUnsafe': (host, html) => {
    host.setHTMLUnsafe(html);
    return host;
  },
  // A whole file: only here do script elements and refreshes of the text itself run.
  file: async (host, html) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!DOCTYPE html><head><script>
      Object.assign(window, { trap: parent.trap, alert: parent.alert, open: parent.open, print: parent.print });
      parent.guard(window);
    </script></head><body>${html}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    host.append(frame);
    await loaded;
    return (frame.contentDocument as Document).body;
  },
};

const EVENTS = ['click', 'error', 'load', 'focus', 'mouseover', 'pointerenter', 'toggle', 'wheel'];

export interface Shown {
  /** What is wrong with the result: `place: fault`. */
  faults: string[];
  /** Addresses of pictures that the result may show. */
  pictures: string[];
}

/** Which payloads' code ran: what they said, in order. */
const sprung: string[] = [];

/** Lets every script of the page, or of a frame, spring a trap; follows no harmless link. */
function guard(target: Window | ShadowRoot): void {
  target.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((at) => (at as Element).localName === 'a') as HTMLAnchorElement;
      // By the browser's own reading of the address: any other scheme goes on, and runs if it can.
      if (/^(?:https?|mailto):$/.test(link?.protocol ?? '') || link?.getAttribute('href')?.startsWith('#'))
        event.preventDefault();
    },
    true,
  );
}

guard(window);
Object.assign(window, {
  guard,
  trap: (what: unknown) => void sprung.push(`trap ${what}`),
  alert: (what: unknown) => void sprung.push(`alert ${what}`),
  open: (what: unknown) => void sprung.push(`open ${what}`),
  print: () => void sprung.push('print'),
});

function provoke(root: Root): void {
  for (const element of root.querySelectorAll<HTMLElement>('*'))
    for (const type of EVENTS) {
      if (type === 'click') element.click?.();
      else element.dispatchEvent(new Event(type));
    }
}

/** Until the pictures below `root` have come or failed, at most a second. */
async function settled(root: Root): Promise<void> {
  const pictures = [...root.querySelectorAll('img')].map((img) => img.decode().catch(() => undefined));
  await Promise.race([Promise.all(pictures), pause(1000)]);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Shows `html` in every place until its pictures have come; answers what is wrong with it there. */
async function show(html: string, fragment: () => DocumentFragment): Promise<string[]> {
  const found: string[] = [];
  const roots: Root[] = [];
  const hosts: Element[] = [];
  for (const [place, put] of Object.entries(PLACES)) {
    const host = document.body.appendChild(document.createElement('div'));
    hosts.push(host);
    const root = await put(host, html, fragment);
    roots.push(root);
    found.push(...faults(root).map((fault) => `${place}: ${fault}`));
    provoke(root);
  }
  await Promise.all(roots.map(settled));
  for (const host of hosts) host.remove();
  return found;
}

/** Cleans `payload`, as text and as the nodes a page would have of it, and shows what came out. */
export async function clean(payload: string, base: string): Promise<Shown> {
  const pictures = new Set<string>();
  const found: string[] = [];
  const known = new Set<string>();
  for (const dirty of [payload, new DOMParser().parseFromString(payload, 'text/html')]) {
    const html = sanitizeHtml(dirty, window, base);
    if (known.has(html)) continue;
    known.add(html);
    if (sanitizeHtml(html, window, base) !== html) found.push('cleaned again it is another');
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const img of parsed.querySelectorAll('img')) pictures.add(img.src);
    found.push(...(await show(html, () => sanitizeToFragment(dirty, window, base))));
  }
  return { faults: found, pictures: [...pictures] };
}

/** The same with nothing cleaned: whether the traps can spring at all. */
export async function leave(payload: string): Promise<string[]> {
  return show(payload, () => document.createRange().createContextualFragment(payload));
}

/** What ran so far, after what is still on its way had its time; forgets it. */
export async function whatRan(): Promise<string[]> {
  await pause(300);
  return sprung.splice(0);
}

/** What a clobbered or redirected document would answer otherwise. */
export const untouched = () => ({
  address: location.href,
  title: document.title,
  body: document.body instanceof HTMLBodyElement,
  lookup: typeof document.getElementById,
  cookie: document.cookie,
});
