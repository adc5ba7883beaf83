/**
 * Judges sanitised HTML by what it becomes when parsed again, never by how it was made: its lists are written here a
 * second time on purpose, so that a mistake in src/sanitize cannot excuse itself.
 */
const ELEMENTS = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ' +
    'img ins li ol p pre q rp rt ruby s span strong sub sup table tbody td tfoot th thead time tr u ul'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href src alt title width height loading decoding id class lang dir colspan rowspan span align scope start value ' +
    'type datetime'
  ).split(' '),
);
const CLASSES = new Set(['salutation', 'sign-off', 'note', 'attachment-note', 'centered', 'page-break']);
const ANCHORED = /^(?:h[1-6]|p|li)$/;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What is wrong in the tree under `root`, template contents and open shadow roots included. */
export function faults(root: Node): string[] {
  const found: string[] = [];
  const pending: Node[] = [...root.childNodes];
  for (let node = pending.pop(); node; node = pending.pop()) {
    pending.push(...node.childNodes);
    if (node.nodeType === 3) continue;
    if (node.nodeType !== 1) {
      found.push(`node of type ${node.nodeType}`);
      continue;
    }
    const element = node as Element;
    if (element.shadowRoot) found.push('shadow root', ...faults(element.shadowRoot));
    if (element.localName === 'template') found.push(...faults((element as HTMLTemplateElement).content));
    found.push(...elementFaults(element));
  }
  return found;
}

function elementFaults(element: Element): string[] {
  const found: string[] = [];
  const tag = element.localName;
  if (element.namespaceURI !== XHTML || !ELEMENTS.has(tag)) found.push(`element ${tag}`);
  for (const { name, value } of element.attributes) {
    if (!ATTRIBUTES.has(name)) found.push(`attribute ${tag}[${name}]`);
    if (name === 'href' && !isLink(value)) found.push(`link ${value}`);
    if (name === 'src' && !isPicture(value)) found.push(`picture ${value}`);
    if (name === 'id' && !ANCHORED.test(tag)) found.push(`id on ${tag}`);
    if (name === 'class') {
      for (const c of value.split(/\s+/)) if (!CLASSES.has(c)) found.push(`class ${c}`);
    }
  }
  return found;
}

/** Decides by the parsed address, as a browser would follow it. */
function isLink(value: string): boolean {
  if (value.startsWith('#')) return true;
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^(?:https?|mailto):$/.test(protocol) && username === '' && password === '';
}

function isPicture(value: string): boolean {
  if (/^data:image\/(?:png|jpe?g|gif|webp);base64,/.test(value)) return true;
  return /^https?:/.test(value) && isLink(value);
}
