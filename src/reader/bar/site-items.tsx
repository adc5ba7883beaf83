import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../ui/index.ts';
import type { SiteAction, SiteOutcome, SiteScope } from '../options.ts';
import { useReading } from '../view/reading.ts';
import { Item } from './item.tsx';

const WISHES: [SiteAction, SiteScope, TextKey][] = [
  ['always', 'site', 'site.alwaysSite'],
  ['always', 'column', 'site.alwaysColumn'],
  ['never', 'site', 'site.never'],
];

const OUTCOMES: Record<SiteOutcome, TextKey> = {
  done: 'site.done',
  asking: 'site.asking',
  failed: 'site.failed',
};

/** What happens by itself on this site from now on, chosen where one is reading it. */
export function SiteItems() {
  const { options, say } = useReading();
  const [chosen, setChosen] = useState<{ wish: TextKey; outcome: SiteOutcome }>();
  const { onSite, onOpenOptions } = options;
  if (!onSite) return null;

  const choose = async (action: SiteAction, scope: SiteScope, wish: TextKey) => {
    const outcome = await onSite(action, scope).catch((): SiteOutcome => 'failed');
    setChosen({ wish, outcome });
    say(text(OUTCOMES[outcome]));
  };
  return (
    <>
      {WISHES.map(([action, scope, wish], index) => {
        const outcome = chosen?.wish === wish ? chosen.outcome : undefined;
        return (
          <li key={wish} class={index === 0 ? 'apart' : undefined}>
            <Item
              icon={outcome === 'done' ? 'check' : action === 'always' ? 'site' : 'close'}
              words={text(wish)}
              hint={outcome && text(OUTCOMES[outcome])}
              onClick={() => void choose(action, scope, wish)}
            />
          </li>
        );
      })}
      {onOpenOptions && (
        <li>
          <Item icon="more" words={text('site.options')} onClick={onOpenOptions} />
        </li>
      )}
    </>
  );
}
