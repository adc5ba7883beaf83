import { cleanText, comparable } from './clean.ts';
import { parentOf } from './dom.ts';
import type { Field } from './fields.ts';
import type { LabelKind } from './labels.ts';
import { isChinese, type Page } from './page.ts';
import type { Range, Zones } from './zones.ts';

export interface TextFact {
  value: string;
  from: string;
}

/** An account of the CMS, not a person: 信息发布员6, admin, 103923. */
const ACCOUNT =
  /管理员|发布员|^(?:admin|administrator|root|editor|user|test|webmaster)\w*$|^[\d\s]+$|https?:|www\.|技术支持|@/i;

/** A bare Latin word as the author of a Chinese page is a login. */
const LOGIN = /^[a-z][\w.-]*$/i;

/** 记者 张三, 本报通讯员 李四: what they are, before who they are. */
const ROLE = /^(?:本[报刊网台])?(?:特约)?(?:记者|通讯员|記者)[\s\ue000\u3000]+/u;

/** A name or names: ends where a slash starts the next role, or a bracket closes. */
function names(value: string): string | undefined {
  const bare = value.replace(/^[\s（(【[]+/u, '').replace(ROLE, '');
  const text = cleanText(bare.replace(/\s*[/／].*$/u, '').replace(/[)）】\]。;；].*$/u, ''), 80);
  return text && text.length >= 2 && !/[，。！？!?]/.test(text) ? text : undefined;
}

/** Who answers for the page, where others who edited it are named too. */
const RESPONSIBLE = /^责|網站|网站|责任|責任/;

/** `记者：请介绍有关情况。` is a question, and no byline. */
const SENTENCE = /[。？！]/;

/**
 * The first labelled value of these kinds in a range, whose label is `named` so. The value may be the next line when the
 * label stands alone.
 */
export function labelled(
  page: Page,
  range: Range,
  kinds: LabelKind[],
  most: number,
  named?: RegExp,
): (TextFact & { field: Field }) | undefined {
  return (
    labelledIn(page, range, kinds, most, false, named) ?? labelledIn(page, range, kinds, most, true, named)
  );
}

/** Hidden lines, which templates keep for search engines, count only when the visible ones say nothing. */
function labelledIn(
  page: Page,
  range: Range,
  kinds: LabelKind[],
  most: number,
  hidden: boolean,
  named?: RegExp,
): (TextFact & { field: Field }) | undefined {
  for (let i = range.from; i < range.to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden !== hidden) continue;
    const { fields, rest } = page.fields(line);
    if (rest > most) continue;
    for (const [at, field] of fields.entries()) {
      if (!kinds.includes(field.kind) || (named && !named.test(field.label))) continue;
      if (field.kind === 'author' && SENTENCE.test(line.text)) continue;
      let value = field.value;
      const next = page.lines[i + 1];
      if (
        !value &&
        at === fields.length - 1 &&
        next &&
        next.text.length <= 40 &&
        next.level === 0 &&
        !NEIGHBOUR.test(next.text) &&
        next.linked * 2 <= next.text.length &&
        page.fields(next).fields.length === 0 &&
        !/[:：【[|｜]/.test(next.text) &&
        next.block !== line.block &&
        areNear(line.block, next.block)
      )
        value = next.text;
      const text = cleanText(value, 200);
      if (text) return { value: text, from: `label:${field.label}`, field };
    }
  }
  return undefined;
}

