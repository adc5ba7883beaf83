import { text } from '../../ui/index.ts';
import type { Panel } from '../view/panels.ts';
import { useReading } from '../view/reading.ts';
import { KEYS, type KeyRow } from '../view/shortcuts.ts';

/** What the browser itself does in the text, once the keyboard is on it. */
const browserKeys = (): Pick<KeyRow, 'shown' | 'label'>[] => [
  { shown: ['Tab', 'Shift+Tab'], label: 'help.tab' },
  { shown: [text('help.space'), 'PgDn', 'PgUp'], label: 'help.page' },
  { shown: ['Home', 'End'], label: 'help.ends' },
];

/** Heard where the selection is: notes/selection-bar.tsx. */
const MARK: Pick<KeyRow, 'shown' | 'label'> = { shown: ['H'], label: 'notes.markKey' };

/** Every key that means something here, from where each is decided: nothing can be missing, and nothing told that is not. */
export function HelpPanel() {
  const { panels, notes } = useReading();
  const keyed = panels.filter((panel): panel is Panel & { key: string } => panel.key !== undefined);
  return (
    <div class="keys">
      <Keys
        title={text('help.panels')}
        rows={keyed.map((p) => [[p.key, p.otherKey ?? []].flat().map(shownKey), text(p.label)])}
      />
      <Keys
        title={text('help.reading')}
        rows={[...(notes ? [MARK] : []), ...KEYS, ...browserKeys()].map((r) => [r.shown, text(r.label)])}
      />
      <p class="keys-note">{text('help.note')}</p>
    </div>
  );
}

/** As it stands on a keyboard. */
export const shownKey = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

function Keys({ title, rows }: { title: string; rows: [keys: readonly string[], words: string][] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
