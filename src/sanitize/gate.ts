import createDOMPurify, { type DOMPurify } from 'dompurify';
import { BOXES, CLASSES, ELEMENTS, HOLLOW } from './allowed.ts';
import { ATTRIBUTES, attributeValue } from './attributes.ts';
import { cleanWindow } from './clean-window.ts';

export type SanitizeWindow = Window & typeof globalThis;

export interface Gate {
  purify: DOMPurify;
  /** Of an inert document: what is put into it neither loads nor runs. */
  template: HTMLTemplateElement;
  /** Of Node.prototype, for elements that may be clobbered. */
  firstChild(node: Node): Node | null;
  parent(node: Node): Node | null;
  next(node: Node): Node | null;
  /** Where the text being cleaned comes from; set before each run, which is synchronous. */
  baseUrl: string;
  classes: readonly string[];
}

const gates = new WeakMap<SanitizeWindow, Gate>();

/** DOMPurify with our list, one for each window: it keeps the window's own prototypes, out of the page's reach. */
export function gateOf(window: SanitizeWindow): Gate {
  const known = gates.get(window);
  if (known) return known;
  const clean = cleanWindow(window);
  const purify = createDOMPurify(clean);
  if (!purify.isSupported) throw new Error('This document cannot be used to sanitise HTML');
  const template = clean.document.createElement('template');
  const gate: Gate = {
    purify,
    template,
    firstChild: getter(window, 'firstChild'),
    parent: getter(window, 'parentNode'),
    next: getter(window, 'nextSibling'),
    baseUrl: 'about:blank',
    classes: CLASSES,
  };
  purify.setConfig({
    // `body` for the root of the walk alone: a disallowed root would be cloned, or could not be removed at all.
    ALLOWED_TAGS: [...Object.keys(ELEMENTS), 'body'],
    ALLOWED_ATTR: [...ATTRIBUTES],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ADD_FORBID_CONTENTS: [...HOLLOW],
    RETURN_DOM_FRAGMENT: true,
  });
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (BOXES.has(tagName)) intoDiv(node as Element, gate);
    else if (tagName === 'body' && isNested(node)) {
      intoDiv(node as Element, gate);
      (node as Element).remove();
    }
  });
  purify.addHook('uponSanitizeAttribute', (element, data) => {
    const tag = element.localName;
    const value = attributeValue(tag, data.attrName, data.attrValue, gate.baseUrl, gate.classes);
    if (value === undefined) data.keepAttr = false;
    else data.attrValue = value;
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'img' && !isPicture(element)) element.remove();
  });
  gates.set(window, gate);
  return gate;
}

function getter(window: SanitizeWindow, name: 'firstChild' | 'parentNode' | 'nextSibling') {
  const get = Object.getOwnPropertyDescriptor(window.Node.prototype, name)?.get;
  if (!get) throw new Error(`This window has no Node.prototype.${name}`);
  return (node: Node): Node | null => get.call(node);
}

/** One pass through DOMPurify. The result belongs to an inert document: nothing in it loads. */
export function purify(
  dirty: string | Node,
  gate: Gate,
  baseUrl: string,
  classes: readonly string[],
): DocumentFragment {
  gate.baseUrl = baseUrl;
  gate.classes = classes;
  // Null for a text that is a frameset, which has no body.
  const pure = gate.purify.sanitize(dirty, { RETURN_DOM_FRAGMENT: true }) as DocumentFragment | null;
  return pure ?? gate.template.ownerDocument.createDocumentFragment();
}

/**
 * Moves the content of a box into a `div` behind it; DOMPurify then removes the empty box and comes to the `div` next.
 * (Before it would be wrong: the walk would have passed the content already.) A box may be a form, whose properties
 * its inputs can hide: only the prototype is asked, and only methods of other nodes are called.
 */
function intoDiv(box: Element, gate: Gate): void {
  const div = gate.template.ownerDocument.createElement('div');
  for (let child = gate.firstChild(box); child; child = gate.firstChild(box)) div.appendChild(child);
  gate.parent(box)?.insertBefore(div, gate.next(box));
}

/** Whether this body is not the root of its tree. Asked of nodes, since `document.body` can be clobbered. */
function isNested({ parentNode }: Node): boolean {
  return parentNode !== null && !(parentNode.nodeName === 'HTML' && parentNode.parentNode?.nodeType === 9);
}

/** Without an address it shows nothing; one pixel is a beacon. */
function isPicture(img: Element): boolean {
  return img.hasAttribute('src') && img.getAttribute('width') !== '1' && img.getAttribute('height') !== '1';
}
