import type { DisclosureTable } from './disclosure-table.ts';
import { parentOf, tagOf } from './dom.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';
import type { Title } from './title.ts';
import type { Zones } from './zones.ts';

/** `<div id="NewsArticleTitle" style="display:none">`: hidden copies of the facts, kept by templates for scripts. */
const HOLDER = /(?:^|\s)news(?:article(?:title|source|pubday|author|editor)?|edition(?:name|number))(?:$|\s)/;
const SIGN_OFF = /^[\d〇○零一二三四五六七八九十年月日\s.\-/]{6,24}$/;

function isFactLine(page: Page, line: Line, inHead: boolean): boolean {
  if (line.hidden && HOLDER.test(line.names)) return true;
  if (line.text.length > 300) return false;
  const { fields, rest } = page.fields(line);
  const labelled = fields.filter((f) => f.label !== '');
  if (rest > 8) return false;
  if (labelled.length > 0)
    return (
      inHead ||
      labelled.some(
        (f) => f.kind !== 'other' && f.kind !== 'date' && f.kind !== 'author' && f.kind !== 'source',
      ) ||
      labelled.length > 1
    );
  return inHead && fields.length > 0 && !SIGN_OFF.test(line.text) && tagOf(line.block) !== 'p';
}

/** The elements that only carried facts: info line, control line, 信息公开 table, editor line, hidden holders. */
export function findCarriers(
  page: Page,
  zones: Zones,
  title: Title | undefined,
  table: DisclosureTable | undefined,
): Element[] {
  const { lines, spans } = page;
  const carrying = new Set<number>();
  lines.forEach((line, i) => {
    const inHead = i >= zones.head.from && i < zones.head.to;
    const atEnd = i >= Math.max(zones.head.to, zones.body.to - 4) && i < zones.tail.to;
    if (title && i >= title.first && i <= title.last) return;
    if ((inHead || atEnd || line.hidden) && isFactLine(page, line, inHead)) carrying.add(i);
  });
  const found = new Set<Element>();
  const whole = (element: Element): boolean => {
    const span = spans.get(element);
    if (!span || span.media) return false;
    for (let i = span.from; i < span.to; i++) if (!carrying.has(i)) return false;
    return true;
  };
  for (const i of carrying) {
    let element = (lines[i] as Line).block;
    if (!whole(element)) continue;
    for (let up = parentOf(element); up && whole(up); up = parentOf(element)) element = up;
    found.add(element);
  }
  if (table?.carrier && !(title?.element && table.carrier.contains(title.element))) found.add(table.carrier);
  const outer = table?.carrier;
  return [...found].filter(
    (e) => (!title?.element || !e.contains(title.element)) && (e === outer || !outer?.contains(e)),
  );
}
