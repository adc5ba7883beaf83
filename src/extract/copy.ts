import { embedFrames } from './frames.ts';
import type { PageWindow, Tree } from './page.ts';
import { isDeep } from './walk.ts';

/** Browsers' own parsers stop at 512; what is deeper was built to break whoever walks it. */
const MAX_DEPTH = 1000;
/** Elements whose `name` or `id` the browser turns into properties of the document or of their form. */
const NAMING = 'img form iframe embed object input select button textarea fieldset output'.split(' ');

/**
 * A copy of the page that loads nothing and runs nothing; the page stays as it is.
 *
 * What would let the page answer for the DOM itself (`<form><input name=attributes>`, `<img name=body>`) is disarmed in
 * the copy, so that everything after this, and Readability, may use plain properties. Frames of the same origin that
 * hold text are copied in place.
 *
 * @returns undefined when the document has no root, or is nested deeper than any parser would leave it.
 */
export function copyOf(document: Document, window: PageWindow): Tree | undefined {
  const { documentElement, implementation } = unclobbered(document, window);
  const inert = implementation.createHTMLDocument('');
  if (!documentElement || isDeep(documentElement, MAX_DEPTH, inert)) return undefined;
  const root = inert.importNode(documentElement, true);
  disarm(root, window);
  const body = [...root.children].find(({ nodeName }) => nodeName === 'BODY' || nodeName === 'FRAMESET');
  if (!body) return undefined;
  for (const box of embedFrames(documentElement, root)) disarm(box, window);
  return { root, body };
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
  const { getAttribute, removeAttribute } = window.Element.prototype;
  const form = window.HTMLFormElement.prototype;
  for (const tag of NAMING) {
    for (const element of [...root.getElementsByTagName(tag)]) {
      removeAttribute.call(element, 'name');
      const id = getAttribute.call(element, 'id');
      if (id !== null && (id in form || id in window.Document.prototype)) removeAttribute.call(element, 'id');
    }
  }
}
