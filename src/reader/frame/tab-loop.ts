const FOCUSABLE =
  'button:not(:disabled), a[href], summary, select, textarea, input:not(:disabled), [tabindex="0"]';

/**
 * Keeps Tab inside the topmost dialog of `root`: from the last control to the first and back. A modal dialog keeps the page out of reach by
 * itself, but Firefox then leaves the focus nowhere at the end instead of going round.
 */
export function loopTab(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const within = [...root.querySelectorAll('dialog[open]')].at(-1) ?? root;
  const stops = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
  const [first, last] = [stops[0], stops.at(-1)];
  const at = root.activeElement;
  const leaving = at === null || at === (event.shiftKey ? first : last);
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function isReachable(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? !element.closest('[hidden]');
}
