import { cleanText } from './clean.ts';
import { findDate } from './dates.ts';
import { officeBeside } from './office.ts';
import { isChinese, type Page } from './page.ts';
import { labelled, type TextFact } from './people.ts';
import { labelledPublisher, logoWords, siteOwner } from './publisher.ts';
import type { Zones } from './zones.ts';

const TAGS = ['ContentSource', 'source', 'NewsSource'];
/** Tags that name the publisher of the document, and those that name the site or, loosely, its owner. */
const PUBLISHER_TAGS = ['dcterms.publisher', 'dc.publisher'];
const CREATOR_TAGS = ['dcterms.creator', 'dc.creator'];
const SITE_TAGS = ['og:site_name'];
const OWNER_TAGS = ['author', 'publisher'];
/** 本网, 本站: the site means itself. */
const ITSELF = /^(?:本网|本站|本网站|本网讯|本站讯|本部门|本單位|本网原创)$/;

const tidy = (value: string): string | undefined =>
  cleanText(value.replace(/^(?:信息|文章)?来源\s*[:：]\s*/, '').replace(/^[\s:：]+/, ''), 200);

/** An Australian creator is written `scheme=…; o=Department of …; ou=…`: the innermost name. */
function agency(value: string): string {
  const part = (name: string) => new RegExp(`(?:^|;)\\s*${name}=([^;]+)`, 'i').exec(value)?.[1];
  return part('corporateName') ?? part('ou') ?? part('o') ?? value;
}

/** An office, not a person: `산림청`, `青緑市`, where templates write it into the tag of the author. */
const OFFICE =
  /^[\p{Script=Han}\p{Script=Hangul}ァ-ヶー]{1,20}(?:[청부처원시도군구署局庁省府県市区町村課]|위원회|委員会)$/u;

function office(page: Page): TextFact | undefined {
  const tag = page.meta.first('author');
  const value = tag && tidy(tag.value);
  return value && OFFICE.test(value) ? { value, from: `meta:${tag?.name}` } : undefined;
}

/** Where the text comes from, as the page shows it; else as its tags state it. */
export function readSource(page: Page, zones: Zones, siteName: string | undefined): TextFact | undefined {
  const fact =
    shown(page, zones, 'source') ??
    besideDate(page, zones) ??
    told(page) ??
    (isChinese(page) ? undefined : elsewhere(page, zones, siteName)) ??
    shown(page, zones, 'publisher');
  if (fact && ITSELF.test(fact.value) && siteName) return { value: siteName, from: fact.from };
  return fact;
}

function shown(page: Page, zones: Zones, kind: 'source' | 'publisher'): TextFact | undefined {
  const { head, body, tail } = zones;
  for (const range of [head, { from: Math.max(head.to, body.to), to: tail.to }]) {
    const hit = labelled(page, range, [kind], 40);
    const value = hit && whole(page, tidy(hit.value));
    if (value && !/^[\d\s.:-]+$/.test(value)) return { value, from: hit.from };
  }
  return undefined;
}

function told(page: Page): TextFact | undefined {
  const marked = cleanText(page.marked.get('信息来源'), 100)?.replace(/^信?息?来源[:：]\s*/, '');
  for (const name of TAGS) {
    const tag = page.meta.first(name);
    const value = tag && tidy(tag.value);
    if (value) return { value, from: `meta:${tag?.name}` };
  }
  if (marked) return { value: marked, from: 'comment:信息来源' };
  return undefined;
}

/** A site of a government elsewhere names no source: the body that publishes the page is it, else whose site it is. */
function elsewhere(page: Page, zones: Zones, siteName: string | undefined): TextFact | undefined {
  const { publisher, organisation } = page.jsonLd;
  const logo = () => cleanText(logoWords(page), 80);
  return (
    named(labelledPublisher(page, zones)) ??
    tagged(page, PUBLISHER_TAGS) ??
    (organisation ? { value: organisation, from: 'jsonld:author' } : undefined) ??
    tagged(page, CREATOR_TAGS) ??
    office(page) ??
    officeBeside(page, zones.head) ??
    tagged(page, SITE_TAGS) ??
    (publisher ? { value: publisher, from: 'jsonld:publisher' } : undefined) ??
    named(siteOwner(page)) ??
    tagged(page, OWNER_TAGS) ??
    (siteName ? { value: siteName, from: 'site' } : undefined) ??
    named(logo() ? { value: logo() as string, from: 'logo' } : undefined)
  );
}

function tagged(page: Page, names: string[]): TextFact | undefined {
  for (const name of names) {
    const tag = page.meta.first(name);
    const value = tag && tidy(agency(tag.value));
    if (value && !/^https?:|^@/.test(value)) return { value, from: `meta:${tag?.name}` };
  }
  return undefined;
}

function named(fact: TextFact | undefined): TextFact | undefined {
  const value = fact && tidy(fact.value);
  return value ? { value, from: fact.from } : undefined;
}

/** A long source is cut on screen (`某报、某网...`): the tag has all of it. */
function whole(page: Page, value: string | undefined): string | undefined {
  const start = value && /^(.{4,}?)(?:\.{3}|…+)$/.exec(value)?.[1];
  const tag = start ? tidy(page.meta.first(...TAGS)?.value ?? '') : undefined;
  return start && tag?.startsWith(start) ? tag : value;
}

const BESIDE = /^[\s\ue000\u00a0\u3000|｜]{2,}([\p{Script=Han}A-Za-z]{2,20})[\s\ue000\u00a0\u3000]*$/u;

/** `2022-02-13 09:57　青禾网`: right under the title, after the date and a gap, without a label. */
function besideDate(page: Page, { head }: Zones): TextFact | undefined {
  for (let i = head.from; i < head.to; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.text.length > 80) continue;
    const found = /^[\d年]/.test(line.text) ? findDate(line.text, page.setting) : undefined;
    const m = found?.index === 0 ? BESIDE.exec(line.text.slice(found.length)) : null;
    const value =
      m && !/字体|字号|打印|分享|阅读|浏览|点击|星期|^[A-Za-z]+$/.test(m[1] as string)
        ? tidy(m[1] as string)
        : undefined;
    if (value) return { value, from: 'infoLine' };
  }
  return undefined;
}
