/** Walking without recursion: how deep a page is nested is the page's choice. */

/** How many levels lie below `root`, counted up to `limit`. */
export function depthOf(root: Node, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let node: Node = root;
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest >= limit) return deepest;
      continue;
    }
    while (!node.nextSibling) {
      if (node === root || !node.parentNode) return deepest;
      node = node.parentNode;
      depth--;
      if (node === root) return deepest;
    }
    node = node.nextSibling;
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
