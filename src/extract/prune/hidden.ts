import { remembered } from '../remembered.ts';
import type { Seen } from '../visit.ts';

const INVISIBLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$|!))/i;

/** Frameworks' own names for what is not shown, or shown to screen readers alone. */
const INVISIBLE_CLASS =
  /(?:^|\s)(?:ng-hide|d-none|hidden|sr-only|usa-sr-only|visually-?hidden|aural|auralJump|element-invisible|screen-reader-text|show-for-sr|govuk-visually-hidden)(?=\s|$)/;

/** Whether a class does. */
export const hidesByName = remembered(
  (names) => INVISIBLE_CLASS.test(names) && !/\S:(?:block|flex|grid|inline)/.test(names),
);

/** Whether the element's own attributes hide it. The copy has no layout, and asking the page for it would cost one. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && INVISIBLE.test(style)) return true;
  const names = element.getAttribute('class');
  if (names && hidesByName(names)) return true;
  return element.getAttribute('aria-hidden') === 'true';
}

/** The same of an element on the way. */
export function isHiddenSeen({ element, byClass, hideable }: Seen): boolean {
  return byClass.hides || (hideable && isHidden(element));
}
