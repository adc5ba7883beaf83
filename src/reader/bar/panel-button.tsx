import { useRef } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import type { Panel } from '../view/panels.ts';
import { useReading } from '../view/reading.ts';

/** The button of a panel, and under it the panel itself where it is a popover: Tab leads from one into the other. */
export function PanelButton({ panel }: { panel: Panel }) {
  const { openPanels, togglePanel } = useReading();
  const anchor = useRef<HTMLDivElement>(null);
  const { name, slot, label, icon, Content } = panel;
  const isOpen = openPanels.includes(name);
  const isPopover = slot === 'popover';

  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget as Node | null;
    if (isPopover && isOpen && to && !anchor.current?.contains(to)) togglePanel(name, false);
  };
  return (
    <div class={`anchor in-${panel.button}`} ref={anchor} data-panel={name} onFocusOut={leave}>
      <Button
        {...(icon && { look: 'icon', label: text(label) })}
        expanded={isOpen}
        onClick={() => togglePanel(name)}
      >
        {icon ? <Icon name={icon} /> : text(label)}
        {!icon && <Icon name="down" />}
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
