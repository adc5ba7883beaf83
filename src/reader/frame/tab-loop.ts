const FOCUSABLE =
  'button:not(:disabled), a[href], summary, select, textarea, input:not(:disabled), [tabindex="0"]';

/**
 * Keeps Tab inside the topmost dialog of `root`: from the last control to the first and back. A modal dialog keeps the
 * page out of reach by itself, but Firefox then leaves the focus nowhere at the end instead of going round.
 */
export function loopTab(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const stops = stopsOf(root);
  const [first, last] = [stops[0], stops.at(-1)];
  const at = root.activeElement;
  const leaving = at === null || at === (event.shiftKey ? first : last);
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Does what Tab does, where the browser was told not to. */
export function stepTab(root: ShadowRoot, backwards: boolean): void {
  const stops = stopsOf(root);
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = at < 0 && backwards ? -1 : at + (backwards ? -1 : 1);
  (stops.at(next) ?? stops[0])?.focus();
}

function stopsOf(root: ShadowRoot): HTMLElement[] {
  const within = [...root.querySelectorAll('dialog[open]')].at(-1) ?? root;
  return [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
}

function isReachable(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? !element.closest('[hidden]');
}
