import { useEffect, useState } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import type { OptionsWorld } from './world.ts';

/** Whether an article that is split into pages is put together without being asked. */
export function PagesOption({ world: { preferences } }: { world: OptionsWorld }) {
  const [joins, setJoins] = useState(false);
  useEffect(() => {
    void preferences.get().then((found) => setJoins(found.joinPages));
    return preferences.watch(({ joinPages }) => joinPages !== undefined && setJoins(joinPages));
  }, [preferences]);
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{text('options.pages')}</h2>
      <label class="tick">
        <input
          type="checkbox"
          checked={joins}
          onChange={(event) => {
            const joinPages = event.currentTarget.checked;
            setJoins(joinPages);
            void preferences.set({ joinPages });
          }}
        />
        <span>
          {text('options.joinPages')}
          <span class="hint">{text('options.joinPagesHint')}</span>
        </span>
      </label>
    </section>
  );
}
