import type { Article } from '../article/index.ts';
import { plainText } from '../sanitize/index.ts';

/** UTF-8 bytes of a whole name: below the 143 of encrypted Linux homes, with room for a number and a folder. */
const MAX_BYTES = 120;
/** Windows keeps these, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Forbidden somewhere; their full-width forms are legal everywhere and read the same. */
const FULL_WIDTH: Record<string, string> = {
  ':': '：',
  '?': '？',
  '*': '＊',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
  '/': '／',
  '\\': '＼',
};

/**
 * `2024-03-07 关于……的通知.md`: date and title, legal on Windows, macOS and Linux alike, so that a folder can be moved
 * between them. The date is the published one, or else the written one, at its own precision.
 *
 * @param extension without the dot; empty for a folder.
 */
export function fileName(
  article: Pick<Article, 'title' | 'published' | 'written' | 'site'>,
  extension: string,
): string {
  const date = (article.published ?? article.written ?? '').slice(0, 10);
  const title = plainText(article.title) || plainText(article.site.host) || 'article';
  return legalName(`${date} ${title}`, extension);
}

/** Any words as a file name. */
export function legalName(words: string, extension: string): string {
  const end = extension && `.${extension}`;
  const name = plainText(words)
    .normalize('NFC')
    .replace(/[:?*"<>|/\\]/g, (c) => FULL_WIDTH[c] as string);
  const cut = trimmed(cutToBytes(trimmed(name), MAX_BYTES - byteLength(end)));
  // Windows looks at what stands before the first dot.
  const device = RESERVED.test((cut.split('.')[0] ?? '').trim());
  return `${device ? `_${cut}` : cut || 'article'}${end}`;
}

/** The names given so far, folded, each with the number that its next namesake is tried with. */
export type TakenNames = Map<string, number>;

/**
 * `name`, or `name (2)` and so on where it is taken. Compared as the pickiest systems do: without regard to case.
 * Takes as long for the thousandth 关于召开会议的通知 as for the first.
 *
 * @param taken names given so far; the result is added.
 */
export function untaken(name: string, taken: TakenNames): string {
  const dot = /\.[a-z0-9]{1,5}$/.exec(name)?.index ?? name.length;
  let n = taken.get(key(name)) ?? 1;
  let free = name;
  for (; taken.has(key(free)); n++) {
    const end = ` (${n})${name.slice(dot)}`;
    free = cutToBytes(name.slice(0, dot), MAX_BYTES - byteLength(end)).trimEnd() + end;
  }
  taken.set(key(name), Math.max(n, 2));
  if (free !== name) taken.set(key(free), 2);
  return free;
}

const key = (name: string) => name.normalize('NFKC').toLowerCase();
const byteLength = (text: string) => new TextEncoder().encode(text).length;

/** Hidden files begin with a dot; Windows drops dots and spaces at the end. */
function trimmed(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/g, '');
}

function cutToBytes(text: string, max: number): string {
  if (byteLength(text) <= max) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    bytes += byteLength(segment);
    if (bytes > max - 3) break;
    kept += segment;
  }
  return `${trimmed(kept)}…`;
}
