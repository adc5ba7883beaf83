import type { IsoDate } from '../../article/index.ts';
import { MONTH_PATTERN, MONTHS } from './month-names.ts';

/** What a page's place and language say about how its dates are to be read. */
export interface DateSetting {
  /** Offset of a time that states none: `+08:00` on Chinese pages; absent where it is not known. */
  offset?: string;
  /** Which number comes first in 04/05/2024; absent: such a date is not read. */
  slash?: 'day' | 'month';
  /** 113.05.20 and 113/5/20 are years of the Republic (Taiwan). */
  roc?: boolean;
}

export interface FoundDate {
  iso: IsoDate;
  index: number;
  length: number;
}

const GAP = '[\\s\\ue000\\u00a0\\u3000]';
const TIME = `(?:${GAP}*(?:[Tt,，@|–-]|at|um|à|alle|a las)?${GAP}*-?${GAP}*(?:[（(][^（）()]{1,6}[)）]${GAP}*)?([01]?\\d|2[0-3])${GAP}*(?:[:：∶.](?=\\d\\d)|时|點|点|時|h)${GAP}*([0-5]\\d)(?:${GAP}*(?:[:：∶]|分)${GAP}*([0-5]\\d)(?:\\.\\d{1,9})?)?(?:${GAP}*([AaPp])\\.?[Mm]\\b\\.?)?${GAP}*([Zz]\\b|[+-]\\d\\d:?\\d\\d\\b)?)?`;
/** The letters of the languages that MONTH_PATTERN is written in. */
const LETTER = 'a-zß-ɏ';
const DIGITS = '〇○ＯOoОο零0一二三四五六七八九';

type Read = (m: RegExpExecArray, setting: DateSetting) => Parts | undefined;
interface Parts {
  year: number;
  month: number;
  day?: number;
  /** Index in the match of the hour group. */
  time?: number;
}

const num = (s: string | undefined): number => Number.parseInt(s ?? '', 10);

function chineseYear(text: string): number {
  return num([...text].map((c) => Math.max(0, '一二三四五六七八九'.indexOf(c) + 1)).join(''));
}

/** 一 to 三十一, also 廿 and 卅. */
function chineseNumber(text: string): number {
  const t = text.replace('廿', '二十').replace('卅', '三十');
  const at = t.indexOf('十');
  const one = (s: string, empty: number) => (s === '' ? empty : '一二三四五六七八九'.indexOf(s) + 1);
  return at < 0 ? one(t, 0) : one(t.slice(0, at), 1) * 10 + one(t.slice(at + 1), 0);
}

const ERAS: Record<string, number> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Most telling form first: of two forms that match at the same place the first one wins. */
const FORMS: [RegExp, Read][] = [
  [
    new RegExp(
      `(?:中華)?(民國|民国|令和|平成|昭和)${GAP}*(\\d{1,3}|元)${GAP}*年${GAP}*(\\d{1,2})${GAP}*月(?:${GAP}*(\\d{1,2})${GAP}*日)?${TIME}`,
    ),
    (m) => ({
      year: (ERAS[m[1] as string] ?? 0) + (m[2] === '元' ? 1 : num(m[2])),
      month: num(m[3]),
      ...(m[4] ? { day: num(m[4]) } : {}),
      time: 5,
    }),
  ],
  [
    new RegExp(
      `(?<!\\d)((?:19|20)\\d{2})${GAP}*(?:年|년|[-./])${GAP}*(0?[1-9]|1[0-2])${GAP}*(?:月|월|[-./])${GAP}*(3[01]|[12]\\d|0?[1-9])(?!\\d)${GAP}*[日일.]?${TIME}`,
    ),
    (m) => ({ year: num(m[1]), month: num(m[2]), day: num(m[3]), time: 4 }),
  ],
  [
    new RegExp(
      `([${DIGITS}]{4})${GAP}*年${GAP}*([一二三四五六七八九十]{1,3})${GAP}*月${GAP}*([一二三四五六七八九十廿卅]{1,4})${GAP}*日`,
    ),
    (m) => ({
      year: chineseYear(m[1] as string),
      month: chineseNumber(m[2] as string),
      day: chineseNumber(m[3] as string),
    }),
  ],
  [
    new RegExp(
      `(?<![${LETTER}\\d])(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|er|\\.|º)?(?:${GAP}|de|of|-)+(${MONTH_PATTERN})\\.?,?(?:${GAP}|de|del|-)+((?:19|20)\\d{2})(?!\\d)${TIME}`,
    ),
    (m) => ({
      year: num(m[3]),
      month: MONTHS.get(m[2] as string) ?? 0,
      day: num(m[1]),
      time: 4,
    }),
  ],
  [
    new RegExp(
      `(?<![${LETTER}])(${MONTH_PATTERN})\\.?${GAP}+(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?${GAP}+((?:19|20)\\d{2})(?!\\d)${TIME}`,
    ),
    (m) => ({
      year: num(m[3]),
      month: MONTHS.get(m[1] as string) ?? 0,
      day: num(m[2]),
      time: 4,
    }),
  ],
  [
    new RegExp(
      `(?<![\\d./-])(\\d{1,2})${GAP}?([./-])${GAP}?(\\d{1,2})${GAP}?\\2${GAP}?((?:19|20)\\d{2})(?![\\d])${TIME}`,
    ),
    (m, { slash }) => {
      const [a, b] = [num(m[1]), num(m[3])];
      const first = a > 12 ? 'day' : b > 12 ? 'month' : m[2] === '.' ? 'day' : slash;
      if (!first) return undefined;
      return { year: num(m[4]), month: first === 'day' ? b : a, day: first === 'day' ? a : b, time: 5 };
    },
  ],
  [
    new RegExp(
      `(?<![\\d./-])(1[0-4]\\d|[89]\\d)([./-])(0?[1-9]|1[0-2])\\2(3[01]|[12]\\d|0?[1-9])(?![\\d./-])${TIME}`,
    ),
    (m, { roc }) => (roc ? { year: num(m[1]) + 1911, month: num(m[3]), day: num(m[4]), time: 5 } : undefined),
  ],
  [
    new RegExp(
      `(?<!\\d)((?:19|20)\\d{2})${GAP}*(?:年|년|-)${GAP}*(0?[1-9]|1[0-2])(?:${GAP}*[月월]|(?![\\d./-]))`,
    ),
    (m) => ({ year: num(m[1]), month: num(m[2]) }),
  ],
  [
    new RegExp(`(?<![${LETTER}])(${MONTH_PATTERN})\\.?${GAP}+((?:19|20)\\d{2})(?!\\d)`),
    (m) => ({ year: num(m[2]), month: MONTHS.get(m[1] as string) ?? 0 }),
  ],
];

