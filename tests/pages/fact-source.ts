import type { Article } from '../../src/article/index.ts';

/** Every word that a page says anywhere: text, comments, scripts, attributes; each with white space taken out. */
export function wordsOf(document: Document): string {
  const said: string[] = [];
  const text: string[] = [];
  const pending: Node[] = [document];
  for (let node = pending.pop(); node; node = pending.pop()) {
    pending.push(...[...node.childNodes].reverse());
    if (node.nodeType === 3) text.push(node.nodeValue ?? '');
    if (node.nodeType === 3) said.push(node.nodeValue ?? '');
    else if (node.nodeType === 8) said.push(node.nodeValue ?? '');
    else if (node.nodeType === 1)
      for (const { value } of (node as Element).attributes) said.push(value.replace(/<[^<>]*>/g, ''));
  }
  // Text by its nodes, and run together: a name may be spaced out over several elements.
  return [text.join(''), ...said].map(plain).join('\n');
}

/** In one form of each letter, without white space and invisible characters. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();

/** The facts of `article` that `words` do not have, as `fact=value`. */
export function unfounded(article: Article, words: string): string[] {
  const texts: Record<string, string | string[] | undefined> = {
    title: article.title,
    subtitle: article.subtitle,
    source: article.source,
    author: article.author,
    editor: article.editor,
    issuer: article.issuer,
    docNumber: article.docNumber,
    indexNumber: article.indexNumber,
    column: article.column,
    topics: article.topics,
    keywords: article.keywords,
    validity: article.validity,
    siteName: article.site.name,
    siteCode: article.site.code,
  };
  const dates = {
    published: article.published,
    written: article.written,
    effective: article.effective,
    repealed: article.repealed,
  };
  return [
    ...Object.entries(texts).flatMap(([fact, value]) =>
      [value ?? []].flat().flatMap((one) => (isSaid(one, words) ? [] : [`${fact}=${one}`])),
    ),
    ...Object.entries(dates).flatMap(([fact, value]) =>
      value === undefined || isDated(value, words) ? [] : [`${fact}=${value}`],
    ),
  ];
}

/** By its pieces between punctuation, since brackets and separators are normalised: `青政发〔2024〕5号` is [2024]第5号 too. */
function isSaid(value: string, words: string): boolean {
  const pieces = plain(value.replace(/…$/, '')).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return pieces.every((piece) => words.includes(piece));
}

/** How English, French and German names of months begin. */
const MONTHS =
  'jan feb|fév|fev mar|mär apr|avr may|mai jun|juin jul|juil aug|aoû sep oct|okt nov dec|déc|dez'.split(' ');

/** Year, month and day close together in any order that dates are written in, and hour and minute somewhere. */
function isDated(iso: string, words: string): boolean {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/.exec(iso);
  if (!m) return false;
  const [year, month, day, hour, minute] = m.slice(1).map((part) => (part ? Number(part) : undefined));
  const text = inDigits(words);
  const y = `(?:${year}|${(year as number) - 1911}|${(year as number) - 2018})`;
  const name = month && `(?:0?${month}|(?:${MONTHS[month - 1]})[\\p{L}.]*)`;
  const d = day && `0?${day}(?:st|nd|rd|th)?`;
  const gap = '(?:[年月년월]|[^\\p{L}\\d]{0,3})';
  const orders = [
    [y, name, d],
    [d, name, y],
    [name, d, y],
  ].map((order) => `(?<!\\d)${order.filter(Boolean).join(gap)}`);
  if (!orders.some((order) => new RegExp(order, 'u').test(text))) return false;
  if (hour === undefined || minute === undefined) return true;
  const m2 = String(minute).padStart(2, '0');
  return new RegExp(`0?(?:${hour}|${hour % 12 || 12})[^\\d]${m2}`).test(text);
}

/** 二〇二四年十一月二十七日 as 2024年11月27日. */
function inDigits(words: string): string {
  return words
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((c) => Math.max(0, '一二三四五六七八九'.indexOf(c) + 1)).join(''),
    )
    .replace(/([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[月日])/g, (all, a, ten, b) => {
      if (!all) return '';
      const one = (c: string) => '一二三四五六七八九'.indexOf(c) + 1;
      return String(ten ? (a ? one(a) : 1) * 10 + one(b) : one(a || b));
    });
}
