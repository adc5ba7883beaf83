import { render } from 'preact';
import { text } from '../../ui/index.ts';
import type { BodyOf, ReaderHandle, ReaderOptions } from '../options.ts';
import { ReaderView, type ViewActions } from '../view/reader-view.tsx';
import { guardHost } from './guard.ts';
import { pauseMedia } from './media.ts';
import { createOverlay } from './overlay.ts';
import { rememberPage } from './page-state.ts';
import { recoverClicks } from './recover-clicks.ts';
import { type ShieldOptions, shield } from './shield.ts';
import { showNotice } from './show-notice.tsx';
import { stayOnTop } from './stay-on-top.ts';
import { loopTab, stepTab } from './tab-loop.ts';

type World = Window & typeof globalThis;

/**
 * Opens the reader over the page of `world`. Closing it, by whatever way, leaves the page as it was: DOM, scroll position,
 * focus, selection, and what was playing.
 */
export function openReader(
  options: ReaderOptions & { bodyOf: BodyOf },
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
    for (const stop of stops) stop();
    render(null, dialog);
    overlay.remove();
    restorePage();
    playOn();
    options.onClose?.();
  };

  const draw = (now: ReaderOptions) =>
    render(
      <ReaderView
        options={{ ...now, onClose: close }}
        world={world}
        bodyOf={options.bodyOf}
        width={world.innerWidth}
        onActions={(now) => {
          actions = now;
        }}
      />,
      dialog,
    );
  try {
    draw(options);
    overlay.show();
  } catch (error) {
    // The page is behind the reader from the beginning on.
    overlay.remove();
    throw error;
  }
  actions?.focus();
  const playOn = pauseMedia(world);

  const recover = recoverClicks(root, world);
  const act = (event: KeyboardEvent) => {
    const meaning = actions?.meaning(event, root.activeElement);
    if (!meaning) return;
    // Also keeps the browser's own Esc from closing the dialog past us.
    event.preventDefault();
    actions?.perform(meaning);
  };
  const shieldOptions: ShieldOptions = {
    ...(isReal && { isReal }),
    onNative(event) {
      recover(event);
      actions?.tell(event);
    },
    onKeyDown(event) {
      if (actions?.tell(event)) return event.preventDefault();
      loopTab(event, root);
      act(event);
    },
    onUnheardKey(event) {
      const at = root.activeElement;
      if (event.key === 'Tab') stepTab(root, event.shiftKey);
      else if (at?.matches('a, button, summary') && (event.key === 'Enter' || event.key === ' '))
        at.dispatchEvent(new world.MouseEvent('click', { bubbles: true, cancelable: true }));
      else act(event);
    },
  };
  const alive = () => new world.Event('qingdu-alive', { cancelable: true });
  root.addEventListener(alive().type, (event) => event.preventDefault());
  const isAlive = () => !root.dispatchEvent(alive());
  const raise = () => {
    const scroller = dialog.querySelector('.scroller');
    const top = scroller?.scrollTop ?? 0;
    const at = root.activeElement as HTMLElement | null;
    overlay.show();
    if (at?.isConnected && at !== dialog) at.focus({ preventScroll: true });
    else actions?.focus();
    if (scroller) scroller.scrollTop = top;
  };
  const giveUp = () => {
    options.onRemoved?.();
    close();
    // Where there is a page left to say it on.
    if (document.documentElement) showNotice(document, { text: text('frame.removed') });
  };
  const stops = [
    shield(world, host, shieldOptions),
    stayOnTop(world, host, raise),
    guardHost(
      host,
      () => {
        // `document.open()` takes every listener away, those of our buttons too: what is left is a picture of a reader.
        if (!isAlive()) return false;
        raise();
        return true;
      },
      giveUp,
    ),
  ];
  // Esc by another road: a phone's back gesture, an assistive device, a page that swallows keys.
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    actions?.perform('escape');
  });
  dialog.addEventListener('close', (event) => {
    if (event.target === dialog && host.isConnected && !dialog.open) close();
  });

  return {
    close,
    setArticle: (article) => open && draw({ ...options, article }),
    setPreferences: (change) => actions?.setPreferences(change),
  };
}
