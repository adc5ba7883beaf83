import { Icon, type IconName } from '../../ui/index.ts';

interface ItemProps {
  icon: IconName;
  words: string;
  /** What came of it. */
  hint?: string | undefined;
  shortcut?: string | undefined;
  onClick(): void;
}

/** A line of 更多: an icon, words, and the key that does the same. */
export function Item({ icon, words, hint, shortcut, onClick }: ItemProps) {
  return (
    <button type="button" class="item" aria-keyshortcuts={shortcut} onClick={onClick}>
      <Icon name={icon} />
      <span>
        {words}
        {hint && <span class="item-hint">{hint}</span>}
      </span>
      {shortcut && (
        <span class="item-key" aria-hidden="true">
          <kbd>{shortcut.toUpperCase()}</kbd>
        </span>
      )}
    </button>
  );
}
