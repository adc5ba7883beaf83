import { attribute, parentOf, tagOf } from './dom.ts';
import type { Page } from './page.ts';

export type TableField =
  | 'indexNumber'
  | 'title'
  | 'docNumber'
  | 'issuer'
  | 'signed'
  | 'written'
  | 'published'
  | 'topics'
  | 'genre'
  | 'keywords'
  | 'abstract'
  | 'effective'
  | 'repealed'
  | 'validity'
  | 'openness';

/** Field names of 政府信息公开 blocks as sites write them (《政府信息公开条例》 art. 24 has no fixed layout). */
const ALIASES: Record<TableField, string> = {
  indexNumber: '索引号 信息索引 信息索引号 索取号 索引编号 索 號',
  title: '标题 信息名称 名称 文件名称 文件标题',
  docNumber: '发文字号 文号 文件编号 文件号 发文文号 發文字號',
  issuer:
    '发文机关 发文机构 发布机构 发布单位 公开主体 责任部门 制发机关 发文单位 发布机关 制定机关 發文機關 信息来源单位',
  signed: '成文日期 印发日期 形成日期 签发日期 成文时间',
  written: '生成日期 发文日期 发文时间 生成时间',
  published: '发布日期 公开日期 发布时间 公布日期 公开时间',
  topics: '主题分类 信息类别 信息分类 分类 组配分类 服务对象分类 所属主题 主题类别',
  genre: '体裁分类 公文种类 体裁 文种 信息体裁',
  keywords: '主题词 关键词 关键字',
  abstract: '内容概述 内容摘要 摘要 信息概述',
  effective: '实施日期 生效日期 施行日期 实施时间 生效时间',
  repealed: '废止日期 失效日期 失效时间 废止时间',
  validity: '有效性 效力状态 时效性 是否有效 文件有效性 时效状态 效力',
  openness: '公开方式 公开范围 公开时限 公开形式 公开属性 公开类别 公开程度',
};

const FIELD_OF = new Map(
  (Object.entries(ALIASES) as [TableField, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, TableField] => [name, field]),
  ),
);
const LABEL =
  /^[【[\s\ue000\u00a0\u3000]*([\p{Script=Han}\s\ue000\u00a0\u3000]{2,24}?)[\s\ue000\u00a0\u3000]*(?:[:：∶】\]]\s*|(?=\ue000)|$)/u;
/** Lines of a block lie close together: label, value, perhaps an empty cell. */
const MAX_GAP = 8;
const LEAST = 3;

export interface Entry {
  value: string;
  /** As the page writes it, without spaces. */
  label: string;
}

export interface DisclosureTable {
  entries: Map<TableField, Entry>;
  carrier?: Element;
  /** Line indices, both included. */
  from: number;
  to: number;
}

interface Hit extends Entry {
  field: TableField;
  line: number;
}

function labelOf(text: string): { field: TableField; label: string; rest: string } | undefined {
  if (text.length > 300) return undefined;
  const m = LABEL.exec(text);
  if (!m) return undefined;
  const label = (m[1] as string).replace(/[\s\ue000\u00a0\u3000]+/g, '');
  const field = FIELD_OF.get(label);
  return field && { field, label, rest: text.slice(m[0].length) };
}

/** After an empty field the next field's label is what follows. */
const NEXT_LABEL = /^[\p{Script=Han}\s]{2,10}[:：]$/u;
/** Several labels may share one line: `索引号：A 发文机关：B`. */
const INNER = /[\s\ue000\u00a0\u3000]+(?=[\p{Script=Han}\s\u00a0\u3000]{2,10}[:：])/gu;

