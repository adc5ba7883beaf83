import { text } from '../../ui/index.ts';
import type { Panel } from './panels.ts';
import { useReading } from './reading.ts';

/** What is open in one place of the frame; popovers are with their buttons. */
export function PanelSlot({ slot }: { slot: Exclude<Panel['slot'], 'popover'> }) {
  const { panels, openPanels } = useReading();
  const open = panels.filter((p) => p.slot === slot && openPanels.includes(p.name));
  if (open.length === 0) return null;
  return (
    <>
      {open.map(({ name, label, Content }) => (
        <section key={name} class={`${slot}-panel`} data-panel={name} aria-label={text(label)}>
          <Content />
        </section>
      ))}
    </>
  );
}
