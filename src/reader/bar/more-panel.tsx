import { text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import { Item } from './item.tsx';
import { placeOf } from './place.ts';
import { SiteItems } from './site-items.tsx';

/** What has no button in the bar, in words: on a narrow window also what a wide one has there. */
export function MorePanel() {
  const { options, panels, preferences, togglePanel, openPanels } = useReading();
  const { elder } = preferences;
  const listed = panels.filter((panel) => panel.name !== 'more' && placeOf(panel, elder) !== 'bar');
  return (
    <ul class="items">
      {listed.map((panel) => (
        <li key={panel.name} class={placeOf(panel, elder) === 'wide' ? 'in-narrow' : undefined}>
          <Item
            icon={panel.icon ?? 'export'}
            words={text(panel.word ?? panel.label)}
            shortcut={elder ? undefined : panel.key}
            onClick={() => togglePanel(panel.name, !openPanels.includes(panel.name))}
          />
        </li>
      ))}
      {options.onOpenLibrary && (
        <li class={elder ? undefined : 'in-narrow'}>
          <Item
            icon="library"
            words={text('reader.openLibrary')}
            onClick={() => {
              togglePanel('more', false);
              options.onOpenLibrary?.();
            }}
          />
        </li>
      )}
      <SiteItems />
    </ul>
  );
}
