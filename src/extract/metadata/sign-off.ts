import type { IsoDate } from '../../article/index.ts';
import { cleanText } from './clean.ts';
import { findDate } from './dates.ts';
import type { Page } from './page.ts';
import type { Zones } from './zones.ts';

/** 文种 of《党政机关公文处理工作条例》art. 8: what ends the title of an official document. */
const OFFICIAL =
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|规定|细则|条例|规则|方案|决定书|規定|辦法|要點)(?:[（(〔【].{0,40}[）)〕】])?$/;
const ORGAN =
  /(?:政府|委员会|厅|局|部|办公室|办公厅|院|会|署|处|中心|银行|总队|大学|学校|公司|厅办公室|党组|組|廳|處|室|司|站|馆)$/;
const EFFECT =
  /(?:本|该)?(?:办法|规定|条例|细则|通知|意见|决定|规则|方案|公告|制度)?[^。；]{0,12}自\s*((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*起\s*(?:施行|实施|执行|生效)/;
const LAST_LINES = 14;

export interface SignOff {
  date?: IsoDate;
  issuer?: string;
  effective?: IsoDate;
}

/** 署名 and 成文日期 at the end of an official document (GB/T 9704-2012 7.3.5), and the day from which it holds. */
export function readSignOff(page: Page, zones: Zones, title: string): SignOff | undefined {
  if (!OFFICIAL.test(title)) return undefined;
  const { body } = zones;
  const found: SignOff = {};
  // The zone's end is the last long line: the sign-off follows it when the body was not given.
  const end = Math.min(page.lines.length, body.to + 8);
  for (let i = Math.max(body.from, body.to - LAST_LINES); i < end && !found.date; i++) {
    const line = page.lines[i];
    if (!line || line.hidden || line.linked > 0 || line.text.length > 40) continue;
    const text = line.text.replace(/[\s\ue000\u00a0\u3000]+/g, '');
    const date = findDate(text, page.setting);
    if (!date || date.index > 0 || date.length < text.length - 2 || !/年.+月.+日$/.test(text)) continue;
    const above = page.lines[i - 1]?.text.replaceAll('\ue000', '').trim() ?? '';
    const organ =
      above.length <= 40 && ORGAN.test(above.replace(/[\s\u3000]+/g, '')) ? cleanText(above, 80) : undefined;
    if (!organ && i < body.to - 4) continue;
    found.date = date.iso;
    if (organ) found.issuer = organ;
  }
  for (let i = body.to - 1; i >= body.from && !found.effective; i--) {
    const text = page.lines[i]?.text ?? '';
    // Few lines have the character; the pattern tries every place of the others.
    const m = text.includes('起') ? EFFECT.exec(text) : null;
    const iso = m && findDate(m[1] as string)?.iso;
    if (iso) found.effective = iso;
  }
  return found;
}
