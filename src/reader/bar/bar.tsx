import { Button, Icon, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';
import type { Saving } from '../view/use-saving.ts';
import { PanelButton } from './panel-button.tsx';
import { placeOf } from './place.ts';
import { SaveButton } from './save-button.tsx';
import { SizeControls } from './size-controls.tsx';

/** Above the text: the way out and where one is; the size of the type; what else can be done with the article. */
export function Bar({ saving }: { saving: Saving }) {
  const { options, preferences, panels } = useReading();
  const { article, onClose, onOpenLibrary } = options;
  const { elder } = preferences;
  const place = [article.site.name ?? article.site.host, article.column].filter(Boolean).join(' · ');
  // Tools are icons; what is named in words stands apart from them, before 收藏. What 更多 holds opens under 更多.
  const tools = panels.filter((panel) => panel.icon && placeOf(panel, elder) !== 'more');
  const hidden = panels.filter((panel) => placeOf(panel, elder) === 'more');
  const worded = panels.filter((panel) => !tools.includes(panel) && !hidden.includes(panel));
  return (
    <header class="bar">
      <div class="bar-start">
        {onClose && (
          <Button {...(!elder && { look: 'icon', label: text('reader.close') })} onClick={onClose}>
            <Icon name="close" />
            {elder && text('ui.close')}
          </Button>
        )}
        <span class="place">{place}</span>
      </div>
      <SizeControls />
      <div class="bar-end">
        {[...tools, ...hidden].map((panel) => (
          <PanelButton key={panel.name} panel={panel} />
        ))}
        {!elder && (onOpenLibrary || worded.length > 0) && <span class="rule" />}
        {onOpenLibrary && !elder && (
          <span class="in-wide">
            <Button
              look={saving.isKept ? 'accent' : 'icon'}
              label={text('reader.openLibrary')}
              onClick={onOpenLibrary}
            >
              <Icon name="library" />
              {saving.isKept && <span class="words">{text('reader.openLibrary')}</span>}
            </Button>
          </span>
        )}
        {worded.map((panel) => (
          <PanelButton key={panel.name} panel={panel} />
        ))}
        {options.onSave && <SaveButton saving={saving} />}
      </div>
    </header>
  );
}
