import { dateText, type IsoDate } from '../article/index.ts';

/** A date in the words of the article's language: Chinese, or English for every other. */
export function dateWords(iso: IsoDate, lang: string): string {
  return dateText(iso, /^zh|^$/i.test(lang) ? 'zh-CN' : 'en-GB');
}

/** The day of an instant, `2024-03-07`, where the user is; undefined when `instant` is no date. */
export function localDay(instant: string | undefined): string | undefined {
  const at = new Date(instant ?? '');
  if (Number.isNaN(at.getTime())) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
