import { cleanText, comparable } from './clean.ts';
import { type Line, SEAM } from './lines.ts';
import { type Page, readPage } from './page.ts';

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

const TITLE_NAMED =
  /(?:^|[\s_-])(?:title|tit|bt|biaoti|headline|heading|hd1?|ivs_title|con_title|title_tex|newstitle|contentstit|ucaptitle|prheadlinespan)(?:$|[\s_\d-])|(?:article|news|content|con|detail|zw|xl|sp|art|main|page|info|l|h|contt|dtl|view|text)[_-]?(?:title|tit\d?|headline)(?:$|\s)/;
const NOT_TITLE =
  /^(?:当前位置|您(?:的|当前的)?位置|首页|网站首页|无障碍|长者|登录|注册|搜索|分享|打印|关闭|相关|上一[篇条]|下一[篇条]|附件|信息公开|政务公开|skip to|menu|search|share|home|本文)/i;
const SEPARATOR = /\s*(?:[|｜_–—»]|\s-{1,2}\s|--|\s·\s|-(?=[^-]*$))\s*/;
const MAX_TITLE = 200;

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
  const told = [meta.first('ArticleTitle'), meta.first('pageTitle'), meta.first('dcterms.title', 'dc.title')]
    .filter((v) => v !== undefined)
    .map((v) => ({ text: v.value.replace(/<[^<>]{0,300}>/g, ''), from: `meta:${v.name}` }));
  const og = meta.first('og:title', 'twitter:title');
  if (jsonLd.headline) told.push({ text: jsonLd.headline, from: 'jsonld:headline' });
  if (og) told.push({ text: og.value, from: `meta:${og.name}` });
  return told
    .map((c) => ({ ...c, key: comparable(c.text.slice(0, MAX_TITLE * 2)) }))
    .filter((c) => c.key.length > 1);
}

/** Lines of one heading belong together: `关于举办<br>春季展览的通知` is one title. */
interface Group {
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
function narrowed(page: Page, first: number, last: number, documentKey: string): [number, number] {
  if (first === last) return [first, last];
  const keys = page.lines.slice(first, last + 1).map((l) => comparable(l.text));
  if (documentKey.includes(keys.join(''))) return [first, last];
  for (let n = keys.length - 1; n > 0; n--) {
    const head = keys.slice(0, n).join('');
    if (head.length > 5 && documentKey.includes(head)) return [first, first + n - 1];
    const tail = keys.slice(-n).join('');
    if (tail.length > 5 && documentKey.includes(tail)) return [last - n + 1, last];
  }
  return [first, last];
}

function* groups(page: Page, documentKey: string): Generator<Group> {
  const { lines } = page;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    let last = i;
    const owner = line.heading ?? (TITLE_NAMED.test(line.names) ? line.block : undefined);
    if (owner)
      while (last - i < 5) {
        const next = lines[last + 1];
        if (!next || (line.heading ? next.heading !== owner : next.block !== owner)) break;
        last++;
      }
    const info = lines
      .slice(i, last + 1)
      .findIndex((l, at) => at > 0 && page.fields(l).fields.some((f) => f.iso || f.kind === 'source'));
    if (info > 0) last = i + info - 1;
    const [from, to] = narrowed(page, i, last, documentKey);
    const own = lines.slice(from, to + 1);
    if (own.reduce((n, l) => n + l.text.length, 0) <= MAX_TITLE) {
      const text = join(own, page.documentTitle);
      const key = comparable(text);
      if (key.length >= 2) yield { first: from, last: to, element: line.heading ?? line.block, text, key };
    }
    i = last;
  }
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

function score(page: Page, g: Group, told: Claim[], documentKey: string, siteKey: string): number {
  const line = page.lines[g.first] as Line;
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
  if (s === 0 && !line.level && !TITLE_NAMED.test(line.names)) return -1;
  s += [0, 30, 18, 14, 8, 4, 4][line.level] ?? 0;
  if (TITLE_NAMED.test(line.names)) s += 14;
  if (line.prop === 'headline') s += 15;
  if (line.level === 1 && !line.aside && !line.hidden) s += 10;
  if (infoFollows(page, g.last)) s += line.level > 1 && s < 20 ? 8 : 22;
  if (g.key.length < 4) s -= 12;
  if (g.key.length > 90) s -= 20;
  if (line.linked > line.text.length / 2) s -= 45;
  if (line.aside) s -= 35;
  if (line.hidden) s -= 40;
  if (NOT_TITLE.test(g.text)) s -= 40;
  if (siteKey && (g.key === siteKey || siteKey === `${g.key}门户网站`)) s -= 70;
  if (/[:：]$|。$/.test(g.text)) s -= 15;
  return s;
}

function find(page: Page, body?: Element): Title | undefined {
  const told = claims(page);
  const documentKey = comparable(page.documentTitle.slice(0, 600));
  const siteKey = comparable(page.meta.first('SiteName', 'og:site_name')?.value ?? '');
  const columnKey = comparable(page.meta.first('ColumnName')?.value ?? '');
  let best: { g: Group; s: number } | undefined;
  let bodyPassed = false;
  for (const g of groups(page, documentKey)) {
    const line = page.lines[g.first] as Line;
    let s = score(page, g, told, documentKey, siteKey);
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
    const text = cleanText(part?.text ?? equal?.text ?? g.text, MAX_TITLE);
    const tag = (page.lines[g.first] as Line).level;
    const from =
      part?.from ?? equal?.from ?? (tag ? `h${tag}` : documentKey.includes(g.key) ? 'title' : 'text');
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

const found = new WeakMap<Page, Title | undefined>();

/** The title, found once a page; `body` only breaks ties. */
export function readTitle(page: Page, body?: Element): Title | undefined {
  if (!found.has(page)) found.set(page, find(page, body));
  return found.get(page);
}

/** Where the title of the document is, for those who need the element. Text without column and site name. */
export function locateTitle(
  document: Document,
): { element?: Element; text: string; from: string } | undefined {
  const title = readTitle(readPage(document));
  return (
    title && { ...(title.element ? { element: title.element } : {}), text: title.text, from: title.from }
  );
}
