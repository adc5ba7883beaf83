import type { Removal } from '../../article/index.ts';
import { squeeze, visibleLength } from '../text.ts';
import { following, isBlock, isElement } from '../walk.ts';
import { formHeading, isMessageForm } from './forms.ts';
import { isHidden } from './hidden.ts';
import { lineReason } from './lines.ts';
import { linkShare } from './links.ts';

import { furnitureReason } from './names.ts';
import { removeAboveTitle, removeContents, removeEmptied, removeOrphan, trailingHeading } from './places.ts';
import { removeActions, removeAuthored, removeBoardCaptions, removeRecords } from './records.ts';
import { Removals } from './removals.ts';
import { CONTROLS } from './vocabulary.ts';

export { linkShare } from './links.ts';

const NEVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE LINK META TITLE SELECT OPTION TEXTAREA INPUT BUTTON MARQUEE NAV FOOTER DIALOG MENU'.split(
    ' ',
  ),
);
/** A table of facts longer than this is the document, where it leaves less than that of it. */
const MAX_FACTS = 150;
const MIN_LEFT = 20;
/** A part this long, and not made of links, is content whatever its class is called. */
const MAX_NAMED = 150;
/** What readers are asked to say, and told about saying it, is never the document. */
const MAX_ASIDE = 600;
/** What stands at the side is less than this part of the whole. */
const SIDE = 0.4;
/** More lines than this above a text are the text: a form letter, a poem, a list of points. */
const HEAD_LINES = 4;
/** Furniture lines are short. */
const MAX_LINE = 220;

/**
 * Takes out of `body` what is not the document: controls, share and QR blocks, neighbours, notices, editor lines, hidden
 * elements, and `carriers`, which only carried facts.
 */
export function prune(body: Element, carriers: Element[], title: string): Removal[] {
  const removals = new Removals();
  const last = trailingHeading(body);
  for (const carrier of carriers) {
    if (carrier === body || !body.contains(carrier)) continue;
    const said = squeeze(carrier.textContent ?? '');
    if (said.length > MAX_FACTS && visibleLength(body.textContent ?? '') - said.length < MIN_LEFT) continue;
    removals.remove(carrier, CONTROLS.test(said) ? 'controls' : 'facts');
  }
  removeActions(body, removals);
  removeFurniture(body, removals);
  removeRecords(body, removals);
  removeBoardCaptions(body, removals);
  removeAuthored(body, removals);
  removeContents(body, removals);
  removeAboveTitle(body, removals, squeeze(title));
  removeLines(body, removals, squeeze(title));
  removeEmptied(body, removals);
  removeOrphan(body, removals, last);
  return removals.list;
}

/** Takes out lines that repair made of loose text, judged like those that were blocks from the start. */
export function pruneLines(body: Element, title: string): Removal[] {
  const removals = new Removals();
  removeLines(body, removals, squeeze(title));
  return removals.list;
}

function removeFurniture(body: Element, removals: Removals): void {
  const whole = (body.textContent ?? '').length;
  const asks = body.querySelector('input,textarea') !== null;
  for (let node = following(body, body); node; ) {
    const reason = isElement(node) ? elementReason(node, whole, asks) : undefined;
    const next: Node | null = following(node, body, reason !== undefined);
    if (reason !== undefined) {
      const heading = reason === 'form' ? formHeading(node as Element) : undefined;
      if (heading) removals.remove(heading, reason);
      removals.remove(node as Element, reason);
    } else if (node.nodeType === 8) node.parentNode?.removeChild(node);
    node = next;
  }
}

/** @param asks whether there is anything to fill in. */
function elementReason(element: Element, whole: number, asks: boolean): string | undefined {
  if (NEVER.has(element.nodeName)) return element.nodeName.toLowerCase();
  if (isHidden(element)) return 'hidden';
  if (/^(?:FORM|FIELDSET)$/.test(element.nodeName) && isQuestionnaire(element)) return 'form';
  if (asks && isMessageForm(element)) return 'form';
  if (!isBlock(element) && element.parentNode?.nodeName === 'P') return undefined;
  const named = furnitureReason(element);
  if (!named) return undefined;
  const text = squeeze(element.textContent ?? '');
  if ((named === 'comments' || named === 'survey') && text.length <= MAX_ASIDE) return named;
  if (named === 'sidebar' && (element.textContent ?? '').length < SIDE * whole) return named;
  if (text.length <= MAX_NAMED && !isParagraphOf(text)) return named;
  return linkShare(element, text.length) > 0.5 ? named : undefined;
}

/** A form that asks; ASP.NET wraps whole pages in one that does not. */
function isQuestionnaire(form: Element): boolean {
  const asks = form.querySelector(
    'input[type=radio],input[type=checkbox],input[type=email],input[type=search],textarea',
  );
  return asks !== null && (form.textContent ?? '').length < 1500;
}

/** A sentence of its own stays, whatever its box is called. */
const isParagraphOf = (text: string) => text.length > 60 && /。/.test(text);

/** A line above the body's first paragraph: a title, a subtitle, a box of such lines. */
function isTitleLine(block: Element, text: string): boolean {
  return text.length < 40 || !/[。；！？]|[.!?](?=\s|$)/.test(text) || [...block.children].some(isBlock);
}

const isHeadingOrLine = (block: Element) => /^(?:H[1-6]|P|SPAN|STRONG)$/.test(block.nodeName);

/** Lines, judged by what they say, innermost block first. */
function removeLines(body: Element, removals: Removals, title: string): void {
  const blocks: Element[] = [];
  for (let node = following(body, body); node; node = following(node, body)) {
    if (isElement(node) && (isBlock(node) || node.parentNode === body)) blocks.push(node);
  }
  let first = true;
  let sentences = 0;
  let kept = 0;
  for (const block of blocks) {
    if (!body.contains(block)) continue;
    const raw = block.textContent ?? '';
    if (raw.length > MAX_LINE * 4) continue;
    const text = squeeze(raw);
    const reason =
      text.length > 0 && text.length <= MAX_LINE
        ? lineReason(block, text, { title, first, early: sentences < 2 })
        : undefined;
    if (reason) {
      if (reason === 'neighbours' || (reason === 'share' && isHeadingOrLine(block)))
        removals.removeList(block, reason);
      else removals.remove(block, reason);
    } else if (sentences < 2 && !isTitleLine(block, text)) {
      first = false;
      sentences++;
    } else if (first && text.length > 0 && ![...block.children].some(isBlock) && ++kept >= HEAD_LINES)
      first = false;
  }
}
