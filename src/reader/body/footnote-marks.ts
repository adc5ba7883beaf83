/** How a note is numbered: `[1]` and its kin, ①, or 注1. The number alone in raised type can mean any of them. */
export type MarkKind = 'bracket' | 'circle' | 'word';

export interface Mark {
  kind: MarkKind;
  number: number;
}

/** Three digits at most: 〔2026〕 is a year in a 文号 (GB/T 9704-2012, 7.2.5). */
const BRACKET = String.raw`[[［〔【]\s*注?\s*(\d{1,3})\s*[\]］〕】]`;
const CIRCLE = '([①-⑳])';
const AT_START = new RegExp(String.raw`^\s*(?:${BRACKET}|${CIRCLE}|注(?:释)?\s*(\d{1,3})\s*(?=[:：、.．]))`);
const IN_TEXT = new RegExp(String.raw`${BRACKET}|${CIRCLE}|[（(]注\s*(\d{1,3})[)）]`, 'g');

/** The mark with which a block begins, and how long it is, white space before it included. */
export function markAtStart(text: string): (Mark & { length: number }) | undefined {
  const match = AT_START.exec(text);
  return match ? { ...read(match), length: match[0].length } : undefined;
}

/** Every mark in a text, in order. */
export function marksIn(text: string): (Mark & { start: number; end: number })[] {
  return [...text.matchAll(IN_TEXT)].map((match) => ({
    ...read(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function read([, bracket, circle, word]: RegExpExecArray): Mark {
  if (bracket) return { kind: 'bracket', number: Number(bracket) };
  if (circle) return { kind: 'circle', number: (circle.codePointAt(0) ?? 0) - 0x2460 + 1 };
  return { kind: 'word', number: Number(word) };
}
