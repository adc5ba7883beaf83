import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clampSize, LIMITS } from '../../preferences/index.ts';
import { Button, Icon, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { Layer } from './layer.tsx';
import { tableName } from './table-frame.ts';
import { firstColumn } from './table-head.ts';

const { least, most, step } = LIMITS.fontSize;

/** One table in the whole window: its head stays, its first column if wanted, its type as large as needed. */
export function TableLayer({ table, onClose }: { table: HTMLTableElement; onClose(): void }) {
  const { preferences } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(() => clampSize(preferences.fontSize * 0.86));
  const [leads, setLeads] = useState(() => table.closest('.leads') !== null);
  useLayoutEffect(() => {
    const copy = table.cloneNode(true) as HTMLTableElement;
    for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
    for (const cell of firstColumn(copy)) cell.classList.add('lead');
    place.current?.replaceChildren(copy);
  }, [table]);
  const name = tableName(table);
  return (
    <Layer label={name} onClose={onClose}>
      <div class="layer-bar">
        <span class="layer-tools">
          <Button
            look="icon"
            label={text('media.smaller')}
            idle={size <= least}
            onClick={() => setSize(clampSize(size - step))}
          >
            <Icon name="minus" />
          </Button>
          <output>{size}</output>
          <Button
            look="icon"
            label={text('media.larger')}
            idle={size >= most}
            onClick={() => setSize(clampSize(size + step))}
          >
            <Icon name="plus" />
          </Button>
          <Button pressed={leads} onClick={() => setLeads(!leads)}>
            {text('media.leads')}
          </Button>
        </span>
        <Button look="icon" label={text('media.back')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form. */}
      <div
        class={leads ? 'body table-stage leads' : 'body table-stage'}
        ref={place}
        role="group"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0}
        style={{ fontSize: `${size}px` }}
      />
    </Layer>
  );
}
