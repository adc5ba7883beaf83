import { useRef } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import type { Panel } from '../view/panels.ts';
import { useReading } from '../view/reading.ts';
import { placeOf } from './place.ts';

/**
 * The button of a panel, and under it the panel itself where it is a popover: Tab leads from one into the other. Where
 * the bar has no room for the button it is not shown, and what it would open stands in the same place all the same.
 */
export function PanelButton({ panel }: { panel: Panel }) {
  const { openPanels, togglePanel, panels, preferences } = useReading();
  const anchor = useRef<HTMLDivElement>(null);
  const { name, slot, label, word = label, icon, Content } = panel;
  const { elder } = preferences;
  const isOpen = openPanels.includes(name);
  const isPopover = slot === 'popover';

  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget as Node | null;
    if (isPopover && isOpen && to && !anchor.current?.contains(to)) togglePanel(name, false);
  };
  // 更多 has nothing to say on a wide window until a panel wants to be there.
  const isSpare = name === 'more' && !elder && !panels.some(({ button }) => button === 'more');
  return (
    <div
      class={`anchor in-${isSpare ? 'narrow' : placeOf(panel, elder)}`}
      ref={anchor}
      data-panel={name}
      onFocusOut={leave}
    >
      <Button
        {...(icon && !elder && { look: 'icon', label: text(label) })}
        expanded={isOpen}
        onClick={() => togglePanel(name)}
      >
        {icon && <Icon name={icon} />}
        {icon ? elder && text(word) : text(label)}
        {!icon && (
          <span class="chevron">
            <Icon name="down" />
          </span>
        )}
      </Button>
      {isPopover && isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
        <div class="popover" role="group" aria-label={text(label)}>
          <Content />
        </div>
      )}
    </div>
  );
}
