/**
 * Reading a tree that a page may have booby-trapped: `<form><input name="firstChild">` replaces the form's own
 * `firstChild`. Only forms do that, so only they take the slow way.
 */

/** The value that the platform, not the page, gives to `node[name]`. */
function trueValue<T>(node: object, name: string): T {
  return Reflect.get(Object.getPrototypeOf(node), name, node) as T;
}

/** Lower-case tag name; a form whose `localName` was replaced is still a form. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** Node name, upper case for elements of HTML; a form whose `nodeName` was replaced is still a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.nodeName;
  return typeof name === 'string' ? name : 'FORM';
}

function mayLie(node: Node): boolean {
  return node.nodeType !== 3 && node.nodeType !== 8 && tagOf(node as Element) === 'form';
}

export function attribute(element: Element, name: string): string {
  if (!mayLie(element)) return element.getAttribute(name) ?? '';
  return trueValue<Element['getAttribute']>(element, 'getAttribute').call(element, name) ?? '';
}

export function parentOf(element: Element): Element | null {
  return mayLie(element) ? trueValue(element, 'parentElement') : element.parentElement;
}

/** Elements by tag name. */
export function byTag(root: Element, tag: string): Element[] {
  return [...root.getElementsByTagName(tag)];
}

/** The text of a node without children of interest: `script`, `title`. */
export function rawText(element: Element): string {
  return element.textContent ?? '';
}

/** A neighbour of a node whose name is known, as nameOf tells it. */
export function link(node: Node, name: string, to: 'firstChild' | 'nextSibling'): Node | null {
  return name === 'FORM' ? trueValue(node, to) : node[to];
}
