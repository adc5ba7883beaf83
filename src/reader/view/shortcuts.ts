import type { Panel } from './panels.ts';
import type { PanelName } from './reading.ts';

export type Shortcut = 'escape' | 'larger' | 'smaller' | 'defaultSize' | { panel: PanelName };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * What a key means to the reader. With Ctrl or Meta it belongs to the browser: its own zoom stays its own.
 *
 * @param panels those whose keys count.
 * @param writing whether the user is writing in a field: then only Esc is ours.
 */
export function shortcut(event: Key, panels: Panel[] = [], writing = false): Shortcut | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.key === 'Escape') return 'escape';
  if (writing) return undefined;
  switch (event.key) {
    case '+':
    case '=':
    case '＋':
      return 'larger';
    case '-':
    case '−':
    case '－':
      return 'smaller';
    case '0':
      return 'defaultSize';
  }
  const panel = panels.find(({ key, otherKey }) => [key, otherKey].includes(event.key.toLowerCase()));
  return panel && { panel: panel.name };
}

/** Whether `target` is a field that takes letters. */
export function isWriting(target: EventTarget | null | undefined): boolean {
  const element = target as Element | null | undefined;
  return (
    element?.matches?.(
      'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"]), [contenteditable]',
    ) ?? false
  );
}
