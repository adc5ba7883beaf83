import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HIGHLIGHT_COLOURS, type HighlightColour, type TextPosition } from '../../article/index.ts';
import { text } from '../../ui/index.ts';
import { useCleanCopy } from '../copy/use-clean-copy.ts';
import { useReading } from '../view/reading.ts';
import { isWriting } from '../view/shortcuts.ts';
import { Colours } from './colours.tsx';
import { placeBeside } from './place-beside.ts';
import { markOf } from './use-notes.ts';
import { useSelection } from './use-selection.ts';

/** Beside what is selected in the text: mark it, write to it, copy it. H marks without it. */
export function SelectionBar() {
  const { notes, body, scroller, hear } = useReading();
  const [selected, read, forget] = useSelection();
  const [colour, setColour] = useState<HighlightColour>(HIGHLIGHT_COLOURS[0]);
  const bar = useRef<HTMLDivElement>(null);
  const copy = useCleanCopy();

  const mark = async (at: TextPosition, chosen: HighlightColour, write: boolean) => {
    setColour(chosen);
    forget();
    const id = await notes?.mark(at, chosen);
    if (!id) return;
    if (write) notes?.openCard(id);
    else markOf(body(), id)?.focus({ preventScroll: true });
  };
  const call = useRef({ mark, selected, colour });
  call.current = { mark, selected, colour };

  useEffect(
    () =>
      hear('keydown', (event) => {
        const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
        const root = body()?.getRootNode() as ShadowRoot | undefined;
        if (ctrlKey || metaKey || altKey || isWriting(root?.activeElement)) return false;
        if (key === 'Escape' && call.current.selected) forget();
        else if (key.toLowerCase() === 'h') {
          const now = read();
          if (!now) return false;
          void call.current.mark(now.at, call.current.colour, false);
        } else return false;
        return true;
      }),
    [],
  );
  useLayoutEffect(() => {
    const view = scroller();
    if (bar.current && selected && view) placeBeside(bar.current, selected.range, view, 'above');
  }, [selected]);

  if (!notes || !selected) return null;
  const { at, range } = selected;
  return (
    <div class="selection-bar" role="toolbar" aria-label={text('notes.toolbar')} ref={bar}>
      <Colours onColour={(chosen) => void mark(at, chosen, false)} />
      <span class="rule" />
      <button type="button" class="button" onClick={() => void mark(at, colour, true)}>
        {text('notes.write')}
      </button>
      <button type="button" class="button" onClick={() => void copy(range, false).then(forget)}>
        {text('notes.copy')}
      </button>
      <button type="button" class="button" onClick={() => void copy(range, true).then(forget)}>
        {text('notes.quote')}
      </button>
    </div>
  );
}
