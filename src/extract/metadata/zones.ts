import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';

/** Where on the page the facts about the document stand. Ranges of line indices, `to` excluded. */
export interface Zones {
  /** Around the title, down to where prose begins. */
  head: Range;
  /** The end of the text and what follows it, up to the footer of the page. */
  tail: Range;
  /** The text itself, as far as it can be told. */
  body: Range;
}

export interface Range {
  from: number;
  to: number;
}

const PAGE_END = /网站标识码|ICP备|公网安备|版权所有|copyright|友情链接|网站地图/i;
const HEAD_ABOVE = 14;
const HEAD_BELOW = 30;

const isProse = (line: Line): boolean =>
  !line.hidden &&
  line.text.length >= 70 &&
  line.linked < line.text.length / 3 &&
  /[，。、；,.]/.test(line.text);

export function zonesOf(page: Page, title: Title | undefined, body: Element | undefined): Zones {
  const { lines } = page;
  const start = title && title.first >= 0 ? title.first : 0;
  let bodyFrom = -1;
  let bodyTo = -1;
  if (body) {
    const span = page.spans.get(body);
    if (span) [bodyFrom, bodyTo] = [span.from, span.to];
    else
      for (let i = 0; i < lines.length; i++) {
        const line = lines[i] as Line;
        if (body === line.block || body.contains(line.block)) {
          if (bodyFrom < 0) bodyFrom = i;
          bodyTo = i + 1;
        } else if (bodyTo >= 0 && i > bodyTo + 3) break;
      }
  }
  const below = title && title.last >= 0 ? title.last + 1 : 0;
  let prose = -1;
  const limit = Math.min(lines.length, below + (title && title.last >= 0 ? HEAD_BELOW * 3 : lines.length));
  for (let i = below; i < limit && prose < 0; i++) {
    const line = lines[i] as Line;
    if (isProse(line) && page.fields(line).rest > 30) prose = i;
  }
  if (bodyFrom < 0) bodyFrom = prose >= 0 ? prose : below;
  const headTo = Math.max(below, Math.min(prose >= 0 ? prose : lines.length, below + HEAD_BELOW));
  let end = bodyTo >= 0 ? bodyTo : lines.length;
  let far = end;
  for (let i = Math.max(headTo, bodyTo); i < lines.length; i++) {
    if (PAGE_END.test((lines[i] as Line).text.slice(0, 200)) && (lines[i] as Line).text.length < 200) {
      far = i;
      break;
    }
    far = i + 1;
  }
  if (bodyTo < 0) {
    end = bodyFrom;
    for (let i = bodyFrom; i < far; i++) if (isProse(lines[i] as Line)) end = i + 1;
  }
  return {
    head: { from: Math.max(0, start - HEAD_ABOVE), to: headTo },
    body: { from: bodyFrom, to: Math.max(bodyFrom, end) },
    tail: { from: Math.max(headTo, Math.min(bodyFrom, headTo)), to: far },
  };
}
