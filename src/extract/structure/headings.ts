import type { Block } from './blocks.ts';
import {
  ATTACHMENT_NOTE,
  CAPTION,
  CONTENTS,
  DIVISION,
  DIVISION_LEVEL,
  ENDED,
  NUMBER_LINE,
  NUMBERED,
  SALUTATION,
  SIGN_DATE,
} from './patterns.ts';

const MAX_HEADING = 60;
/** A run-in heading ends at the first full stop, within this many characters. */
const MAX_RUN_IN = 32;
const MAX_SENTENCE = 16;
const MAX_UNNUMBERED = 30;
const MAX_ATTACHMENTS = 30;
/** `第一章 总则……3` in a table of contents. */
const PAGE_NUMBER = /[\s.…·]*[（(]?\d*[)）]?$/;
/** With nothing but its style to tell, a heading stands above this much text. */
const MIN_PART = 80;

export interface Heading {
  block: Block;
  level: number;
  text: string;
  /** Whether the whole block is the heading, not only its first sentence. */
  whole: boolean;
}

/** The headings among the blocks: real ones, numbered ones, and lines set apart by weight or place. */
export function headingsOf(blocks: Block[], body: Element): Heading[] {
  const entries = contentsOf(blocks);
  const real = blocks.filter((b) => b.heading && b.text && !entries.has(b));
  const numbered = numberedHeadings(blocks, body, entries);
  if (real.length >= 2 && real.length >= numbered.length) {
    return real.map((block) => ({
      block,
      level: Number(block.element.nodeName[1]),
      text: block.text,
      whole: true,
    }));
  }
  const apart = unnumberedHeadings(blocks, new Set([...numbered.map((h) => h.block), ...entries]));
  const all = [...numbered, ...apart.map((block) => ({ block, level: 2, text: block.text, whole: true }))];
  const order = new Map(blocks.map((b, i) => [b, i]));
  return all.sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0));
}

/** 目录 and the lines below it that come again as headings further down. */
function contentsOf(blocks: Block[]): Set<Block> {
  const entries = new Set<Block>();
  const start = blocks.findIndex((block) => CONTENTS.test(block.text));
  if (start < 0) return entries;
  const key = (text: string) => text.replace(PAGE_NUMBER, '').replace(/\s+/g, '');
  const last = new Map(blocks.map((block, i) => [key(block.text), i]));
  for (let i = start + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.text.length > MAX_HEADING || (last.get(key(block.text)) ?? i) <= i) break;
    entries.add(block);
  }
  if (entries.size > 0) entries.add(blocks[start] as Block);
  return entries;
}

function numberedHeadings(blocks: Block[], body: Element, entries: ReadonlySet<Block>): Heading[] {
  const found: (Heading & { kind: string })[] = [];
  for (const [i, block] of blocks.entries()) {
    const heading = entries.has(block) ? undefined : numberedHeading(block);
    if (heading && !isItem(blocks, i) && (i + 1 < blocks.length || hasMore(block.element, body)))
      found.push(heading);
  }
  // A number alone is no list: 一、 without 二、 is a figure of speech.
  const times = timesOf(found.map((h) => h.kind));
  return found.filter(({ kind }) => kind === 'division' || (times.get(kind) ?? 0) >= 2);
}

/** Whether anything follows in the body: a table, a list. What nothing follows is no heading. */
function hasMore(element: Element, body: Element): boolean {
  for (let at: Element | null = element; at && at !== body; at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (next.textContent?.trim() || next.querySelector('img')) return true;
  return false;
}

function timesOf(values: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

/** Whether the block goes on a list: the line before it ends in a semicolon, or is one of 附件说明 (1. 2. 3.). */
function isItem(blocks: Block[], i: number): boolean {
  if (/[；;]$/.test(blocks[i - 1]?.text ?? '')) return true;
  let first = i - 1;
  // So many attachments and no more: a document may be one long list.
  while (first > i - MAX_ATTACHMENTS && /^\d{1,2}[.．、]/.test(blocks[first]?.text ?? '')) first--;
  return ATTACHMENT_NOTE.test(blocks[first]?.text ?? '') && /^\d{1,2}[.．、]/.test(blocks[i]?.text ?? '');
}

function numberedHeading(block: Block): (Heading & { kind: string }) | undefined {
  const { text } = block;
  const division = DIVISION.exec(text);
  if (division && text.length <= MAX_HEADING) {
    return { block, level: DIVISION_LEVEL[division[1] as string] ?? 3, text, whole: true, kind: 'division' };
  }
  for (const [level, pattern] of NUMBERED) {
    if (!pattern.test(text)) continue;
    const kind = String(level);
    const strict = level >= 4;
    if (text.length <= (strict && !block.bold ? 25 : MAX_HEADING) && (!ENDED.test(text) || block.bold)) {
      return { block, level, text, whole: true, kind };
    }
    const stop = text.indexOf('。');
    // A whole sentence by itself is what is numbered, not its heading.
    if (stop === text.length - 1 && stop > MAX_SENTENCE) return undefined;
    if (!strict && stop > 2 && stop <= MAX_RUN_IN)
      return { block, level, text: text.slice(0, stop), whole: stop === text.length - 1, kind };
    return undefined;
  }
  return undefined;
}

function unnumberedHeadings(blocks: Block[], numbered: Set<Block>): Block[] {
  const lastTenth = Math.floor(blocks.length * 0.9);
  const candidates = blocks.filter(
    (b, i) =>
      (b.bold || b.centred) &&
      !numbered.has(b) &&
      !b.pictured &&
      b.text.length >= 2 &&
      b.text.length <= MAX_UNNUMBERED &&
      !ENDED.test(b.text) &&
      !CAPTION.test(b.text) &&
      !SALUTATION.test(b.text) &&
      !SIGN_DATE.test(b.text) &&
      !NUMBER_LINE.test(b.text) &&
      !/^[（(].*[）)]$/.test(b.text) &&
      !(i >= lastTenth && !b.bold) &&
      i + 1 < blocks.length,
  );
  const byStyle = (b: Block) => `${b.bold}${b.centred}`;
  const times = timesOf(candidates.map(byStyle));
  return candidates.filter((b) => (times.get(byStyle(b)) ?? 0) >= 2 || splits(b, blocks));
}

/** Whether `block` has a good piece of text both before and after it. */
function splits(block: Block, blocks: Block[]): boolean {
  const at = blocks.indexOf(block);
  const length = (part: Block[]) => part.reduce((sum, b) => sum + b.text.length, 0);
  return length(blocks.slice(0, at)) >= MIN_PART && length(blocks.slice(at + 1)) >= MIN_PART;
}
