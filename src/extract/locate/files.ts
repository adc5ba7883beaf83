import { isFile } from '../attachments.ts';
import { furnitureReason } from '../prune/names.ts';
import { squeeze } from '../text.ts';

const MAX_LINKS = 3000;
const MAX_FILES = 40;
/** What is not a file's name: `附件：`, a number, a size. */
const MAX_BESIDE = 30;
const MAX_DEPTH = 60;
/** Reasons of furnitureReason. */
const OF_FRAME = new Set(['footer', 'comments', 'neighbours', 'floater']);

/**
 * The body of a document that was published as files alone, as 预算, 年报 and 公告 often are: what holds the links to
 * them, below the title, and says nothing else. Only asked where nothing on the page reads like a text.
 */
export function filesBody(page: Element, title: Element | undefined): Element | undefined {
  if (!title) return undefined;
  const links = page.getElementsByTagName('a');
  if (links.length > MAX_LINKS) return undefined;
  let holder: Element | undefined;
  let named = 0;
  let files = 0;
  for (const link of links) {
    if ((title.compareDocumentPosition(link) & 4) === 0 || title.contains(link)) continue;
    const text = squeeze(link.textContent ?? '');
    if (!text || !isFile(link, link.getAttribute('href') ?? '', text) || isOfFrame(link)) continue;
    if (++files > MAX_FILES) return undefined;
    named += text.length;
    holder = holder ? around(holder, link) : (link.parentElement ?? undefined);
    if (!holder || holder.contains(title)) return undefined;
  }
  return holder && squeeze(holder.textContent ?? '').length - named <= MAX_BESIDE * files
    ? holder
    : undefined;
}

function around(a: Element, b: Element): Element | undefined {
  let at: Element | null = a;
  for (let up = 0; at && up < MAX_DEPTH; up++, at = at.parentElement) if (at.contains(b)) return at;
  return undefined;
}

/** In the frame of the page: a footer, a navigation, a list of neighbours. */
function isOfFrame(link: Element): boolean {
  let at: Element | null = link;
  for (let up = 0; at && up < MAX_DEPTH; up++, at = at.parentElement) {
    if (/^(?:FOOTER|NAV|HEADER|ASIDE)$/.test(at.nodeName)) return true;
    if (OF_FRAME.has(furnitureReason(at) ?? '')) return true;
  }
  return false;
}
