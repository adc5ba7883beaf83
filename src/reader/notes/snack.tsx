import { useEffect, useRef } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import { useReading } from '../view/reading.ts';

/** A short report at the foot of the text, with one thing that can be done about it. */
export interface Snack {
  words: string;
  action?: string;
  run?(): void;
}

/** ms; it stays while the pointer or the keyboard is on it. */
const SHOWN = 9000;

export function SnackBar() {
  const { notes, world } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const snack = notes?.snack;
  useEffect(() => {
    if (!snack) return;
    const timer = world.setInterval(() => {
      if (!place.current?.matches(':hover, :focus-within')) notes.show(undefined);
    }, SHOWN);
    return () => world.clearInterval(timer);
  }, [snack]);
  return (
    <div class="snack-place" role="status" ref={place}>
      {snack && (
        <div class="snack">
          <span>{snack.words}</span>
          {snack.action && (
            <Button
              look="accent"
              onClick={() => {
                notes.show(undefined);
                snack.run?.();
              }}
            >
              {snack.action}
            </Button>
          )}
          <Button look="icon" label={text('ui.close')} onClick={() => notes.show(undefined)}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
