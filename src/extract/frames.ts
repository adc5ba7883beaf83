import { resolve } from './page.ts';
import { isDeep } from './walk.ts';

const MAX_DEPTH = 500;
const MAX_FRAMES = 8;
/** A frame with less text than this holds a counter or a share button. */
const MIN_TEXT = 100;
/** What the page says of the frame's place it says of what stands there: its name, and whether it shows. */
const KEPT = ['id', 'class', 'style', 'hidden', 'aria-hidden'];
const ADDRESSES = ['href', 'src', 'data-src', 'data-original', 'oldsrc', '_src', 'poster'];

/**
 * Puts the text of frames of the same origin where the frames stand: some sites keep the article in one.
 *
 * @param live the page itself, whose frames are loaded; it stays as it is.
 * @param copy of the same page; its frames are not.
 * @returns the boxes that took the frames' places. Their addresses are absolute: a frame has a base of its own.
 */
export function embedFrames(live: Element, copy: Element): Element[] {
  const frames = live.getElementsByTagName('iframe');
  if (frames.length === 0) return [];
  const inert = copy.ownerDocument;
  const places = [...copy.getElementsByTagName('iframe')];
  const boxes: Element[] = [];
  for (const [i, frame] of [...frames].entries()) {
    const place = places[i];
    const body = place && boxes.length < MAX_FRAMES ? bodyOf(frame) : undefined;
    if (!place || !body || (body.textContent ?? '').trim().length < MIN_TEXT) continue;
    if (isDeep(body, MAX_DEPTH, inert)) continue;
    const box = inert.createElement('div');
    for (const name of KEPT) {
      const value = place.getAttribute(name);
      if (value !== null) box.setAttribute(name, value);
    }
    for (const child of body.childNodes) box.append(inert.importNode(child, true));
    if (body.baseURI !== live.baseURI) makeAbsolute(box, body.baseURI);
    place.replaceWith(box);
    boxes.push(box);
  }
  return boxes;
}

function bodyOf(frame: HTMLIFrameElement): Element | undefined {
  try {
    const body: unknown = frame.contentDocument?.body;
    return (body as Element | null)?.nodeName === 'BODY' ? (body as Element) : undefined;
  } catch {
    return undefined; // another origin
  }
}

function makeAbsolute(box: Element, base: string): void {
  for (const name of ADDRESSES) {
    for (const element of box.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      const url = value && !/^(?:#|[a-z][\w+.-]*:)/i.test(value) ? resolve(value, base) : undefined;
      if (url) element.setAttribute(name, url);
    }
  }
}
