export type Shortcut = 'escape' | 'larger' | 'smaller' | 'defaultSize';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** What a key means to the reader. With Ctrl or Meta it belongs to the browser: its own zoom stays its own. */
export function shortcut(event: Key): Shortcut | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  switch (event.key) {
    case 'Escape':
      return 'escape';
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
    default:
      return undefined;
  }
}
