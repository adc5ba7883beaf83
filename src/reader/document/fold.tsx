import { Icon, text } from '../../ui/index.ts';

/** At the end of the summary of a fold-out: what a click would do. */
export function Fold() {
  return (
    <span class="fold">
      <span class="when-closed">{text('reader.unfold')}</span>
      <span class="when-open">{text('reader.fold')}</span>
      <Icon name="down" />
    </span>
  );
}
