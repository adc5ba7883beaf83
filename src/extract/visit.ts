import { attribute, link, nameOf } from './metadata/dom.ts';
import { NOTHING_SAID, type Said, saidByClass, saidById } from './said.ts';

/** An element on the way, and what every visitor asks of it. */
export interface Seen {
  readonly element: Element;
  /** Its node name. */
  readonly tag: string;
  /** Its id and its class, empty without one, and what they say. */
  readonly id: string;
  readonly names: string;
  readonly byId: Said;
  readonly byClass: Said;
  /** Whether an attribute other than its class may hide it. */
  readonly hideable: boolean;
}

export interface Visitor {
  /** Return false to be told nothing of what is inside, nor of the end. */
  enter(seen: Seen): boolean;
  leave(seen: Seen): void;
  text(data: string): void;
  comment(data: string): void;
}

const HIDEABLE = '[hidden],[style],[aria-hidden]';

/**
 * Takes all visitors through `root` and all below it in one walk, in document order. Without recursion, so that 100,000
 * nested elements are no danger; the tree must stay as it is meanwhile.
 */
export function visit(root: Element, visitors: readonly Visitor[]): void {
  const hideable = new Set(root.querySelectorAll(HIDEABLE));
  const path: Seen[] = [];
  /** For each visitor the element that it would not look into. */
  const passed: (Seen | undefined)[] = visitors.map(() => undefined);

  const enter = (seen: Seen): boolean => {
    let wanted = false;
    for (let i = 0; i < visitors.length; i++) {
      if (passed[i]) continue;
      if ((visitors[i] as Visitor).enter(seen)) wanted = true;
      else passed[i] = seen;
    }
    return wanted;
  };
  const leave = (seen: Seen): void => {
    for (let i = 0; i < visitors.length; i++) {
      if (!passed[i]) (visitors[i] as Visitor).leave(seen);
      else if (passed[i] === seen) passed[i] = undefined;
    }
  };

  let node: Node = root;
  for (;;) {
    const type = node.nodeType;
    let tag = '';
    if (type === 3) {
      const { data } = node as Text;
      for (let i = 0; i < visitors.length; i++) if (!passed[i]) (visitors[i] as Visitor).text(data);
    } else if (type === 8) {
      const { data } = node as Comment;
      for (let i = 0; i < visitors.length; i++) if (!passed[i]) (visitors[i] as Visitor).comment(data);
    } else if (type === 1) {
      const seen = look(node as Element, hideable);
      tag = seen.tag;
      const child = enter(seen) ? link(node, tag, 'firstChild') : null;
      if (child) {
        path.push(seen);
        node = child;
        continue;
      }
      leave(seen);
    }
    let next = node === root ? null : link(node, tag, 'nextSibling');
    while (!next) {
      const parent = path.pop();
      if (!parent) return;
      leave(parent);
      next = parent.element === root ? null : link(parent.element, parent.tag, 'nextSibling');
    }
    node = next;
  }
}

function look(element: Element, hideable: ReadonlySet<Element>): Seen {
  const tag = nameOf(element);
  if (tag !== 'FORM' && !element.hasAttributes())
    return { element, tag, id: '', names: '', byId: NOTHING_SAID, byClass: NOTHING_SAID, hideable: false };
  const id = attributeOf(element, tag, 'id');
  const names = attributeOf(element, tag, 'class');
  return {
    element,
    tag,
    id,
    names,
    byId: id === '' ? NOTHING_SAID : saidById(id),
    byClass: names === '' ? NOTHING_SAID : saidByClass(names),
    hideable: hideable.has(element),
  };
}

/** A form's own methods may be hidden by its inputs. */
function attributeOf(element: Element, tag: string, name: string): string {
  return tag === 'FORM' ? attribute(element, name) : (element.getAttribute(name) ?? '');
}
