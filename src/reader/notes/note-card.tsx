import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { Colours } from './colours.tsx';
import { NoteEditor } from './note-editor.tsx';
import { placeBeside } from './place-beside.ts';
import { markOf } from './use-notes.ts';

/** Opens at a marked passage that is clicked, or on which Enter is pressed. */
export function NoteCard() {
  const { notes, body, scroller, hear } = useReading();
  const card = useRef<HTMLDivElement>(null);
  const call = useRef(notes);
  call.current = notes;
  const id = notes?.card;
  const note = notes?.all.find(({ highlight }) => highlight.id === id);

  const close = () => {
    const open = call.current?.card;
    call.current?.openCard(undefined);
    if (open) markOf(body(), open)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const root = body();
    const at = (target: EventTarget | null | undefined) =>
      (target as Element | null)?.closest?.<HTMLElement>('mark[data-highlight]')?.dataset.highlight;
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element;
      const picked = at(target);
      if (picked && !target.closest('a, button')) call.current?.openCard(picked);
    };
    root?.addEventListener('click', onClick);
    const unhear = hear('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      const picked = at((root?.getRootNode() as ShadowRoot | undefined)?.activeElement);
      if (key === 'Enter' && picked) call.current?.openCard(picked);
      else if (key === 'Escape' && call.current?.card) close();
      else return false;
      return true;
    });
    return () => {
      root?.removeEventListener('click', onClick);
      unhear();
    };
  }, []);
  useEffect(() => {
    if (!id) return;
    // A click anywhere else closes it; one into the text may begin a selection.
    return hear('pointerdown', (event) => {
      const path = event.composedPath();
      if (card.current && !path.includes(card.current)) call.current?.openCard(undefined);
      return undefined;
    });
  }, [id]);
  useLayoutEffect(() => {
    const [view, mark] = [scroller(), id && markOf(body(), id)];
    if (card.current && view && mark) placeBeside(card.current, mark, view, 'below');
  }, [id]);

  if (!notes || !note) return null;
  const { highlight } = note;
  return (
    <div class="note-card" role="dialog" aria-label={text('notes.note')} ref={card}>
      <NoteEditor key={highlight.id} highlight={highlight} />
      <div class="note-acts">
        <Colours chosen={highlight.colour} onColour={(colour) => void notes.edit(highlight.id, { colour })} />
        <Button look="icon" label={text('notes.remove')} onClick={() => notes.remove(highlight.id)}>
          <Icon name="trash" />
        </Button>
        <Button look="icon" label={text('ui.close')} onClick={close}>
          <Icon name="check" />
        </Button>
      </div>
    </div>
  );
}
