import { cleanText, comparable } from './clean.ts';
import { readDisclosureTable } from './disclosure-table.ts';
import { attribute, parentOf } from './dom.ts';
import { eliTag } from './eli.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import { type Group, groups, isTitleName, MAX_TITLE } from './title-groups.ts';

export interface Title {
  /** Absent when only a meta tag or `<title>` tells it. */
  element?: Element;
  text: string;
  from: string;
  /** Index of its first and last line in the page's lines; -1 without an element. */
  first: number;
  last: number;
}

interface Claim {
  key: string;
  text: string;
  from: string;
}

const NOT_TITLE =
  /^(?:当前位置|您(?:的|当前的)?位置|首页|网站首页|无障碍|长者|登录|注册|搜索|分享|打印|关闭|相关|上一[篇条]|下一[篇条]|附件|信息公开|政务公开|skip to|menu|search|share|home|本文)/i;
const SEPARATOR = /\s*(?:[|｜_–—»]|\s-{1,2}\s|--|\s·\s|-(?=[^-]*$))\s*/;

/** `<title>` with the parts that name the site or the column split off, longest part first. */
function parts(documentTitle: string): string[] {
  return documentTitle
    .split(SEPARATOR)
    .map((p) => p.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

function claims(page: Page): Claim[] {
  const { meta, jsonLd } = page;
  const told = [
    meta.first('ArticleTitle'),
    meta.first('pageTitle'),
    eliTag(meta, 'title') ?? meta.first('dcterms.title', 'dc.title'),
  ]
    .filter((v) => v !== undefined)
    .map((v) => ({ text: v.value.replace(/<[^<>]{0,300}>/g, ''), from: `meta:${v.name}` }));
  const row = titleRow(page);
  if (row) told.push({ text: row, from: 'label:제목' });
  const og = meta.first('og:title', 'twitter:title');
  if (jsonLd.headline) told.push({ text: jsonLd.headline, from: 'jsonld:headline' });
  if (og) told.push({ text: og.value, from: `meta:${og.name}` });
  // 标题 of the 信息公开 block, where no tag tells it: above it stands the issuer, which `<title>` begins with as well.
  const entry = told.length > 0 ? undefined : readDisclosureTable(page)?.entries.get('title');
  if (entry) told.push({ text: entry.value, from: `table:${entry.label}` });
  return told
    .map((c) => ({ ...c, key: comparable(c.text.slice(0, MAX_TITLE * 2)) }))
    .filter((c) => c.key.length > 1);
}

const MAX_ROWS = 400;

/** On Korean boards the title is a row of the table that holds the text. */
function titleRow({ lines }: Page): string | undefined {
  for (let i = 0; i < lines.length && i < MAX_ROWS; i++) {
    const line = lines[i] as Line;
    if (line.hidden || line.text !== '제목' || !/^(?:th|dt)$/i.test(line.block.nodeName)) continue;
    const next = lines[i + 1];
    if (next && /^(?:td|dd)$/i.test(next.block.nodeName) && next.text.length >= 4) return next.text;
  }
  return undefined;
}

/** Whether a date, a source or a row of controls follows within a few lines: what stands under a title. */
function infoFollows(page: Page, last: number): boolean {
  for (let i = last + 1; i <= last + 5; i++) {
    const line = page.lines[i];
    if (!line || line.text.length > 200) continue;
    if (line.time) return true;
    const { fields, rest } = page.fields(line);
    if (rest < 40 && fields.some((f) => f.iso || f.kind === 'source')) return true;
  }
  return false;
}

/** `<div class="articleTitle"><h3>…`: the heading has no name, its box has. */
function isInTitleBox(line: Line): boolean {
  const box = line.heading && parentOf(line.heading);
  return !!box && isTitleName(`${attribute(box, 'class')} ${attribute(box, 'id')}`.toLowerCase());
}

interface Score {
  base: number;
  /** What an info line below the title adds to it. */
  below: number;
}

/** A base of -1 where nothing says that the lines may be a title. */
function score(line: Line, g: Group, told: Claim[], documentKey: string, siteKey: string): Score {
  let s = 0;
  if (told.some((c, i) => c.key === g.key && i < 3)) s += 60;
  else if (
    told.some(
      (c) => c.key.length > 5 && (c.key.startsWith(g.key) || g.key.endsWith(c.key) || c.key === g.key),
    )
  )
    s += 30;
  if (documentKey === g.key) s += 40;
  else if (g.key.length >= 3 && documentKey.includes(g.key))
    s += 15 + 25 * (g.key.length / documentKey.length);
  else if (documentKey.length > 6 && g.key.includes(documentKey)) s += 25;
  else if (g.key.length > 8 && documentKey.startsWith(g.key.slice(0, Math.ceil(g.key.length * 0.7)))) s += 20;
  const named = isTitleName(line.names);
  if (s === 0 && !line.level && !named) return { base: -1, below: 0 };
  s += [0, 30, 18, 14, 8, 4, 4][line.level] ?? 0;
  if (named) s += 14;
  if (line.prop === 'headline') s += 15;
  if (line.level === 1 && !line.aside && !line.hidden) s += 10;
  const below = line.level > 1 && s < 20 && !isInTitleBox(line) ? 8 : 22;
  if (g.key.length < 4) s -= 12;
  if (g.key.length > 90) s -= 20;
  if (line.linked > line.text.length / 2) s -= 45;
  if (line.aside) s -= 35;
  if (line.hidden) s -= 40;
  if (NOT_TITLE.test(g.text)) s -= 40;
  if (siteKey && (g.key === siteKey || siteKey === `${g.key}门户网站`)) s -= 70;
  if (/[:：]$|。$/.test(g.text)) s -= 15;
  return { base: s, below };
}

/** `Press release of the ministry: Title`, where `<title>` is the title alone. */
function afterKicker(page: Page, g: Group, documentKey: string): string | undefined {
  const whole = page.documentTitle;
  if (documentKey.length < 10 || g.key === documentKey || !g.key.endsWith(documentKey)) return undefined;
  return /[:：|–—]\s*$/.test(g.text.slice(0, -whole.length)) ? whole : undefined;
}

/** The title; `body` only breaks ties. */
export function readTitle(page: Page, body?: Element): Title | undefined {
  const told = claims(page);
  const documentKey = comparable(page.documentTitle.slice(0, 600));
  const siteKey = comparable(page.meta.first('SiteName', 'og:site_name')?.value ?? '');
  const columnKey = comparable(page.meta.first('ColumnName')?.value ?? '');
  let best: { g: Group; s: number } | undefined;
  let bodyPassed = false;
  const keys = told.map((c) => c.key);
  for (const g of groups(page, documentKey, keys)) {
    const line = page.lines[g.first] as Line;
    const { base, below } = score(line, g, told, documentKey, siteKey);
    if (base + below <= 0) continue;
    // Asked only where it may make a difference: it reads the dates and labels of several lines.
    const matters = base <= 0 || !best || base + below > best.s;
    let s = matters && infoFollows(page, g.last) ? base + below : base;
    if (s <= 0) continue;
    if (columnKey && g.key === columnKey && told[0]?.key !== g.key) s -= 40;
    if (body && !bodyPassed && (body === line.block || body.contains(line.block))) bodyPassed = true;
    if (bodyPassed && body && !body.contains(line.block)) s -= 30;
    if (!best || s > best.s + 0.01) best = { g, s };
  }
  const told0 = told[0];
  if (best && best.s >= 25) {
    const { g } = best;
    const part = told.find((c) => c.key.length > 5 && c.key !== g.key && g.key.endsWith(c.key));
    const equal = told.find((c) => c.key === g.key);
    const whole = part || equal ? undefined : afterKicker(page, g, documentKey);
    const text = cleanText(part?.text ?? equal?.text ?? whole ?? g.text, MAX_TITLE);
    const tag = (page.lines[g.first] as Line).level;
    const from =
      part?.from ??
      equal?.from ??
      (whole ? 'title' : undefined) ??
      (tag ? `h${tag}` : documentKey.includes(g.key) ? 'title' : 'text');
    if (text) return { element: g.element, text, from, first: g.first, last: g.last };
  }
  if (told0) {
    const cut =
      told0.from.endsWith('title') && told0.from.includes('og')
        ? (parts(told0.text)[0] ?? told0.text)
        : told0.text;
    const text = cleanText(cut, MAX_TITLE);
    if (text) return { text, from: told0.from, first: -1, last: -1 };
  }
  const text = cleanText(parts(page.documentTitle)[0], MAX_TITLE);
  return text ? { text, from: 'title', first: -1, last: -1 } : undefined;
}
