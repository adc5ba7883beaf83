/** Where a sentence stands in its text, in UTF-16 units, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

/** What ends a sentence by itself. A semicolon too: official sentences are long, and lists in them end with one. */
const FULL_STOPS = /[。！？；｡!?;…‥؟۔।\n\r]/;
const CLOSERS = /[”’」』）】》〉〕｣"')\]}»]/;
/** Before these a Latin full stop does not end the sentence. Compared in lower case. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no nos art arts sec para fig vol pp p cf vs etc e.g i.e al ed inc ltd co dept approx jan feb mar apr jun jul aug sep sept oct nov dec bzw z.b nr abs'.split(
    ' ',
  ),
);
/** Read by our own rule, the same in every browser; of other scripts the browser knows more. */
const OWN_RULE = /^(?:zh|ja|ko|yue|en|fr|de|es|pt|it|nl|ru)\b|^$/i;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * The sentences of one block of text, in order. What has neither letter nor digit (a row of dashes) is not one.
 *
 * @param lang BCP 47; empty when unknown.
 */
export function sentences(text: string, lang = ''): Span[] {
  const ends = OWN_RULE.test(lang) ? ownEnds(text) : (segmenterEnds(text, lang) ?? ownEnds(text));
  const spans: Span[] = [];
  let start = 0;
  for (const end of ends) {
    const span = trimmed(text, start, end);
    if (SAYS_SOMETHING.test(text.slice(span.start, span.end))) spans.push(span);
    start = end;
  }
  return spans;
}

function ownEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    const stops = FULL_STOPS.test(char) || (char === '.' && isFullStop(text, start, i));
    if (!stops) continue;
    let end = i + 1;
    // ？！ …… ." 。」: everything that closes goes with what it closes.
    while (end < text.length && (FULL_STOPS.test(text.charAt(end)) || CLOSERS.test(text.charAt(end))))
      end += 1;
    if (!opensAgain(text, i, end)) {
      ends.push(end);
      start = end;
    }
    i = end - 1;
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}

/** `3.5`, `U.S.`, `www.gov.cn`, `No. 12`, `1. 总则`: not every dot is a full stop. */
function isFullStop(text: string, start: number, at: number): boolean {
  const next = text.slice(at + 1).match(/^[”’"')\]}»]*(\s*)(.?)/u);
  if (next?.[2] && next[1] === '' && !/\p{Script=Han}/u.test(next[2])) return false;
  const before = text.slice(start, at).trim();
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  if (word === before && /^(?:\d{1,3}|[A-Za-z]|[ivxlcIVXLC]{1,5})$/.test(word)) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !next?.[2] || start === at;
  if (ABBREVIATIONS.has(word.toLowerCase())) return !next?.[2];
  return !/^\p{Ll}/u.test(next?.[2] ?? '');
}

/** “去不去？”他问。 goes on after the quote, and so does （含！）的. */
function opensAgain(text: string, at: number, end: number): boolean {
  if (!/[!?！？…‥]/.test(text.charAt(at)) || !CLOSERS.test(text.charAt(end - 1))) return false;
  return /^[的地得等他她它我你，、：,:a-z]/.test(text.slice(end));
}

function segmenterEnds(text: string, lang: string): number[] | undefined {
  try {
    const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
    return [...segments].map(({ index, segment }) => index + segment.length);
  } catch {
    // No such thing here, or not a language.
    return undefined;
  }
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
}
