import { useState } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import { sourceLine } from '../copy/source-line.ts';
import { Switch } from '../display/switch.tsx';
import { useCopy } from '../document/use-copy.ts';
import { useReading } from '../view/reading.ts';
import { NoteEditor } from './note-editor.tsx';
import { markOf, type Note } from './use-notes.ts';

/** Everything that was marked, in the order of the text. */
export function NotesPanel() {
  const { notes, options, preferences, choose, togglePanel } = useReading();
  const [copied, copy] = useCopy();
  const all = notes?.all ?? [];
  const everything = [...all.map(noteText), sourceLine(options.article)].join('\n\n');
  return (
    <div class="notes">
      <div class="notes-head">
        <h2>
          {text('notes.title')}
          {all.length > 0 && <span class="notes-count">{all.length}</span>}
        </h2>
        {all.length > 0 && (
          <Button
            look="icon"
            label={text('notes.copyAll')}
            onClick={() => void copy(everything, text('notes.copiedAll'))}
          >
            <Icon name={copied === everything ? 'check' : 'copy'} />
          </Button>
        )}
        <Button look="icon" label={text('ui.close')} onClick={() => togglePanel('notes', false)}>
          <Icon name="close" />
        </Button>
      </div>
      {all.length === 0 ? (
        <div class="notes-none">
          <p>{text('notes.none')}</p>
          <p>{text('notes.noneHow')}</p>
        </div>
      ) : (
        <ol class="notes-list">
          {all.map((note) => (
            <Item key={note.highlight.id} note={note} />
          ))}
        </ol>
      )}
      <div class="notes-foot">
        <Switch
          label={text('notes.withSource')}
          hint={text('notes.withSourceHint')}
          on={preferences.sourceOnCopy}
          onSwitch={(on) => choose({ sourceOnCopy: on })}
        />
      </div>
    </div>
  );
}

function Item({ note: { highlight, at } }: { note: Note }) {
  const { notes, body, world, scroller, togglePanel } = useReading();
  const [editing, setEditing] = useState(false);
  const { id, colour, quote } = highlight;
  const jump = () => {
    const mark = markOf(body(), id);
    const calm = world.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    mark?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    // As a drawer it covers what was asked for.
    if ((scroller()?.clientWidth ?? 0) < 720) togglePanel('notes', false);
    mark?.focus({ preventScroll: true });
  };
  return (
    <li class={`note-item ${colour}`}>
      {at ? (
        <button type="button" class="note-quote" onClick={jump}>
          {quote.exact}
        </button>
      ) : (
        <>
          <p class="note-quote">{quote.exact}</p>
          <p class="note-lost">{text('notes.lost')}</p>
        </>
      )}
      {editing ? (
        <NoteEditor highlight={highlight} />
      ) : (
        highlight.note && <p class="note-text">{highlight.note}</p>
      )}
      <div class="note-acts">
        <Button onClick={() => setEditing(!editing)} expanded={editing}>
          {text(editing ? 'notes.done' : highlight.note ? 'notes.editNote' : 'notes.write')}
        </Button>
        <Button look="icon" label={text('notes.remove')} onClick={() => notes?.remove(id)}>
          <Icon name="trash" />
        </Button>
      </div>
    </li>
  );
}

const noteText = ({ highlight: { quote, note } }: Note) =>
  [`“${quote.exact}”`, ...(note ? [note] : [])].join('\n');
