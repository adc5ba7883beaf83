import { type GeneratedI18nStructure, i18n } from '#i18n';

/** A key of locales/*.yml: `reader.save`. */
export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** The words for `key` in the language of the browser; `$1`, `$2` are replaced by `values` in order. */
export function text(key: TextKey, ...values: (string | number)[]): string {
  // The generated signature knows the number of values per key; a rest parameter cannot say that, a test does.
  const translate = i18n.t as (key: TextKey, values?: string[]) => string;
  return values.length > 0 ? translate(key, values.map(String)) : translate(key);
}

/** The language the words above are in, as BCP 47. It is not always the browser's own: it is one of locales/*.yml. */
export function textLang(): string {
  return text('ui.lang');
}
