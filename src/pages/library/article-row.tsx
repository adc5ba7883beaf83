import type { Row } from '../../library/index.ts';
import { text } from '../../ui/index.ts';
import { siteOf } from './filter.ts';
import { dayText, sizeText } from './wording.ts';

interface RowProps {
  row: Row;
  index: number;
  count: number;
  /** Distance from the top of the list, in CSS pixels. */
  top: number;
  active: boolean;
  selected: boolean;
  open: boolean;
}

/** The DOM id of a row, for `aria-activedescendant`. */
export const rowDomId = (index: number) => `row-${index}`;

export function ArticleRow({ row, index, count, top, active, selected, open }: RowProps) {
  return (
    // The list has the focus and handles keys and clicks for all its rows: with 10,000 of them only a few are drawn.
    // biome-ignore lint/a11y/useFocusableInteractive: see above; aria-activedescendant points here.
    <div
      role="option"
      id={rowDomId(index)}
      class={`row${active ? ' is-active' : ''}${open ? ' is-open' : ''}`}
      aria-selected={selected}
      aria-current={open ? 'true' : undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      style={{ top: `${top}px` }}
    >
      <span class="tick" data-tick aria-hidden="true">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 12.5l4 4 8-9" />
        </svg>
      </span>
      <RowWords row={row} />
    </div>
  );
}

function RowWords({ row }: { row: Row }) {
  if (!row.ok) {
    return (
      <span class="row-words is-damaged">
        <span class="row-title">{text('library.damaged')}</span>
        <span class="row-facts">
          <span class="row-site">{text('library.damagedRow', row.id)}</span>
        </span>
      </span>
    );
  }
  const { title, docNumber, published, savedAt, size } = row.summary;
  return (
    <span class="row-words">
      <span class="row-title">{title || text('library.untitled')}</span>
      <span class="row-facts">
        <span class="row-where">
          <span class="row-site">{siteOf(row.summary)}</span>
          {docNumber && <span class="row-number">{docNumber}</span>}
        </span>
        <span class="row-when">
          <span class="row-day">
            {published ? dayText(published) : text('library.savedOn', dayText(savedAt))}
          </span>
          {row.notes && <span class="row-notes">{text('notes.count', row.notes)}</span>}
          <span class="row-size">{sizeText(size)}</span>
        </span>
      </span>
    </span>
  );
}
