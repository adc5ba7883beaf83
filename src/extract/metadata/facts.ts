import type { DocumentRecord, Fact, Provenance } from '../../article/index.ts';
import { canonicalUrl } from './canonical.ts';
import { findCarriers } from './carriers.ts';
import { cleanText } from './clean.ts';
import { readColumn } from './column.ts';
import { readDate } from './dates.ts';
import { type DisclosureTable, readDisclosureTable, type TableField } from './disclosure-table.ts';
import {
  type DocNumber,
  docNumberFrom,
  docNumberInTitle,
  docNumberLine,
  docNumberLines,
} from './doc-number.ts';
import { readHeadLines } from './head-lines.ts';
import { readKeywords, readTopics } from './keywords.ts';
import { type PageLines, readLines } from './lines.ts';
import { type Page, readPage } from './page.ts';
import { labelled, readAuthor, readEditor } from './people.ts';
import { readPublished } from './published.ts';
import { readSignOff } from './sign-off.ts';
import { readSite } from './site.ts';
import { readSource } from './source.ts';
import { readSubtitle } from './subtitle.ts';
import { readTitle, type Title } from './title.ts';
import { type Zones, zonesOf } from './zones.ts';

/** What is known of the page already. */
export interface Known {
  /** The element that holds the body. */
  body?: Element;
  /** Of the page as it is. */
  lines?: PageLines;
}

export interface Facts extends Partial<DocumentRecord> {
  title?: string;
  subtitle?: string;
  canonicalUrl?: string;
  lang?: string;
}

export interface FactsRead {
  facts: Facts;
  provenance: Provenance;
  /** Elements of `document` that only carried facts; none contains the title or another of them. */
  carriers: Element[];
}

/**
 * Reads what a page says of its document.
 *
 * @param root of the page; it is not changed. Its furniture must still be there: that is where facts live.
 * Facts come from the page or are absent; every value is one line of plain text. Linear in the size of the page.
 */
export function readFacts(root: Element, url: string, known: Known = {}): FactsRead {
  const page = readPage(root, url, known.lines ?? readLines(root));
  const title = readTitle(page, known.body);
  const zones = zonesOf(page, title, known.body);
  const table = readDisclosureTable(page);
  const facts: Facts = {};
  const provenance: Provenance = {};
  const set = (fact: Fact & keyof Facts, value: string | string[] | undefined, from: string | undefined) => {
    if (value === undefined || value.length === 0 || facts[fact] !== undefined) return;
    Object.assign(facts, { [fact]: value });
    provenance[fact] = cleanText(from, 80) ?? 'text';
  };

  set('title', title?.text, title?.from);
  const around = readHeadLines(page, title, zones);
  const subtitle = readSubtitle(page, title, zones, around);
  set('subtitle', subtitle?.value, subtitle?.from);
  const { site, nameFrom, codeFrom } = readSite(page, title);
  facts.site = site;
  if (nameFrom) provenance.siteName = nameFrom;
  if (codeFrom) provenance.siteCode = codeFrom;

  const published = readPublished(page, zones, title ? title.last + 1 : 0, table);
  set('published', published?.iso, published?.from);
  const source = readSource(page, zones, site.name);
  set('source', source?.value, source?.from);
  set('source', around.paper?.value, 'headLine');
  set('published', around.paper?.iso, 'headLine');
  const editor = readEditor(page, zones);
  set('editor', editor?.value, editor?.from);
  fromTable(page, table, set);
  readNumbers(page, zones, title, table, facts, set);
  const author = readAuthor(page, zones, editor?.value, source?.value);
  set('author', around.byline?.value, 'byline');
  // An official document is its issuer's; the tag names who put it on the site (国办发〔2017〕47号, 网页标签).
  const official = facts.docNumber !== undefined && facts.issuer !== undefined;
  if (!(official && author?.from.startsWith('meta:'))) set('author', author?.value, author?.from);
  const signOff = readSignOff(page, zones, facts.title ?? '');
  set('written', signOff?.date, 'signOff');
  const written = table?.entries.get('written');
  set('written', readDate(written?.value, page.setting), `table:${written?.label}`);
  set('issuer', signOff?.issuer, 'signOff');
  set('effective', signOff?.effective, 'text');
  const column = readColumn(page, title);
  set('column', column?.value, column?.from);
  const keywords = readKeywords(page, table);
  set('keywords', keywords?.values, keywords?.from);
  const topics = readTopics(table);
  set('topics', topics?.values, topics?.from);

  const spoken = [
    subtitle?.line,
    around.byline?.apart ? around.byline.index : undefined,
    around.paper?.index,
  ].filter((i) => i !== undefined);
  const canonical = canonicalUrl(page);
  if (canonical) facts.canonicalUrl = canonical;
  const lang = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(page.lang) ? page.lang : undefined;
  if (lang) facts.lang = lang;
  return { facts, provenance, carriers: findCarriers(page, zones, title, table, spoken) };
}

type Set_ = (fact: Fact & keyof Facts, value: string | undefined, from: string | undefined) => void;

const TABLE_TEXTS: (TableField & ('indexNumber' | 'issuer' | 'validity'))[] = [
  'indexNumber',
  'issuer',
  'validity',
];

function fromTable(page: Page, table: DisclosureTable | undefined, set: Set_): void {
  if (!table) return;
  for (const field of TABLE_TEXTS) {
    const entry = table.entries.get(field);
    set(field, cleanText(entry?.value, 120), `table:${entry?.label}`);
  }
  for (const [field, fact] of [
    ['signed', 'written'],
    ['effective', 'effective'],
    ['repealed', 'repealed'],
  ] as const) {
    const entry = table.entries.get(field);
    set(fact, readDate(entry?.value, page.setting), `table:${entry?.label}`);
  }
}

/** 签发人 stands in the line of the 发文字号 (GB/T 9704-2012 7.2.6). */
const SIGNED_BY = /[\s\ue000\u00a0\u3000]*签发人[:：][\s\u3000]*[\p{Script=Han}\s\u3000]{2,12}$/u;

function readNumbers(
  page: Page,
  zones: Zones,
  title: Title | undefined,
  table: DisclosureTable | undefined,
  facts: Facts,
  set: Set_,
): void {
  const take = (found: DocNumber | undefined, from: string) => {
    if (!found || facts.docNumber) return;
    set('docNumber', cleanText(found.docNumber, 80), from);
    if (found.original) facts.docNumberOriginal = cleanText(found.original, 80) ?? found.original;
  };
  const row = table?.entries.get('docNumber');
  if (row) take(docNumberFrom(row.value), `table:${row.label}`);
  const label = labelled(page, zones.head, ['docNumber'], 60);
  if (label) take(docNumberFrom(label.value), label.from);
  const from = title && title.last >= 0 ? title.last + 1 : zones.head.from;
  for (let i = from; i < Math.min(from + 12, zones.head.to); i++) {
    const line = page.lines[i];
    if (line && !line.hidden && line.text.length < 60)
      take(
        docNumberLines(page.lines[i - 1]?.text ?? '', line.text) ??
          docNumberLine(line.text.replace(SIGNED_BY, '')),
        'titleBlock',
      );
  }
  take(docNumberInTitle(title?.text ?? ''), 'title');
  const index = labelled(page, zones.head, ['indexNumber'], 60);
  if (index && /\d/.test(index.value)) set('indexNumber', cleanText(index.value, 80), index.from);
  const issuer = labelled(page, zones.head, ['issuer'], 60);
  if (issuer) set('issuer', cleanText(issuer.value, 120), issuer.from);
}
