import { CLASSES, MAX_DEPTH } from './allowed.ts';
import { contentOf } from './clean-window.ts';
import { type Gate, gateOf, purify, type SanitizeWindow } from './gate.ts';

/** Cleaning moves content, and moved content may parse in another way; more rounds than this were never needed. */
const MAX_ROUNDS = 5;

declare const safe: unique symbol;

/** A fragment that came through the gate. What shows HTML asks for this type, and only the gate makes it. */
export type SafeFragment = DocumentFragment & { readonly [safe]: true };

/**
 * The one gate for untrusted HTML: what comes out has only the elements, attributes and addresses of allowed.ts.
 *
 * @param dirty HTML text, or a node, which stays as it is.
 * @param window whose DOM to use: jsdom's, a page's or an extension page's.
 * @param baseUrl the page's address; addresses in the result are absolute.
 * @param classes the class names that may stay.
 * @returns a fragment of an inert document: import it, or append it, where it is to be shown.
 */
export function sanitizeToFragment(
  dirty: string | Node,
  window: SanitizeWindow,
  baseUrl: string,
  classes: readonly string[] = CLASSES,
): SafeFragment {
  const gate = gateOf(window);
  const text = typeof dirty === 'string' ? dirty : textOf(dirty, gate, window);
  return flatten(purify(text, gate, baseUrl, classes)) as SafeFragment;
}

/** The same as HTML text, which when sanitised again gives the same text. */
export function sanitizeHtml(
  dirty: string | Node,
  window: SanitizeWindow,
  baseUrl: string,
  classes: readonly string[] = CLASSES,
): string {
  const gate = gateOf(window);
  const { template } = gate;
  const clean = (input: string | Node) => {
    template.content.replaceChildren(flatten(purify(input, gate, baseUrl, classes)));
    return template.innerHTML;
  };
  let html = clean(typeof dirty === 'string' ? dirty : (contentOf(dirty, window) ?? ''));
  for (let round = 1; round < MAX_ROUNDS; round++) {
    template.innerHTML = html;
    if (template.innerHTML === html) break;
    html = clean(html);
  }
  template.content.replaceChildren();
  return html;
}

/**
 * The HTML of a node that stays as it is. Its clone may bring a closed shadow root along, which nobody can look into;
 * its text does not.
 */
function textOf(node: Node, { template }: Gate, window: SanitizeWindow): string {
  const content = contentOf(node, window);
  if (!content) return '';
  template.content.replaceChildren(template.content.ownerDocument.importNode(content, true));
  const text = template.innerHTML;
  template.content.replaceChildren();
  return text;
}

/** Replaces what lies deeper than MAX_DEPTH by its text. Without recursion: the depth is the attacker's. */
function flatten(fragment: DocumentFragment): DocumentFragment {
  let depth = 0;
  let node: Node | null = fragment.firstChild;
  while (node) {
    if (depth >= MAX_DEPTH && node.firstChild) {
      const text = fragment.ownerDocument.createTextNode(node.textContent ?? '');
      node.parentNode?.replaceChild(text, node);
      node = text;
    }
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === fragment ? null : node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return fragment;
}
