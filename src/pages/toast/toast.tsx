import { useEffect, useState } from 'preact/hooks';
import { Button, Icon, text } from '../../ui/index.ts';
import type { Toaster } from './use-toast.ts';

/** Long enough to read it twice and reach the button without hurry. */
const STAYS_MS = 10_000;

/** Says what was done, with the way back. It waits while the pointer or the focus is on it. */
export function ToastRegion({ toaster }: { toaster: Toaster }) {
  const { toast, dismiss, undo } = toaster;
  const [held, hold] = useState(false);

  // A new toast, told by its key, gets its full time.
  useEffect(() => {
    if (!toast || held) return undefined;
    const timer = setTimeout(dismiss, STAYS_MS);
    return () => clearTimeout(timer);
  }, [toast?.key, held, dismiss]);

  const letGo = (act: () => void) => () => {
    hold(false);
    act();
  };

  return (
    // The region is always there: a screen reader reports changes only in regions it already knows.
    <div
      class="toast-region"
      role="status"
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      {toast && (
        <div class="toast" key={toast.key}>
          <span class="toast-words">{toast.words}</span>
          {toast.undo && (
            <Button look="accent" onClick={letGo(undo)}>
              {text('toast.undo')}
            </Button>
          )}
          <Button look="icon" label={text('toast.dismiss')} onClick={letGo(dismiss)}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
