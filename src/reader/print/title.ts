import { make } from './make.ts';

/**
 * A title that is broken between words only: 回行时，要做到词意完整 (GB/T 9704-2012 7.3.1). Where the browser cannot tell words
 * apart it breaks anywhere, as elsewhere.
 *
 * @param lang BCP 47, of the title.
 */
export function titleOf(
  document: Document,
  name: string,
  className: string,
  title: string,
  lang: string,
): HTMLElement {
  const element = make(document, name, className);
  const words = wordsOf(title, lang);
  for (const [n, word] of words.entries()) {
    if (n > 0) element.append(document.createElement('wbr'));
    element.append(word);
  }
  if (words.length > 1) element.classList.add('by-words');
  return element;
}

/** Longer than this, one may break even before a single character. */
const LONG_WORD = 6;
const NO_START = /^[^\p{L}\p{N}《（“‘〔(]+$/u;
const NO_END = /[《（“‘〔(]$/u;

/**
 * The words of `title`, with the punctuation that must not begin or end a line. What a dictionary leaves over as single
 * characters (青 禾 县, 办公 室, 实 事) belongs to what is before it more often than not.
 */
export function wordsOf(title: string, lang: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [title];
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang || 'zh', { granularity: 'word' }).segment(title)) {
    const last = words.at(-1);
    const isRest = /^\p{Script=Han}$/u.test(segment) && (last?.length ?? 0) < LONG_WORD;
    if (last !== undefined && (isRest || NO_START.test(segment) || NO_END.test(last)))
      words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
