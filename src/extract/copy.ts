import type { PageWindow } from './page.ts';
import { depthOf } from './walk.ts';

/** Browsers' own parsers stop at 512; what is deeper was built to break whoever walks it. */
const MAX_DEPTH = 1000;
const MAX_FRAMES = 8;
/** A frame with less text than this holds a counter or a share button. */
const MIN_FRAME_TEXT = 100;
/** Elements whose `name` or `id` the browser turns into properties of the document or of their form. */
const NAMING = 'img,form,iframe,embed,object,input,select,button,textarea,fieldset,output';

/**
 * A copy of the page in a document that loads nothing and runs nothing; the page stays as it is.
 *
 * What would let the page answer for the DOM itself (`<form><input name=attributes>`, `<img name=body>`) is disarmed in
 * the copy, so that everything after this, and Readability, may use plain properties. Frames of the same origin that
 * hold text are copied in place.
 *
 * @returns undefined when the document has no root, or is nested deeper than any parser would leave it.
 */
export function copyOf(document: Document, window: PageWindow): Document | undefined {
  const { documentElement, implementation } = unclobbered(document, window);
  if (!documentElement || depthOf(documentElement, MAX_DEPTH) >= MAX_DEPTH) return undefined;
  const copy = implementation.createHTMLDocument('');
  const root = copy.importNode(documentElement, true);
  disarm(root, window);
  copy.replaceChild(root, copy.documentElement);
  if (!copy.body) return undefined;
  embedFrames(documentElement, copy);
  return copy;
}

/** Read past the document's named properties, which the page chooses. */
function unclobbered(document: Document, window: PageWindow) {
  const read = (name: 'documentElement' | 'implementation') =>
    Object.getOwnPropertyDescriptor(window.Document.prototype, name)?.get?.call(document);
  return {
    documentElement: read('documentElement') as HTMLElement | null,
    implementation: read('implementation') as DOMImplementation,
  };
}

function disarm(root: Element, window: PageWindow): void {
  const { removeAttribute } = window.Element.prototype;
  const form = window.HTMLFormElement.prototype;
  for (const element of root.querySelectorAll(NAMING)) {
    removeAttribute.call(element, 'name');
    const id = window.Element.prototype.getAttribute.call(element, 'id');
    if (id !== null && (id in form || id in window.Document.prototype)) removeAttribute.call(element, 'id');
  }
}

function embedFrames(live: Element, copy: Document): void {
  const frames = [...live.getElementsByTagName('iframe')];
  if (frames.length === 0) return;
  const copies = [...copy.getElementsByTagName('iframe')];
  let embedded = 0;
  for (const [i, frame] of frames.entries()) {
    const body = bodyOf(frame);
    const place = copies[i];
    if (!body || !place || embedded >= MAX_FRAMES || depthOf(body, MAX_DEPTH / 2) >= MAX_DEPTH / 2) continue;
    if ((body.textContent ?? '').trim().length < MIN_FRAME_TEXT) continue;
    const box = copy.createElement('div');
    for (const child of body.childNodes) box.append(copy.importNode(child, true));
    place.replaceWith(box);
    embedded++;
  }
}

function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null; // another origin
  }
}
