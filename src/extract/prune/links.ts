import { squeeze } from '../text.ts';

/** What part of an element's text, `length` characters without white space, is links. */
export function linkShare(element: Element, length: number): number {
  if (length === 0) return 0;
  let linked = 0;
  for (const a of element.getElementsByTagName('a')) linked += squeeze(a.textContent ?? '').length;
  return linked / length;
}
