import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useReading } from '../view/reading.ts';

interface LayerProps {
  label: string;
  onClose(): void;
  /** A letter, digit or arrow pressed while it is open. @returns whether it means something here. */
  onKey?(key: string): boolean;
  children: ComponentChildren;
}

/**
 * A window of its own over the reader, for one picture or table. Modal: the reader behind is out of reach, and Esc closes
 * only this. The keyboard goes back to where it was.
 */
export function Layer({ label, onClose, onKey, children }: LayerProps) {
  const { hear } = useReading();
  const place = useRef<HTMLDialogElement>(null);
  const acts = useRef({ onClose, onKey });
  acts.current = { onClose, onKey };

  useLayoutEffect(() => {
    const dialog = place.current as HTMLDialogElement;
    const before = (dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    dialog.showModal?.();
    dialog.focus({ preventScroll: true });
    return () => {
      dialog.close?.();
      before?.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(
    () =>
      hear('keydown', (event) => {
        const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
        if (ctrlKey || metaKey || altKey) return undefined;
        if (key === 'Escape') {
          acts.current.onClose();
          return true;
        }
        // A letter means nothing to the reader behind; Enter, space and Tab do what they do.
        return acts.current.onKey?.(key) || (key.length === 1 && key !== ' ') || undefined;
      }),
    [],
  );
  return (
    <dialog
      class="layer"
      ref={place}
      tabIndex={-1}
      aria-label={label}
      // Esc by another road: a phone's back gesture.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
