import type { IsoDate } from './article.ts';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/;

/**
 * A date in words at its own precision: `2026年3月18日 10:20`, `March 2026`. The hour is the one the page states, in the
 * page's own zone: official time is not converted.
 *
 * @returns `iso` unchanged when it is no date.
 */
export function dateText(iso: IsoDate, lang: string): string {
  const m = ISO.exec(iso);
  if (!m) return iso;
  const [, year, month, day, time] = m;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const words = formatter(lang, day ? 'day' : month ? 'month' : 'year').format(at);
  // Midnight is what systems write when they know no hour.
  return time && time !== '00:00' ? `${words} ${time}` : words;
}

/** Made once: a browser reads its tables of a language for each, which takes a millisecond. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, precision: 'year' | 'month' | 'day'): Intl.DateTimeFormat {
  const key = `${lang} ${precision}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: 'long' }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
  formatters.set(key, made);
  return made;
}
