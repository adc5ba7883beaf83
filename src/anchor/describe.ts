import type { TextPosition, TextQuote } from '../article/index.ts';

/** Characters on either side: enough to tell two equal phrases of one document apart. */
const CONTEXT = 32;

/** What finds `start` to `end` of `text` again, also when the text has changed. */
export function describePassage(
  text: string,
  start: number,
  end: number,
): { quote: TextQuote; position: TextPosition } {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
  };
}
