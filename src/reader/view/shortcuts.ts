import type { TextKey } from '../../ui/index.ts';
import type { Panel } from './panels.ts';
import type { PanelName } from './reading.ts';

export type Shortcut = 'escape' | 'larger' | 'smaller' | 'defaultSize' | { panel: PanelName };

/** A key of the reader itself. */
export interface KeyRow {
  means: Exclude<Shortcut, object>;
  /** `KeyboardEvent.key`, full-width forms made narrow. */
  keys: readonly string[];
  /** As it is called on a keyboard. */
  shown: readonly string[];
  label: TextKey;
}

/** Those of the panels are in panels.ts; the help sheet lists both. */
export const KEYS: readonly KeyRow[] = [
  { means: 'larger', keys: ['+', '='], shown: ['+'], label: 'help.larger' },
  { means: 'smaller', keys: ['-', '\u2212'], shown: ['−'], label: 'help.smaller' },
  { means: 'defaultSize', keys: ['0'], shown: ['0'], label: 'help.defaultSize' },
  { means: 'escape', keys: ['Escape'], shown: ['Esc'], label: 'help.escape' },
];

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * What a key means to the reader. With Ctrl or Meta it belongs to the browser: its own zoom stays its own.
 *
 * @param panels those whose keys count.
 * @param writing whether the user is writing in a field: then only Esc is ours.
 */
export function shortcut(event: Key, panels: Panel[] = [], writing = false): Shortcut | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  // A Chinese input method gives ？ for ?.
  const pressed = event.key.normalize('NFKC');
  const row = KEYS.find(({ keys }) => keys.includes(pressed));
  if (writing) return row?.means === 'escape' ? 'escape' : undefined;
  if (row) return row.means;
  const panel = panels.find(({ key, otherKey }) => [key, otherKey].includes(pressed.toLowerCase()));
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
