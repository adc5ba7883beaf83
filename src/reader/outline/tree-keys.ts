import { holders, type Section } from './sections.ts';

interface Tree {
  sections: readonly Section[];
  /** The rows that show, in order. */
  rows: readonly number[];
  closed: ReadonlySet<number>;
  /** The row that has the keyboard. */
  active: number;
}

type Meaning = { do: 'focus' | 'go' | 'open' | 'close'; index: number } | { do: 'leave' };
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key means in a tree: the pattern of the WAI-ARIA Authoring Practices, Tree View. */
export function treeKey(event: Key, { sections, rows, closed, active }: Tree): Meaning | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const at = rows.indexOf(active);
  const focus = (index: number | undefined): Meaning => ({ do: 'focus', index: index ?? active });
  const isParent = (sections[active]?.below ?? 0) > 0;
  switch (event.key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[Math.max(at - 1, 0)]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (!isParent) return focus(active);
      return closed.has(active) ? { do: 'open', index: active } : focus(rows[at + 1]);
    case 'ArrowLeft':
      if (isParent && !closed.has(active)) return { do: 'close', index: active };
      return focus(holders(sections, active).at(-1));
    case 'Enter':
    case ' ':
      return { do: 'go', index: active };
    case 'Escape':
      return { do: 'leave' };
  }
  return undefined;
}
