import { cleanText, comparable } from './clean.ts';
import { docNumberLine } from './doc-number.ts';
import { parentOf } from './dom.ts';
import type { HeadLines } from './head-lines.ts';
import { isChinese, type Page } from './page.ts';
import type { TextFact } from './people.ts';
import type { Title } from './title.ts';
import type { Zones } from './zones.ts';

const NAMED =
  /(?:^|[\s_-])(?:sub(?:-?title|tit|head)?|ftitle|futitle|f_?bt|yinti|yt|jianti|fbt|subtitle2?|vicetitle|lead-?title)(?:$|[\s_\d-])|(?:sub|vice|fu|short)[_-]?(?:title|tit|headline)/;

/** 引题: a smaller heading right above the title, in the same box. */
export function isKicker(page: Page, title: Title, i: number): boolean {
  const line = page.lines[i];
  const own = page.lines[title.first];
  if (i !== title.first - 1 || !line?.heading || !own?.heading || own.level >= line.level || line.aside)
    return false;
  return parentOf(line.heading) === parentOf(own.heading) && comparable(line.text).length >= 6;
}

/** 副题 or 引题: a short line beside the title that its template names so, or a dash line right under it. */
export function readSubtitle(
  page: Page,
  title: Title | undefined,
  zones: Zones,
  around: HeadLines,
): (TextFact & { line?: number }) | undefined {
  if (!title || title.first < 0) return undefined;
  // Only what was set apart by a dash is no sentence of the document, and leaves the text.
  if (around.subtitle)
    return { value: cleanText(around.subtitle.value, 200) ?? '', from: 'text', line: around.subtitle.index };
  const key = comparable(title.text);
  for (const i of [title.last + 1, title.last + 2, title.first - 1, title.first - 2]) {
    const line = page.lines[i];
    if (!line || i >= zones.head.to || line.hidden || line.text.length > 120 || line.linked > 0) continue;
    if (
      page.fields(line).fields.length > 0 ||
      comparable(line.text) === key ||
      docNumberLine(line.text) !== undefined ||
      comparable(line.text).length < 4
    )
      continue;
    const dash = i === title.last + 1 && /^(?:——|--|—)/.test(line.text);
    // What shares the title's heading and is not the title is its subtitle.
    const shared = line.heading !== undefined && line.heading === title.element;
    if (!dash && !shared && !NAMED.test(line.names) && !isKicker(page, title, i)) continue;
    const value = cleanText(line.text.replace(/^[—-]+/, ''), 200);
    const short = isChinese(page) && line.text.length <= 60 && !/[。；！？]$/.test(line.text);
    if (value) return { value, from: 'text', ...(short && { line: i }) };
  }
  return undefined;
}
