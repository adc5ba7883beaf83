import { Icon } from '../../ui/index.ts';
import type { Section } from './sections.ts';

interface RowProps {
  section: Section;
  isCurrent: boolean;
  isOpen: boolean;
  /** Where Tab stops: one row of the whole tree. */
  isStop: boolean;
  onGo(): void;
  onOpen(open: boolean): void;
}

/** Keys are heard by the panel (tree-keys.ts): over a page no key reaches an element of ours. */
export function OutlineRow({ section, isCurrent, isOpen, isStop, onGo, onOpen }: RowProps) {
  const { level, text: words, hint, below } = section;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <div
      class="row"
      role="treeitem"
      tabIndex={isStop ? 0 : -1}
      style={{ '--level': Math.min(level, 5) - 1 }}
      aria-level={level}
      aria-expanded={below > 0 ? isOpen : undefined}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={onGo}
    >
      <span class="words">
        {words}
        {hint && <span class="hint"> {hint}</span>}
      </span>
      {below > 0 && (
        // For the mouse and the finger: the row itself says whether it is open, and takes the keys.
        <span
          class="opener"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onOpen(!isOpen);
          }}
        >
          <Icon name="down" />
        </span>
      )}
    </div>
  );
}
