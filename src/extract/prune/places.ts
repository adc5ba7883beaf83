import { squeeze } from '../text.ts';
import { linkShare } from './links.ts';
import type { Removals } from './removals.ts';
import { CONTENTS } from './western.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const MEDIA = 'img,video,audio,iframe,table,object,embed,svg';
/** Of what stands above the title at most this many characters, and this part of the whole, are a kicker and notices. */
const MAX_ABOVE = 400;
const ABOVE = 0.3;
const MAX_HEADING = 60;
const MAX_LEFT = 12;

/** Takes out lists of links into the text itself, with their headings. */
export function removeContents(body: Element, removals: Removals): void {
  for (const list of body.querySelectorAll('ul,ol')) {
    const links = list.getElementsByTagName('a');
    if (links.length < 1 || !body.contains(list)) continue;
    const inside = [...links].every((link) => /^#./.test(link.getAttribute('href') ?? ''));
    if (!inside || linkShare(list, squeeze(list.textContent ?? '').length) < 0.8) continue;
    const heading = headingOf(list, body);
    if (links.length < 2 && !heading) continue;
    if (heading) removals.remove(heading, 'contents');
    removals.remove(list, 'contents');
  }
}

/** `On this page`, before the list or before the box that holds only the list. */
function headingOf(list: Element, body: Element): Element | undefined {
  let at: Element = list;
  for (let up = 0; up < 2; up++) {
    const before = at.previousElementSibling;
    if (before) {
      const text = (before.textContent ?? '').replace(/\s+/g, ' ').trim();
      return CONTENTS.test(text) ? before : undefined;
    }
    if (!at.parentElement || at.parentElement === body) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

/** Takes out what stands above the title, where the body holds the title in a heading: kickers, the office, notices. */
export function removeAboveTitle(body: Element, removals: Removals, title: string): void {
  // Above the title of a Chinese regulation stands the decree that promulgates it.
  if (title.length < 6 || (/[一-鿿]/.test(title) && !/[぀-ヿ가-힯]/.test(title))) return;
  const heading = [...body.querySelectorAll('h1,h2,h3')].find((h) => squeeze(h.textContent ?? '') === title);
  if (!heading) return;
  const above: Element[] = [];
  for (let at: Element = heading; at !== body && at.parentElement; at = at.parentElement)
    for (let one = at.previousElementSibling; one; one = one.previousElementSibling) above.push(one);
  const said = above.reduce((sum, one) => sum + squeeze(one.textContent ?? '').length, 0);
  if (said > MAX_ABOVE || said > ABOVE * squeeze(body.textContent ?? '').length) return;
  for (const one of above)
    if (!one.matches(MEDIA) && !one.querySelector(MEDIA)) removals.remove(one, 'above-title');
}

/** The heading with which a body ends, if nothing stands below it. */
export function trailingHeading(body: Element): Element | undefined {
  let at: Element = body;
  for (;;) {
    let last = at.lastElementChild;
    while (last && !last.textContent?.trim() && !last.matches(MEDIA) && !last.querySelector(MEDIA))
      last = last.previousElementSibling;
    if (!last || trailingText(last)) return undefined;
    if (last.matches(HEADINGS)) return last;
    if (last.matches(MEDIA)) return undefined;
    at = last;
  }
}

function trailingText(element: Element): boolean {
  for (let at = element.nextSibling; at; at = at.nextSibling)
    if (at.nodeType === 3 && at.nodeValue?.trim()) return true;
  return false;
}

/** Takes out a heading whose section was taken out: it ends the body now and did not before (`before`). */
export function removeOrphan(body: Element, removals: Removals, before: Element | undefined): void {
  for (let up = 0; up < 3; up++) {
    const heading = trailingHeading(body);
    if (!heading || heading === before || (heading.textContent ?? '').length > MAX_HEADING) return;
    removals.remove(heading, 'empty-label');
  }
}

/** Takes out a heading that is all there is left of a section, whose content was taken out. */
export function removeEmptied(body: Element, removals: Removals): void {
  for (const box of [...removals.boxes]) {
    if (box === body || box.childElementCount > MAX_LEFT || !body.contains(box)) continue;
    const left = [...box.children].filter(
      (one) => one.textContent?.trim() || one.matches(MEDIA) || one.querySelector(MEDIA),
    );
    const [heading] = left;
    if (!heading || left.length > 1 || !/^H[2-6]$/.test(heading.nodeName) || heading.querySelector(MEDIA))
      continue;
    const said = squeeze(heading.textContent ?? '');
    if (said.length <= MAX_HEADING && said === squeeze(box.textContent ?? ''))
      removals.remove(heading, 'empty-label');
  }
}
