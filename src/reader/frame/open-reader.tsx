import { render } from 'preact';
import { addLatin } from '../display/latin.ts';
import type { ReaderHandle, ReaderOptions } from '../options.ts';
import { ReaderView, type ViewActions } from '../view/reader-view.tsx';
import { guardHost } from './guard.ts';
import { createOverlay } from './overlay.ts';
import { rememberPage } from './page-state.ts';
import { type ShieldOptions, shield } from './shield.ts';
import { loopTab } from './tab-loop.ts';

type World = Window & typeof globalThis;

/**
 * Opens the reader over the page of `world`. Closing it, by whatever way, leaves the page as it was: DOM, scroll position,
 * focus and selection.
 */
export function openReader(
  options: ReaderOptions,
  world: World = window,
  isReal?: ShieldOptions['isReal'],
): ReaderHandle {
  const { document } = world;
  const restorePage = rememberPage(world);
  const overlay = createOverlay(document);
  const { dialog, host, root } = overlay;
  let actions: ViewActions | undefined;
  let open = true;

  const close = () => {
    if (!open) return;
    open = false;
    stopGuard();
    dropShield();
    dropLatin();
    render(null, dialog);
    overlay.remove();
    restorePage();
    options.onClose?.();
  };

  render(
    <ReaderView
      options={{ ...options, onClose: close }}
      world={world}
      onActions={(now) => {
        actions = now;
      }}
    />,
    dialog,
  );
  overlay.show();
  actions?.focus();

  const dropLatin = addLatin(world);
  const dropShield = shield(world, host, {
    ...(isReal && { isReal }),
    onNative: (event) => void actions?.tell(event),
    onKeyDown(event) {
      if (actions?.tell(event)) return event.preventDefault();
      loopTab(event, root);
      const meaning = actions?.meaning(event, root.activeElement);
      if (!meaning) return;
      // Also keeps the browser's own Esc from closing the dialog past us.
      event.preventDefault();
      actions?.perform(meaning);
    },
  });
  const stopGuard = guardHost(
    host,
    () => {
      const scroller = dialog.querySelector('.scroller');
      const top = scroller?.scrollTop ?? 0;
      overlay.show();
      actions?.focus();
      if (scroller) scroller.scrollTop = top;
    },
    close,
  );
  // Esc by another road: a phone's back gesture, an assistive device.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    actions?.perform('escape');
  });
  dialog.addEventListener('close', () => {
    if (host.isConnected && !dialog.open) close();
  });

  return { close, setPreferences: (change) => actions?.setPreferences(change) };
}
