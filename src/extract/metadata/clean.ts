import { plainText } from '../../sanitize/index.ts';

/** A value from the page as plain text on one line, or undefined when nothing is left. Not a string: undefined. */
export function cleanText(value: unknown, max = 300): string | undefined {
  return typeof value === 'string' ? plainText(value.replaceAll('\ue000', ''), max) || undefined : undefined;
}

const BEYOND_ASCII = /[^\s!-~]/;

/** Letters and digits only, lower case, width folded: what remains equal when punctuation and spacing differ. */
export function comparable(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
