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
  const parts = [year, month, day].flatMap((part) => (part ? Number(part) : []));
  const words = /^zh\b/i.test(lang) ? inChinese(parts) : inWords(parts, lang);
  // Midnight is what systems write when they know no hour.
  return time && time !== '00:00' ? `${words} ${time}` : words;
}

/** Without `Intl`, which reads its tables first: that takes milliseconds, before anything is shown. */
function inChinese(parts: readonly number[]): string {
  return parts.map((part, i) => part + ('年月日'[i] ?? '')).join('');
}

function inWords([year = 0, month, day]: readonly number[], lang: string): string {
  const format = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}
