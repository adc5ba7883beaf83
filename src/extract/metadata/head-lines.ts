import { findDate } from './dates.ts';
import { attribute, tagOf } from './dom.ts';
import type { Line } from './lines.ts';
import { isChinese, type Page } from './page.ts';
import { isSentence } from './sentences.ts';
import type { Title } from './title.ts';
import type { Zones } from './zones.ts';

/** What newspapers and party papers set around a title. Indices of lines. */
export interface HeadLines {
  /** 副题, below the title and often after a dash. */
  subtitle?: { index: number; value: string };
  /** 本报记者 李禾　通讯员 高青. */
  byline?: { index: number; value: string; apart: boolean };
  /** 《青禾日报》（2025年11月3日 第 02 版）. */
  paper?: { index: number; value: string; iso?: string };
}

const CENTRED = /text-align\s*:\s*center/i;
const MAX_LINES = 9;
const MAX_LINE = 70;
const DASH = /^(?:——|—|--)\s*(?=[\p{Script=Han}“《])/u;
/** `半月谈记者李禾`: for whom, as what, and who. */
const ROLE =
  /^[\p{Script=Han}·]{0,10}?(?:全媒体|融媒体|特约|首席|见习|实习)*(?:记者|通讯员|评论员|撰稿人?|作者)([\p{Script=Han}·]*)$/u;
/** `新华社北京6月8日电 题：…`: the head of a wire report, which is its first paragraph. */
const WIRE = /题[:：]|[日月]电/;
const NAME = /^[\p{Script=Han}]{1,5}(?:·[\p{Script=Han}]{1,5})?$/u;
/** More words than these, and not one says what they are, name nobody. */
const MOST_UNSAID = 3;
/** An office, not a person. */
const OFFICE = /(?:委|办|局|部|院|厅|社|报|网|处|科|站|组|台|会|室|中心|讯|电)$/;
const AUTHOR_NAME = /(?:^|[\s_-])(?:author|zuozhe|byline)(?:$|[\s_-])/;
const PAPER =
  /^《\s*([\p{Script=Han}·\s\u3000]{2,20}?[报刊志]|[\p{Script=Han}\s\u3000]{2,16})\s*》\s*[（(]?(.{6,30}?第\s*\d{1,3}\s*[版期])[^。]{0,12}$/u;

const spaced = (text: string) => text.replace(/[\s\ue000\u00a0\u3000]+/g, ' ').trim();

/** The names of a line that is roles and names and nothing else, or, where a template names it so, names alone. */
function bylineOf(line: Line): string | undefined {
  const text = spaced(line.text).replace(/^[（(](.*)[)）]$/, '$1');
  if (line.linked > 0 || /[：:？?，。！]/.test(text)) return undefined;
  let roles = 0;
  const parts: string[] = [];
  for (const part of text.split(/[\s、/／]+/)) {
    const role = ROLE.exec(part);
    if (role) roles++;
    const name = role ? role[1] : part;
    if (name) parts.push(name);
  }
  if (roles === 0 && !(AUTHOR_NAME.test(line.names) && parts.length <= MOST_UNSAID)) return undefined;
  // 李 禾: two letters of one name set apart.
  const names: string[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    if (part.length === 1 && last?.length === 1) names[names.length - 1] = last + part;
    else names.push(part);
  }
  const good = names.every((name) => NAME.test(name) && name.length >= 2 && !OFFICE.test(name));
  return names.length > 0 && names.length <= 8 && good ? names.join('、') : undefined;
}

/** Centred, a heading or in a box of its own: a paragraph among paragraphs is the text's first line, and stays. */
function isApart(line: Line): boolean {
  const { block, level } = line;
  return (
    level > 0 ||
    tagOf(block) !== 'p' ||
    AUTHOR_NAME.test(line.names) ||
    CENTRED.test(attribute(block, 'style')) ||
    attribute(block, 'align').toLowerCase() === 'center'
  );
}

/**
 * Reads the lines between the title and the first sentence of a Chinese page, and those that the body itself begins with,
 * where a template keeps the title elsewhere.
 */
export function readHeadLines(page: Page, title: Title | undefined, zones: Zones): HeadLines {
  const found: HeadLines = {};
  if (!title || title.last < 0 || !isChinese(page)) return found;
  const { from, to } = zones.body;
  readFrom(page, title.last + 1, to, found);
  if (from > title.last + 1) readFrom(page, from, to, found);
  return found;
}

function readFrom(page: Page, from: number, end: number, found: HeadLines): void {
  const to = Math.min(page.lines.length, end, from + MAX_LINES);
  for (let index = from; index < to; index++) {
    const line = page.lines[index] as Line;
    if (line.hidden || line.aside) continue;
    if (isSentence(page, line) || WIRE.test(line.text) || /[。；！？]$/.test(line.text)) break;
    if (line.text.length > MAX_LINE || line.linked > line.text.length / 2) continue;
    const text = spaced(line.text);
    const paper = found.paper ? null : PAPER.exec(text);
    if (paper) {
      const day = findDate(text, page.setting);
      const value = (paper[1] as string).replace(/\s/g, '');
      found.paper = { index, value, ...(day && { iso: day.iso }) };
    } else if (!found.subtitle && DASH.test(text) && text.length >= 6)
      found.subtitle = { index, value: text.replace(/^[—-]+\s*/, '') };
    else {
      const value = found.byline ? undefined : bylineOf(line);
      if (value) found.byline = { index, value, apart: isApart(line) };
      // Another heading: what follows is said of that one.
      else if (line.level > 0) break;
    }
  }
}
