import type { Site } from '../../article/index.ts';
import { cleanText, comparable } from './clean.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';

/** 网站标识码: `bm` and 8 digits for central bodies, else 10 digits (国办发〔2017〕47号). */
const CODE = /^(?:bm\d{8}|\d{10})$/i;
const CODE_IN_FOOTER = /网站标识码\s*[:：]?[\s\ue000]*(bm\d{8}|\d{10})(?![\d])/i;

export interface SiteFacts {
  site: Site;
  nameFrom?: string;
  codeFrom?: string;
}

/** What `<title>` says after or before the title itself: `题目_栏目_某市人民政府`. */
function nameInTitle(page: Page, title: Title | undefined): string | undefined {
  const whole = page.documentTitle;
  if (!title || !whole) return undefined;
  const parts = whole
    .split(/\s*(?:[|｜_–—»]|\s-{1,2}\s|--|\s·\s|-)\s*/)
    .map((p) => p.trim())
    .filter((p) => p.length > 1 && !/^[\w-]+(?:\.[\w-]+)+$/.test(p));
  const key = comparable(title.text);
  if (parts.length < 2) return undefined;
  const keys = parts.map(comparable);
  const own = keys
    // A short part that the title mentions is who speaks in it, not the title.
    .filter((k) => k.length > 1 && ((key.includes(k) && k.length >= key.length / 3) || k.includes(key)))
    .sort((a, b) => b.length - a.length)[0];
  // Where no part is the title, nothing tells which one is the site.
  if (!own) return undefined;
  const at = keys.indexOf(own);
  const name = at === parts.length - 1 ? parts[0] : parts.at(-1);
  return name && name.length <= 60 ? name : undefined;
}

export function readSite(page: Page, title: Title | undefined): SiteFacts {
  const facts: SiteFacts = { site: { host: page.url?.host ?? '' } };
  const told = page.meta.first(
    'SiteName',
    'og:site_name',
    'application-name',
    'dcterms.publisher',
    'dc.publisher',
  );
  const name = cleanText(told?.value, 80);
  if (name) {
    facts.site.name = name;
    facts.nameFrom = `meta:${told?.name}`;
  } else {
    const inTitle = cleanText(nameInTitle(page, title) ?? page.jsonLd.publisher, 80);
    if (inTitle) {
      facts.site.name = inTitle;
      facts.nameFrom = 'title';
    }
  }
  const code = page.meta.first('SiteIDCode');
  if (code && CODE.test(code.value)) {
    facts.site.code = code.value.toLowerCase();
    facts.codeFrom = `meta:${code.name}`;
    return facts;
  }
  for (let i = page.lines.length - 1; i >= 0 && i > page.lines.length - 80; i--) {
    const m = CODE_IN_FOOTER.exec(page.lines[i]?.text ?? '');
    if (!m) continue;
    facts.site.code = (m[1] as string).toLowerCase();
    facts.codeFrom = 'text:网站标识码';
    break;
  }
  return facts;
}
