import { CLASSES, ELEMENTS, EVERYWHERE } from './allowed.ts';
import { plainText } from './plain-text.ts';
import { safeImageUrl, safeUrl } from './safe-url.ts';

type Value = (raw: string, baseUrl: string, classes: readonly string[]) => string | undefined;

const when =
  (pattern: RegExp): Value =>
  (raw) =>
    pattern.test(raw) ? raw : undefined;
const upTo =
  (max: number): Value =>
  (raw) => {
    const n = /^\d{1,6}$/.test(raw.trim()) ? Number(raw) : 0;
    return n >= 1 && n <= max ? String(n) : undefined;
  };

/** What each attribute's value may be; undefined drops the attribute. */
const VALUES: Record<string, Value> = {
  href: safeUrl,
  alt: (raw) => plainText(raw),
  title: (raw) => plainText(raw) || undefined,
  width: upTo(10_000),
  height: upTo(10_000),
  loading: when(/^lazy$/),
  decoding: when(/^async$/),
  // An anchor is one word of letters, digits and the marks that headings have: 第三条, 一、总体要求, section-2.
  id: when(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{P}]{0,199}$/u),
  class: (raw, _base, classes) =>
    raw
      .split(/\s+/)
      .filter((name, i, all) => classes.includes(name) && all.indexOf(name) === i)
      .join(' ') || undefined,
  lang: when(/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i),
  dir: when(/^(?:ltr|rtl|auto)$/),
  colspan: upTo(1000),
  rowspan: upTo(1000),
  span: upTo(1000),
  align: when(/^(?:left|center|right)$/),
  scope: when(/^(?:row|col|rowgroup|colgroup)$/),
  start: when(/^-?\d{1,6}$/),
  value: when(/^-?\d{1,6}$/),
  type: when(/^[1aAiI]$/),
  datetime: when(/^[\d\-T:+Z. ]{4,40}$/),
  src: safeImageUrl,
};

/** Every attribute that some element may carry. */
export const ATTRIBUTES: readonly string[] = Object.keys(VALUES);

/** The value `name` may have on a `tag` element, or undefined when it may not be there at all. All in lower case. */
export function attributeValue(
  tag: string,
  name: string,
  raw: string,
  baseUrl: string,
  classes: readonly string[] = CLASSES,
): string | undefined {
  const mayCarry = EVERYWHERE.includes(name) || own(ELEMENTS, tag)?.includes(name);
  return mayCarry ? own(VALUES, name)?.(raw, baseUrl, classes) : undefined;
}

/** A page may name its elements and attributes `constructor` or `__proto__`. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
