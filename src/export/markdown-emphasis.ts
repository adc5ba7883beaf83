const SPACE = /^\s?$/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * `content` between `mark`s where CommonMark would see emphasis, or else in HTML tags. CommonMark (6.2) asks for a space
 * or punctuation next to a mark whose inner neighbour is punctuation; Chinese has no spaces, so `**注意：**各` shows stars.
 */
export function emphasised(content: string, node: Node, mark: string, tag: string): string {
  const inner = content.trim();
  if (!inner) return content;
  const opens = flanks(neighbour(node, 'previousSibling'), inner.slice(0, 1));
  const closes = flanks(neighbour(node, 'nextSibling'), inner.slice(-1));
  return opens && closes ? `${mark}${inner}${mark}` : `<${tag}>${inner}</${tag}>`;
}

function flanks(outside: string, inside: string): boolean {
  return !PUNCTUATION.test(inside) || SPACE.test(outside) || PUNCTUATION.test(outside);
}

/** The character next to `node` on its line; empty at the end of a block. */
function neighbour(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  let at: Node | null = node;
  while (at && !at[side]) {
    at = at.parentNode;
    if (!at || /^(?:P|DIV|LI|T[DH]|H[1-6]|BLOCKQUOTE|D[DT]|#document-fragment)$/.test(at.nodeName)) return '';
  }
  const text = at?.[side]?.textContent ?? '';
  return side === 'nextSibling' ? text.slice(0, 1) : text.slice(-1);
}
