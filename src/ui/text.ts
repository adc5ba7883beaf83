import { type GeneratedI18nStructure, i18n } from '#i18n';

/** A key of locales/*.yml: `reader.save`. */
export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/**
 * What was asked for once, with `$1` where values go: the words stay the same while a page lives. A reader that is open when
 * the extension is updated is cut off from the browser's words, and has to say so with those it has.
 */
const known = new Map<TextKey, string>();
const BLANKS = ['$1', '$2', '$3'];

/** The words for `key` in the language of the browser; `$1`, `$2` are replaced by `values` in order. */
export function text(key: TextKey, ...values: (string | number)[]): string {
  return wordsOf(key).replace(/\$([1-3])/g, (_, n) => String(values[Number(n) - 1] ?? ''));
}

function wordsOf(key: TextKey): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  // The generated signature knows the number of values per key; an array cannot say that, a test does.
  const translate = i18n.t as (key: TextKey, values: string[]) => string;
  try {
    const words = translate(key, BLANKS);
    known.set(key, words);
    return words;
  } catch (error) {
    if (/context invalidated/i.test(String(error))) return '';
    throw error;
  }
}

/** The language the words above are in, as BCP 47. It is not always the browser's own: it is one of locales/*.yml. */
export function textLang(): string {
  return text('ui.lang');
}