/**
 * Those in which a month is a word. They are looked for in small letters: a pattern that is to ignore case and knows all
 * letters of Unicode takes the browser milliseconds to prepare, on every page anew.
 */
const NAMED_MONTHS = new Set(
  FORMS.map(([form]) => form).filter(({ source }) => source.includes(MONTH_PATTERN)),
);

const two = (n: number): string => String(n).padStart(2, '0');

function toIso(parts: Parts, m: RegExpExecArray, setting: DateSetting): IsoDate | undefined {
  const { year, month, day } = parts;
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  if (!(day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  const [clock, minute, second, half, zone] = parts.time ? m.slice(parts.time, parts.time + 5) : [];
  if (clock === undefined || minute === undefined) return date;
  const hour = half ? (num(clock) % 12) + (/p/i.test(half) ? 12 : 0) : num(clock);
  // Midnight to the second is what a CMS writes when nobody gave a time.
  if (hour + num(minute) + num(second ?? '0') === 0 && !zone) return date;
  const offset = zone ? zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') : (setting.offset ?? '');
  return `${date}T${two(hour)}:${minute}${second ? `:${second}` : ''}${offset}`;
}

/** Full-width digits and marks as their plain forms, character for character, so that positions stay. */
function plain(text: string): string {
  return /[０-９：／．－∶]/.test(text)
    ? text
        .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(/[：∶]/g, ':')
        .replace(/／/g, '/')
        .replace(/．/g, '.')
        .replace(/－/g, '-')
    : text;
}

/** Letter for letter, so that positions stay: İ alone becomes two. */
const inSmallLetters = (text: string): string => text.replace(/İ/g, 'I').toLowerCase();

/** Without one of these there is no date to look for. */
const YEAR = /(?:19|20)\d{2}|[１２][９０][０-９]{2}|年|\d{2,3}[./-]\d{1,2}[./-]/;

/** Without two Latin letters side by side there is no name of a month. */
const LETTERS = new RegExp(`[a-z][${LETTER}]`);

/** The first date in `text`, in any of the forms governments write, as ISO 8601 cut at its precision. */
export function findDate(text: string, setting: DateSetting = {}): FoundDate | undefined {
  if (!YEAR.test(text)) return undefined;
  const source = plain(text.slice(0, 600));
  let best: FoundDate | undefined;
  const small = inSmallLetters(source);
  const named = LETTERS.test(small);
  for (const [form, read] of FORMS) {
    const isNamed = NAMED_MONTHS.has(form);
    if (isNamed && !named) continue;
    const m = form.exec(isNamed ? small : source);
    if (!m || (best && m.index >= best.index)) continue;
    const parts = read(m, setting);
    const iso = parts && toIso(parts, m, setting);
    if (iso) best = { iso, index: m.index, length: m[0].trimEnd().length };
  }
  return best;
}

/** A machine-written date (meta tag, JSON-LD, `datetime`): the same, but it must begin the value. */
export function readDate(value: string | undefined, setting: DateSetting = {}): IsoDate | undefined {
  if (!value) return undefined;
  // www.gov.cn: 2024-05-15-08:31:02
  const text = value.trim().replace(/^(\d{4}-\d\d-\d\d)-(\d\d:)/, '$1 $2');
  const compact = /^((?:19|20)\d{2})(\d\d)(\d\d)(?:T?\d{4,6})?$/.exec(text);
  const found = findDate(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text, setting);
  return found && found.index <= 24 ? found.iso : undefined;
}
