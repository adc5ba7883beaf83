const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/;

/**
 * A date in words at its own precision: `2024年3月7日 10:20`, `March 2024`. The hour is the one stated, in its own zone.
 *
 * @returns `iso` unchanged when it is no date.
 */
export function dateWords(iso: string, lang: string): string {
  const m = ISO.exec(iso);
  if (!m) return iso;
  const [, year, month, day, time] = m;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const words = new Intl.DateTimeFormat(/^zh|^$/i.test(lang) ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(at);
  // Midnight is what systems write when they know no hour.
  return time && time !== '00:00' ? `${words} ${time}` : words;
}

/** The day of an instant, `2024-03-07`, where the user is; undefined when `instant` is no date. */
export function localDay(instant: string | undefined): string | undefined {
  const at = new Date(instant ?? '');
  if (Number.isNaN(at.getTime())) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
