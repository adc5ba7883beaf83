import { unheardKeys } from './unheard-keys.ts';

/**
 * Between our interface and the page's listeners.
 *
 * Events inside a shadow root still pass window and document, where the page may listen. Three kinds:
 * - KEYS go to the reader and to nobody else. While it is open the rest of the page is inert, so every key is ours,
 *   also one pressed with the focus nowhere.
 * - NATIVE are those whose default action is all we want (copying, selecting, scrolling, the context menu) and which
 *   pages like to forbid. They are stopped at the window, before any listener further in; the browser still does what it
 *   does by default.
 * - the others (clicks, focus) our own components listen to: they are stopped on their way out, at the host.
 *
 * A page that listened to the window's capturing phase before the reader opened hears first, and can keep from us what it
 * likes: recover-clicks.ts and unheard-keys.ts say what becomes of that. What no page can stop is the toolbar's button
 * and its key.
 */
const KEYS = ['keydown', 'keypress', 'keyup'];
export const NATIVE = [
  ...[
    'copy',
    'cut',
    'beforecopy',
    'beforecut',
    'contextmenu',
    'selectstart',
    'dragstart',
    'auxclick',
    'dblclick',
    'paste',
    'beforepaste',
  ],
  ...['drag', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop'],
  ...['wheel', 'mousewheel', 'DOMMouseScroll', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'mousedown', 'mouseup', 'mousemove'],
  ...['pointerover', 'pointerout', 'mouseover', 'mouseout'],
];
const OWN = [
  'click',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'input',
  'change',
  'beforeinput',
  'toggle',
  'cancel',
  'close',
];

export interface ShieldOptions {
  onKeyDown(event: KeyboardEvent): void;
  /** A key came up that the page did not let go down. */
  onUnheardKey?(event: KeyboardEvent): void;
  /** One of NATIVE inside the host, which nobody else hears of. */
  onNative?(event: Event): void;
  /** Whether a user made the event. Replaced in tests, where no user is. */
  isReal?(event: Event): boolean;
}

/** @returns what takes the shield away. */
export function shield(world: Window & typeof globalThis, host: Element, options: ShieldOptions): () => void {
  const { onKeyDown, onNative, onUnheardKey, isReal = (event: Event) => event.isTrusted } = options;
  const ac = new world.AbortController();
  const keys = unheardKeys(world);
  const early = { capture: true, signal: ac.signal };

  for (const type of KEYS) {
    world.addEventListener(
      type,
      (event) => {
        // A key the page makes up on its own elements is its own affair; one it makes up on our host is nobody's.
        const real = isReal(event);
        if (!real && event.target !== host) return;
        event.stopImmediatePropagation();
        if (!real) return;
        const unheard = keys.isUnheard(event as KeyboardEvent);
        if (type === 'keydown') onKeyDown(event as KeyboardEvent);
        else if (unheard) onUnheardKey?.(event as KeyboardEvent);
      },
      early,
    );
  }
  for (const type of NATIVE) {
    world.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        onNative?.(event);
      },
      early,
    );
  }
  // The document's, not the host's. Pages answer it by taking the selection away; behind the reader they have none to watch.
  world.addEventListener('selectionchange', (event) => event.stopPropagation(), early);
  for (const type of OWN)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: ac.signal });
  return () => {
    ac.abort();
    keys.stop();
  };
}
