import { text } from '../../ui/index.ts';
import { type Note, type NoteList, noteLists } from './footnote-list.ts';
import { marksIn } from './footnote-marks.ts';

/** Raised digits after these are no note: m², 10³. */
const UNIT = /(?:\d|\b(?:[kcdm]?m|[A-Z][a-z]?))$/;

interface Reference {
  node: Text;
  start: number;
  end: number;
  note: Note;
}

/**
 * Links the references of an article with its notes, both ways. Nothing is added to what the article says: marks become
 * links, and where a note has none its link back is drawn by CSS.
 *
 * A list of notes counts when every note is referred to before it. ① without a rule or heading over the list has to be
 * raised, since in Chinese it more often numbers the parts of a sentence.
 */
export function linkNotes(fragment: DocumentFragment): void {
  const lists = noteLists(fragment);
  if (lists.length === 0) return;
  const texts = textNodes(fragment);
  let serial = 0;
  for (const list of lists) {
    const references = referencesTo(list, texts);
    if (list.notes.some((note) => !references.some((r) => r.note === note))) continue;
    serial += 1;
    // No id of an article begins with †: the sanitiser wants a letter or digit there. Linked from the end, so that the
    // places before stay what they are.
    for (const note of list.notes) note.block.id ||= `†${serial}.${note.number}`;
    const links = references
      .map((reference, n) => ({ reference, id: `†${serial}.ref${n + 1}` }))
      .toReversed()
      .map(({ reference, id }) => ({ note: reference.note, link: linkReference(reference, id) }));
    for (const note of list.notes) linkBack(note, links.findLast((l) => l.note === note)?.link.id ?? '');
    texts.splice(0, texts.length, ...textNodes(fragment));
  }
}

function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

function referencesTo({ notes, announced }: NoteList, texts: Text[]): Reference[] {
  const first = notes[0]?.block as Element;
  const found: Reference[] = [];
  for (const node of texts) {
    if (first.contains(node)) break;
    const parent = node.parentElement;
    if (!parent || parent.closest('.footnote-ref, .footnote-back, a[href^="http"], a[href^="mailto"]'))
      continue;
    const raised = parent.closest('sup') !== null;
    for (const { kind, number, start, end } of marksOf(node, raised)) {
      const note = notes[number - 1];
      if (!note) continue;
      const fits = raised
        ? kind === undefined || note.kind === undefined || kind === note.kind
        : kind === (note.kind ?? 'bracket');
      const plain = !raised && (beginsBlock(node, start) || (kind === 'circle' && !announced));
      if (fits && !plain) found.push({ node, start, end, note });
    }
  }
  return found;
}

function marksOf(
  node: Text,
  raised: boolean,
): { kind?: string; number: number; start: number; end: number }[] {
  const alone = raised && /^\s*(\d{1,3})\s*$/.exec(node.data);
  if (!alone) return marksIn(node.data);
  const sup = node.parentElement?.closest('sup');
  const before = sup?.previousSibling?.textContent ?? '';
  return UNIT.test(before) ? [] : [{ number: Number(alone[1]), start: 0, end: node.length }];
}

/** 〔1〕 at the start of a paragraph numbers it. */
function beginsBlock(node: Text, start: number): boolean {
  if (node.data.slice(0, start).trim()) return false;
  const block = node.parentElement?.closest('p, li, td, th, div, h2, h3, h4, h5, h6');
  const first = block && textNodes(block).find(({ data }) => data.trim());
  return first === node || block === undefined || block === null;
}

function linkReference({ node, start, end, note }: Reference, id: string): HTMLAnchorElement {
  // The page's own link within itself, whose target the extraction could not keep.
  const own = node.parentElement?.closest<HTMLAnchorElement>('a[href^="#"]');
  const link = own ?? wrap(node, start, end);
  link.className = 'footnote-ref';
  link.id = id;
  link.setAttribute('href', `#${note.block.id}`);
  link.setAttribute('role', 'doc-noteref');
  link.setAttribute('data-unspoken', '');
  if (link.closest('sup') === null) link.classList.add('raised');
  return link;
}

/** The first reference is where its note leads back to; on a jump from another one, that one (footnote-popover.tsx). */
function linkBack({ block, length }: Note, referenceId: string): void {
  const first = textNodes(block).find(({ data }) => data.trim());
  const own = first?.parentElement?.closest('a');
  let link: HTMLAnchorElement;
  if (length > 0 && first && !own && length <= first.length) {
    const indent = first.data.length - first.data.trimStart().length;
    link = wrap(first, indent, length);
  } else if (own && length > 0) link = own as HTMLAnchorElement;
  else {
    link = block.ownerDocument.createElement('a');
    link.classList.add('drawn');
    block.append(link);
  }
  link.classList.add('footnote-back');
  link.setAttribute('href', `#${referenceId}`);
  link.removeAttribute('target');
  link.setAttribute('role', 'doc-backlink');
  link.setAttribute('title', text('media.backToReference'));
  if (link.classList.contains('drawn')) link.setAttribute('aria-label', text('media.backToReference'));
}

function wrap(node: Text, start: number, end: number): HTMLAnchorElement {
  const link = node.ownerDocument.createElement('a');
  if (end < node.length) node.splitText(end);
  const part = start > 0 ? node.splitText(start) : node;
  part.replaceWith(link);
  link.append(part);
  return link;
}
