import type { Removal } from '../../article/index.ts';
import { tidy } from '../text.ts';

const MAX_LISTED = 200;
const MAX_TEXT = 80;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'title']);

/** Removes elements and remembers what each said, where it stood and why it went. */
export class Removals {
  readonly list: Removal[] = [];
  /** What held a removed element. */
  readonly boxes = new Set<Element>();

  remove(element: Element, reason: string): void {
    this.note(element, reason);
    if (!SILENT.has(reason) && element.parentElement) this.boxes.add(element.parentElement);
    element.remove();
  }

  /** With the list below it: a heading above neighbours goes with every link list that follows. */
  removeList(heading: Element, reason: string): void {
    for (let at = heading.nextElementSibling; at; ) {
      const next: Element | null = at.nextElementSibling;
      const links = at.getElementsByTagName('a').length;
      const text = tidy(at.textContent ?? '');
      if (text && (links === 0 || /。/.test(text))) break;
      if (links > 0) this.remove(at, reason);
      at = next;
    }
    this.remove(heading, reason);
  }

  note(element: Element, reason: string): void {
    if (SILENT.has(reason) || this.list.length >= MAX_LISTED) return;
    const text = tidy((element.textContent ?? '').slice(0, 1000)).slice(0, MAX_TEXT);
    if (text) this.list.push({ reason, where: pathOf(element), text });
  }
}

/** A CSS-like path of the last three steps: `div.foot > div#tools > p`. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < 3; at = at.parentElement) {
    const id = at.getAttribute('id');
    const name = at.getAttribute('class')?.trim().split(/\s+/)[0];
    steps.unshift(at.nodeName.toLowerCase() + (id ? `#${id}` : name ? `.${name}` : ''));
  }
  return steps.join(' > ').slice(0, 200);
}
