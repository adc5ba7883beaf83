/** Walking without recursion: how deep a page is nested is the page's choice. */

/** NodeFilter.SHOW_ELEMENT. */
const ELEMENTS = 1;

/**
 * Whether `limit` levels of elements or more lie below `root`. The page's own forms may hide their properties behind
 * inputs (`<input name="parentNode">`): a walker does not ask them.
 *
 * @param document makes the walker; not the page's own, whose methods can be hidden too.
 */
export function isDeep(root: Element, limit: number, document: Document): boolean {
  return mayBeDeep(root, limit, document) && depthOf(root, limit, document) >= limit;
}

/**
 * An element is at most one level deeper than the one before it: a few of them tell of all.
 */
function mayBeDeep(root: Element, limit: number, document: Document): boolean {
  const walker = document.createTreeWalker(root, ELEMENTS);
  const elements = root.getElementsByTagName('*');
  const step = Math.floor(limit / 2);
  for (let i = step; i < elements.length; i += step) {
    walker.currentNode = elements[i] as Element;
    let depth = 0;
    while (walker.parentNode()) depth++;
    if (depth + step >= limit) return true;
  }
  return false;
}

/** How many levels of elements lie below `root`, counted up to `limit`. */
function depthOf(root: Element, limit: number, document: Document): number {
  const walker = document.createTreeWalker(root, ELEMENTS);
  let depth = 0;
  let deepest = 0;
  for (;;) {
    if (walker.firstChild()) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest >= limit) return deepest;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return deepest;
      depth--;
    }
  }
}

/** Enters and leaves `root` and every node below it, in document order. The tree must stay as it is meanwhile. */
export function traverse(root: Node, enter: (node: Node) => void, leave: (node: Node) => void): void {
  let node = root;
  for (;;) {
    enter(node);
    const child = node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    leave(node);
    let next = node === root ? null : node.nextSibling;
    while (!next) {
      const parent: Node | null = node === root ? null : node.parentNode;
      if (!parent) return;
      node = parent;
      leave(node);
      next = node === root ? null : node.nextSibling;
    }
    node = next;
  }
}

/** The node after `node` in document order, below `root`; with `skip` not into `node`. */
export function following(node: Node, root: Node, skip = false): Node | null {
  if (!skip && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL UCAPCONTENT ' +
    'FOUNDER-CONTENT'
  ).split(' '),
);

export function isBlock(node: Node): boolean {
  return node.nodeType === 1 && BLOCKS.has(node.nodeName);
}
