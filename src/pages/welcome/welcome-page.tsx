import { useEffect, useState } from 'preact/hooks';
import { text } from '../../ui/index.ts';
import { useRules } from '../options/use-rules.ts';
import type { OptionsWorld } from '../options/world.ts';
import { useTheme } from '../theme/use-theme.ts';

const CHINA = { action: 'always', where: 'group:prc' } as const;

/** The first run: what it does, one choice, the keys, and an article to try it on. Nothing is on before it is chosen. */
export function WelcomePage({ world, sample }: { world: OptionsWorld; sample: string }) {
  const { window } = world;
  useTheme(world);
  const rules = useRules(world);
  const [keys, setKeys] = useState<string>();
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    window.document.title = `${text('welcome.title')} - ${text('extName')}`;
    void world.shortcut().then(setKeys);
  }, [window, world]);

  if (!rules.list) return null;
  const chosen = rules.list.some(({ action, where }) => action === CHINA.action && where === CHINA.where);
  const choose = async (on: boolean) => {
    if (on) setRefused(!(await rules.put(CHINA)));
    else await rules.remove(CHINA.where);
  };
  return (
    <main class="paper welcome">
      <p class="seal" aria-hidden="true">
        清
      </p>
      <h1>{text('welcome.title')}</h1>
      <p class="lead">{text('welcome.lead')}</p>
      <ol class="steps">
        <li>
          <h2>{text('welcome.read')}</h2>
          <p>{keys ? text('welcome.readKeys', keys) : text('welcome.readHow')}</p>
        </li>
        <li>
          <h2>{text('welcome.keep')}</h2>
          <p>{text('welcome.keepHow')}</p>
        </li>
        <li>
          <h2>{text('welcome.take')}</h2>
          <p>{text('welcome.takeHow')}</p>
        </li>
      </ol>
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        <span>
          {text('welcome.auto')}
          <span class="hint">{text(refused ? 'options.refused' : 'welcome.autoHint')}</span>
        </span>
      </label>
      <p class="buttons">
        <a class="button primary" href={sample}>
          {text('welcome.try')}
        </a>
        <a class="button" href="options.html">
          {text('welcome.options')}
        </a>
      </p>
      <p class="hint">{text('welcome.private')}</p>
    </main>
  );
}
