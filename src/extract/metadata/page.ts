import type { DateSetting } from './dates.ts';
import { attribute, byTag, rawText } from './dom.ts';
import { fieldsOf, type LineFields } from './fields.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import type { Line, PageLines } from './lines.ts';
import { type MetaTags, readMeta } from './meta-tags.ts';

/** All that the facts are read from, each read once. */
export interface Page extends PageLines {
  root: Element;
  url: URL | undefined;
  meta: MetaTags;
  jsonLd: JsonLd;
  /** The text of `<title>`, markup that a template left in it removed. */
  documentTitle: string;
  /** `lang` of the root. */
  lang: string;
  setting: DateSetting;
  /** The fields of one line, worked out when first asked for. */
  fields(line: Line): LineFields;
}

const EAST: [RegExp, string][] = [
  [/\.(?:cn|hk|mo|tw)$/, '+08:00'],
  [/\.(?:kr|jp)$/, '+09:00'],
  [/\.sg$/, '+08:00'],
];

function settingOf(host: string, lang: string, chinese: boolean): DateSetting {
  const offset = EAST.find(([form]) => form.test(host))?.[1] ?? (chinese ? '+08:00' : undefined);
  const american = /\.(?:gov|mil)$/.test(host) || /^en-us/i.test(lang);
  const dayFirst =
    /\.(?:uk|au|nz|ie|in|za|fr|es|it|pt|br|eu|be|ch|at|de|nl)$/.test(host) ||
    /^(?:fr|es|it|pt|de|nl|en-gb)/i.test(lang);
  return {
    ...(offset ? { offset } : {}),
    ...(american ? { slash: 'month' as const } : dayFirst ? { slash: 'day' as const } : {}),
    ...(/\.tw$/.test(host) || /^zh-(?:hant-)?tw/i.test(lang) ? { roc: true } : {}),
  };
}

function urlOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** @param lines of the page as it is. */
export function readPage(root: Element, url: string, lines: PageLines): Page {
  const tag = byTag(root, 'title')[0];
  const documentTitle = (tag ? rawText(tag).slice(0, 3000) : '')
    .replace(/<[^<>]{0,1500}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const lang = attribute(root, 'lang').trim();
  const address = urlOf(url);
  const chinese =
    /\p{Script=Han}{2}/u.test(documentTitle) &&
    !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(documentTitle);
  const setting = settingOf(address?.hostname ?? '', lang, chinese);
  const memo = new Map<Line, LineFields>();
  return {
    lines: lines.lines,
    spans: lines.spans,
    marked: lines.marked,
    meta: readMeta(root),
    jsonLd: readJsonLd(root),
    root,
    url: address,
    documentTitle,
    lang,
    setting,
    fields(line) {
      let found = memo.get(line);
      if (!found) {
        found = fieldsOf(line.text, setting);
        memo.set(line, found);
      }
      return found;
    },
  };
}

export const isChinese = (page: Page): boolean => page.setting.offset === '+08:00' || /^zh/i.test(page.lang);
