import type { WindowLike } from 'dompurify';
import type { SanitizeWindow } from './gate.ts';

/**
 * An empty document that belongs to no window: nothing in it loads or runs, and no page can have changed it. Exports
 * are built in one.
 */
export function emptyDocument(window: SanitizeWindow): Document {
  return new window.DOMParser().parseFromString('', 'text/html');
}

/**
 * The window as DOMPurify needs it, with an empty document in the place of the page's: on that one, `<img
 * name=implementation>` and the like take the place of the properties of those names, even for a content script.
 */
export function cleanWindow(window: SanitizeWindow): WindowLike & { document: Document } {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter } = window;
  const { NamedNodeMap, HTMLFormElement, DOMParser } = window;
  const document = emptyDocument(window);
  return {
    document,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  };
}

/** Of a whole document only the body is content; any other node is what it is. Null when there is no body. */
export function contentOf(node: Node, window: SanitizeWindow): Node | null {
  const read = (of: object, property: string): unknown =>
    Object.getOwnPropertyDescriptor(of, property)?.get?.call(node);
  const isDocument = read(window.Node.prototype, 'nodeType') === 9;
  const html = isDocument ? (read(window.Document.prototype, 'documentElement') as Element | null) : node;
  if (html?.nodeName !== 'HTML') return isDocument ? html : node;
  return [...html.childNodes].find((child) => child.nodeName === 'BODY') ?? null;
}
