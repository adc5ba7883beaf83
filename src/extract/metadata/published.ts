import type { IsoDate } from '../../article/index.ts';
import { findDate, readDate } from './dates.ts';
import type { DisclosureTable } from './disclosure-table.ts';
import { parentOf, tagOf } from './dom.ts';
import { eliTag } from './eli.ts';
import type { Line } from './lines.ts';
import { isChinese, type Page } from './page.ts';
import type { Range, Zones } from './zones.ts';

export interface DateFact {
  iso: IsoDate;
  from: string;
}

const PUBLISHED_TAGS = [
  'firstpublishedtime',
  'PubDate',
  'govuk:first-published-at',
  'govuk:public-updated-at',
  'publishdate',
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'datePublished',
  'dcterms.issued',
  'dcterms.date.issued',
  'dc.date.issued',
  'dcterms.available',
  'available',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'publication_date',
  'pubdate',
  'date',
  'created',
  'date_published',
  'pagepublished',
  'cdc:first_published',
  'citation_publication_date',
  'published_at',
];
const MODIFIED_TAGS = [
  'dcterms.modified',
  'dc.date.modified',
  'article:modified_time',
  'last-modified',
  'dateModified',
  'govuk:updated-at',
  'og:updated_time',
];
/** When the page was built, which says nothing of the document. */
const BUILD_TAGS = [
  'others',
  'HtmlGenerateTime',
  'MakeTime',
  'lastmodifiedtime',
  'cacheclearDate',
  'createDate',
];

/** Whether `iso` is the moment at which the CMS built the page (to the minute). */
function isBuildStamp(page: Page, iso: IsoDate): boolean {
  if (!iso.includes('T')) return false;
  return BUILD_TAGS.some((name) => {
    const value = page.meta.first(name)?.value;
    const stamp = value && findDate(value, page.setting)?.iso;
    return !!stamp && stamp.slice(0, 16) === iso.slice(0, 16);
  });
}

function tagDate(page: Page, names: string[]): DateFact | undefined {
  for (const name of names) {
    const tag = page.meta.first(name);
    const iso = readDate(tag?.value, page.setting);
    if (tag && iso && !isBuildStamp(page, iso)) return { iso, from: `meta:${tag.name}` };
  }
  return undefined;
}

function eliDate(page: Page, property: string): DateFact | undefined {
  const tag = eliTag(page.meta, property);
  const iso = readDate(tag?.value, page.setting);
  return tag && iso ? { iso, from: `meta:${tag.name}` } : undefined;
}

function visible(page: Page, range: Range, kinds: string[], whole: boolean): DateFact | undefined {
  for (let i = range.from; i < range.to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden) continue;
    const { fields, rest } = page.fields(line);
    if (whole && rest > 24) continue;
    for (const [at, f] of fields.entries()) {
      if (!kinds.includes(f.kind) || (!f.label && kinds[0] !== 'bare' && f.kind === 'date')) continue;
      if (f.iso) return { iso: f.iso, from: `label:${f.label}` };
      // The value may be a line of its own: a cell, a block.
      const next = at === fields.length - 1 && !f.value ? page.lines[i + 1] : undefined;
      const found = next && next.text.length < 40 ? findDate(next.text, page.setting) : undefined;
      if (found && found.index < 3) return { iso: found.iso, from: `label:${f.label}` };
    }
  }
  return undefined;
}

/** A date without a label: beside 来源, alone on its line under the title, or a time element. */
function unlabelled(page: Page, range: Range): DateFact | undefined {
  for (let i = range.from; i < range.to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.linked > line.text.length / 2) continue;
    const { fields, rest } = page.fields(line);
    const date = fields.find((f) => f.iso && !f.label);
    const stamp = line.time && readDate(line.time, page.setting);
    if (stamp && line.text.length < 120) return { iso: stamp, from: 'time' };
    if (!date?.iso || inText(page, i, line)) continue;
    const beside = fields.some((f) => f.label && f.kind === 'source');
    if (
      beside ||
      rest <= 12 ||
      (rest <= 22 && date.iso.length >= 10 && line.text.startsWith(date.value)) ||
      (line.text.length < 80 && /date|time|pub|meta|info|zeit|datum/.test(line.names))
    )
      return { iso: withTime(page, i, date.iso), from: beside ? 'infoLine' : 'text' };
  }
  return undefined;
}

