import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import type { Panel } from './panels.ts';
import { useReading } from './reading.ts';

/** A panel over everything. A modal dialog of its own, so that the browser keeps the keyboard and screen readers in it. */
export function DialogPanel({ panel }: { panel: Panel }) {
  const { togglePanel } = useReading();
  const place = useRef<HTMLDialogElement>(null);
  const { name, label, Content } = panel;
  const close = () => togglePanel(name, false);

  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same by keyboard.
    <dialog
      class="dialog-panel"
      data-panel={name}
      aria-label={text(label)}
      ref={place}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // What is hit of the dialog itself is its backdrop: all within is covered by its content.
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div class="dialog-content">
        <div class="dialog-head">
          <h2>{text(label)}</h2>
          <Button look="icon" label={text('ui.close')} onClick={close}>
            <Icon name="close" />
          </Button>
        </div>
        <Content />
      </div>
    </dialog>
  );
}