/** After an editor line that names nobody the page's neighbours follow. */
const NEIGHBOUR = /^[【[]?(?:相关|关联|推荐|延伸|热点|热门|更多|最新|上一|下一|分享|打印|关闭|返回|附件|扫)/;

/** Whether a label and its value can be of one row: what holds the label, or what holds that, holds the value too. */
function areNear(label: Element, value: Element): boolean {
  let at: Element | null = label;
  for (let up = 0; at && up < 2; up++) {
    at = parentOf(at);
    if (at?.contains(value)) return true;
  }
  return label.contains(value);
}

/** 责任编辑, 网站编辑 and the like; where a page has only 初审/复审/终审, these with their names. */
export function readEditor(page: Page, zones: Zones): TextFact | undefined {
  const { head, body, tail } = zones;
  const end: Range = { from: Math.max(head.to, Math.min(body.from, tail.to)), to: tail.to };
  const hits = [head, end]
    .map(
      (range) => labelled(page, range, ['editor'], 30, RESPONSIBLE) ?? labelled(page, range, ['editor'], 30),
    )
    .filter((h) => h !== undefined);
  const hit = hits.find((h) => RESPONSIBLE.test(h.field.label)) ?? hits[0];
  const value = hit && names(hit.value);
  if (hit && value) return { value, from: hit.from };
  const signed = bracketed(page, end);
  if (signed) return signed;
  const tag = page.meta.first('EditorName', 'editor');
  const told = tag && !ACCOUNT.test(tag.value) ? names(tag.value) : undefined;
  if (told) return { value: told, from: `meta:${tag?.name}` };
  const recorded = cleanText(page.marked.get('信息录入人') ?? page.marked.get('责任编辑'), 40);
  if (recorded) return { value: recorded, from: 'comment:信息录入人' };
  return reviewers(page, end) ?? reviewers(page, head);
}

const BRACKETED =
  /^[（(【[][^（()）【】]{0,8}?((?:责任)?编辑|责编)[\s\ue000:：丨/]+([\p{Script=Han}·、 ]{2,20})[）)】\]]$/u;

/** （某某网编辑 张三）: the last line of a text, with the name of the newsroom before the label. */
function bracketed(page: Page, range: Range): TextFact | undefined {
  for (let i = range.from; i < range.to; i++) {
    const line = page.lines[i];
    const m = line && !line.hidden && line.text.length < 50 ? BRACKETED.exec(line.text) : null;
    const value = m ? names(m[2] as string) : undefined;
    if (m && value) return { value, from: `label:${m[1]}` };
  }
  return undefined;
}

const NUMBERED = /[〔[［【]\s*(?:19|20)\d{2}\s*[〕\]］】]\s*\d{1,5}\s*号/;

function reviewers(page: Page, range: Range): TextFact | undefined {
  const found: string[] = [];
  const labels: string[] = [];
  for (let i = range.from; i < range.to && found.length < 4; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.text.length > 120 || page.fields(line).rest > 20) continue;
    // 签发人 beside the 发文字号 signed the document (GB/T 9704-2012 7.2.6), not the page.
    if (NUMBERED.test(line.text)) continue;
    for (const f of page.fields(line).fields) {
      const value = f.kind === 'review' ? names(f.value) : undefined;
      if (!value || labels.includes(f.label)) continue;
      labels.push(f.label);
      found.push(`${f.label}：${value}`);
    }
  }
  return found.length ? { value: found.join('；'), from: `label:${labels.join('/')}` } : undefined;
}

/**
 * Who wrote it. The tag `Author` is by its definition "author or responsible editor" (国办发〔2017〕47号, 网页标签), so it
 * counts only where nothing says that it is the editor or an account.
 */
export function readAuthor(
  page: Page,
  zones: Zones,
  editor: string | undefined,
  source: string | undefined,
): TextFact | undefined {
  const hit = labelled(page, zones.head, ['author'], 30);
  const shown = hit && names(hit.value);
  if (shown) return { value: shown, from: hit.from };
  const byline = bylineOf(page, zones.head);
  if (byline) return byline;
  const newsroom = page.meta.first('publishedtype') !== undefined;
  const tag = newsroom
    ? undefined
    : page.meta.first('Author', 'article:author', 'dcterms.creator', 'dc.creator');
  const value =
    tag && !ACCOUNT.test(tag.value) && !(isChinese(page) && LOGIN.test(tag.value)) && !tag.value.includes('=')
      ? names(tag.value)
      : undefined;
  const same = (other: string | undefined) =>
    other !== undefined && comparable(other) === comparable(value ?? '');
  // Templates that have no author to name fill the tag with the site's own name.
  if (value && !same(editor) && !same(source) && !same(page.meta.first('SiteName')?.value))
    return { value, from: `meta:${tag?.name}` };
  const told = page.jsonLd.author && names(page.jsonLd.author);
  return told && !same(editor) ? { value: told, from: 'jsonld:author' } : undefined;
}

const BYLINE =
  /^(?:Written by|By|Von|Par|Por|Author):?[\s\ue000]+((?:\p{Lu}[\p{L}.'’-]*[\s\ue000]*){2,5})(?:$|[|,(\d]|\s-)/u;

function bylineOf(page: Page, range: Range): TextFact | undefined {
  for (let i = range.from; i < range.to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.text.length > 120) continue;
    const m = BYLINE.exec(line.text);
    const value = m ? cleanText(m[1], 80) : undefined;
    if (value) return { value, from: 'byline' };
  }
  return undefined;
}
