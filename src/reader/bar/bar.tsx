import { Button, Icon, text } from '../../ui/index.ts';
import type { Panel } from '../view/panels.ts';
import { useReading } from '../view/reading.ts';
import { PanelButton } from './panel-button.tsx';
import { SaveButton, type SaveState } from './save-button.tsx';
import { SizeControls } from './size-controls.tsx';

interface BarProps {
  panels: Panel[];
  save: SaveState;
  onSave(): void;
}

/** Above the text: the way out and where one is; the size of the type; what else can be done with the article. */
export function Bar({ panels, save, onSave }: BarProps) {
  const { options, preferences, choose } = useReading();
  const { article, onClose, onOpenLibrary } = options;
  const place = [article.site.name ?? article.site.host, article.column].filter(Boolean).join(' · ');
  return (
    <header class="bar">
      <div class="bar-start">
        {onClose && (
          <Button look="icon" label={text('reader.close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        )}
        <span class="place">{place}</span>
      </div>
      <SizeControls size={preferences.fontSize} onSize={(fontSize) => choose({ fontSize })} />
      <div class="bar-end">
        {onOpenLibrary && (
          <Button
            look={save === 'saved' ? 'accent' : 'icon'}
            label={text('reader.openLibrary')}
            onClick={onOpenLibrary}
          >
            <Icon name="library" />
            {save === 'saved' && <span class="words">{text('reader.openLibrary')}</span>}
          </Button>
        )}
        {panels
          .filter(({ button }) => button !== 'more')
          .map((panel) => (
            <PanelButton key={panel.name} panel={panel} />
          ))}
        {options.onSave && <SaveButton state={save} onSave={onSave} />}
      </div>
    </header>
  );
}
