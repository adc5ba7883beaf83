import type { DisclosureTable, TableField } from './disclosure-table.ts';
import { parentOf, rawText, tagOf } from './dom.ts';
import { kindOf } from './labels.ts';
import type { Line } from './lines.ts';
import { isChinese, type Page } from './page.ts';
import { secondSentence } from './sentences.ts';
import { isKicker } from './subtitle.ts';
import type { Title } from './title.ts';
import type { Zones } from './zones.ts';

/** `<div id="NewsArticleTitle" style="display:none">`: hidden copies of the facts, kept by templates for scripts. */
const HOLDER = /(?:^|\s)news(?:article(?:title|source|pubday|author|editor)?|edition(?:name|number))(?:$|\s)/;
/** A date by itself is the document's own: 成文日期, or the day a speech was held. */
const SIGN_OFF = /^[（(]?[\d〇○零一二三四五六七八九十年月日\s.\-/]{6,24}[）)]?$/;
/** A date without a label in one of these may be the text's own: a centred paragraph is read as a heading. */
const OF_TEXT = /^(?:p|h[2-6])$/;
/** 附件说明 is part of the document (GB/T 9704-2012 7.3.4), though it is written like a label. */
const OF_DOCUMENT = '附件';

function isFactLine(page: Page, line: Line, inHead: boolean): boolean {
  if (line.hidden && HOLDER.test(line.names)) return true;
  if (line.text.length > 300) return false;
  const { fields, rest } = page.fields(line);
  const labelled = fields.filter((f) => f.label !== '');
  if (labelled.some((f) => f.label === OF_DOCUMENT)) return false;
  if (line.text.includes('号') && labelled.every((f) => f.label === '签发人') && labelled.length > 0)
    return false;
  if (rest > 8) return false;
  if (labelled.length > 0)
    return (
      inHead ||
      labelled.some(
        (f) => f.kind !== 'other' && f.kind !== 'date' && f.kind !== 'author' && f.kind !== 'source',
      ) ||
      labelled.length > 1
    );
  return inHead && fields.length > 0 && !SIGN_OFF.test(line.text) && !OF_TEXT.test(tagOf(line.block));
}

function isCounter(page: Page, line: Line): boolean {
  const { fields, rest } = page.fields(line);
  return fields.length === 1 && fields[0]?.kind === 'other' && rest <= 8 && /\d$/.test(line.text);
}

/** `日期：2023年3月15日` after several lines of a text is its own date, as tenders and letters end. */
function isSigning(page: Page, zones: Zones, title: Title | undefined, i: number): boolean {
  const text = page.lines[i]?.text.replace(/[\s\ue000\u00a0\u3000]+/g, '') ?? '';
  return (
    i < zones.body.to &&
    i > Math.max(zones.body.from, title?.last ?? 0) + 4 &&
    /^日期[:：](?:19|20)\d{2}年/.test(text)
  );
}

/** `<dt>发布日期</dt><dd>…`, `<td>来源：</td><td>…`: the value stands in an element of its own. */
function isLabelOf(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > 16 || next.text.length > 60) return false;
  const [tag, after] = [tagOf(line.block), tagOf(next.block)];
  const label = line.text.replace(/[\s\ue000\u00a0\u3000]+/g, '');
  if (tag === 'dt' ? after !== 'dd' : tag !== 'td' || after !== 'td' || !/[:：]$/.test(label)) return false;
  const kind = kindOf(label.replace(/[:：]$/, ''));
  return kind !== undefined && label.replace(/[:：]$/, '') !== OF_DOCUMENT;
}

/** The fields whose values may be sentences. */
const SENTENCES: readonly TableField[] = ['abstract', 'title', 'keywords'];

/** A sentence that is not the value of such a field is the document's, wherever it was put. */
function holdsProse(page: Page, { entries }: DisclosureTable, carrier: Element): boolean {
  const span = page.spans.get(carrier);
  if (!span) return false;
  const values = SENTENCES.flatMap((field) => entries.get(field)?.value ?? []);
  return page.lines
    .slice(span.from, span.to)
    .some(
      ({ text }) =>
        text.length >= MIN_SENTENCE &&
        /[。！？]$/.test(text) &&
        !values.some((value) => text.endsWith(value)),
    );
}

const MIN_SENTENCE = 20;
const CELL = /^(?:td|th|dt|dd)$/;

/** No other cell of its row, or term of its list, says anything. */
function isAlone(element: Element): boolean {
  const row = parentOf(element);
  for (const cell of row?.children ?? []) {
    if (cell !== element && rawText(cell).trim()) return false;
  }
  return true;
}

/** The elements that only carried facts: info line, control line, 信息公开 table, editor line, hidden holders. */
export function findCarriers(
  page: Page,
  zones: Zones,
  title: Title | undefined,
  table: DisclosureTable | undefined,
  /** Indices of lines that facts were read from whole: a subtitle, a byline. */
  spoken: number[],
): Element[] {
  const { lines, spans } = page;
  const begin = Math.max(zones.body.from, (title?.last ?? -1) + 1);
  const carrying = new Set(spoken);
  // 引题: where the body holds the title, what stands above it as a smaller heading is its first line.
  const above = (title?.first ?? 0) - 1;
  if (title && isChinese(page) && above >= zones.body.from && isKicker(page, title, above))
    carrying.add(above);
  // Below two sentences only what can be nothing else carries facts: `记者：` asks there, `公示时间：` is the document's.
  const head = Math.min(zones.head.to, secondSentence(page, { ...zones.body, from: begin }));
  lines.forEach((line, i) => {
    const inHead = i >= zones.head.from && i < head;
    const atEnd = i >= Math.max(zones.head.to, zones.body.to - 4) && i < zones.tail.to;
    if (title && i >= title.first && i <= title.last) return;
    // The 信息公开 table goes whole or not at all.
    if (table && i >= table.from && i <= table.to) return;
    const near = i >= zones.head.from && i < zones.head.to;
    if (!(near || atEnd || line.hidden)) return;
    if (isFactLine(page, line, inHead) && !isSigning(page, zones, title, i)) carrying.add(i);
    // 浏览次数 in the row of a block whose rows before it are facts.
    else if (near && carrying.has(i - 1) && isCounter(page, line)) carrying.add(i);
    if (isLabelOf(line, lines[i + 1])) carrying.add(i).add(i + 1);
  });
  const found = new Set<Element>();
  const whole = (element: Element): boolean => {
    const span = spans.get(element);
    if (!span || span.media) return false;
    for (let i = span.from; i < span.to; i++) if (!carrying.has(i)) return false;
    return true;
  };
  for (const i of carrying) {
    let element = (lines[i] as Line).block;
    if (!whole(element)) continue;
    for (let up = parentOf(element); up && whole(up); up = parentOf(element)) element = up;
    // One cell of a row that says more: its table is data.
    if (!CELL.test(tagOf(element)) || isAlone(element)) found.add(element);
  }
  // The title may be a row of the block: 标题.
  const row = title && table && title.first >= table.from && title.last <= table.to;
  if (
    table?.carrier &&
    (row || !(title?.element && table.carrier.contains(title.element))) &&
    !holdsProse(page, table, table.carrier)
  )
    found.add(table.carrier);
  const outer = table?.carrier;
  return [...found].filter(
    (e) => e === outer || ((!title?.element || !e.contains(title.element)) && !outer?.contains(e)),
  );
}