/** `香港時間18時30分` on the line below the date, as Hong Kong's press releases end. */
const TIME_LINE = /^(?:香港|澳門|澳门|臺灣|北京)?(?:時間|时间)\s*(\d{1,2})\s*[時时]\s*(\d{1,2})\s*分$/;

function withTime(page: Page, at: number, iso: IsoDate): IsoDate {
  const below = page.lines[at + 1];
  const m = iso.length === 10 && below && below.text.length < 24 ? TIME_LINE.exec(below.text) : null;
  if (!m || page.lines[at]?.block !== below?.block || Number(m[1]) > 23 || Number(m[2]) > 59) return iso;
  const [hour, minute] = [m[1], m[2]].map((part) => (part as string).padStart(2, '0'));
  return `${iso}T${hour}:${minute}${page.setting.offset ?? ''}` as IsoDate;
}

/** On Chinese pages a date in a paragraph among the text is part of the text: `（2023年5月）` under a report's heading. */
function inText(page: Page, at: number, line: Line): boolean {
  if (!isChinese(page)) return false;
  if (!page.fields(line).fields.some((f) => (f.iso?.length ?? 0) > 7)) return true;
  if (tagOf(line.block) !== 'p') return false;
  const parent = parentOf(line.block);
  for (let i = at + 1; i < at + 4; i++) {
    const next = page.lines[i];
    if (next && next.text.length >= 70 && next.linked < 20 && parentOf(next.block) === parent) return true;
  }
  return false;
}

const KANA = /[\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** Agencies head a release with place and date: `Bern, 17.08.2007 - …`, `Genève, le 3 mai 2021`. */
function dateline(page: Page, range: Range): DateFact | undefined {
  if (isChinese(page)) return undefined;
  for (let i = range.from; i < range.to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.linked > 0) continue;
    const found = findDate(line.text.slice(0, 60), page.setting);
    if (
      found &&
      !KANA.test(line.text) &&
      found.index <= 30 &&
      /^(?:[\p{Lu}][\p{L} .-]{1,25},?\s*(?:den |le |il |el |on )?)?$/u.test(
        line.text.slice(0, found.index).replaceAll('\ue000', ''),
      )
    )
      return { iso: found.iso, from: 'dateline' };
  }
  return undefined;
}

/** The publication date that a reader sees; else the one that tags state, when it is not the build time. */
export function readPublished(
  page: Page,
  zones: Zones,
  titleEnd: number,
  table: DisclosureTable | undefined,
): DateFact | undefined {
  const { head, tail } = zones;
  const under: Range = { from: Math.max(head.from, titleEnd), to: head.to };
  const end: Range = { from: zones.body.to, to: Math.min(tail.to, zones.body.to + 12) };
  const row = table?.entries.get('published');
  const rowDate = readDate(row?.value, page.setting);
  const written = table?.entries.get('written') ?? table?.entries.get('signed');
  const writtenDate = readDate(written?.value, page.setting);
  return (
    visible(page, under, ['published'], false) ??
    visible(page, head, ['published'], false) ??
    (rowDate && row ? { iso: rowDate, from: `table:${row.label}` } : undefined) ??
    visible(page, under, ['date'], true) ??
    unlabelled(page, under) ??
    tagDate(page, PUBLISHED_TAGS) ??
    eliDate(page, 'date_publication') ??
    fromJsonLd(page, page.jsonLd.datePublished, 'datePublished') ??
    unlabelled(page, { from: head.from, to: under.from }) ??
    visible(page, tail, ['published'], true) ??
    dateline(page, { from: under.from, to: under.to + 2 }) ??
    visible(page, head, ['updated'], false) ??
    visible(page, end, ['date'], true) ??
    unlabelled(page, end) ??
    visible(page, tail, ['updated'], true) ??
    fromJsonLd(page, page.jsonLd.dateModified, 'dateModified') ??
    tagDate(page, MODIFIED_TAGS) ??
    (writtenDate && written ? { iso: writtenDate, from: `table:${written.label}` } : undefined)
  );
}

function fromJsonLd(page: Page, value: string | undefined, name: string): DateFact | undefined {
  const iso = readDate(value, page.setting);
  return iso ? { iso, from: `jsonld:${name}` } : undefined;
}
