import { expect, test } from 'vitest';
import { commandOf } from '../../../src/pages/library/keys.ts';

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

test.each([
  [{ key: 'ArrowDown' }, { do: 'move', step: 'next', extend: false }],
  [
    { key: 'ArrowUp', shiftKey: true },
    { do: 'move', step: 'previous', extend: true },
  ],
  [{ key: 'Home' }, { do: 'move', step: 'first', extend: false }],
  [
    { key: 'End', shiftKey: true },
    { do: 'move', step: 'last', extend: true },
  ],
  [{ key: 'PageDown' }, { do: 'move', step: 'pageDown', extend: false }],
  [{ key: 'Enter' }, { do: 'open' }],
  [{ key: ' ' }, { do: 'toggle' }],
  [{ key: 'Delete' }, { do: 'remove' }],
  [{ key: 'Backspace' }, { do: 'remove' }],
  [{ key: 'Escape' }, { do: 'clear' }],
  [{ key: 'a', ctrlKey: true }, { do: 'all' }],
  [{ key: 'A', metaKey: true }, { do: 'all' }],
  [{ key: 'z', ctrlKey: true }, { do: 'undo' }],
])('%j means %j', (press, command) => {
  expect(commandOf({ ...none, ...press })).toEqual(command);
});

test.each([
  ['a letter', { key: 'a' }],
  ['history', { key: 'ArrowLeft', altKey: true }],
  ['deleting for good, which is not offered', { key: 'Delete', shiftKey: true }],
  ['an input method at work', { key: 'Enter', isComposing: true }],
  ['find in page', { key: 'f', ctrlKey: true }],
])('%s is left to the browser', (_name, press) => {
  expect(commandOf({ ...none, ...press })).toBeUndefined();
});
