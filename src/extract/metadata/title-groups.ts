import { remembered } from '../remembered.ts';
import { comparable } from './clean.ts';
import { type Line, SEAM } from './lines.ts';
import type { Page } from './page.ts';

/** Longer than this, in characters, is no title. */
export const MAX_TITLE = 200;
const TITLE_NAMED =
  /(?:^|[\s_-])(?:title|tit|bt|biaoti|headline|heading|hd1?|ivs_title|con_title|title_tex|newstitle|contentstit|ucaptitle|prheadlinespan)(?:$|[\s_\d-])|(?:article|news|content|con|detail|zw|xl|sp|art|main|page|info|l|h|contt|dtl|view|text)[_-]?(?:title|tit\d?|headline)(?:$|\s)/;

/** Whether a class or id of a line says that it is a title. */
export const isTitleName = remembered((names) => TITLE_NAMED.test(names));

/** Lines of one heading belong together: `关于举办<br>春季展览的通知` is one title. */
export interface Group {
  first: number;
  last: number;
  element: Element;
  text: string;
  key: string;
}

const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}|^[\d“《（]/u;

function join(lines: Line[], documentTitle: string): string {
  let out = '';
  for (const line of lines) {
    const text = line.text.replaceAll(SEAM, '').trim();
    const glue =
      out &&
      !(HAN_END.test(out) && HAN_START.test(text) && !documentTitle.includes(`${out} ${text.slice(0, 4)}`))
        ? ' '
        : '';
    out += glue + text;
  }
  return out;
}

/** The lines of a heading that `<title>` repeats, where it does not repeat all: the rest is a kicker or a subtitle. */
function narrowed(page: Page, first: number, end: number, documentKey: string): [number, number] {
  if (first === end) return [first, end];
  const keys = page.lines.slice(first, end + 1).map((l) => comparable(l.text));
  // A rule of asterisks below the title is no line of it.
  while (keys.length > 1 && keys.at(-1) === '') keys.pop();
  const last = first + keys.length - 1;
  if (first === last) return [first, last];
  if (documentKey.includes(keys.join(''))) return [first, last];
  for (let n = keys.length - 1; n > 0; n--) {
    const head = keys.slice(0, n).join('');
    if (head.length > 5 && keys[n - 1] !== '' && documentKey.includes(head)) return [first, first + n - 1];
    const tail = keys.slice(-n).join('');
    if (tail.length > 5 && documentKey.includes(tail)) return [last - n + 1, last];
  }
  return [first, last];
}

const INFO =
  /[\s\ue000]+(?:(?:19|20)\d{2}[-年./]\d{1,2}[-月./]\d{1,2}|(?:文章|信息)?来源[\s\ue000]*[:：]|发[布表](?:时间|日期)[\s\ue000]*[:：]).*$/s;

/** A heading that holds the info line too: what stands before it. Undefined where there is none. */
function withoutInfo(page: Page, line: Line): string | undefined {
  if (!line.level || !INFO.test(line.text) || !page.fields(line).fields.some((f) => f.label && f.value))
    return undefined;
  const text = line.text.replace(INFO, '').replaceAll(SEAM, '').trim();
  return comparable(text).length >= 6 ? text : undefined;
}

/** Where a heading's lines end when an info line is among them. */
function beforeInfo(page: Page, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    const { fields } = page.fields(page.lines[i] as Line);
    if (fields.some((f) => f.iso || f.kind === 'source')) return i - 1;
  }
  return last;
}

/** A block that begins with its title may go on with the text. */
const isSentence = (line: Line): boolean => line.text.includes('。');

/** Letters and digits whose comparable form is the letter itself, in lower case: 0-9 A-Z a-z and ideographs. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57)
  );
}
/** How many letters of a line's beginning and end are looked for before the whole is compared. */
const PROBE = 6;

/** The longest run of letters in a title, its first ones, in lower case: what holds the title holds these. */
function coreOf(title: string): string {
  const runs = title.slice(0, 600).match(/[0-9A-Za-z\u3400-\u9fff]+/g) ?? [];
  return runs
    .reduce((a, b) => (b.length > a.length ? b : a), '')
    .slice(0, CORE)
    .toLowerCase();
}

const CORE = 6;
/** Where letters may stand apart, or in a form of another width, only a comparison tells. */
const APART = /[\ue000\u00a0\u00ad\u2000-\u200f\u3000\uff00-\uffef]/;

function mayHold(text: string, core: string): boolean {
  return text.toLowerCase().includes(core) || APART.test(text);
}

/**
 * Whether a line may begin with, end with or hold what `<title>` and the tags say, or be a part of it. Asked of every
 * line of the page, and cheap; a yes is only a reason to compare.
 */
function repeats(
  documentTitle: string,
  documentKey: string,
  keys: readonly string[],
): (text: string) => boolean {
  const core = coreOf(documentTitle);
  const all = [documentKey, ...keys].join('\n');
  const ends = new Set(keys.map((key) => key.slice(-PROBE)));
  return (text) => {
    if (text.length > MAX_TITLE * 2) return false;
    if (documentKey.length > 6 && text.length >= documentKey.length && mayHold(text, core)) return true;
    const begin = probe(text, 0, 1);
    if (begin === undefined) return true;
    if (begin !== '' && all.includes(begin)) return true;
    if (begin.length < PROBE) return false;
    const end = probe(text, text.length - 1, -1);
    return end === undefined || ends.has(end);
  };
}

/** The first letters in one direction, in the text's own order, or all there are; undefined when they cannot be told so simply. */
function probe(text: string, from: number, step: 1 | -1): string | undefined {
  let found = '';
  for (let i = from; i >= 0 && i < text.length && found.length < PROBE; i += step) {
    const c = text[i] as string;
    if (isPlain(text.charCodeAt(i))) found = step === 1 ? found + c : c + found;
    else if (!/[\s\p{P}\ue000]/u.test(c)) return undefined;
  }
  return found.toLowerCase();
}

/**
 * The headings, and the lines that may be one: what their template names a title, and what `<title>` (`documentKey`) or
 * a tag (`keys`) repeats, as `comparable` leaves it.
 */
export function groups(page: Page, documentKey: string, keys: readonly string[]): Group[] {
  const found: Group[] = [];
  const repeated = repeats(page.documentTitle, documentKey, keys);
  const { lines } = page;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    let last = i;
    const owner = line.heading ?? (isTitleName(line.names) ? line.block : undefined);
    if (owner)
      while (last - i < 5) {
        const next = lines[last + 1];
        if (!next || (line.heading ? next.heading !== owner : next.block !== owner || isSentence(next)))
          break;
        last++;
      }
    if (!owner && !repeated(line.text)) continue;
    const cut = withoutInfo(page, line);
    last = cut ? i : beforeInfo(page, i, last);
    const [from, to] = narrowed(page, i, last, documentKey);
    const own = lines.slice(from, to + 1);
    if (own.reduce((n, l) => n + l.text.length, 0) <= MAX_TITLE) {
      const text = cut ?? join(own, page.documentTitle);
      const key = comparable(text);
      if (key.length >= 2)
        found.push({ first: from, last: to, element: line.heading ?? line.block, text, key });
    }
    i = last;
  }
  return found;
}
