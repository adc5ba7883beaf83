import type { Step } from './selection.ts';

export type Command =
  | { do: 'move'; step: Step; extend: boolean }
  | { do: 'open' | 'toggle' | 'remove' | 'all' | 'clear' | 'undo' };

const STEPS: Record<string, Step> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
};

const PLAIN: Record<string, 'open' | 'toggle' | 'remove' | 'clear'> = {
  Enter: 'open',
  ' ': 'toggle',
  Delete: 'remove',
  // The key that deletes on a Mac keyboard.
  Backspace: 'remove',
  Escape: 'clear',
};

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** What a key pressed in the list asks for, as the ARIA listbox pattern has it; undefined leaves it to the browser. */
export function commandOf(press: Press): Command | undefined {
  if (press.altKey || press.isComposing) return undefined;
  if (press.ctrlKey || press.metaKey) {
    const key = press.key.toLowerCase();
    if (press.shiftKey) return undefined;
    return key === 'a' ? { do: 'all' } : key === 'z' ? { do: 'undo' } : undefined;
  }
  const step = STEPS[press.key];
  if (step) return { do: 'move', step, extend: press.shiftKey };
  const plain = PLAIN[press.key];
  return plain && !press.shiftKey ? { do: plain } : undefined;
}
