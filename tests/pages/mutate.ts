/** Numbers in [0, 1), the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Operation = (element: Element, pick: () => Element, chance: () => number) => void;

/** What templates, editors and broken uploads do to a page. None moves an element into itself. */
const OPERATIONS: Record<string, Operation> = {
  delete: (element) => element.remove(),
  duplicate: (element) => element.after(element.cloneNode(true)),
  unwrap: (element) => element.replaceWith(...element.childNodes),
  truncate: (element, _pick, chance) => {
    const keep = Math.floor(chance() * element.childNodes.length);
    for (const child of [...element.childNodes].slice(keep)) child.remove();
  },
  cutText: (element, _pick, chance) => {
    const text = [...element.childNodes].find((child) => child.nodeType === 3 && child.nodeValue?.trim());
    if (text) text.nodeValue = (text.nodeValue as string).slice(0, Math.floor(chance() * 40));
  },
  swap: (element, pick) => {
    const other = pick();
    if (other.contains(element) || element.contains(other)) return;
    const mark = element.ownerDocument.createComment('');
    element.replaceWith(mark);
    other.replaceWith(element);
    mark.replaceWith(other);
  },
  strip: (element) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  },
  nest: (element) => {
    const box = element.ownerDocument.createElement('div');
    element.replaceWith(box);
    box.append(element);
  },
};

const NAMES = Object.keys(OPERATIONS);

/**
 * A page changed in one to eight places, and one time in four cut off in the middle of its text.
 *
 * @param parse makes a document of a page's text.
 * @returns the document, which may be one that no text parses to, and what was done to it, for a report.
 */
export function mutant(
  html: string,
  seed: number,
  parse: (html: string) => Document,
): { document: Document; done: string } {
  const chance = random(seed);
  const below = (n: number) => Math.floor(chance() * n);
  const document = parse(html);
  const done: string[] = [];
  for (let left = 1 + below(8); left > 0; left--) {
    const elements = [...document.querySelectorAll('head *, body *')];
    if (elements.length === 0) break;
    const pick = () => elements[below(elements.length)] as Element;
    const name = NAMES[below(NAMES.length)] as string;
    const element = pick();
    done.push(`${name} ${element.localName}`);
    OPERATIONS[name]?.(element, pick, chance);
  }
  if (chance() < 0.75) return { document, done: done.join(', ') };
  const text = document.documentElement.outerHTML;
  const end = below(text.length);
  return { document: parse(text.slice(0, end)), done: `${done.join(', ')}, cut at ${end}` };
}
