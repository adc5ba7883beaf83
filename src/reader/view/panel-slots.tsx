import { text } from '../../ui/index.ts';
import { DialogPanel } from './dialog-panel.tsx';
import type { Panel } from './panels.ts';
import { useReading } from './reading.ts';

/** What a panel is to those who go from landmark to landmark. */
const LANDMARKS = { side: 'complementary', strip: 'region' } as const;

/** What is open in one place of the frame; popovers are with their buttons. */
export function PanelSlot({ slot }: { slot: Exclude<Panel['slot'], 'popover'> }) {
  const { panels, openPanels } = useReading();
  const open = panels.filter((p) => p.slot === slot && openPanels.includes(p.name));
  if (open.length === 0) return null;
  if (slot === 'dialog')
    return (
      <>
        {open.map((panel) => (
          <DialogPanel key={panel.name} panel={panel} />
        ))}
      </>
    );
  return (
    <>
      {open.map(({ name, label, isLandmark, Content }) => (
        <div
          key={name}
          class={`${slot}-panel`}
          data-panel={name}
          {...(!isLandmark && { role: LANDMARKS[slot], 'aria-label': text(label) })}
        >
          <Content />
        </div>
      ))}
    </>
  );
}