function hits(page: Page): Hit[] {
  const found: Hit[] = [];
  const { lines } = page;
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length > 400) continue;
    const pieces = text.length > 12 && /[:：].*[:：]/.test(text) ? text.split(INNER) : [text];
    const all = pieces.length > 1 && pieces.every((p) => labelOf(p) || p.trim().length < 2);
    for (const piece of all ? pieces : [text]) {
      const label = labelOf(piece);
      if (!label) continue;
      const said = label.rest.replaceAll('\ue000', ' ').trim();
      const rest = NEXT_LABEL.test(said) ? '' : said;
      const next = lines[i + 1];
      const open =
        !rest &&
        next &&
        next.text.length < 400 &&
        !labelOf(next.text) &&
        isWithin(next.block, lines[i]?.block)
          ? next.text
          : '';
      found.push({
        field: label.field,
        label: label.label,
        value: rest || open.replaceAll('\ue000', ' ').trim(),
        line: i,
      });
    }
  }
  return found;
}

/** The innermost table around an element. */
function tableOf(element: Element | undefined): Element | undefined {
  for (let e = element ?? null, up = 0; e && up < 12; e = parentOf(e), up++)
    if (tagOf(e) === 'table') return e;
  return undefined;
}

/** The last label of a table may have no value: what follows the table is none. */
function isWithin(value: Element, label: Element | undefined): boolean {
  const table = tableOf(label);
  return !table || table.contains(value);
}

/** Where most of a run stands in one table that has what it takes, the labels above and below it are not of the block. */
function inOneTable(page: Page, run: Hit[]): Hit[] {
  const byTable = new Map<Element, Hit[]>();
  for (const hit of run) {
    const table = tableOf(page.lines[hit.line]?.block);
    if (table) byTable.set(table, [...(byTable.get(table) ?? []), hit]);
  }
  const [own] = [...byTable.values()].sort((a, b) => b.length - a.length);
  return own && own.length * 2 > run.length && new Set(own.map((h) => h.field)).size >= LEAST ? own : run;
}

/** The lowest element that holds both. */
function around(a: Element, b: Element): Element | undefined {
  let e: Element | null = a;
  for (let up = 0; e && up < 12; up++) {
    if (e === b || e.contains(b)) return e;
    e = parentOf(e);
  }
  return undefined;
}

const known = new WeakMap<Page, DisclosureTable | undefined>();

/** The 政府信息公开 block of a page, looked for once. */
export function readDisclosureTable(page: Page): DisclosureTable | undefined {
  if (!known.has(page)) known.set(page, findDisclosureTable(page));
  return known.get(page);
}

/**
 * The 政府信息公开 block: at least three different known fields close together, one of them a field that only such a
 * block has. Any other table is content.
 */
function findDisclosureTable(page: Page): DisclosureTable | undefined {
  const all = hits(page);
  let best: Hit[] = [];
  for (let i = 0; i < all.length; ) {
    let j = i + 1;
    while (j < all.length && (all[j] as Hit).line - (all[j - 1] as Hit).line <= MAX_GAP) j++;
    const run = inOneTable(page, all.slice(i, j));
    const kinds = new Set(run.map((h) => h.field));
    const telling = [
      'indexNumber',
      'docNumber',
      'issuer',
      'written',
      'signed',
      'openness',
      'validity',
    ].filter((f) => kinds.has(f as TableField));
    if (
      kinds.size >= LEAST &&
      telling.length >= 1 &&
      kinds.size > new Set(best.map((h) => h.field)).size &&
      run.length <= 40
    )
      best = run;
    i = j;
  }
  const [first, last] = [best[0], best.at(-1)];
  if (!first || !last) return undefined;
  const entries = new Map<TableField, Entry>();
  for (const { field, label, value } of best)
    if (value && !entries.has(field)) entries.set(field, { value, label });
  const to = Math.min(page.lines.length - 1, last.line + 1);
  const a = page.lines[first.line]?.block;
  const b = page.lines[last.line]?.block;
  let carrier = a && b ? around(a, b) : undefined;
  if (carrier && tagOf(carrier) === 'tbody') carrier = parentOf(carrier) ?? carrier;
  const span = carrier && page.spans.get(carrier);
  // What holds much more than the block is not the block.
  if (
    !span ||
    span.to - span.from > (last.line - first.line + 1) * 2 + 6 ||
    attribute(carrier as Element, 'id') === 'content'
  )
    carrier = undefined;
  return { entries, ...(carrier ? { carrier } : {}), from: first.line, to };
}
