/**
 * Reading a tree that a page may have booby-trapped: `<form><input name="firstChild">` replaces the form's own
 * `firstChild`, and `<img name="title">` the document's. Only forms and documents do that, so only they take the slow way.
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

function mayLie(node: Node): boolean {
  return node.nodeType !== 3 && node.nodeType !== 8 && tagOf(node as Element) === 'form';
}

export function attribute(element: Element, name: string): string {
  if (!mayLie(element)) return element.getAttribute(name) ?? '';
  return trueValue<Element['getAttribute']>(element, 'getAttribute').call(element, name) ?? '';
}

/** The same where `tag` is known, as tagOf tells it. */
export function attributeOf(element: Element, tag: string, name: string): string {
  return tag === 'form' ? attribute(element, name) : (element.getAttribute(name) ?? '');
}

export function parentOf(element: Element): Element | null {
  return mayLie(element) ? trueValue(element, 'parentElement') : element.parentElement;
}

export function rootOf(document: Document): Element | null {
  return trueValue<Element | null>(document, 'documentElement');
}

/** Elements of a document by tag name, whatever the document's own properties were made to be. */
export function byTag(document: Document, tag: string): Element[] {
  return [
    ...trueValue<Document['getElementsByTagName']>(document, 'getElementsByTagName').call(document, tag),
  ];
}

/** The text of a node without children of interest: `script`, `title`. */
export function rawText(element: Element): string {
  return element.textContent ?? '';
}

export interface Visitor {
  /** `tag` as tagOf tells it. Return false to skip what is inside. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element, tag: string): void;
  text(text: string): void;
  comment(text: string): void;
}

/** Visits `root` and all below it in document order, without recursion, so that 100,000 nested elements are no danger. */
export function walk(root: Element, visitor: Visitor): void {
  const ancestors: Element[] = [];
  const tags: string[] = [];
  let node: Node = root;
  for (;;) {
    const type = node.nodeType;
    let tag = '';
    if (type === 3) visitor.text((node as Text).data);
    else if (type === 8) visitor.comment((node as Comment).data);
    else if (type !== 7) {
      const element = node as Element;
      tag = tagOf(element);
      const child = visitor.enter(element, tag) ? link(element, tag, 'firstChild') : null;
      if (child) {
        ancestors.push(element);
        tags.push(tag);
        node = child;
        continue;
      }
      visitor.leave(element, tag);
    }
    let next = node === root ? null : link(node, tag, 'nextSibling');
    while (!next) {
      const parent = ancestors.pop();
      if (!parent) return;
      tag = tags.pop() as string;
      visitor.leave(parent, tag);
      next = parent === root ? null : link(parent, tag, 'nextSibling');
    }
    node = next;
  }
}

function link(node: Node, tag: string, name: 'firstChild' | 'nextSibling'): Node | null {
  return tag === 'form' ? trueValue(node, name) : node[name];
}
