import type { OutlineEntry } from '../../article/index.ts';
import { squeeze } from '../text.ts';
import { Anchors } from './anchors.ts';
import { blocksOf } from './blocks.ts';
import { type Heading, headingsOf } from './headings.ts';
import { markParts } from './parts.ts';
import { CLAUSE } from './patterns.ts';

/** With more 条 than this the contents list names chapters only; each 条 keeps its anchor. */
const MAX_CLAUSES = 60;

/**
 * Gives a repaired body its structure: headings as heading elements, anchors, and the classes of BLOCK_CLASSES.
 *
 * @returns the contents list, in order; level 1 is the highest below the title.
 */
export function structure(body: Element): OutlineEntry[] {
  const blocks = blocksOf(body);
  const headings = headingsOf(blocks, body);
  const anchors = new Anchors();
  const levels = ranks(headings);
  const byBlock = new Map(headings.map((h) => [h.block, h]));
  markParts(blocks.filter((b) => !byBlock.has(b)));

  const clauses = blocks.filter((b) => CLAUSE.test(b.text) && !byBlock.has(b));
  const cited = clauses.length >= 2 ? new Set(clauses) : new Set();
  const entries: OutlineEntry[] = [];
  for (const block of blocks) {
    const heading = byBlock.get(block);
    if (heading) {
      const level = levels.get(heading.level) ?? 1;
      const anchor = anchors.of(heading.text);
      const element = heading.whole ? renamed(block.element, `h${Math.min(level + 1, 6)}`) : block.element;
      if (heading.whole) unbold(element);
      element.setAttribute('id', anchor);
      entries.push({ level, text: heading.text, anchor });
    } else if (cited.has(block)) {
      const text = (CLAUSE.exec(block.text) as RegExpExecArray)[0];
      const anchor = anchors.of(text);
      block.element.setAttribute('id', anchor);
      if (clauses.length <= MAX_CLAUSES) entries.push({ level: levels.size + 1, text, anchor });
    }
  }
  return entries;
}

/** The levels in use, as 1, 2, 3 ... without gaps. */
function ranks(headings: Heading[]): Map<number, number> {
  const used = [...new Set(headings.map((h) => h.level))].sort((a, b) => a - b);
  return new Map(used.map((level, i) => [level, i + 1]));
}

/** A heading is set apart already; where only part of it is bold, that part keeps it. */
function unbold(heading: Element): void {
  const whole = squeeze(heading.textContent ?? '');
  for (const bold of [...heading.querySelectorAll('b,strong,font')]) {
    if (squeeze(bold.textContent ?? '') === whole) bold.replaceWith(...bold.childNodes);
  }
}

function renamed(element: Element, name: string): Element {
  if (element.nodeName.toLowerCase() === name) return element;
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
