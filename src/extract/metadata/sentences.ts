import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import type { Range } from './zones.ts';

/** A whole sentence, however short: a document of short paragraphs has no long one. */
const SENTENCE = /[。！？]["”’」』]?$/;
const MIN_SENTENCE = 15;

export const isSentence = (page: Page, line: Line): boolean =>
  !line.hidden &&
  !line.aside &&
  line.text.length >= MIN_SENTENCE &&
  line.linked < line.text.length / 3 &&
  SENTENCE.test(line.text) &&
  page.fields(line).fields.every((field) => field.label === '');

/**
 * Where the text has begun beyond doubt: the index of its second sentence, or that of the line after the range. One may
 * be an abstract or a notice above the info line; two are the document.
 */
export function secondSentence(page: Page, { from, to }: Range): number {
  let said = 0;
  for (let i = from; i < to; i++) {
    const line = page.lines[i];
    if (line && isSentence(page, line) && ++said === 2) return i;
  }
  return to;
}
