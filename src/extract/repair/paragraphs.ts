import { isBlock, isElement } from '../walk.ts';

const INDENT = /^[\s\u3000\u2002\u2003\u00a0\u200b]+/;
const BLANK = /^[\s\u3000\u2000-\u200b\u00a0\ufeff]*$/;
/** A line that ends like a sentence, before a line break, was meant as a paragraph. */
const SENTENCE_END = /[。！？；：”]\s*$/;
const MIN_LINE = 24;
const BOXES = 'div,section,article,main,center,blockquote,form,td,header,figure';
const KEEPERS = 'img,table,video,audio,a[href],hr';

/**
 * Paragraphs out of loose text, double line breaks and full-width spaces; none of them empty or indented by hand.
 *
 * @returns whether there were such.
 */
export function repairParagraphs(body: Element): boolean {
  let made = false;
  for (const box of [body, ...body.querySelectorAll(BOXES)]) {
    if (box.nodeName !== 'TD' || holdsBlocks(box)) made = wrapLoose(box) || made;
  }
  for (const p of [...body.getElementsByTagName('p')]) made = splitAtBreaks(p) || made;
  for (const p of [...body.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li')]) {
    trimStart(p);
    if (BLANK.test(p.textContent ?? '') && !p.querySelector(KEEPERS)) p.remove();
  }
  return made;
}

function holdsBlocks(element: Element): boolean {
  for (const child of element.children) if (isBlock(child)) return true;
  return false;
}

/** Runs of text and inline elements directly in a box become paragraphs, centred where the box is. */
function wrapLoose(box: Element): boolean {
  let made = false;
  let run: Node[] = [];
  const centred = box.getAttribute('class') === 'centered';
  const flush = (before: Node | null) => {
    const text = run.map((n) => n.textContent ?? '').join('');
    if (
      !BLANK.test(text) ||
      run.some((n) => isElement(n) && (n.nodeName === 'IMG' || n.querySelector('img')))
    ) {
      const p = box.ownerDocument.createElement('p');
      if (centred) p.setAttribute('class', 'centered');
      box.insertBefore(p, before);
      p.append(...run);
      made = true;
    }
    run = [];
  };
  for (const node of [...box.childNodes]) {
    const block = isBlock(node) || (isElement(node) && node.nodeName !== 'A' && holdsBlocks(node));
    if (!block) run.push(node);
    else {
      flush(node);
      if (centred && node.nodeName === 'P') (node as Element).setAttribute('class', 'centered');
    }
  }
  flush(null);
  return made;
}

function splitAtBreaks(p: Element): boolean {
  const parts: Node[][] = [[]];
  const nodes = [...p.childNodes];
  for (const [i, node] of nodes.entries()) {
    if (node.nodeName === 'BR' && partsHere(parts.at(-1) as Node[], nodes[i + 1])) parts.push([]);
    else (parts.at(-1) as Node[]).push(node);
  }
  if (parts.length === 1) return false;
  const name = p.getAttribute('class');
  for (const part of parts) {
    const piece = p.ownerDocument.createElement('p');
    if (name) piece.setAttribute('class', name);
    piece.append(...part);
    p.before(piece);
  }
  p.remove();
  return true;
}

/** Whether the break after `line` ends a paragraph: a blank line, an indented one or a full sentence. */
function partsHere(line: Node[], next: Node | undefined): boolean {
  if (!next || next.nodeName === 'BR' || line.at(-1)?.nodeName === 'BR') return true;
  const after = next.textContent ?? '';
  if (/^\s*[\u3000\u2003\u00a0]{2}/.test(after)) return true;
  const before = line.map((n) => n.textContent ?? '').join('');
  return before.length >= MIN_LINE && SENTENCE_END.test(before);
}

function trimStart(block: Element): void {
  for (let node = block.firstChild; node; ) {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      node.nodeValue = text.replace(INDENT, '');
      if (node.nodeValue) return;
      node = node.nextSibling;
    } else if (node.nodeName === 'BR') {
      const next: ChildNode | null = node.nextSibling;
      node.remove();
      node = next;
    } else if (/^(?:STRONG|B|EM|I|U)$/.test(node.nodeName)) node = node.firstChild;
    else return;
  }
}
