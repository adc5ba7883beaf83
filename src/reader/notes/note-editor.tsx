import { useEffect, useRef, useState } from 'preact/hooks';
import { type Highlight, MAX_NOTE } from '../../article/index.ts';
import { text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';

/** ms after the last letter. */
const REST = 800;

/** What is written is kept by itself; "kept" stands there only once it is on the disk. */
export function NoteEditor({ highlight }: { highlight: Highlight }) {
  const { notes, world } = useReading();
  const [state, setState] = useState<'keeping' | 'kept' | 'notKept'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(highlight.note ?? '');
  const timer = useRef<number>(undefined);
  const call = useRef(notes);
  call.current = notes;

  const keep = async () => {
    world.clearTimeout(timer.current);
    const now = field.current?.value ?? kept.current;
    if (now.trim() === kept.current.trim()) return;
    kept.current = now;
    setState('keeping');
    const done = await call.current?.edit(highlight.id, { note: now });
    if (!done) kept.current = '\0';
    setState(done ? 'kept' : 'notKept');
  };
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    const end = field.current;
    end?.setSelectionRange(end.value.length, end.value.length);
    return () => void keep();
  }, []);

  return (
    <div class="note-editor">
      <textarea
        ref={field}
        rows={3}
        maxLength={MAX_NOTE}
        aria-label={text('notes.note')}
        placeholder={text('notes.placeholder')}
        defaultValue={highlight.note ?? ''}
        onInput={() => {
          world.clearTimeout(timer.current);
          timer.current = world.setTimeout(() => void keep(), REST);
        }}
        onBlur={() => void keep()}
      />
      <p class="note-state" role="status">
        {state && text(`notes.${state}`)}
      </p>
    </div>
  );
}
